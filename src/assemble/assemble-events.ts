import type { Article } from '../record/article.ts'
import type { Event } from '../record/event.ts'
import type { Span } from '../record/span.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { overlaps, slice } from '../text/span.ts'
import { weighWords } from '../text/weigh-words.ts'
import { daysOf, lengthOf } from './days.ts'
import { clusterMentions, type EventCluster } from './events/cluster-mentions.ts'
import { labelOf } from './events/label-event.ts'
import { listParticipants } from './events/list-participants.ts'
import { type EventName, nameEvent, typeOf } from './events/name-event.ts'
import { type EventMention, readMentions, timeOf } from './events/read-mentions.ts'
import { type Draft, locate, relateEvents } from './events/relate-events.ts'
import { tellHistory } from './events/tell-history.ts'
import { tellMission } from './events/tell-mission.ts'
import { joinBases, type Known, knownSince, type Sources } from './sources.ts'
import { tellWhen } from './tell-when.ts'

/** The events of the record, and which event each happening of each article tells of. */
export interface AssembledEvents {
  readonly events: readonly Event[]
  /** The event that a span of an article speaks of, by a mention that overlaps it. */
  eventAt(article: Article, span: Span): string | undefined
}

/**
 * One event from all its mentions. A group of mentions that tells neither when, nor where, nor who, or of which nothing
 * shows that it was planned or took place, is no event.
 */
export function assembleEvents(sources: Sources): AssembledEvents {
  const clusters = clusterMentions(
    sources.articles.map(article => readMentions(sources, article)),
    weighWords(sources.articles),
  )
  const hostOf = findHosts(clusters)
  const drafts = clusters.flatMap(cluster => draftEvent(sources, cluster, hostOf(cluster)) ?? [])
  const located = locate(drafts)
  const eventAt = (article: Article, span: Span) =>
    located.get(article.document.id)?.find(l => overlaps(l.mention.happening, span))?.id
  const relations = relateEvents(drafts, located, eventAt)
  const events = drafts.map(({ event }) => ({ ...event, related: relations.get(event.id) ?? [] }))
  const unique = new Map(events.map(e => [e.id, e]))
  return { events: [...unique.values()].sort(inTime), eventAt }
}

/** For an event "on the sidelines of the summit", or done by the summit: that summit's mention which tells its day best. */
function findHosts(clusters: readonly EventCluster[]): (cluster: EventCluster) => EventMention | undefined {
  const timed = groupBy(
    clusters.flatMap(cluster => {
      const time = narrowest(cluster)
      return time?.days && lengthOf(time.days) <= A_FEW_DAYS ? cluster.map(mention => ({ mention, time })) : []
    }),
    ({ mention }) => mention.article.document.id,
  )
  return cluster => {
    for (const { article, happening } of cluster) {
      const { relation } = happening
      if (relation?.kind !== 'partOf' || !relation.to) continue
      const { to } = relation
      const host = timed.get(article.document.id)?.find(({ mention }) => overlaps(mention.happening, to))
      if (host) return host.time
    }
    return undefined
  }
}

