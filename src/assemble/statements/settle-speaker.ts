import { english } from '../../language/english.ts'
import type { Article, Quotation, Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { firstFrom } from '../../text/search.ts'
import { contains } from '../../text/span.ts'
import { subjectOf, topOf } from './tree-of-words.ts'

/** In steps up the tree of a sentence: no phrase is deeper. */
const DEEPEST = 8
const isObject = (token: Token | undefined): boolean => token?.relation === 'obj' || token?.relation === 'iobj'
const SAID: ReadonlySet<string> = new Set(english.reportingVerbs.map(({ verb }) => verb))
/** In code units: the colon, a blank and a mark. */
const LEAD = 4
/** Verbs after which the hearer stands: "told the deputies". */
const HEARD: ReadonlySet<string> = new Set(
  english.reportingVerbs.filter(({ hearer }) => hearer).map(({ verb }) => verb),
)

/**
 * Who speaks, where the words that were found stand within a longer subject or beside it: "[the lawyer of] the officer, who is
 * charged, said" is the lawyer; in "Vell told the deputies that … and called for talks" it is Vell who calls.
 * @returns the speaker as found where the tree of the sentence tells no other
 */
export function settleSpeaker(article: Article, { speaker, cue, content }: Quotation): Span | undefined {
  if (!speaker || !cue) return speaker
  const introduced = introducer(article, content)
  if (introduced && introduced.start > speaker.end) return introduced
  const { tokens } = article
  const verb = topOf(tokens, cue)
  const head = topOf(tokens, speaker)
  if (speaker.start > cue.start) return tellerOf(tokens, verb, head) ?? speaker
  const own = subjectOf(tokens, verb)
  const antecedent = own !== undefined && tokens[own]?.lemma === 'who' ? (tokens[verb]?.head ?? -1) : -1
  if (antecedent !== head && isNounIn(tokens, antecedent, speaker)) return nameAround(tokens, antecedent, cue.start)
  const isWithin = own !== undefined && own < head && isInClauseOf(tokens, head, own)
  if (isWithin) return nameAround(tokens, own, speaker.start)
  const shared = own === undefined ? subjectOfClause(tokens, verb, head) : undefined
  if (shared !== undefined) return nameAround(tokens, shared, speaker.start)
  const telling = tokens[head]?.head ?? -1
  const isHearer = telling !== verb && isObject(tokens[head]) && HEARD.has(tokens[telling]?.lemma ?? '')
  const teller = isHearer ? subjectOf(tokens, telling) : undefined
  return teller === undefined ? speaker : nameAround(tokens, teller, tokens[telling]?.start ?? speaker.start)
}

/** "Sources told [the daily] that …": who tells, where the one found stands behind the verb as its hearer. */
function tellerOf(tokens: readonly Token[], verb: number, head: number): Span | undefined {
  const isHearer = isObject(tokens[head]) && tokens[head]?.head === verb && HEARD.has(tokens[verb]?.lemma ?? '')
  const teller = isHearer ? subjectOf(tokens, verb) : undefined
  return teller === undefined ? undefined : nameAround(tokens, teller, tokens[verb]?.start ?? 0)
}

/** 'The pensioner said: "It is quiet."': who stands before the colon, whatever stands before that. */
function introducer({ tokens, document: { text } }: Article, content: Span): Span | undefined {
  const before = /:\s*["“]?$/.exec(text.slice(Math.max(0, content.start - LEAD), content.start))
  if (!before) return undefined
  const colon = content.start - before[0].length
  const at = firstFrom(tokens, token => token.start, colon) - 1
  const verb = tokens[at]
  const subject = verb && SAID.has(verb.lemma) ? subjectOf(tokens, at) : undefined
  return subject === undefined ? undefined : nameAround(tokens, subject, verb?.start ?? colon)
}

/** "A letter was handed to the registrar, saying …": the letter says it, where the one found only stands beside the verb. */
function subjectOfClause(tokens: readonly Token[], verb: number, head: number): number | undefined {
  if (tokens[verb]?.form !== 'ing') return undefined
  const main = tokens[verb]?.head ?? -1
  const way = wayUp(tokens, head, main)
  const top = way?.at(-1) ?? tokens[head]
  return way && top?.relation === 'obl' ? subjectOf(tokens, main) : undefined
}

/** "asked for help from [the authorities], who said …": the noun to which the clause belongs. */
const isNounIn = (tokens: readonly Token[], at: number, span: Span): boolean => {
  const noun = tokens[at]
  return noun !== undefined && /^(?:NOUN|PROPN)$/.test(noun.tag) && contains(span, noun)
}

/** The words on the way up from one word to another; undefined where it does not lead there. */
function wayUp(tokens: readonly Token[], from: number, to: number): readonly Token[] | undefined {
  const way: Token[] = []
  let at = tokens[from]?.head ?? -1
  while (at !== to) {
    const token = tokens[at]
    if (!token || way.length > DEEPEST) return undefined
    way.push(token)
    at = token.head
  }
  return way
}

/** "the student, who gave only her name": the name is an object of what the student does. */
const isInClauseOf = (tokens: readonly Token[], head: number, subject: number): boolean =>
  wayUp(tokens, head, subject)?.some(({ tag }) => tag === 'VERB') ?? false

/** A noun with what stands before it and the rest of its name, up to some place. */
function nameAround(tokens: readonly Token[], noun: number, until: number): Span {
  let [first, last] = [noun, noun]
  const belongs = (at: number) => /[\p{L}\p{N}-]/u.test(tokens[at]?.text ?? '') && wayUp(tokens, at, noun) !== undefined
  while (belongs(first - 1)) first--
  while (/^(?:flat|compound)$/.test(tokens[last + 1]?.relation ?? '') && (tokens[last + 1]?.start ?? until) < until)
    last++
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? until }
}
