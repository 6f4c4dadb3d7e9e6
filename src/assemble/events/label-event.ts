import { english } from '../../language/english.ts'
import { withArticle } from '../../language/with-article.ts'
import type { Article } from '../../record/article.ts'
import type { EventType } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { fold } from '../../text/fold.ts'
import { contains, overlaps, slice } from '../../text/span.ts'
import type { Known, Sources } from '../sources.ts'
import type { EventCluster } from './cluster-mentions.ts'
import { isOwner } from './list-participants.ts'
import type { EventName } from './name-event.ts'
import type { Part } from './read-mentions.ts'

/** A label names so many of those who take part; of more it names none. */
const MOST_NAMES = 3
/** Words: "meeting", "telephone conversation", "an official visit" tell little by themselves. */
const SHORT = 2
const DETERMINERS = /^(?:the|an?|its|his|her|their|my|our|your|this|these)\s+|^(?:(?:its|his|her|their)\s+)?own\s+/i
/** "They met": nobody is named. */
const PRONOUN = /^(?:they|both|he|she|it|we|you|i)?$/i
const POSSESSIVE = /^(?:its|his|her|their)\s+(?:own\s+)?/i
const OF_PEOPLE: ReadonlySet<EventType> = new Set(['meeting', 'call', 'visit', 'agreement'])
const BETWEEN_PEOPLE: ReadonlySet<EventType> = new Set(['meeting', 'call'])
const DONE_BY_SOMEBODY: ReadonlySet<EventType> = new Set(['protest', 'withdrawal', 'sanction', 'announcement'])
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
  const roles = rolesOf(sources, cluster, name)
  const words = cutPeople(sources, cluster, name, type)
  const placeName = place && sources.entity(place.id)?.name
  const add = (label: string, link: string, what: string | undefined) =>
    what && !mentions(label, what) ? `${label} ${link} ${what}` : label
  if (!name.isPhrase) return labelOfVerb(sources, cluster, labelled, words, roles, placeName)
  if (words.split(' ').length > SHORT) return words
  if (OF_FORCE.has(type)) {
    const { article, happening } = name.mention
    const isOn = article.document.text.slice(happening.end).match(/^\s+on\b/) !== null
    return type === 'clash'
      ? add(add(words, linkOfSides(roles.participant), roles.participant), 'in', placeName)
      : add(add(words, roles.recipient || isOn ? 'on' : 'in', roles.recipient ?? placeName), 'by', roles.actor)
  }
  if (type === 'mission' || GATHERINGS.has(type)) {
    const owner = organizer && sources.entity(organizer.id)
    const isNamed = owner?.names.some(({ text }) => mentions(words.replace(/['’]s?\b/g, ' '), text))
    if (owner && !isNamed) return `${words} of ${withArticle(owner)}`
  }
  if (BETWEEN_PEOPLE.has(type) || (GATHERINGS.has(type) && !organizer))
    return add(add(words, linkTo(sources, cluster), roles.anybody), 'in', placeName)
  if (type === 'visit') return add(words, 'of', roles.anybody)
  if (type === 'agreement') return add(add(words, 'of', roles.anybody), 'in', placeName)
  if (DONE_BY_SOMEBODY.has(type)) return add(add(words, 'by', roles.actor), 'in', placeName)
  if (type === 'ceasefire') return add(words, 'of', roles.actor)
  return add(words, 'in', placeName)
}

/**
 * The words of the name; of "talks of President Ana Vell" that go on with others only "talks", for who takes part is named
 * behind it in full.
 */
function cutPeople(sources: Sources, cluster: EventCluster, { words, mention }: EventName, type: EventType): string {
  const bare = words.replace(DETERMINERS, '')
  const inside = mention.parts.filter(part => contains(mention.happening, part.involvement.who))
  const all = new Set(cluster.flatMap(m => m.parts).map(part => part.id))
  const isCut = inside.length > 0 && inside.every(part => sources.entity(part.id)?.type === 'Person')
  return (OF_PEOPLE.has(type) || GATHERINGS.has(type)) && isCut && all.size > new Set(inside.map(part => part.id)).size
    ? bare.replace(/ of (?=.*\p{Lu}).*$/u, '')
    : bare
}

/** "signing of treaty by Norland and Osk", "visit of Ana Vell to Isel", "meeting of Ana Vell and Tomas Rehn". */
function labelOfVerb(
  sources: Sources,
  cluster: EventCluster,
  { name, type, organizer }: Labelled,
  words: string,
  roles: Roles,
  placeName: string | undefined,
): string {
  const { article, happening } = name.mention
  const { text } = article.document
  const to = (label: string, link: string, what: string | undefined) => (what ? `${label} ${link} ${what}` : label)
  if (type === 'meeting' || type === 'call') {
    const owner = organizer && sources.entity(organizer.id)
    // "The ministers met": nobody is named, and the text's own words must do.
    const before = text.slice(happening.start, (happening.statusClue ?? happening.trigger).start).trim()
    const crowd = happening.object ? withItsArticle(article, happening.object) : before.replace(/^The\b/, 'the')
    const who = roles.anybody ?? (owner ? withArticle(owner) : PRONOUN.test(crowd) ? undefined : crowd)
    return who ? to(words, roles.anybody ? linkTo(sources, cluster) : 'of', who) : to(words, 'in', placeName)
  }
  if (type === 'visit') {
    // "Envoys of the Union flew to Isel": they went, and not the Union.
    const goesThere = cluster.some(m => m.parts.some(part => sources.entity(part.id)?.type === 'Person'))
    const sent = happening.object && !goesThere ? withItsArticle(article, happening.object) : undefined
    return to(to(words, 'of', sent ?? roles.actor), 'to', placeName)
  }
  if (type === 'protest') {
    const burnt = happening.object && !DONE_ALONE.has(words) ? withItsArticle(article, happening.object) : undefined
    return to(to(words, 'of', burnt ?? roles.actor), 'in', placeName)
  }
  if (type === 'clash') return to(to(words, linkOfSides(roles.participant), roles.participant), 'in', placeName)
  const isReceiver = happening.involved.some(
    ({ who, role }) => role === 'recipient' && happening.object?.start === who.start,
  )
  const isGiven = type === 'arms-transfer' || type === 'aid'
  const isPerson = name.mention.parts.some(
    ({ id, involvement: { who, role } }) =>
      role === 'recipient' &&
      happening.object &&
      contains(happening.object, who) &&
      sources.entity(id)?.type === 'Person',
  )
  const object =
    happening.object && !(isGiven && isReceiver) && !isPerson ? withItsArticle(article, happening.object) : undefined
  if (type === 'handover') return to(to(to(words, 'of', object), 'from', roles.actor), 'to', roles.recipient)
  const done = object ?? roles.recipient ?? roles.anyRecipient
  const by = roles.actor ?? (type === 'mission' && organizer ? nameOf(sources, organizer.id) : undefined)
  // "The minister resigned": who does it is whom it happens to.
  const isDoneToAnother = name.mention.happening.involved.some(({ role }) => role === 'recipient')
  if (!done && (DONE_ALONE.has(words) || type === 'other')) return to(words, isDoneToAnother ? 'by' : 'of', roles.actor)
  const isTo = !object && isGiven
  const isOn = (type === 'sanction' && words === 'sanctions') || (type === 'attack' && words === 'attack')
  // "Over 22 million voted": they did not come to be elected.
  const isByVoters = words === 'election' && object !== undefined && !/^elect/i.test(name.mention.head)
  const ownLink = object !== undefined && DONE_ALONE.has(words) ? undefined : linkOf.get(words)
  const link = isByVoters ? 'by' : isTo ? 'to' : isOn ? 'on' : 'of'
  const label = to(words, ownLink ?? link, done)
  const toward = towards(type, words)
  const receiver =
    toward !== undefined && object !== undefined && roles.recipient !== undefined && !mentions(label, roles.recipient)
  return to(to(label, toward ?? 'to', receiver ? roles.recipient : undefined), 'by', by)
}

/** "talks of A and B", "meeting of the Council"; where one side alone is named, "talks with A" holds whoever the other is. */
const linkTo = (sources: Sources, cluster: EventCluster): string => {
  const guests = new Set(cluster.flatMap(m => m.parts.filter(isGuest).map(part => part.id)))
  const [only = '', ...others] = guests
  const type = others.length === 0 ? sources.entity(only)?.type : undefined
  return type === 'Person' || type === 'Country' ? 'with' : 'of'
}

/** "clash between A and B", "clash with A". */
const linkOfSides = (sides: string | undefined): string => (sides && / and /.test(sides) ? 'between' : 'with')

/** What joins the noun of a deed to what it is done to, where that is not "of"; and deeds that nothing is done to. */
const linkOf: ReadonlyMap<string, string> = new Map(
  english.deeds.flatMap(({ noun, link }) => (link === undefined ? [] : [[noun, link] as const])),
)
const DONE_ALONE: ReadonlySet<string> = new Set(english.deeds.flatMap(({ noun, self }) => (self ? [noun] : [])))

/** What is sent or handed over goes to somebody, what is imposed lies on somebody, and envoys are called home from somewhere. */
function towards(type: EventType, words: string): string | undefined {
  if (type === 'aid' || type === 'arms-transfer' || type === 'appointment') return 'to'
  if (type === 'sanction') return 'on'
  return words === 'recall' ? 'from' : undefined
}

/** "the bridge at Isel", "a treaty", "the ambassador" of "its ambassador": as it stands inside a phrase. */
function withItsArticle(article: Article, span: Span): string {
  const words = slice(article.document.text, span).replace(/\s+/g, ' ').replace(POSSESSIVE, 'the ')
  const isName = article.names.some(name => overlaps(name, { start: span.start, end: span.start + 1 }))
  return isName ? words : words.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, letter => letter.toLowerCase())
}

/** Names of those in each role, as one phrase; absent where there are none or too many to name. */
interface Roles {
  readonly actor?: string
  readonly recipient?: string
  readonly participant?: string
  readonly anybody?: string
  /** Whoever it is done to, though a pronoun or a description alone names him. */
  readonly anyRecipient?: string
}

function rolesOf(sources: Sources, cluster: EventCluster, { mention, isPhrase }: EventName): Roles {
  // "the Kenyan attack" names its actor.
  const own = new Set(
    isPhrase ? mention.parts.filter(p => contains(mention.happening, p.involvement.who)).map(p => p.id) : [],
  )
  // Whoever comes or stays away without a word for the gathering is a guest, and none of those whose meeting it is.
  const parts = cluster
    .flatMap(m => (m.happening.implicit ? [] : m.parts.filter(part => !isOwner(sources, m, part))))
    .filter(part => isSure(part) && !isAway(part) && (part.involvement.role === 'participant' || !own.has(part.id)))
  const named = (isMeant: (part: Part) => boolean) => listNames(sources, parts.filter(isMeant))
  const actor = named(p => p.involvement.role === 'actor')
  const recipient = named(p => p.involvement.role === 'recipient')
  const participant = named(p => p.involvement.role === 'participant')
  const anybody = named(p => p.involvement.role === 'actor' || p.involvement.role === 'participant')
  // Who met whom: where a name is sure of only one side, the other is named as the record has it.
  const everybody = listNames(sources, cluster.flatMap(m => m.parts).filter(isGuest))
  // Of many, those who have a name of their own: "talks of A, B and C", and not their countries as well.
  const people = named(p => isGuest(p) && sources.entity(p.id)?.type === 'Person')
  const met =
    anybody && everybody && anybody.split(' and ').length < everybody.split(' and ').length
      ? everybody
      : (anybody ?? people)
  const anyRecipient = listNames(
    sources,
    cluster.flatMap(m => m.parts).filter(part => part.involvement.role === 'recipient'),
  )
  return {
    ...(actor && { actor }),
    ...(anyRecipient && { anyRecipient }),
    ...(recipient && { recipient }),
    ...(participant && { participant }),
    ...(met && { anybody: met }),
  }
}

const GUESTS: ReadonlySet<string> = new Set(['actor', 'participant'])

/** A pronoun or a description is right often enough for a line of its own, and not for the name of the event. */
const isSure = ({ basis }: Part): boolean =>
  basis === undefined ||
  basis.rule === 'surname' ||
  basis.rule === 'demonym' ||
  basis.rule === 'name' ||
  basis.rule === 'office'

const isAway = ({ involvement: { attendance } }: Part): boolean => attendance === 'declined' || attendance === 'absent'

const isGuest = (part: Part): boolean => !isAway(part) && GUESTS.has(part.involvement.role)

function listNames(sources: Sources, parts: readonly Part[]): string | undefined {
  const names = [...new Set(parts.flatMap(p => nameOf(sources, p.id) ?? []))].sort()
  return names.length === 0 || names.length > MOST_NAMES
    ? undefined
    : new Intl.ListFormat('en-GB', { style: 'long' }).format(names)
}

/** Whether a label has the name already, in whatever form. */
const mentions = (label: string, name: string): boolean =>
  ` ${fold(label)} `.includes(` ${fold(name.replace(/^the /, ''))} `)

/** "the Karsk Pact", but "NATO". */
function nameOf(sources: Sources, id: string): string | undefined {
  const entity = sources.entity(id)
  return entity && withArticle(entity)
}
