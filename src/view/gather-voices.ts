import type { Statement } from '../record/claim.ts'
import type { Post } from '../record/entity.ts'
import { compare, type RecordIndex } from './index-record.ts'

/** Somebody who speaks in the record, and all that is told of it. */
export interface Voice {
  /** Null for all whose speaker is not settled. */
  readonly speaker: string | null
  readonly posts: readonly Post[]
  /** In what office the texts let the speaker speak, where the record holds no post: "spokesperson". */
  readonly roles: readonly string[]
  /** By day; those of no known day last. */
  readonly statements: readonly Statement[]
}

/** The day by which a statement is shown: when it was said, else since when it is known. */
export const dayOf = ({ date, knownSince }: Statement): string | undefined => date ?? knownSince

/**
 * Who speaks: those who say most first, what is said by nobody known last.
 * @example gatherVoices(index)[0]?.statements.length  // 12
 */
export function gatherVoices({ record }: RecordIndex): readonly Voice[] {
  const bySpeaker = new Map<string | null, Statement[]>()
  for (const statement of record.statements) {
    const said = bySpeaker.get(statement.speaker)
    if (said) said.push(statement)
    else bySpeaker.set(statement.speaker, [statement])
  }
  return [...bySpeaker]
    .sort(
      ([a, x], [b, y]) => Number(a === null) - Number(b === null) || y.length - x.length || compare(a ?? '', b ?? ''),
    )
    .map(([speaker, said]) => {
      const posts = record.posts.filter(post => post.person === speaker)
      const roles = speaker === null || posts.length > 0 ? [] : said.flatMap(s => s.speakerRole ?? [])
      const statements = said.sort((a, b) => compare(dayOf(a) ?? '9999', dayOf(b) ?? '9999') || compare(a.id, b.id))
      return { speaker, posts, roles: [...new Set(roles)], statements }
    })
}
