import type { AskingFrame } from '../../language/knowledge/asks.ts'
import type { NounPhrase } from '../chunk-noun-phrases.ts'
import { objectFrom } from '../find-subject.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { isFiniteVerb, joinPhrases, phraseFrom, type Run } from '../walk-clauses.ts'
import { endContent } from './end-content.ts'
import { isActor } from './is-actor.ts'
import type { Shape } from './reading.ts'

/** What follows an asking word: whom, and what. */
export interface FrameReading {
  readonly to: readonly Run[]
  readonly content: Run
  readonly shape: Shape
  /** Place of the verb of the deed asked for; undefined where a thing is asked for. */
  readonly deed?: number
}

type FrameReader = (words: SentenceWords, at: number, toward: readonly string[]) => FrameReading | undefined

/** Goes over a day that stands between the asking word and what is asked: "urged on Friday that", "asked yesterday, Tuesday, for". */
function skipTime(words: SentenceWords, at: number): number {
  let end = at
  if (/^(?:on|in|at)$/.test(wordAt(words, end)) && words.timeAt[end + 1]) end++
  while (words.timeAt[end]) end++
  if (end > at && wordAt(words, end) === ',' && words.timeAt[end + 1]) {
    end++
    while (words.timeAt[end]) end++
    if (wordAt(words, end) === ',') end++
  }
  return end
}

/** "in a joint statement", "at a news conference": where something is asked, before what. */
const SETTING =
  /^(?:statement|letter|speech|address|resolution|communique|communiqué|declaration|message|post|interview|report|note|conference|briefing|call|meeting|summit|session|telegram|video|broadcast|tweet|ruling|judgment|judgement)$/

/** The place after such a setting, where what is asked follows it at once. */
function skipSetting(words: SentenceWords, at: number): number {
  const phrase = /^(?:in|at|during|through)$/.test(wordAt(words, at)) ? phraseFrom(words, at + 1) : undefined
  const isSetting = phrase !== undefined && SETTING.test(wordAt(words, phrase.head))
  return isSetting && /^(?:for|on|upon|to|that)$/.test(wordAt(words, phrase.last)) ? phrase.last : at
}

/** Words. "her deputy, Bruno Caal, who had asked for it, with". */
const LONGEST_REMARK = 14

/** The place after a remark in commas, where the word behind it is one that is looked for: "her deputy, Ana Vell, [with]". */
export function skipRemark(words: SentenceWords, at: number, wanted: RegExp): number {
  if (wordAt(words, at) !== ',') return at
  if (wanted.test(wordAt(words, at + 1))) return at + 1
  for (let end = at + 2; end < at + LONGEST_REMARK && !/^[.;:—]$/.test(wordAt(words, end)); end++)
    if (wordAt(words, end) === ',' && wanted.test(wordAt(words, end + 1))) return end + 1
  return at
}

/** "her deputy, [Ana Vell]": the same one, by the tree. */
export const isApposed = (words: SentenceWords, { first, last }: Run) =>
  wordAt(words, first - 1) === ',' && words.tokens.slice(first, last).some(({ relation }) => relation === 'appos')

/** The one addressed, with partners: "the army and the rebels". */
function readAddressed(words: SentenceWords, at: number): { to: readonly Run[]; last: number } | undefined {
  const first = objectFrom(words, at)
  if (!first) return undefined
  const to = [first]
  let { last } = first
  while (/^(?:and|,)$/.test(wordAt(words, last))) {
    const after = wordAt(words, last + 1) === 'and' ? last + 2 : last + 1
    const isLinked = after > last && wordAt(words, after) === wordAt(words, at - 1) && tagAt(words, after) === 'ADP'
    const next = objectFrom(words, isLinked ? after + 1 : after)
    if (!next) break
    if (!isApposed(words, next)) to.push(next)
    last = next.last
  }
  return { to, last }
}

function deedFrom(words: SentenceWords, at: number, to: readonly Run[]): FrameReading | undefined {
  const negated = wordAt(words, at) === 'not' ? at + 1 : at
  if (wordAt(words, negated) !== 'to') return undefined
  let deed = negated + 1
  while (tagAt(words, deed) === 'ADV') deed++
  const isDeed =
    (/^(?:VERB|AUX)$/.test(tagAt(words, deed)) && !wordAt(words, deed).endsWith('ing')) ||
    (tagAt(words, negated) === 'PART' && phraseFrom(words, deed + 1))
  if (!isDeed) return undefined
  const content = endContent(words, negated > at ? at : negated + 1, 'deed')
  return content && { to, content, shape: 'deed', deed }
}

