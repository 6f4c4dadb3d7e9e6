import type { Dispute, Figure } from '../record/claim.ts'
import type { Event } from '../record/event.ts'
import { contentWords, jaccard, sharedWords } from '../text/content-words.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { slice } from '../text/span.ts'
import type { AssembledEvents } from './assemble-events.ts'
import { daysOf, overlap } from './days.ts'
import { knownSince, type Sources } from './sources.ts'

type Position = Dispute['positions'][number]

/** Where sources differ: in the words for one event, in who came, in figures on one thing. Never who is right. */
export const assembleDisputes = (
  sources: Sources,
  events: AssembledEvents,
  figures: readonly Figure[],
): readonly Dispute[] => [
  ...disputesOfWording(sources, events),
  ...events.events.flatMap(event => disputesOfAttendance(sources, event)),
  ...disputesOfFigures(sources, figures),
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

/** One says that somebody came, another that he did not. A plan that was given up is no dispute. */
function disputesOfAttendance(sources: Sources, event: Event): readonly Dispute[] {
  return [...groupBy(event.participants, p => p.entity)].flatMap(([, lines]) => {
    const came = lines.find(l => CAME.has(l.attendance ?? ''))
    const stayed = lines.find(l => STAYED_AWAY.has(l.attendance ?? ''))
    if (!came || !stayed) return []
    const positions = [came, stayed].map(l => ({
      value: l.attendance ?? '',
      documents: [...new Set(l.proof.map(p => p.document))].sort(),
      proof: l.proof,
    }))
    return [withKnown(sources, { kind: 'attendance', about: event.id, verdict: 'conflict', positions })]
  })
}

/** Shared content words ÷ all: from here on two figures are taken to count the same thing. */
const SAME_THING = 0.6
/** "employees" alone may be anybody's: fewer shared words than this show one thing only within one event. */
const FEWEST_SHARED_WORDS = 2

interface Counted {
  readonly figure: Figure
  readonly words: ReadonlySet<string>
}

const countOneThing = (a: Counted, b: Counted): boolean =>
  jaccard(a.words, b.words) >= SAME_THING &&
  (sharedWords(a.words, b.words) >= FEWEST_SHARED_WORDS ||
    (a.figure.event !== undefined && a.figure.event === b.figure.event))

/** Two sources that count one thing differently. The same source with a later number updates itself. */
function disputesOfFigures(sources: Sources, figures: readonly Figure[]): readonly Dispute[] {
  const counted = figures
    .filter(f => f.change === undefined)
    .map(figure => ({
      figure,
      words: contentWords(figure.what),
      documents: new Set(figure.proof.map(p => p.document)),
    }))
  const disputes: Dispute[] = []
  const byUnit = groupBy(counted, c => `${c.figure.unit ?? ''} ${[...c.words].sort()[0] ?? ''}`)
  for (const group of byUnit.values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        if (!differ(a.figure, b.figure) || !countOneThing(a, b)) continue
        if ([...a.documents].some(d => b.documents.has(d)) && a.figure.attributedTo === b.figure.attributedTo) continue
        const sameSource = a.figure.attributedTo !== undefined && a.figure.attributedTo === b.figure.attributedTo
        const positions = [a, b].map(({ figure, documents }) => ({
          value: figure.value,
          documents: [...documents].sort(),
          ...(figure.attributedTo && { attributedTo: figure.attributedTo }),
          proof: figure.proof,
        }))
        disputes.push(
          withKnown(sources, {
            kind: 'figure',
            about: a.figure.id,
            verdict: sameSource ? 'superseded' : 'conflict',
            positions,
          }),
        )
      }
  return disputes
}

function differ(a: Figure, b: Figure): boolean {
  if (a.value === b.value || fold(a.unit ?? '') !== fold(b.unit ?? '')) return false
  if (a.event && b.event && a.event !== b.event) return false
  const [x, y] = [daysOf(a.period), daysOf(b.period)]
  return !x || !y || overlap(x, y)
}
