import type { AttributionReading, WordRange } from '../../../language/model/sentence-reading.ts'
import type { Token } from '../../../record/article.ts'
import type { Span } from '../../../record/span.ts'
import type { ReadWords } from '../../read-words.ts'
import type { Ground, OtherCue, Places } from './field.ts'
import type { CueCandidate } from './lay-out-fields.ts'
import { topOf } from './list-branches.ts'

/** What rules see: who says what, as spans of the text. */
export interface RuledAttribution {
  readonly cue: Span
  readonly speaker?: Span
  readonly contents: readonly Span[]
}

/** Logits of the words that the model took for a part without telling how sure it was, and of those that it did not. */
const [TAKEN, LEFT] = [3, -3]

/** The number of the first token that ends after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens of a span; whatever touches it counts. */
const tokensOf = (tokens: readonly Token[], { start, end }: Span): Places => {
  const from = tokenAt(tokens, start)
  let to = from
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++
  return { from, to }
}

const toWords = ({ list: { wordAt } }: Ground, { from, to }: Places): Places => ({
  from: wordAt[from] ?? 0,
  to: wordAt[to] ?? 0,
})

/** "said that S": the conjunction is counted to the content here, as in the corpus. */
function withConjunction({ list: { words } }: Ground, { from, to }: Places): Places {
  const before = words[from - 1]
  return before?.word === 'that' && words[from]?.gap === 'none' ? { from: from - 1, to } : { from, to }
}

const readSpans = (ground: Ground, spans: readonly Span[]): readonly Places[] =>
  spans.map(span => toWords(ground, tokensOf(ground.tokens, span))).filter(({ from, to }) => from < to)

/** The number of the first token of each sentence. */
function firstTokens(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  for (const [number, { sentence }] of tokens.entries()) if (!first.has(sentence)) first.set(sentence, number)
  return first
}

type Logits = CueCandidate['logits']

const parts = ['source', 'content'] as const

/** What the model says of each token that it read together with a cue. */
function logitsOf(reading: AttributionReading, place: (range: WordRange) => Places): Logits {
  const { evidence } = reading
  const read = evidence
    ? evidence.map(({ sentence, from, source }) => place({ sentence, from, to: from + source.length }))
    : parts.flatMap(part => reading[part]).map(place)
  const from = Math.max(0, Math.min(...read.map(range => range.from)) - 1)
  const size = Math.max(0, Math.max(...read.map(range => range.to)) + 1 - from)
  const unread = () => new Float32Array(read.length > 0 ? size : 0).fill(Number.NaN)
  const logits = { from, source: unread(), content: unread() }
  for (const part of parts) {
    if (evidence)
      for (const [at, said] of evidence.entries()) logits[part].set(said[part], (read[at]?.from ?? 0) - from)
    else for (const range of reading[part].map(place)) mark(logits[part], range.from - from, range.to - from)
  }
  return logits
}

/** A run that the model took without telling how sure it was. */
function mark(logits: Float32Array, first: number, end: number): void {
  logits.fill(TAKEN, first, end)
  if (first > 0) logits[first - 1] = LEFT
  logits[end] = LEFT
}

const NO_LOGITS: Logits = { from: 0, source: new Float32Array(), content: new Float32Array() }

const BESIDE_VERB: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PART'])
/** Tokens between an adverb and its verb: "has also repeatedly said". */
const FURTHEST_VERB = 4

/** "also", "has": what only goes with a verb of saying is a cue together with it. */
function completeCue({ tokens }: Ground, cue: Places): Places {
  const last = tokens[cue.to - 1]
  const head = last?.head ?? -1
  if (!last || head < cue.to || head - cue.to > FURTHEST_VERB) return cue
  for (let at = cue.from; at < head; at++) if (!BESIDE_VERB.has(tokens[at]?.tag ?? '')) return cue
  return { from: cue.from, to: head + 1 }
}

/** A cue with what rules see at it. */
export interface RuledCandidate<Rule extends RuledAttribution> extends CueCandidate {
  readonly rules: readonly Rule[]
}

const overlap = (a: Places, b: Places) => a.from < b.to && b.from < a.to

/**
 * Gathers the cues that the model or rules see, each once.
 * @returns in reading order
 */
export function gatherCandidates<Rule extends RuledAttribution>(
  ground: Ground,
  read: readonly ReadWords[],
  ruled: readonly Rule[],
): readonly RuledCandidate<Rule>[] {
  const { tokens } = ground
  const first = firstTokens(tokens)
  const place = ({ sentence, from, to }: WordRange): Places => {
    const begin = first.get(sentence) ?? 0
    return { from: begin + from, to: begin + to }
  }
  const left = ruled.map(attribution => ({ attribution, cue: tokensOf(tokens, attribution.cue) }))
  const candidate = (cue: Places, rules: readonly Rule[], reading?: AttributionReading, faint = false) => ({
    cue,
    probability: reading?.probability ?? 0,
    faint,
    logits: reading ? logitsOf(reading, place) : NO_LOGITS,
    ruled: {
      source: readSpans(ground, rules.flatMap(({ speaker }) => speaker ?? []).slice(0, 1)),
      content: readSpans(
        ground,
        rules.flatMap(({ contents }) => contents),
      ).map(run => withConjunction(ground, run)),
    },
    rules,
  })
  const fromModel = read.flatMap(({ reading: { attributions, faintAttributions = [] } }) => {
    const all = [...attributions, ...faintAttributions].map(reading => ({ reading, cue: place(reading.cue) }))
    return all.flatMap(({ reading: attribution, cue: seen }) => {
      const cue = completeCue(ground, seen)
      if (cue.to > seen.to && all.some(other => other.cue !== seen && overlap(other.cue, cue))) return []
      const own = left.filter(rule => overlap(rule.cue, cue))
      for (const rule of own) left.splice(left.indexOf(rule), 1)
      const rules = own.map(rule => rule.attribution)
      return [candidate(cue, rules, attribution, faintAttributions.includes(attribution))]
    })
  })
  const fromRules = left.map(({ attribution, cue }) => candidate(cue, [attribution]))
  return [...fromModel, ...fromRules].sort((a, b) => a.cue.from - b.cue.from)
}

/** The cues of candidates, without the faint ones. */
export const listCues = (ground: Ground, candidates: readonly CueCandidate[]): readonly OtherCue[] =>
  candidates
    .filter(({ faint }) => !faint)
    .map(({ cue }) => ({
      word: ground.list.wordAt[cue.from] ?? 0,
      token: cue.from,
      relation: ground.tokens[topOf(ground, cue)]?.relation ?? '',
    }))
