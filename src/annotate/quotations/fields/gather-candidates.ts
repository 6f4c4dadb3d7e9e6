import type { AttributionReading, WordRange } from '../../../language/model/sentence-reading.ts'
import type { Token } from '../../../record/article.ts'
import type { Span } from '../../../record/span.ts'
import type { ReadWords } from '../../read-words.ts'
import type { Ground, OtherCue } from './field.ts'
import type { CueCandidate } from './lay-out-fields.ts'
import { topOf } from './list-branches.ts'
import type { Places } from './places.ts'
import { NO_LOGITS, readLogits } from './read-logits.ts'

/** What rules see: who says what, as spans of the text. */
export interface RuledAttribution {
  readonly cue: Span
  readonly speaker?: Span
  readonly contents: readonly Span[]
}

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

/** A cue as the model reads it. */
interface SeenCue {
  readonly cue: Places
  readonly reading: AttributionReading
  readonly faint: boolean
}

type PlaceWords = (range: WordRange) => Places

/** The cues of the model, each with its verb, and none twice. */
function listSeen(ground: Ground, read: readonly ReadWords[], place: PlaceWords): readonly SeenCue[] {
  const seen = read.flatMap(({ reading: { attributions, faintAttributions = [] } }) => [
    ...attributions.map(reading => ({ reading, faint: false, cue: place(reading.cue) })),
    ...faintAttributions.map(reading => ({ reading, faint: true, cue: place(reading.cue) })),
  ])
  const begins = new Set(seen.map(({ cue }) => cue.from))
  return seen.flatMap(({ cue, ...rest }) => {
    const whole = completeCue(ground, cue)
    for (let at = cue.to; at < whole.to; at++) if (begins.has(at)) return []
    return { ...rest, cue: whole }
  })
}

/** What rules see, taken once each by the cue that shares a token with its own. */
class RuledCues<Rule extends RuledAttribution> {
  readonly #byToken = new Map<number, Set<Rule>>()
  readonly #left: Set<Rule>

  constructor({ tokens }: Ground, ruled: readonly Rule[]) {
    this.#left = new Set(ruled)
    for (const rule of ruled) {
      const { from, to } = tokensOf(tokens, rule.cue)
      for (let at = from; at < to; at++) this.#byToken.set(at, (this.#byToken.get(at) ?? new Set()).add(rule))
    }
  }

  /** In reading order. */
  takeAt({ from, to }: Places): readonly Rule[] {
    const taken = new Set<Rule>()
    for (let at = from; at < to; at++)
      for (const rule of this.#byToken.get(at) ?? []) if (this.#left.delete(rule)) taken.add(rule)
    return [...taken]
  }

  takeRest(): readonly Rule[] {
    return [...this.#left]
  }
}

/** Where rules see source and content. */
const readRuled = (ground: Ground, rules: readonly RuledAttribution[]): CueCandidate['ruled'] => ({
  source: readSpans(ground, rules.flatMap(({ speaker }) => speaker ?? []).slice(0, 1)),
  content: rules.flatMap(({ contents }) => readSpans(ground, contents)).map(run => withConjunction(ground, run)),
})

/**
 * Gathers the cues that the model or rules see, each once.
 * @returns in reading order
 */
export function gatherCandidates<Rule extends RuledAttribution>(
  ground: Ground,
  read: readonly ReadWords[],
  ruled: readonly Rule[],
): readonly RuledCandidate<Rule>[] {
  const first = firstTokens(ground.tokens)
  const place: PlaceWords = ({ sentence, from, to }) => {
    const begin = first.get(sentence) ?? 0
    return { from: begin + from, to: begin + to }
  }
  const left = new RuledCues(ground, ruled)
  const seen = listSeen(ground, read, place).map(({ cue, reading, faint }) => {
    const rules = left.takeAt(cue)
    const logits = readLogits(reading, place)
    return { cue, probability: reading.probability, faint, logits, ruled: readRuled(ground, rules), rules }
  })
  const unseen = left.takeRest().map(rule => {
    const cue = tokensOf(ground.tokens, rule.cue)
    return { cue, probability: 0, faint: false, logits: NO_LOGITS, ruled: readRuled(ground, [rule]), rules: [rule] }
  })
  return [...seen, ...unseen].sort((a, b) => a.cue.from - b.cue.from)
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
