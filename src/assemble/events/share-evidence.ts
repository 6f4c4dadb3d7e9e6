import { type Days, distanceTo, lengthOf, overlap } from '../days.ts'
import { dateOf } from '../sources.ts'
import { organOf, type Profile } from './profile.ts'
import type { EventMention } from './read-mentions.ts'

/** In days: "September 13-14" still tells the day. */
export const FEW_DAYS = 3
/** In days: a time wider than this ("2022") is no evidence that two mentions are one, only none against it. */
const TELLING_LENGTH = 31
/** In days: an undated mention ("the session") means a dated one of the same body no further from its document's date. */
export const UNDATED_REACH = 21

/** What a mention shares with an event. */
export interface Evidence {
  /** Both tell the day, and it is the same. */
  readonly day: boolean
  readonly time: boolean
  /** One of them tells no time, and is published near the other's time. */
  readonly near: boolean
  readonly place: boolean
  /** The same organisation, or the same organ. */
  readonly organization: boolean
  readonly series: boolean
  /** How many take part in both. */
  readonly parties: number
}

/** What the mention shares with what is told of the event so far. */
export function shareEvidence(event: Profile, mention: EventMention): Evidence {
  const { days, place, organization, qualifiers } = mention
  const organ = organOf(mention)
  const together = days ? [...event.times.values()].filter(other => overlap(other, days)) : []
  return {
    day: days !== undefined && lengthOf(days) <= FEW_DAYS && together.some(other => lengthOf(other) <= FEW_DAYS),
    time: days !== undefined && together.some(other => Math.min(lengthOf(other), lengthOf(days)) <= TELLING_LENGTH),
    near: days
      ? [...event.undated.values()].some(set => anyNear(set, days))
      : timesNear(event, dateOf(mention.article)),
    place: place !== undefined && event.places.has(place.id),
    organization:
      (organization !== undefined && (event.organizations.has(organization) || event.parties.has(organization))) ||
      // "the leaders of the Union held a summit": its own summit, though no word of the event's name says so.
      mention.parts.some(part => event.organizations.has(part.id)) ||
      (organ !== undefined && event.organs.has(organ)),
    series: [...qualifiers].some(qualifier => event.qualifiers.has(qualifier)),
    parties: new Set(mention.parts.map(p => p.id).filter(id => event.parties.has(id))).size,
  }
}

const timesNear = (event: Profile, published: string | undefined): boolean =>
  published !== undefined && [...event.times.values()].some(days => isNear(published, days))

function anyNear(published: ReadonlySet<string>, days: Days): boolean {
  for (const day of published) if (isNear(day, days)) return true
  return false
}

const isNear = (published: string, days: Days): boolean =>
  lengthOf(days) <= TELLING_LENGTH && distanceTo(days, published) <= UNDATED_REACH
