import type { Entity } from '../../record/entity.ts'
import type { Evidence } from '../evidence.ts'

/** Whether words stand in a sentence as whole words, however they are written. */
export type Stands = (words: string) => boolean

/**
 * A way in which a sentence may mean an entity without its full name.
 * @returns whether this entity is meant so
 * @example demonym: “Armenian troops” shows the country Armenia
 */
export type Derivation = (entity: Entity, stands: Stands, evidence: Evidence) => boolean
