import type { Entity } from '../../record/entity.ts'
import { isShown, namingRules } from '../derivations/derivations.ts'
import type { Evidence } from '../evidence.ts'
import type { Check } from '../fault.ts'
import { mentionsIn } from '../mentions.ts'

/** An entity is called by a name that somebody writes, or that a rule makes of what stands in its proof. */
function isCalledRightly(entity: Entity, evidence: Evidence): boolean {
  const { name, names, proof, basis } = entity
  if (names.some(({ text }) => text === name)) return true
  const nameAlone = { ...entity, names: [], descriptions: [] }
  return isShown(nameAlone, [...proof, ...(basis?.clues ?? [])], evidence, namingRules)
}

/** Whoever takes part, speaks, asks or holds a post is named in the proof, or meant in it by a rule. */
export const showsWhomItNames: Check = function* showsWhomItNames(evidence) {
  for (const [index, entity] of evidence.record.entities.entries())
    if (!isCalledRightly(entity, evidence))
      yield { path: `entities[${index}]`, message: `“${entity.name}” is no name of it that its documents give` }

  for (const { path, entity: id, proofs } of mentionsIn(evidence.record)) {
    const entity = evidence.entities.get(id)
    if (entity && !isShown(entity, proofs, evidence))
      yield { path, message: `${entity.type} “${entity.name}” is not shown by “${proofs[0]?.sentence ?? ''}”` }
  }
}
