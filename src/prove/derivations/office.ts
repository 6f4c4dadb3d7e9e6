import type { Evidence } from '../evidence.ts'
import { demonym } from './countries.ts'
import type { Derivation, Stands } from './derivation.ts'
import { ownName } from './names.ts'

const isNamed = (id: string | undefined, stands: Stands, evidence: Evidence): boolean => {
  const entity = id === undefined ? undefined : evidence.entities.get(id)
  return entity === undefined || [ownName, demonym].some(derivation => derivation(entity, stands, evidence))
}

/** “The Norlandic prime minister” for whom the record knows to hold that post. */
export const office: Derivation = ({ id }, stands, evidence) =>
  evidence.postsOf(id).some(({ role, of }) => stands(role) && isNamed(of, stands, evidence))
