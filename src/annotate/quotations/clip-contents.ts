import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { LEADS_IN } from './end-of-content.ts'
import type { Ground } from './fields/field.ts'
import { type RuledAttribution, tokenAt } from './fields/gather-candidates.ts'
import type { CueCandidate } from './fields/lay-out-fields.ts'
import { topOf } from './fields/list-branches.ts'
import type { Places } from './fields/places.ts'

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

/**
 * Where content ends that goes on too far: before what the same speaker says with another verb ("Vell told … that S and
 * called for …"), and with the clause that only leads in ("Though Vell has said that S, the road …").
 * @param ruled  what rules read at the cue
 */
export function clipContent<Content extends Span>(
  ground: Ground,
  content: Content,
  { cue }: CueCandidate,
  ruled: RuledAttribution | undefined,
  bySpeaker: RuledBySpeaker,
): Content {
  const own = ruled?.contents.find(({ start, end }) => start < content.end && content.start < end)
  if (!ruled || !own || own.end >= content.end) return content
  const goesOver = bySpeaker
    .get(ruled.speaker?.start ?? -1)
    ?.some(other => other !== ruled && other.cue.start >= own.end && contains(content, other.cue))
  const leadsIn = content.start > ruled.cue.start && isSubordinate(ground, cue, ruled)
  return goesOver || leadsIn ? { ...content, end: own.end } : content
}
