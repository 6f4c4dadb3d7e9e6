import type { Article } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { makeOverlapTest } from '../../text/overlap-test.ts'
import type { ReadWords } from '../read-words.ts'
import { clipContent, listBySpeaker, type RuledBySpeaker } from './clip-contents.ts'
import type { Ground, OtherCue } from './fields/field.ts'
import { gatherCandidates, listCues, type RuledAttribution, type RuledCandidate } from './fields/gather-candidates.ts'
import { listWords } from './fields/list-words.ts'
import type { Places } from './fields/places.ts'
import { type ReadCue, readParts, scoreGround } from './fields/read-parts.ts'
import { spanTrees } from './fields/span-trees.ts'
import { weighCue } from './fields/weigh-cue.ts'
import { attributionWeights } from './fields/weights.ts'
import { findCues } from './find-cues.ts'
import { findSpeakerWords } from './find-speaker-words.ts'
import type { QuotedPassage } from './pair-quote-marks.ts'
import type { Period } from './periods.ts'
import { readFronted } from './read-fronted.ts'
import { readSetting } from './read-setting.ts'
import { spanContents } from './span-contents.ts'
import { tellAct } from './tell-act.ts'
import type { PlacedAttribution } from './to-quotation.ts'

/**
 * How likely an attribution must be. PolNeAR's training texts give the best F1 from 0.3 to 0.4; what is wrong in a record
 * is worse than what is missing.
 */
const LEAST_LIKELY = 0.4
/**
 * What rules alone see is seldom in PolNeAR, whose annotators pass over much, and most often right all the same: what
 * the weights deem hopeless is left out.
 */
const LEAST_LIKELY_UNSEEN = 0.015
/** What rules see and the model faintly. */
const LEAST_LIKELY_FAINT = 0.2

/** Outside of quotation marks, what these say is the author's own. */
const NARRATORS: ReadonlySet<string> = new Set(['i', 'we', 'you'])

/** An attribution that has a cue, with its contents as plain spans. */
interface Ruled extends RuledAttribution {
  readonly attribution: PlacedAttribution
}

const toRuled = (attribution: PlacedAttribution): readonly Ruled[] => {
  const { cue, speaker, contents } = attribution
  return cue ? [{ attribution, cue, contents, ...(speaker && { speaker }) }] : []
}

/** What an attribution is made of. */
interface Findings {
  readonly ground: Ground
  readonly periods: readonly Period[]
  readonly passages: readonly QuotedPassage[]
  readonly bySpeaker: RuledBySpeaker
}

