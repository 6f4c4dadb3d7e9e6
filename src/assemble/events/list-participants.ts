import type { Attendance, EventStatus, Participant } from '../../record/event.ts'
import { proofOf, uniqueProofs } from '../../text/proof.ts'
import { slice } from '../../text/span.ts'
import { findHolderIn } from '../posts/find-holder.ts'
import { dateOf, joinBases, type Known, knownSince, partyAt, type Sources } from '../sources.ts'
import type { EventCluster } from './cluster-mentions.ts'
import type { EventMention, Part } from './read-mentions.ts'

/** At a gathering somebody named without more is there, or will be, as the event itself. */
const AS_THE_EVENT: { readonly [Status in EventStatus]?: Attendance } = {
  planned: 'expected',
  confirmed: 'expected',
  held: 'attended',
  uncertain: 'uncertain',
}

/**
 * Who is in an event, each attendance by itself: "expected" of one day and "attended" of the next are two lines, each
 * with its proof, so that what was foreseen stays beside what came.
 */
export function listParticipants(sources: Sources, cluster: EventCluster): readonly Participant[] {
  const lines = new Map<string, { part: Part; mention: EventMention; attendance: Attendance | undefined }[]>()
  // Whose event it is does not come to it: "leaders of the union met" names no guest.
  const hosts = new Set(cluster.flatMap(m => [m.body?.id, m.organization]))
  for (const mention of cluster)
    for (const told of mention.parts) {
      const part = withHolder(sources, told)
      const { role } = part.involvement
      if (role === 'participant' && (hosts.has(part.id) || isOwner(sources, mention, part))) continue
      const gathers = role === 'participant' || role === 'chair'
      const attendance =
        part.involvement.attendance ??
        (gathers && mention.happening.status ? AS_THE_EVENT[mention.happening.status] : undefined) ??
        (role === 'actor' && isJourney(sources, mention, part)
          ? AS_THE_JOURNEY[mention.happening.status ?? '']
          : undefined) ??
        (role === 'actor' && isThere(sources, mention, part) ? 'attended' : undefined)
      if (HAS_BEEN.has(attendance) && isAhead(cluster, mention)) continue
      const key = [part.id, role, attendance ?? ''].join(' ')
      const line = lines.get(key)
      if (line) line.push({ part, mention, attendance })
      else lines.set(key, [{ part, mention, attendance }])
    }
  const told = [...lines.values()]
  return told
    .filter(line => !isVaguer(line, told))
    .map((line): Participant => {
      const [first] = line
      const { part, attendance } = first as (typeof line)[number]
      const proof = uniqueProofs(line.flatMap(l => [l.part.proof, proofOf(l.mention.article, l.part.involvement.clue)]))
      const level = line.map(l => l.part.involvement.level).find(l => l !== undefined)
      const mode = line.map(l => l.part.involvement.mode).find(m => m !== undefined)
      const reason = line.find(l => l.part.involvement.reason)
      const substitute = line.map(l => substituteOf(sources, l.mention, l.part)).find(known => known !== undefined)
      return {
        entity: part.id,
        role: part.involvement.role,
        ...(attendance && { attendance }),
        ...(mode && { mode }),
        ...(level !== undefined && { level }),
        ...(reason?.part.involvement.reason && {
          reason: slice(reason.mention.article.document.text, reason.part.involvement.reason),
        }),
        ...(substitute && { representedBy: substitute.id }),
        ...joinBases([...line.map(l => l.part.basis), substitute?.basis]),
        proof: substitute ? uniqueProofs([...proof, substitute.proof]) : proof,
        ...knownSince(sources, proof),
      }
    })
    .sort((a, b) =>
      a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : (a.knownSince ?? '') < (b.knownSince ?? '') ? -1 : 1,
    )
}

const HAS_BEEN: ReadonlySet<Attendance | undefined> = new Set(['attended', 'absent'])

/** Nobody has come yet to what lies ahead of the report. */
function isAhead(cluster: EventCluster, { article }: EventMention): boolean {
  const published = dateOf(article)
  const days = cluster.flatMap(mention => mention.days ?? [])
  return published !== undefined && days.length > 0 && days.every(({ first }) => first > published)
}

/** "of the alliance", "of the football club Isel United". */
const WHOSE = /\bof (?:the )?(?:\p{Ll}+ ){0,3}$/u
/** In code units. */
const LONGEST_WHOSE = 40

/** "Heads of state of the alliance met": it tells whose they are, and came to nothing itself. */
export function isOwner(sources: Sources, { article }: EventMention, { id, involvement: { who } }: Part): boolean {
  const type = sources.entity(id)?.type
  if (type !== 'Organization' && type !== 'Body') return false
  return WHOSE.test(article.document.text.slice(Math.max(0, who.start - LONGEST_WHOSE), who.start))
}

const AS_THE_JOURNEY: { readonly [status: string]: Attendance } = {
  planned: 'expected',
  confirmed: 'expected',
  occurred: 'attended',
}

/** A visit is where its visitor is. */
const isJourney = (sources: Sources, { happening }: EventMention, part: Part): boolean =>
  happening.type === 'visit' &&
  sources.entity(part.id)?.type === 'Person' &&
  // Who "he" is, where others are named, is too little for a journey.
  part.basis?.rule !== 'pronoun'

/** Deeds that a person is present for. */
const IN_PERSON: ReadonlySet<string | undefined> = new Set(['signing', 'appearance'])

/** Who signed, and who appeared before a court, was there. */
const isThere = (sources: Sources, { happening }: EventMention, part: Part): boolean =>
  IN_PERSON.has(happening.called) && happening.status === 'occurred' && sources.entity(part.id)?.type === 'Person'

/** "The presidents of Chad and Mali": the persons, where other words of the texts tell who they are. */
function withHolder(sources: Sources, part: Part): Part {
  const { level, ...involvement } = part.involvement
  const holder = level === undefined ? undefined : findHolderIn(sources)(level, part.id)
  return holder ? { ...part, id: holder.id, ...joinBases([part.basis, holder.basis]), involvement } : part
}

/** Who stands in for somebody: the entity, or the text's own words where none is meant. */
function substituteOf(sources: Sources, { article }: EventMention, { involvement }: Part): Known | undefined {
  const span = involvement.representedBy
  if (!span) return undefined
  const known = partyAt(sources, article, span)
  return known ?? { id: slice(article.document.text, span), proof: proofOf(article, span) }
}

type Line = readonly { readonly part: Part; readonly attendance: Attendance | undefined }[]

/** A line without attendance says nothing beside one of the same party with it. */
const isVaguer = (line: Line, all: readonly Line[]): boolean =>
  line[0]?.attendance === undefined &&
  line[0]?.part.involvement.role === 'participant' &&
  all.some(other => other !== line && other[0]?.part.id === line[0]?.part.id)