const OF: ReadonlySet<string> = new Set(['of'])
const SETTLED = /^(?:town|city|village|region|province|district|area|territory|border|site)$/

/** "the withdrawal of troops from the town of Kaga" asks no town. */
const isPlace = (words: SentenceWords, { first }: Run) => {
  const head = words.phraseAt[first]?.head ?? first
  return SETTLED.test(wordAt(words, head))
}

/** "from Norland", "to Norland" in what is asked: whom it is asked of, or promised to. */
function addresseeIn(words: SentenceWords, { first, last }: Run, link: 'from' | 'to'): readonly Run[] {
  for (let at = first + 1; at < last; at++) {
    const phrase = wordAt(words, at) === link ? objectFrom(words, at + 1) : undefined
    if (phrase && phrase.last <= last && isActor(words, phrase) && !isPlace(words, phrase)) return [phrase]
  }
  return []
}

/** Where a noun phrase goes on in quotation marks: 'a "table of water"'. */
function quotedFrom(words: SentenceWords, at: number): NounPhrase | undefined {
  const mark = tagAt(words, at) === 'DET' ? at + 1 : at
  return /^(?:["“«]|``)$/.test(wordAt(words, mark)) ? phraseFrom(words, mark + 1) : undefined
}

/** "four weeks to reply", "more time for its answer": time itself is asked for. */
const isTimeToDo = (words: SentenceWords, { last }: Run) =>
  /^(?:to|for)$/.test(wordAt(words, last)) && !words.timeAt[last + 1]

function thingFrom(words: SentenceWords, at: number): FrameReading | undefined {
  const phrase = phraseFrom(words, at) ?? quotedFrom(words, at)
  if (!phrase || phrase.pronoun || (words.timeAt[phrase.head] && !isTimeToDo(words, phrase))) return undefined
  const content = endContent(words, at, 'thing')
  return content && { to: addresseeIn(words, content, 'from'), content, shape: 'thing' }
}

const MARK = /^["“”«»]$/
/** Words. 'the words "with regret" removed'. */
const LONGEST_QUOTED = 10

/** The place after quoted words: 'the word ["grave"] removed'. */
function skipQuoted(words: SentenceWords, at: number): number {
  if (!MARK.test(wordAt(words, at))) return at
  for (let end = at + 1; end < at + LONGEST_QUOTED; end++) if (MARK.test(wordAt(words, end))) return end + 1
  return at
}

/** "preparing a report" */
function doingFrom(words: SentenceWords, at: number): FrameReading | undefined {
  if (tagAt(words, at) !== 'VERB' || !wordAt(words, at).endsWith('ing')) return undefined
  // “suggested giving time would help”: a clause, whose subject is the deed.
  const isClause = isFiniteVerb(words, phraseFrom(words, at + 1)?.last ?? at + 1)
  const content = isClause ? undefined : endContent(words, at, 'deed')
  return content && { to: [], content, shape: 'deed', deed: at }
}

/** "freed" in "called for the crew to be freed": the crew is to do nothing. */
const participleOf = (words: SentenceWords, { deed }: FrameReading): number | undefined =>
  deed !== undefined && wordAt(words, deed) === 'be' && words.tokens[deed + 1]?.form === 'participle'
    ? deed + 1
    : undefined

const readers: { readonly [Frame in AskingFrame]: FrameReader } = {
  'someone-to-do': (words, at, toward) => {
    if (toward.length > 0 && !toward.includes(wordAt(words, at))) return undefined
    const addressed = readAddressed(words, toward.length > 0 ? at + 1 : at)
    return (
      addressed && deedFrom(words, skipRemark(words, skipTime(words, addressed.last), /^(?:not|to)$/), addressed.to)
    )
  },
  'someone-for': (words, at, toward) => {
    if (toward.length > 0 && !toward.includes(wordAt(words, at))) return undefined
    const addressed = readAddressed(words, toward.length > 0 ? at + 1 : at)
    const link = addressed ? skipTime(words, addressed.last) : at
    if (!addressed || wordAt(words, link) !== 'for') return undefined
    const thing = thingFrom(words, link + 1)
    return thing && { ...thing, to: addressed.to }
  },
  'someone-with': (words, at) => {
    const addressed = readAddressed(words, at)
    const link = addressed ? skipRemark(words, addressed.last, /^with$/) : at
    if (!addressed || wordAt(words, link) !== 'with') return undefined
    const reading = doingFrom(words, link + 1) ?? thingFrom(words, link + 1)
    return reading && { ...reading, to: addressed.to }
  },
  'someone-to-place': (words, at) => {
    const addressed = readAddressed(words, at)
    const link = addressed ? skipRemark(words, addressed.last, /^to$/) : at
    const isPlaceNamed = wordAt(words, link) === 'to' && words.nameAt[link + 1] !== undefined
    const content = addressed && isPlaceNamed ? endContent(words, link, 'thing') : undefined
    return addressed && content && { to: addressed.to, content, shape: 'thing' }
  },
  for: (words, at) => {
    const link = skipTime(words, at)
    if (wordAt(words, link) !== 'for') return undefined
    const addressed = readAddressed(words, link + 1)
    const deed = addressed && deedFrom(words, addressed.last, addressed.to)
    const freed = deed && participleOf(words, deed)
    if (freed) return { to: [], content: { first: link + 1, last: deed.content.last }, shape: 'clause', deed: freed }
    if (deed && addressed.to.every(run => isActor(words, run))) return deed
    return thingFrom(words, link + 1)
  },
  that: (words, at) => {
    let link = skipTime(words, at)
    const hearer =
      wordAt(words, link) === 'that' ? undefined : objectFrom(words, wordAt(words, link) === 'to' ? link + 1 : link)
    if (hearer && !isActor(words, hearer)) return undefined
    if (hearer) link = skipTime(words, hearer.last)
    if (wordAt(words, link) !== 'that') return undefined
    const start = /^(?:firstly|first)$/.test(wordAt(words, link + 2)) ? link + 4 : link + 1
    const content = endContent(words, start, 'clause')
    if (!content || !hasVerb(words, content)) return undefined
    return { to: hearer ? [hearer] : [], content, shape: 'clause', deed: verbOf(words, content) }
  },
  done: (words, at) => {
    const thing = phraseFrom(words, at)
    const deed = thing && skipQuoted(words, joinPhrases(words, thing.last, OF))
    if (deed === undefined || words.tokens[deed]?.form !== 'participle' || tagAt(words, deed) !== 'VERB')
      return undefined
    const content = endContent(words, at, 'clause')
    return content && content.last > deed ? { to: [], content, shape: 'clause', deed } : undefined
  },
  thing: (words, at) => {
    const first = phraseFrom(words, at)
    const second = first ? (phraseFrom(words, first.last) ?? quotedFrom(words, first.last)) : undefined
    if (first && second && isActor(words, first)) {
      const thing = thingFrom(words, first.last)
      return thing && { ...thing, to: [first] }
    }
    const thing = thingFrom(words, at)
    if (!thing || !first || /^(?:VERB|AUX)$/.test(tagAt(words, first.last))) return undefined
    const to = thing.to.length > 0 ? thing.to : addresseeIn(words, thing.content, 'to')
    if (words.timeAt[first.head]) return { ...thing, to }
    return wordAt(words, first.last) === 'to' && tagAt(words, first.last + 1) === 'VERB' ? undefined : { ...thing, to }
  },
  'to-do': (words, at) => deedFrom(words, skipTime(words, at), []),
  doing: (words, from, toward) => {
    const at = /sel(?:f|ves)$/.test(wordAt(words, from)) ? from + 1 : from
    const start = toward.includes(wordAt(words, at)) || wordAt(words, at) === 'on' ? at + 1 : at
    if (toward.length > 0 && start === at) return undefined
    return doingFrom(words, start)
  },
  of: (words, at) => (wordAt(words, at) === 'of' ? thingFrom(words, at + 1) : undefined),
  on: (words, at) => (wordAt(words, at) === 'on' ? thingFrom(words, at + 1) : undefined),
}

/** A clause cut off before its verb says nothing. */
const hasVerb = (words: SentenceWords, { first, last }: Run) =>
  words.tokens.slice(first, last).some(token => token.tag === 'VERB' || token.tag === 'AUX')

/** The first verb of a clause after its subject and modal. */
function verbOf(words: SentenceWords, { first, last }: Run): number {
  for (let at = first; at < last; at++) if (tagAt(words, at) === 'VERB') return at
  return first
}

/**
 * Reads what follows an asking word, by the first of its frames that fits.
 * @param at  the place after the word
 */
export function readFrames(
  words: SentenceWords,
  at: number,
  frames: readonly AskingFrame[],
  toward: readonly string[] = [],
): FrameReading | undefined {
  const start = skipSetting(words, at)
  for (const frame of frames) {
    const reading = readers[frame](words, start, toward)
    if (reading) return reading
  }
  return undefined
}
