import { english } from '../../language/english.ts'
import type { ReportingVerb } from '../../language/knowledge/reporting-verbs.ts'
import type { Article, Quotation, Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { groupBy } from '../../text/group-by.ts'
import { between, lastBefore } from '../../text/search.ts'
import { contains, slice } from '../../text/span.ts'
import { cannotSpeak, isPersonInPerson, isSomebody } from './cannot-speak.ts'
import { type SettledContent, settleContent } from './settle-content.ts'
import { breaksOff, hasOtherSubject, isHearer, isObjectOf, runsIntoTeller, subjectIsLost } from './told-words.ts'
import { isFiniteVerb } from './tree-of-words.ts'

const verbs: ReadonlyMap<string, readonly ReportingVerb[]> = groupBy(english.reportingVerbs, ({ verb }) => verb)

/** In words: of fewer, "within days", a quotation is a scare quote or a cry, where it holds no verb. */
const FEWEST_QUOTED = 4
/** In words: "the verdict" is welcomed; of less nothing is said. */
const FEWEST_TOLD = 2
/** "called himself the father of the nation", "refused to say whether", "saying which". */
const NOT_TOLD: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves', 'oneself'])
const ASKS: ReadonlySet<string> = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'where', 'when', 'which'])
const SAID_BY_NONE: ReadonlySet<string> = new Set(['few', 'nobody', 'none', 'no', 'neither', 'hardly', 'nothing'])
/** Offices and studies find that something is so. */
const FIND = 'find'
const GREET = 'welcome'
/** Of a verb that names something, "calls it an accident", what is named must be clear from the words. */
const NAMED: ReadonlySet<string> = new Set(['it', 'this', 'that', 'them'])

/** What is weighed of one quotation. */
interface Reading {
  readonly article: Article
  readonly quotation: Quotation
  readonly content: SettledContent
  readonly words: readonly Token[]
  readonly cueWords: readonly Token[]
  /** The verb of the cue, where it is one that reports. */
  readonly verb: ReportingVerb | undefined
  readonly isClause: boolean
}

/** A reason for which a quotation is no statement of the record. */
interface Objection {
  readonly name: string
  readonly holds: (reading: Reading) => boolean
}

const isIndirect = ({ quotation }: Reading): boolean => quotation.kind === 'indirect'

/** Not quoted in full: words that were picked from a sentence. */
const isTold = ({ quotation: { kind } }: Reading): boolean => kind !== 'direct'

/** Why words that are read as somebody's are still no statement: a wrong line costs more than a missing one. */
const objections: readonly Objection[] = [
  {
    name: 'nobody says it, or it is a deed',
    holds: ({ quotation: { act } }) => act === 'unsaid' || act === 'doing',
  },
  { name: 'no words tell who speaks', holds: ({ quotation }) => quotation.speaker === undefined },
  {
    name: 'quoted words that say nothing by themselves',
    holds: reading => reading.quotation.kind === 'direct' && !reading.isClause && reading.words.length < FEWEST_QUOTED,
  },
  {
    name: 'told words that are no clause, after a verb that needs one',
    holds: reading => isIndirect(reading) && !reading.isClause && !takesThing(reading),
  },
  {
    name: 'a pronoun or a single word',
    holds: reading =>
      reading.quotation.kind !== 'direct' &&
      (reading.words.length < FEWEST_TOLD || NOT_TOLD.has(reading.words[0]?.text.toLowerCase() ?? '')),
  },
  {
    name: 'what somebody would not say',
    holds: ({ quotation: { kind, polarity }, words }) =>
      kind !== 'direct' && polarity === 'negative' && ASKS.has(words[0]?.text.toLowerCase() ?? ''),
  },
  {
    name: 'a refusal to do something, which is a deed: "refused to meet the delegation"',
    holds: ({ quotation: { kind }, verb }) =>
      kind !== 'direct' && verb?.class === 'denial' && verb.frames.every(frame => frame === 'infinitive'),
  },
  {
    name: 'a wish, a plan or an opinion that nobody uttered',
    holds: reading => isIndirect(reading) && isUnuttered(reading),
  },
  {
    name: 'a thought within words of somebody else',
    holds: ({ article, quotation, verb }) =>
      (quotation.act === 'thinking' || verb?.class === 'attitude' || verb?.class === 'expectation') &&
      article.quotations.some(
        other => other !== quotation && quotation.cue !== undefined && contains(other.content, quotation.cue),
      ),
  },
  {
    name: 'a thought that no verb tells: "the death kindled hopes that …"',
    holds: ({ quotation: { act }, cueWords }) => act === 'thinking' && !cueWords.some(isVerb),
  },
  {
    name: 'told words that nobody tells in their sentence',
    holds: reading => isIndirect(reading) && !isToldHere(reading),
  },
  {
    name: 'said by none or few',
    holds: ({ article, quotation: { speaker } }) =>
      speaker !== undefined && SAID_BY_NONE.has(wordsIn(article, speaker)[0]?.text.toLowerCase() ?? ''),
  },
  {
    name: 'nobody who could say it: "a case that threatened to …", "the clash raised doubts"',
    holds: ({ article, quotation, verb, cueWords }) =>
      quotation.kind === 'indirect' &&
      cueWords.some(word => isVerb(word) && word.lemma !== 'accord') &&
      cannotSpeak(article, quotation, verb),
  },
  {
    name: 'a speaker who is a whole clause, or whose verb has another subject: "the hacker whose trick revealed that …"',
    holds: ({ article, quotation: { speaker, cue, kind } }) =>
      kind !== 'direct' &&
      speaker !== undefined &&
      cue !== undefined &&
      (wordsIn(article, speaker).some(isFiniteVerb) || hasOtherSubject(article.tokens, cue, speaker)),
  },
  {
    name: 'who was told: "the bank had been warned and told that …"',
    holds: ({ article, quotation: { speaker, cue }, verb }) =>
      verb?.hearer === true && speaker !== undefined && cue !== undefined && isHearer(article.tokens, cue, speaker),
  },
  {
    name: 'what somebody found, keys or a way: "she found a way to …"',
    holds: ({ article, quotation: { speaker, kind }, verb }) =>
      kind === 'indirect' && verb?.verb === FIND && speaker !== undefined && isPersonInPerson(article, speaker),
  },
  {
    name: 'guests who are welcomed',
    holds: ({ article, content: { span }, quotation: { kind }, verb }) =>
      kind === 'indirect' && verb?.verb === GREET && isSomebody(article, span),
  },
  {
    name: 'who tells it stands among the words: "rules that they say are unfair"',
    holds: reading => isTold(reading) && reading.content.holdsTeller === true,
  },
  {
    name: 'a thing that somebody does something to: "tells the story of a group that gets lost"',
    holds: reading => isIndirect(reading) && isOfThings(reading.verb) && isObjectOf(reading.article, reading),
  },
  {
    name: 'told words without their subject: "[the herbs] were once found here, he adds"',
    holds: reading => isTold(reading) && subjectIsLost(reading.article, reading.content.span, reading.quotation.cue),
  },
  {
    name: 'told words before their verb, in one breath with it: "it was a lie he told to …"',
    holds: reading => isIndirect(reading) && runsIntoTeller(reading.article, reading.quotation),
  },
  {
    name: 'told words that break off: "categories, including:"',
    holds: reading => isTold(reading) && breaksOff(reading.article, reading.content.span),
  },
  {
    name: 'a noun read as a verb: "official claims the polls are open"',
    holds: ({ article, quotation: { speaker }, verb }) => {
      const [only, ...more] = speaker ? wordsIn(article, speaker) : []
      const isBare = only !== undefined && more.length === 0 && /^(?:NOUN|ADJ)$/.test(only.tag)
      return verb?.noun === true && isBare && only.text === only.lemma
    },
  },
]

