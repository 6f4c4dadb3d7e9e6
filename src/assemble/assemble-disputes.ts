import type { Dispute, Figure } from '../record/claim.ts'
import type { Event } from '../record/event.ts'
import { groupBy } from '../text/group-by.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { slice } from '../text/span.ts'
import type { AssembledEvents } from './assemble-events.ts'
import { accountText, findAssertions } from './disputes/assertions.ts'
import { findDenials, type Told } from './disputes/denials.ts'
import { findEventDisputes, holderOf, voiceAt } from './disputes/event-claims.ts'
import { pairFigures } from './disputes/figure-pairs.ts'
import { placeFigures } from './disputes/place-figures.ts'
import type { Parties } from './requests/parties.ts'
import { knownSince, type Sources } from './sources.ts'

type Position = Dispute['positions'][number]

/** Where sources differ: in the words for one event, in its day, in whether it was, in who came, in figures on one thing. Never who is right. */
export const assembleDisputes = (
  sources: Sources,
  events: AssembledEvents,
  figures: readonly Figure[],
  parties: Parties,
): readonly Dispute[] => [
  ...disputesOfWording(sources, events),
  ...events.events.flatMap(event => disputesOfAttendance(sources, parties, event)),
  ...findEventDisputes(sources, events, parties).map(({ event, kind, positions }) =>
    withKnown(sources, { kind, about: event, verdict: 'conflict', positions }),
  ),
  ...disputesOfFigures(sources, figures),
  ...disputesOfAssertion(sources),
  ...disputesOfDenial(sources, parties),
]

/** A position by its value and the place where it is first told. */
const positionKey = ({ value, proof: [first] }: Position): string => `${value} ${first?.document} ${first?.start}`

const withKnown = (sources: Sources, dispute: Omit<Dispute, 'knownSince' | 'id'>): Dispute => ({
  id: idOf('dispute', dispute.kind, dispute.about, ...dispute.positions.map(positionKey)),
  ...dispute,
  ...latestKnown(sources, dispute.positions),
})

/** A dispute is known once its second position is. */
function latestKnown(sources: Sources, positions: readonly Position[]): { knownSince?: string } {
  const days = positions.map(p => knownSince(sources, p.proof).knownSince)
  const latest = days
    .filter(d => d !== undefined)
    .sort()
    .at(-1)
  return latest && days.every(d => d !== undefined) ? { knownSince: latest } : {}
}

/** One event of force that some words blame on a side and others do not ("aggression", "escalation"). */
function disputesOfWording(sources: Sources, events: AssembledEvents): readonly Dispute[] {
  const told = sources.articles.flatMap(article =>
    article.happenings.flatMap(happening => {
      const event = happening.stance && events.eventAt(article, happening)
      const word = slice(article.document.text, happening.trigger).toLowerCase()
      return event ? [{ event, article, stance: happening.stance, word, proof: proofOf(article, happening) }] : []
    }),
  )
  const byEvent = groupBy(told, t => t.event)
  return events.events.flatMap(({ id: about }) => {
    const words = byEvent.get(about) ?? []
    if (new Set(words.map(w => w.stance)).size < 2) return []
    const positions = [...groupBy(words, w => w.word)].map(([value, group]) => ({
      value,
      documents: [...new Set(group.map(g => g.article.document.id))].sort(),
      proof: uniqueProofs(group.map(g => g.proof)),
    }))
    return [withKnown(sources, { kind: 'wording', about, verdict: 'conflict', positions })]
  })
}

const CAME = new Set(['attended'])
const STAYED_AWAY = new Set(['absent'])

/** Who says what the first of some proofs shows, where the article lets somebody say it. */
function saidBy(
  sources: Sources,
  parties: Parties,
  proof: Position['proof'],
): Pick<Position, 'attributedTo' | 'proof'> {
  const [first] = proof
  const article = sources.articles.find(({ document }) => document.id === first?.document)
  const voice = article && first && voiceAt(article, first)
  if (!voice) return { proof }
  const holder = holderOf(parties, article, voice)
  return { ...holder, proof: uniqueProofs([...proof, ...holder.proof]) }
}

/** One says that somebody came, another that he did not. A plan that was given up is no dispute. */
function disputesOfAttendance(sources: Sources, parties: Parties, event: Event): readonly Dispute[] {
  return [...groupBy(event.participants, p => p.entity)].flatMap(([, lines]) => {
    const came = lines.find(l => CAME.has(l.attendance ?? ''))
    const stayed = lines.find(l => STAYED_AWAY.has(l.attendance ?? ''))
    if (!came || !stayed) return []
    const positions = [came, stayed].map(l => ({
      value: l.attendance ?? '',
      documents: [...new Set(l.proof.map(p => p.document))].sort(),
      ...saidBy(sources, parties, l.proof),
    }))
    return [withKnown(sources, { kind: 'attendance', about: event.id, verdict: 'conflict', positions })]
  })
}

/** Figures on one thing that differ: two sources, or one that corrects itself; told twice in one report, they differ once. */
function disputesOfFigures(sources: Sources, figures: readonly Figure[]): readonly Dispute[] {
  const disputes = pairFigures(placeFigures(sources, figures)).map(({ figures: [first, second], verdict, why }) => {
    const positions = [first, second].map(({ figure }) => ({
      value: figure.value,
      documents: [...new Set(figure.proof.map(p => p.document))].sort(),
      ...(figure.attributedTo && { attributedTo: figure.attributedTo }),
      proof: figure.proof,
    }))
    return withKnown(sources, { kind: 'figure', about: first.figure.id, verdict, why, positions })
  })
  const told = ({ positions }: Dispute) => positions.map(p => [p.value, ...p.documents].join(' ')).join(' | ')
  return [...groupBy(disputes, told).values()].flatMap(([first]) => first ?? [])
}

/** What one says of a thing and what another calls it; the dispute is about who tells it first. */
const disputesOfAssertion = (sources: Sources): readonly Dispute[] =>
  findAssertions(sources).map(({ article, accounts }) => {
    const positions = accounts.map(account => ({
      value: accountText(article, account),
      documents: [article.document.id],
      attributedTo: account.by.id,
      proof: [proofOf(article, account.said), account.by.proof],
    }))
    return withKnown(sources, { kind: 'assertion', about: accounts[0].by.id, verdict: 'conflict', positions })
  })

const positionOf = ({ article, said, speaker, by }: Told): Position => ({
  value: slice(article.document.text, said).replace(/\s+/g, ' '),
  documents: [article.document.id],
  attributedTo: by?.id ?? slice(article.document.text, speaker).replace(/\s+/g, ' '),
  proof: uniqueProofs([proofOf(article, said), by?.proof ?? proofOf(article, speaker)]),
})

/** What one says and another denies. */
const disputesOfDenial = (sources: Sources, parties: Parties): readonly Dispute[] =>
  findDenials(sources, parties).flatMap(({ claim, denial }) => {
    const positions = [claim, denial].map(positionOf)
    const about = claim.by?.id ?? denial.by?.id
    if (about === undefined) return []
    return withKnown(sources, {
      kind: 'assertion',
      about,
      verdict: 'conflict',
      why: 'one says it, another denies it',
      positions,
    })
  })
