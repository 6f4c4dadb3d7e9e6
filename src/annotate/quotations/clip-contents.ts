import type { Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { LEADS_IN } from './end-of-content.ts'
import type { Ground } from './fields/field.ts'
import { type RuledAttribution, tokenAt } from './fields/gather-candidates.ts'
import type { CueCandidate } from './fields/lay-out-fields.ts'
import { topOf } from './fields/list-branches.ts'
import type { Places } from './fields/places.ts'

const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'then'])

/** What rules read, by where its speaker begins: "Vell told … and called for …" are two of one speaker. */
export type RuledBySpeaker = ReadonlyMap<number, readonly RuledAttribution[]>

export function listBySpeaker(ruled: readonly RuledAttribution[]): RuledBySpeaker {
  const bySpeaker = new Map<number, RuledAttribution[]>()
  for (const attribution of ruled) {
    const start = attribution.speaker?.start
    if (start === undefined) continue
    const same = bySpeaker.get(start)
    if (same) same.push(attribution)
    else bySpeaker.set(start, [attribution])
  }
  return bySpeaker
}

/** "Though Vell has said that …": whether the cue stands in a clause that only leads in. */
function isSubordinate(ground: Ground, cue: Places, { speaker }: RuledAttribution): boolean {
  const { tokens } = ground
  if (tokens[topOf(ground, cue)]?.relation === 'advcl') return true
  const before = speaker && tokens[tokenAt(tokens, speaker.start) - 1]
  return (
    before !== undefined && before.sentence === tokens[cue.from]?.sentence && LEADS_IN.has(before.text.toLowerCase())
  )
}

/** The conjunction, with its comma, before a cue: "S[, and] called for". */
function conjunctionBefore({ tokens }: Ground, cue: Span): Token | undefined {
  let at = tokenAt(tokens, cue.start) - 1
  while (tokens[at]?.tag === 'ADV') at--
  if (!JOINS.has(tokens[at]?.text.toLowerCase() ?? '')) return undefined
  return tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1]
}

/**
 * Where content ends that goes on too far: before what the same speaker says with another verb ("Vell told … that S and
 * called for …"), and with the clause that only leads in ("Though Vell has said that S, the road …").
 * @param rule  what rules read at the cue
 * @param speaker  who was found to speak
 */
export function clipContent<Content extends Span>(
  ground: Ground,
  content: Content,
  { cue }: CueCandidate,
  rule: RuledAttribution | undefined,
  speaker: Span | undefined,
  bySpeaker: RuledBySpeaker,
): Content {
  const own = rule?.contents.find(({ start, end }) => start < content.end && content.start < end)
  if (rule && own && own.end < content.end && content.start > rule.cue.start && isSubordinate(ground, cue, rule))
    return { ...content, end: own.end }
  for (const other of bySpeaker.get((rule?.speaker ?? speaker)?.start ?? -1) ?? []) {
    if (other === rule || other.cue.start <= content.start || !contains(content, other.cue)) continue
    const last = conjunctionBefore(ground, other.cue)
    if (last && last.end > content.start) return { ...content, end: last.end }
  }
  return content
}