/**
 * Whether a quotation is worth a statement: somebody is told to have said something that can be understood.
 * @example isStatement(article, quotation)  // false for "She defends the law", "requesting anonymity", "“within days”"
 */
export function isStatement(article: Article, quotation: Quotation): boolean {
  const content = settleContent(article, quotation)
  const words = wordsIn(article, content.span)
  const cueWords = quotation.cue ? wordsIn(article, quotation.cue) : []
  const reading: Reading = {
    article,
    quotation,
    content,
    words,
    cueWords,
    verb: verbOf(cueWords),
    isClause: holdsClause(words),
  }
  return !objections.some(({ holds }) => holds(reading))
}

/** The reporting verb of a cue; one with a particle, "made clear", only where that is in the cue. */
const verbOf = (cueWords: readonly Token[]): ReportingVerb | undefined =>
  cueWords
    .flatMap(({ lemma }) => verbs.get(lemma) ?? [])
    .find(({ particle }) => particle === undefined || cueWords.some(({ text }) => text === particle))

/** The tokens of a span that hold a letter or digit. */
const wordsIn = (article: Article, span: Span): readonly Token[] =>
  between(article.tokens, token => token.start, span).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))

const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX'

/** A verb with its tense, or an infinitive: "to extend its ultimatum". */
const holdsClause = (words: readonly Token[]): boolean =>
  words.some(
    (word, at) =>
      isVerb(word) &&
      (word.form === 'past' ||
        word.form === 'present' ||
        (word.form === 'base' && (at === 0 || words[at - 1]?.text.toLowerCase() === 'to' || hasModal(words, at)))),
  )

const MODALS: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'should',
  'can',
  'could',
  'may',
  'might',
  'must',
])
const hasModal = (words: readonly Token[], at: number): boolean =>
  words.slice(0, at).some(({ lemma, text }) => MODALS.has(lemma) || MODALS.has(text.toLowerCase()))

/** Whether a mere thing can be said by the verb: "condemned the raid", "called for talks", "calls it an accident". */
function takesThing({ article, quotation: { cue }, verb, words }: Reading): boolean {
  if (!verb || !cue) return false
  if (verb.frames.includes('object') || verb.through.length > 0) return true
  const said = slice(article.document.text, cue).toLowerCase()
  if (verb.before.some(word => word !== 'on' && word !== 'upon' && said.endsWith(` ${word}`))) return true
  return verb.frames.includes('complex') && NAMED.has(words[0]?.text.toLowerCase() ?? '')
}

/** Verbs whose object may be a mere thing, of which nothing is said then: a story is told, help offered, a way found. */
const OF_THINGS: ReadonlySet<string> = new Set(['tell', 'ask', 'advise', 'offer', FIND, 'show', 'prove', 'demonstrate'])
const isOfThings = (verb: ReportingVerb | undefined): boolean => verb !== undefined && OF_THINGS.has(verb.verb)

/** Whether the cue stands in a sentence that the told words touch. */
function isToldHere({ article, quotation: { cue, content } }: Reading): boolean {
  if (!cue) return true
  const own = lastBefore(article.sentences, ({ start }) => start, cue.start)
  return own === undefined || (content.start < own.end && own.start < content.end)
}

const UNUTTERED: ReadonlySet<ReportingVerb['class']> = new Set(['commitment', 'attitude', 'expectation'])

/** "intends", "wants", "expects": told by others of somebody, and asked of him in the requests of the record. */
const isUnuttered = ({ quotation: { act }, verb, isClause }: Reading): boolean =>
  (verb !== undefined && !verb.quote && UNUTTERED.has(verb.class)) || (act === 'thinking' && !isClause)