const cueSpan = ({ tokens }: Ground, { from, to }: Places): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** The last period that begins at or before an offset. */
function periodAt(periods: readonly Period[], offset: number): Period | undefined {
  let [low, high] = [0, periods.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((periods[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return periods[low - 1]
}

/** Whether the likelihood of an attribution decides: what rules read in quotation marks, or by several words, stays. */
function isKept(parts: ReadCue<RuledCandidate<Ruled>>, { list: { words } }: Ground, likelihood: number): boolean {
  const { candidate, content, source } = parts
  if (candidate.rules.some(({ attribution }) => attribution.covers)) return true
  const speaker = source && words[source.from]
  const quoted = content.some(({ from }) => (words[from]?.passage ?? -1) >= 0)
  if (!quoted && speaker && speaker.passage < 0 && source.to - source.from === 1 && NARRATORS.has(speaker.word))
    return false
  if (source && content.every(({ from, to }) => from < source.to && source.from < to)) return false
  if (candidate.rules.length === 0) return likelihood >= LEAST_LIKELY
  if (quoted) return true
  if (candidate.probability === 0) return likelihood >= LEAST_LIKELY_UNSEEN
  return likelihood >= (candidate.faint ? LEAST_LIKELY_FAINT : LEAST_LIKELY)
}

/** The attribution as rules read it, mended by what was chosen; or made of what was chosen alone. */
function toAttribution(
  { ground, periods, passages, bySpeaker }: Findings,
  read: ReadCue<RuledCandidate<Ruled>>,
): PlacedAttribution | undefined {
  const { candidate, source, content } = read
  const [rule] = candidate.rules
  const ruled = rule?.attribution
  const cue = ruled?.cue ?? cueSpan(ground, candidate.cue)
  const period = periodAt(periods, cue.start)
  if (!period) return undefined
  if (rule && (candidate.probability === 0 || rule.attribution.covers))
    return { ...readFronted(period, cue), ...rule.attribution }
  const verb = ruled?.verb ?? findCues(period).find(({ verb }) => period.units[verb]?.start === cue.start)
  const speaker = source && findSpeakerWords(ground, source, ruled?.speaker)
  const contents = spanContents(ground, passages, content, candidate.cue, ruled?.contents ?? []).flatMap(span => {
    const own = periodAt(periods, span.start)
    return own ? { ...clipContent(ground, span, candidate, rule, speaker?.speaker, bySpeaker), period: own } : []
  })
  const act = tellAct(ground, read, ruled !== undefined)
  return {
    ...readFronted(period, cue),
    ...(ruled ?? readSetting(period, verb, cue)),
    ...(verb && { verb }),
    ...(act && { act }),
    cue,
    ...speaker,
    contents,
  }
}

interface Candidates {
  readonly ground: Ground
  readonly candidates: readonly RuledCandidate<Ruled>[]
  readonly cues: readonly OtherCue[]
}

/** Every cue that rules or the model see, and the words on which it is to be read. */
export function listCandidates(
  article: Article,
  passages: readonly QuotedPassage[],
  ruled: readonly PlacedAttribution[],
  read: readonly ReadWords[],
): Candidates {
  const { tokens } = article
  const ground = { list: listWords(article, passages), tokens, trees: spanTrees(tokens) }
  const candidates = gatherCandidates(ground, read, ruled.flatMap(toRuled))
  return { ground, candidates, cues: listCues(ground, candidates) }
}

/** "According to the council, she stated: “…”": of two cues of the same content the nearer tells it. */
function dropRepeated<Read extends ReadCue>({ list: { wordAt } }: Ground, kept: readonly Read[]): readonly Read[] {
  const distance = ({ candidate, content: [first] }: Read) =>
    Math.abs((first?.from ?? 0) - (wordAt[candidate.cue.to] ?? 0))
  const nearest = new Map<string, Read>()
  const keyOf = ({ content }: Read) => content.map(({ from, to }) => `${from}-${to}`).join(' ')
  for (const read of kept) {
    const other = nearest.get(keyOf(read))
    if (!other || distance(read) < distance(other)) nearest.set(keyOf(read), read)
  }
  return kept.filter(read => nearest.get(keyOf(read)) === read)
}

/** What rules give to nobody and nobody was found for. */
function leftUntold(
  ruled: readonly PlacedAttribution[],
  chosen: readonly PlacedAttribution[],
): readonly PlacedAttribution[] {
  const isTold = makeOverlapTest(chosen.flatMap(({ contents }) => contents))
  return ruled.filter(({ cue, contents }) => cue === undefined && !contents.some(isTold))
}

/**
 * Joins what rules read to what the English model reads: every cue that one of them sees is read by both, its source and
 * content are chosen by the weights of all clues, and what is then more likely none is left out. What rules read without a
 * cue stays.
 */
export function joinReadings(
  article: Article,
  { periods, passages }: Pick<Findings, 'periods' | 'passages'>,
  ruled: readonly PlacedAttribution[],
  read: readonly ReadWords[],
): readonly PlacedAttribution[] {
  const { ground, candidates, cues } = listCandidates(article, passages, ruled, read)
  const scored = scoreGround(ground, cues, attributionWeights)
  const bySpeaker = listBySpeaker(candidates.flatMap(({ rules }) => rules))
  const findings: Findings = { ground, periods, passages, bySpeaker }
  const isCovered = makeOverlapTest(ruled.flatMap(({ covers }) => covers ?? []))
  const kept = candidates.flatMap(candidate => {
    if (candidate.rules.length === 0 && isCovered(cueSpan(ground, candidate.cue))) return []
    const parts = readParts(scored, candidate)
    const likelihood = weighCue(parts, ground, article, attributionWeights.verdict)
    return parts.content.length > 0 && isKept(parts, ground, likelihood) ? [parts] : []
  })
  const chosen = dropRepeated(ground, kept).flatMap(parts => toAttribution(findings, parts) ?? [])
  return [...leftUntold(ruled, chosen), ...chosen]
}
