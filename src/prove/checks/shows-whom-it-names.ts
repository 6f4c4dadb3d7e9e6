import { isShown } from '../derivations/derivations.ts'
import type { Check } from '../fault.ts'
import { mentionsIn } from '../mentions.ts'

/** Whoever takes part, speaks, asks or holds a post is named in the proof, or meant in it by a rule. */
export const showsWhomItNames: Check = function* showsWhomItNames(evidence) {
  for (const [index, entity] of evidence.record.entities.entries())
    if (!isShown(entity, [...entity.proof, ...(entity.basis?.clues ?? [])], evidence))
      yield { path: `entities[${index}]`, message: `“${entity.name}” does not stand in its proof` }

  for (const { path, entity: id, proofs } of mentionsIn(evidence.record)) {
    const entity = evidence.entities.get(id)
    if (entity && !isShown(entity, proofs, evidence))
      yield { path, message: `${entity.type} “${entity.name}” is not shown by “${proofs[0]?.sentence ?? ''}”` }
  }
}
