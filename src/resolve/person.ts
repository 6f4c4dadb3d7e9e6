import type { Mention } from './mention.ts'
import type { PersonName } from './person-name.ts'

/** One way to sound of a full name, and where it is found. */
export interface Form {
  readonly name: PersonName
  /** `jr`, `sr`, …; '' where none is told. */
  readonly generation: string
  readonly mentions: readonly Mention[]
}

/** A person, as all forms of the full name that mean nobody else. */
export interface Person {
  readonly forms: readonly Form[]
  readonly mentions: readonly Mention[]
}
