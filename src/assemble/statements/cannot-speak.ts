import { english } from '../../language/english.ts'
import type { ReportingVerb } from '../../language/knowledge/reporting-verbs.ts'
import type { Article, Quotation, Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { topOf } from './tree-of-words.ts'

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)

const people: ReadonlySet<string> = new Set(english.personNouns.map(({ noun }) => noun))
const speakers: ReadonlySet<string> = new Set([
  ...people,
  ...english.partyNouns.map(({ noun }) => noun),
  ...english.actors.map(({ noun }) => noun),
  ...english.organizationWords.map(({ word }) => word),
  ...english.countrySpeakers.map(({ word }) => word),
  ...english.offices.flatMap(({ titles, plurals }) => [...titles, ...plurals].map(lastWord)),
])
/** Texts speak for those who wrote them. */
const texts: ReadonlySet<string> = new Set([
  ...english.textNouns.map(({ noun }) => lastWord(noun)),
  ...english.sayingNouns.flatMap(({ words }) => words),
  ...english.outletWords.flatMap(({ words }) => words),
])

/** What only somebody does who has a will or a heart: "a case that threatened to cripple the union" did not speak. */
const PERSONAL: ReadonlySet<ReportingVerb['class']> = new Set(['commitment', 'attitude', 'appraisal', 'question'])
/** Words that take up something just told, and nobody: "This was after his attempt, saying …". */
const TAKES_UP: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'which', 'what'])
/** How nouns end that name somebody by what he does or is: "miners", "economists". */
const DOER = /(?:er|or|ist|ian|ee|ant|ent|man|ary|ive)$/
const STRETCHES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'season', 'decade', 'century'])

/** Whether the words for who speaks name a thing, an event or a stretch of time that says nothing. */
export function cannotSpeak(article: Article, { speaker }: Quotation, verb: ReportingVerb | undefined): boolean {
  if (!speaker) return false
  const head = article.tokens[topOf(article.tokens, speaker)]
  if (!head) return false
  if (TAKES_UP.has(head.lemma) && contains(head, speaker)) return true
  if (head.tag !== 'NOUN' || speakers.has(head.lemma) || speakers.has(head.text.toLowerCase())) return false
  if (STRETCHES.has(head.lemma) || isEvent(article, head)) return true
  const isText = texts.has(head.lemma) || texts.has(head.text.toLowerCase())
  return (verb === undefined || PERSONAL.has(verb.class)) && !isText && !DOER.test(head.lemma)
}

/** A mission is a delegation too, and may speak. */
const isEvent = ({ happenings }: Article, { start }: Token): boolean =>
  happenings.some(({ trigger, type }) => trigger.start === start && type !== 'mission')

/** Whether somebody in person is meant, who finds keys and ways, and not an office that finds that something is so. */
export function isPersonInPerson({ tokens, names }: Article, speaker: Span): boolean {
  const head = tokens[topOf(tokens, speaker)]
  if (!head) return false
  if (head.tag === 'PRON') return head.lemma !== 'it'
  return people.has(head.lemma) || names.some(name => name.type === 'Person' && contains(name, head))
}

/** Whether words name people, by a name, an office or a noun: "the guests", "the former president", "him". */
export const isSomebody = (article: Article, words: Span): boolean => {
  const head = article.tokens[topOf(article.tokens, words)]
  return (
    isPersonInPerson(article, words) || article.offices.some(({ title }) => head !== undefined && contains(title, head))
  )
}
