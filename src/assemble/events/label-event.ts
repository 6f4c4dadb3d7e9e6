import type { EventType } from '../../record/event.ts'
import { fold } from '../../text/fold.ts'
import { slice } from '../../text/span.ts'
import type { Known, Sources } from '../sources.ts'
import type { EventCluster } from './cluster-mentions.ts'
import type { EventName } from './name-event.ts'
import type { Part } from './read-mentions.ts'

/** A label names so many of those who take part; of more it names none. */
const MOST_NAMES = 3
/** Words: "meeting", "telephone conversation", "an official visit" tell little by themselves. */
const SHORT = 2
const DETERMINERS = /^(?:the|an?|its|his|her|their|this|these)\s+/i
const OF_PEOPLE: ReadonlySet<EventType> = new Set(['meeting', 'call', 'visit', 'agreement'])
const OF_FORCE: ReadonlySet<EventType> = new Set(['attack', 'clash'])
const GATHERINGS: ReadonlySet<EventType> = new Set(['session', 'summit', 'meeting'])

/** What a label is made of. */
export interface Labelled {
  readonly name: EventName
  readonly type: EventType
  readonly place: Known | undefined
  readonly organizer: Known | undefined
}

/**
 * What an event is called in the record: the phrase that a text has for it, with who does it to whom and where, as far as
 * the phrase leaves that open. Names are those of the entities, in full.
 * @example labelOf(sources, cluster, { name, type: 'recall', … })  // 'recall of ambassador by Norland'
 */
export function labelOf(sources: Sources, cluster: EventCluster, labelled: Labelled): string {
  const { name, type, place, organizer } = labelled
  const words = name.words.replace(DETERMINERS, '')
  const roles = rolesOf(sources, cluster)
  const placeName = place && sources.entity(place.id)?.name
  const add = (label: string, link: string, what: string | undefined) =>
    what && !mentions(label, what) ? `${label} ${link} ${what}` : label
  if (!name.isPhrase) return labelOfVerb(sources, labelled, words, roles, placeName)
  if (words.split(' ').length > SHORT) return words
  if (OF_FORCE.has(type)) {
    const { article, happening } = name.mention
    const isOn = article.document.text.slice(happening.end).match(/^\s+on\b/) !== null
    return type === 'clash'
      ? add(add(words, 'between', roles.participant), 'in', placeName)
      : add(add(words, roles.recipient || isOn ? 'on' : 'in', roles.recipient ?? placeName), 'by', roles.actor)
  }
  if (type === 'mission' || GATHERINGS.has(type)) {
    const owner = organizer && sources.entity(organizer.id)?.name
    if (owner && !mentions(words, owner)) return `${words} of ${withThe(owner)}`
  }
  if (OF_PEOPLE.has(type)) return add(add(words, 'of', roles.anybody), 'in', type === 'visit' ? undefined : placeName)
  if (type === 'ceasefire') return add(words, 'of', roles.actor)
  return add(words, 'in', placeName)
}

/** "signing of treaty by Norland and Osk", "visit of Ana Vell to Isel", "meeting of Ana Vell and Tomas Rehn". */
function labelOfVerb(
  sources: Sources,
  { name, type, organizer }: Labelled,
  words: string,
  roles: Roles,
  placeName: string | undefined,
): string {
  const { article, happening } = name.mention
  const { text } = article.document
  const to = (label: string, link: string, what: string | undefined) => (what ? `${label} ${link} ${what}` : label)
  if (type === 'meeting' || type === 'call') {
    const owner = organizer && sources.entity(organizer.id)?.name
    // "The ministers met": nobody is named, and the text's own words must do.
    const crowd = happening.statusClue && text.slice(happening.start, happening.statusClue.start).trim()
    return to(words, 'of', roles.anybody ?? (owner ? withThe(owner) : crowd?.replace(/^The\b/, 'the')))
  }
  if (type === 'visit') return to(to(words, 'of', roles.actor), 'to', placeName)
  if (type === 'protest') return to(to(words, 'of', roles.actor), 'in', placeName)
  if (type === 'clash') return to(to(words, 'between', roles.participant), 'in', placeName)
  const object = happening.object && slice(text, happening.object).replace(/\s+/g, ' ').replace(DETERMINERS, '')
  const done = object ?? roles.recipient
  const link = type === 'sanction' && !object ? 'on' : type === 'attack' && words === 'attack' ? 'on' : 'of'
  const by = roles.actor ?? (type === 'mission' && organizer ? sources.entity(organizer.id)?.name : undefined)
  const label = to(words, link, done)
  const receiver = object && roles.recipient && !mentions(label, roles.recipient) ? roles.recipient : undefined
  return to(to(label, 'to', receiver), 'by', by)
}

/** Names of those in each role, as one phrase; absent where there are none or too many to name. */
interface Roles {
  readonly actor?: string
  readonly recipient?: string
  readonly participant?: string
  readonly anybody?: string
}

function rolesOf(sources: Sources, cluster: EventCluster): Roles {
  const parts = cluster.flatMap(m => m.parts).filter(part => isSure(part) && !isAway(part))
  const named = (isMeant: (part: Part) => boolean) => listNames(sources, parts.filter(isMeant))
  const actor = named(p => p.involvement.role === 'actor')
  const recipient = named(p => p.involvement.role === 'recipient')
  const participant = named(p => p.involvement.role === 'participant')
  const anybody = named(p => p.involvement.role === 'actor' || p.involvement.role === 'participant')
  return {
    ...(actor && { actor }),
    ...(recipient && { recipient }),
    ...(participant && { participant }),
    ...(anybody && { anybody }),
  }
}

/** A pronoun or a description is right often enough for a line of its own, and not for the name of the event. */
const isSure = ({ basis }: Part): boolean =>
  basis === undefined || basis.rule === 'surname' || basis.rule === 'demonym' || basis.rule === 'name'

const isAway = ({ involvement: { attendance } }: Part): boolean => attendance === 'declined' || attendance === 'absent'

function listNames(sources: Sources, parts: readonly Part[]): string | undefined {
  const names = [...new Set(parts.flatMap(p => sources.entity(p.id)?.name ?? []))].sort()
  return names.length === 0 || names.length > MOST_NAMES
    ? undefined
    : new Intl.ListFormat('en', { style: 'long' }).format(names)
}

/** Whether a label has the name already, in whatever form. */
const mentions = (label: string, name: string): boolean => ` ${fold(label)} `.includes(` ${fold(name)} `)

/** "of the Karsk Pact", but "of NATO". */
const withThe = (name: string): string => (/^\p{Lu}+$|^the /iu.test(name) || !name.includes(' ') ? name : `the ${name}`)
