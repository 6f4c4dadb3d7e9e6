import type { Check } from '../fault.ts'

const SECTIONS = [
  'entities',
  'memberships',
  'posts',
  'events',
  'texts',
  'statements',
  'requests',
  'figures',
  'open',
] as const

/** What no sentence supports does not exist. */
export const everyObjectHasProof: Check = function* everyObjectHasProof({ record }) {
  for (const section of SECTIONS)
    for (const [index, object] of record[section].entries())
      if (object.proof.length === 0) yield { path: `${section}[${index}]`, message: `${object.id} has no proof` }
  for (const [index, event] of record.events.entries())
    for (const [place, participant] of event.participants.entries())
      if (participant.proof.length === 0)
        yield { path: `events[${index}].participants[${place}]`, message: `${participant.entity} has no proof` }
  for (const [index, dispute] of record.disputes.entries())
    for (const [place, position] of dispute.positions.entries())
      if (position.proof.length === 0)
        yield { path: `disputes[${index}].positions[${place}]`, message: `${position.value} has no proof` }
}