/** @param host  tells the day where the mentions of the event do not */
function draftEvent(sources: Sources, cluster: EventCluster, host: EventMention | undefined): Draft | undefined {
  const named = nameEvent(cluster)
  if (!named) return undefined
  const type = named.mention.kind === 'force' ? named.mention.happening.type : typeOf(cluster)
  const own = narrowest(cluster)
  const time = own ?? host
  const when = time && timeOf(time.happening)
  const told = tellHistory(sources, cluster, type, when)
  const participants = listParticipants(sources, cluster)
  const place = mostTold(cluster.flatMap(m => m.place ?? []))
  if (!told || !isParticular(cluster, { time, place, participants: participants.length, name: named })) return undefined
  const timeProof = time?.happening.time && proofOf(time.article, time.happening.time)
  const earliest = cluster[0]
  const proof = uniqueProofs([
    ...(earliest ? [proofOf(earliest.article, earliest.happening)] : []),
    named.proof,
    ...(timeProof ? [timeProof] : []),
    ...(place ? [place.proof] : []),
  ])
  const organizer = mostTold(cluster.flatMap(m => m.body ?? []))
  const initiator = mostTold(cluster.flatMap(m => m.initiator ?? []))
  const mode = cluster.find(m => m.happening.mode)?.happening.mode
  const access = cluster.find(m => m.happening.access)?.happening.access
  const label = labelOf(sources, cluster, { name: named, type, place, organizer })
  const mission = tellMission(sources, cluster)
  const agenda = tellings(cluster, m => m.happening.agenda)
  const outcome = tellings(cluster, m => m.happening.outcome)
  const plover = cluster.find(m => m.happening.type === type && m.happening.plover)?.happening.plover
  const isOfHost = own === undefined && host !== undefined
  const isInferred = isOfHost || time?.happening.time?.certainty === 'implied'
  const rule = isOfHost ? 'day-of-its-gathering' : (time?.happening.time?.rule ?? '')
  const dated = isInferred && timeProof ? { rule, clues: [timeProof] } : undefined
  const event: Event = {
    id: idOf('event', type, fold(label), when ?? '', `${named.proof.document} ${named.proof.start}`),
    type,
    ...(plover && { plover }),
    label,
    ...startAndEnd(time),
    ...(time?.happening.time && { when: tellWhen(time.article, time.happening.time) }),
    ...(place && { place: place.id }),
    ...(organizer && { organizer: organizer.id }),
    ...(initiator && { initiator: initiator.id }),
    ...(mode && { attendanceMode: mode.value }),
    ...(access && { access: access.value }),
    status: told.status,
    ...joinBases([dated, told.basis, place?.basis, organizer?.basis, initiator?.basis]),
    history: told.history,
    participants,
    ...(agenda.length > 0 && { agenda }),
    ...(outcome.length > 0 && { outcome }),
    ...(mission?.mandate && { mandate: mission.mandate.text }),
    ...(mission && { mission }),
    wordings: wordingsOf(sources, cluster),
    related: [],
    proof: uniqueProofs([...proof, ...(organizer ? [organizer.proof] : []), ...(initiator ? [initiator.proof] : [])]),
    ...knownSince(sources, proof),
  }
  return { event, cluster }
}

/** Times up to so many days are equally narrow: "September 13-14" is not worse than "September 13". */
const A_FEW_DAYS = 3

/** The mention with the narrowest time; of equals, what most documents tell. */
function narrowest(cluster: EventCluster): EventMention | undefined {
  const timed = cluster.flatMap(m => (m.days ? [{ m, length: lengthOf(m.days), when: timeOf(m.happening) ?? '' }] : []))
  const counts = new Map(
    [...groupBy(timed, t => t.when)].map(([when, all]) => [when, new Set(all.map(t => t.m.article)).size]),
  )
  const count = (when: string) => counts.get(when) ?? 0
  const rough = (length: number) => (length <= A_FEW_DAYS ? 0 : length)
  timed.sort((a, b) => rough(a.length) - rough(b.length) || count(b.when) - count(a.when) || a.length - b.length)
  return timed[0]?.m
}

/** What lasts has a start and an end; of what took place some time within an interval only the interval is known. */
function startAndEnd(mention: EventMention | undefined): { start?: string; end?: string } {
  const time = mention?.happening.time
  if (!time?.edtf) return {}
  const end = mention?.happening.until?.edtf ?? time.edtfEnd
  return end ? { start: time.edtf, end } : { start: time.edtf, end: time.edtf }
}

/** In words: "five-way meeting of the rivals" is told apart by its phrase. */
const TELLING_PHRASE = 5
/** In days: "in 2022" alone makes nothing particular. */
const PARTICULAR_LENGTH = 92

