import type { Entity } from '../../record/entity.ts'
import type { Proof } from '../../record/span.ts'
import { fold } from '../../text/fold.ts'
import type { Evidence } from '../evidence.ts'
import { capital, demonym } from './countries.ts'
import type { Derivation } from './derivation.ts'
import { acronym, ownName, surname } from './names.ts'
import { office } from './office.ts'

/** The rules by which a sentence may mean an entity. What they do not reach (a pronoun) needs a clue that names it. */
export const derivations: readonly Derivation[] = [ownName, surname, acronym, demonym, capital, office]

/** Those of the rules by which the entity's name follows from the words. */
export const namingRules: readonly Derivation[] = [ownName, acronym, demonym, capital]

/** Whether proofs show an entity: one of their sentences names it, or means it by one of the rules. */
export function isShown(
  entity: Entity,
  proofs: readonly Proof[],
  evidence: Evidence,
  rules: readonly Derivation[] = derivations,
): boolean {
  const sentences = [...new Set(proofs.map(({ sentence }) => sentence))].map(evidence.wordsOf)
  const stands = (words: string): boolean => {
    const wanted = fold(words)
    return wanted !== '' && sentences.some(sentence => sentence.includes(` ${wanted} `))
  }
  return rules.some(rule => rule(entity, stands, evidence))
}
