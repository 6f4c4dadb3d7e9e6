import type { EventType } from '../../record/event.ts'
import type { Days } from '../days.ts'
import { dateOf } from '../sources.ts'
import type { EventMention } from './read-mentions.ts'

/**
 * What the mentions of one event tell together, each thing once: what another mention is compared with, so that comparing
 * takes no longer where an event is told of a thousand times.
 */
export interface Profile {
  readonly mentions: EventMention[]
  readonly heads: Set<string>
  readonly phrases: Set<string>
  /** Nouns for what verbs tell of. */
  readonly called: Set<string>
  readonly types: Set<EventType>
  /** Different times, by their first and last day. */
  readonly times: Map<string, Days>
  /** Each place with the country it lies in, where that is known. */
  readonly places: Map<string, string | undefined>
  readonly organizations: Set<string>
  /** Organs of an organisation; not the organisation itself. */
  readonly organs: Set<string>
  readonly parties: Set<string>
  readonly qualifiers: Set<string>
  /** The different sets of qualifiers of single mentions, by their words. */
  readonly qualifierSets: Map<string, ReadonlySet<string>>
  /** Publication days of the mentions that tell no time, by the status they tell of. */
  readonly undated: Map<EventMention['happening']['status'], Set<string>>
}

/** @example profileOf(chain).parties  // Set { 'country-1', 'person-2' } */
export function profileOf(mentions: readonly EventMention[]): Profile {
  const profile: Profile = {
    mentions: [],
    heads: new Set(),
    phrases: new Set(),
    called: new Set(),
    types: new Set(),
    times: new Map(),
    places: new Map(),
    organizations: new Set(),
    organs: new Set(),
    parties: new Set(),
    qualifiers: new Set(),
    qualifierSets: new Map(),
    undated: new Map(),
  }
  for (const mention of mentions) addMention(profile, mention)
  return profile
}

/** Adds what one more mention of the event tells; changes the profile. */
export function addMention(profile: Profile, mention: EventMention): void {
  const { days, place, organization, qualifiers } = mention
  profile.mentions.push(mention)
  profile.heads.add(mention.head)
  if (mention.phrase !== undefined) profile.phrases.add(mention.phrase)
  if (mention.happening.called !== undefined) profile.called.add(mention.happening.called)
  profile.types.add(mention.happening.type)
  if (days) profile.times.set(`${days.first} ${days.last}`, days)
  if (place) profile.places.set(place.id, mention.country)
  if (organization !== undefined) profile.organizations.add(organization)
  const organ = organOf(mention)
  if (organ !== undefined) profile.organs.add(organ)
  for (const part of mention.parts) profile.parties.add(part.id)
  for (const qualifier of qualifiers) profile.qualifiers.add(qualifier)
  profile.qualifierSets.set([...qualifiers].sort().join(' '), qualifiers)
  const published = days ? undefined : dateOf(mention.article)
  if (published === undefined) return
  const { status } = mention.happening
  const before = profile.undated.get(status)
  if (before) before.add(published)
  else profile.undated.set(status, new Set([published]))
}

/** The body of a mention where it is an organ, not the organisation itself. */
export const organOf = ({ body, organization }: EventMention): string | undefined =>
  body && body.id !== organization ? body.id : undefined
