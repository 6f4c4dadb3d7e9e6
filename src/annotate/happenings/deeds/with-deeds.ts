import type { Happening } from '../../../record/article.ts'
import { overlaps } from '../../../text/span.ts'

/**
 * The events of a sentence with its deeds. Where both tell of one verb, the deed counts; a noun of the same type that a
 * deed is done to is the deed itself ("[signed] an [agreement]").
 */
export function withDeeds(told: readonly Happening[], read: readonly Happening[]): readonly Happening[] {
  const isWhole = (one: Happening) => read.some(deed => deed.whole && deed.trigger.start === one.trigger.start)
  const others = told.map(one => (isWhole(one) ? { ...one, whole: true as const } : one))
  // A deed with no day says no more than the verb does by itself.
  const deeds = read
    .filter(
      deed => deed.time || deed.status === 'denied' || others.every(one => one.trigger.start !== deed.trigger.start),
    )
    .filter(deed => !others.some(one => isArrivalOf(deed, one) || saysMore(one, deed)))
  if (deeds.length === 0) return others
  const isSame = (one: Happening) =>
    deeds.some(
      deed =>
        deed.trigger.start === one.trigger.start ||
        (deed.type === one.type && deed.object !== undefined && overlaps(deed.object, one.trigger)),
    )
  const kept = others.filter(one => one.implicit || !isSame(one))
  const named = kept.filter(one => !one.implicit && one.called === undefined && GATHERINGS.has(one.type))
  // "met for talks on Friday", "met in session on Friday": one gathering, told by who met where they are named.
  const twice = deeds.flatMap(deed =>
    GATHERINGS.has(deed.type) ? named.filter(n => n.time?.edtf === deed.time?.edtf).map(noun => ({ deed, noun })) : [],
  )
  const dropped = new Set(twice.map(({ deed, noun }) => (deed.involved.length > 1 && !noun.body ? noun : deed)))
  return [...kept, ...deeds].filter(one => !dropped.has(one)).map(one => withRelation(one, others))
}

/** "agreed on [a ceasefire]": where no day is told, the noun says all that the verb does. */
const saysMore = (noun: Happening, { type, time, status, object }: Happening): boolean =>
  time === undefined &&
  status !== 'denied' &&
  noun.type === type &&
  noun.called === undefined &&
  object !== undefined &&
  overlaps(object, noun.trigger)

/** "The mission of the Union arrived on Friday": the mission is the event, and its arrival no second one. */
const isArrivalOf = (deed: Happening, { type, trigger, time }: Happening): boolean =>
  type === 'mission' &&
  deed.type === 'other' &&
  deed.object !== undefined &&
  overlaps(deed.object, trigger) &&
  time?.edtf === deed.time?.edtf

/** How a deed stands to other events is read with its verb: "met to prepare a communiqué". */
function withRelation(one: Happening, others: readonly Happening[]): Happening {
  const same = one.relation ? undefined : others.find(other => other.trigger.start === one.trigger.start)
  return same?.relation ? { ...one, relation: same.relation } : one
}

const GATHERINGS: ReadonlySet<string> = new Set(['meeting', 'session', 'summit', 'call'])