/**
 * Whether one event of the world is told of: by a day or month and something more, by several who take part, by a place
 * and somebody, or by a deed with its doer and what it is done to.
 */
function isParticular(
  cluster: EventCluster,
  {
    time,
    place,
    participants,
    name,
  }: { time: EventMention | undefined; place: Known | undefined; participants: number; name: EventName },
): boolean {
  const days = time?.days
  const narrow = days !== undefined && lengthOf(days) <= PARTICULAR_LENGTH
  const wordsOf = ({ article, happening }: EventMention) => slice(article.document.text, happening).split(/\s+/).length
  const words = name.isPhrase ? Math.max(...cluster.filter(isPhrase).map(wordsOf)) : 1
  const isOwn = cluster.some(({ body }) => body !== undefined)
  const comes = cluster.some(({ parts }) => parts.some(({ involvement }) => involvement.attendance !== undefined))
  const hasObject = cluster.some(({ happening }) => happening.object !== undefined)
  const isWhole = cluster.some(({ happening }) => happening.whole)
  const isBallot =
    days !== undefined && lengthOf(days) <= A_FEW_DAYS && cluster.some(m => m.happening.type === 'election')
  if (isBallot) return true
  if (narrow && (words > 1 || participants > 0 || place !== undefined || hasObject || isWhole)) return true
  const isDeed = cluster.some(
    ({ happening, parts }) =>
      (happening.object !== undefined || happening.whole || happening.type === 'ceasefire') &&
      (parts.length > 0 || OF_STATES.has(happening.type) || (place !== undefined && happening.called !== undefined)),
  )
  return (
    participants > 1 ||
    isDeed ||
    // "Ana Vell will not attend the summit of the Union", "declined to come to the five-way meeting of the country's rivals"
    (comes && participants > 0 && (isOwn || words >= TELLING_PHRASE)) ||
    (place !== undefined && (participants > 0 || words > 1)) ||
    (days !== undefined && (participants > 0 || place !== undefined))
  )
}

/** Deeds of which there are few: "the army has deployed 3,500 soldiers" is one, whoever's army it is. */
const OF_STATES: ReadonlySet<string> = new Set(['deployment', 'arms-transfer', 'recall'])

/** Told by a noun with what stands about it, not by a verb. */
const isPhrase = ({ happening }: EventMention): boolean => happening.called === undefined && !happening.implicit

function mostTold(known: readonly Known[]): Known | undefined {
  const counts = new Map<string, number>()
  for (const { id } of known) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...known].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))[0]
}

const tellings = (cluster: EventCluster, spansOf: (mention: EventMention) => readonly Span[]) =>
  cluster.flatMap(mention =>
    spansOf(mention).map(span => ({
      text: slice(mention.article.document.text, span),
      proof: [proofOf(mention.article, span)],
    })),
  )

/** Every phrase by which a document calls the event, once a document, with whose words it is inside a quotation. */
function wordingsOf(sources: Sources, cluster: EventCluster): Event['wordings'] {
  const seen = new Map<string, Event['wordings'][number]>()
  for (const { article, happening } of cluster) {
    if (happening.implicit) continue
    const { id, text } = article.document
    const words = slice(text, happening).replace(/\s+/g, ' ')
    const quoted = article.quotations.find(
      q => q.content.start <= happening.start && happening.end <= q.content.end && q.kind === 'direct',
    )
    const speaker = quoted?.speaker && sources.resolution.party(id, quoted.speaker)?.entity
    const key = `${id} ${fold(words)} ${speaker ?? ''}`
    if (!seen.has(key))
      seen.set(key, {
        text: words,
        document: id,
        ...(speaker && { attributedTo: speaker }),
        proof: [proofOf(article, happening)],
      })
  }
  return [...seen.values()]
}

const inTime = (a: Event, b: Event): number => {
  const [x, y] = [daysOf(a.start)?.first ?? '9999', daysOf(b.start)?.first ?? '9999']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
}
