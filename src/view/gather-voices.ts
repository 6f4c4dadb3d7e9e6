import type { Statement } from '../record/claim.ts'
import type { Post } from '../record/entity.ts'
import { findCore } from './find-core.ts'
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

/** What one statement adds to a voice, up to so many of them; what an office, a country or body, and a part in the affair add. */
const MOST_STATEMENTS = 6
const OF_OFFICE = 3
const OF_BODY = 1
const OF_CORE = 2

/**
 * Who speaks: those who matter most first, by how much they say, in what office, and whether the affair turns on them; what
 * is said by nobody known last.
 * @example gatherVoices(index)[0]?.statements.length  // 12
 */
export function gatherVoices({ record, entities }: RecordIndex): readonly Voice[] {
  const bySpeaker = new Map<string | null, Statement[]>()
  for (const statement of record.statements) {
    const said = bySpeaker.get(statement.speaker)
    if (said) said.push(statement)
    else bySpeaker.set(statement.speaker, [statement])
  }
  const core = findCore(record)
  const voices = [...bySpeaker].map(([speaker, said]): Voice & { readonly weight: number } => {
    const posts = record.posts.filter(post => post.person === speaker)
    const roles = speaker === null || posts.length > 0 ? [] : said.flatMap(s => s.speakerRole ?? [])
    const statements = said.sort((a, b) => compare(dayOf(a) ?? '9999', dayOf(b) ?? '9999') || compare(a.id, b.id))
    const isPerson = entities.get(speaker ?? '')?.type === 'Person'
    const weight =
      Math.min(said.length, MOST_STATEMENTS) +
      (posts.length + roles.length > 0 ? OF_OFFICE : 0) +
      (isPerson ? 0 : OF_BODY) +
      (core.has(speaker ?? '') ? OF_CORE : 0)
    return { speaker, posts, roles: [...new Set(roles)], statements, weight }
  })
  return voices
    .sort(
      (a, b) =>
        Number(a.speaker === null) - Number(b.speaker === null) ||
        b.weight - a.weight ||
        b.statements.length - a.statements.length ||
        compare(a.speaker ?? '', b.speaker ?? ''),
    )
    .map(({ weight: _, ...voice }) => voice)
}
