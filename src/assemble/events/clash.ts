import type { EventType } from '../../record/event.ts'
import { overlap } from '../days.ts'
import { organOf, type Profile } from './profile.ts'
import type { EventMention } from './read-mentions.ts'

/**
 * Whether the mention cannot mean the event: another time, place, organisation or series. Two organs of one organisation
 * hold two sessions; the organisation's own session may be either's.
 */
export function clashes(event: Profile, mention: EventMention): boolean {
  const { days, place, organization, qualifiers } = mention
  const organ = organOf(mention)
  return (
    (days !== undefined && some(event.times.values(), other => !overlap(other, days))) ||
    (place !== undefined && some(event.places, other => placesClash(other, [place.id, mention.country]))) ||
    (organization !== undefined && holdsOther(event.organizations, organization)) ||
    (organ !== undefined && holdsOther(event.organs, organ)) ||
    some(event.qualifierSets.values(), other => qualifiersClash(other, qualifiers)) ||
    pairsClash(event, mention)
  )
}

/** What a document tells as ahead was not over when it was published, and what it tells as past had begun. */
export function outOfTime(told: Profile, dated: Profile): boolean {
  const days = [...dated.times.values()]
  const planned = told.undated.get('planned') ?? []
  const past = [...(told.undated.get('held') ?? []), ...(told.undated.get('occurred') ?? [])]
  return (
    days.length > 0 &&
    (some(planned, published => days.some(d => d.last < published)) ||
      some(past, published => days.some(d => d.first > published)))
  )
}

/** Two attacks (or calls, or deliveries) on one day are one where a party is shared or one of them names none. */
export const sidesMeet = (a: Profile, b: Profile): boolean =>
  a.parties.size === 0 || b.parties.size === 0 || some(a.parties, id => b.parties.has(id))

type Located = readonly [place: string, country: string | undefined]

/** "in Brenholm" and "in Norland" do not exclude each other. */
const placesClash = ([a, countryOfA]: Located, [b, countryOfB]: Located): boolean =>
  a !== b && a !== countryOfB && b !== countryOfA

function qualifiersClash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const x of a) for (const y of b) if (x !== y && x.split(':')[0] === y.split(':')[0]) return true
  return a.has('sides:3') !== b.has('sides:3') && (a.has('series:extraordinary') || b.has('series:extraordinary'))
}

const BETWEEN_TWO: ReadonlySet<EventType> = new Set(['call', 'meeting', 'visit'])

/** A call of Ann and Bob is not the call of Ann and Cid, though both were on Monday. */
function pairsClash(event: Profile, { happening, organization, parts }: EventMention): boolean {
  const theirs = new Set(parts.map(part => part.id))
  const ours = event.parties
  if (organization !== undefined || event.organizations.size > 0 || Math.min(ours.size, theirs.size) !== 2) return false
  const shared = [...theirs].filter(id => ours.has(id)).length
  const between = BETWEEN_TWO.has(happening.type) && [...event.types].every(type => BETWEEN_TWO.has(type))
  return between && shared === 1
}

const holdsOther = (ids: ReadonlySet<string>, id: string): boolean => ids.size > (ids.has(id) ? 1 : 0)

function some<Item>(items: Iterable<Item>, test: (item: Item) => boolean): boolean {
  for (const item of items) if (test(item)) return true
  return false
}
