import { groupBy } from '../text/group-by.ts'
import { editDistance, soundOf } from '../text/spelling.ts'
import { unionFind } from '../text/union-find.ts'
import type { Cluster, Mention } from './mention.ts'

/** Given names that sound nearly alike are one where at most so many letters differ, of names at least so long. */
const GIVEN_NAME_EDITS = 1
const GIVEN_NAME_LENGTH = 5
/** Words before a surname that belong to it. */
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'van',
  'von',
  'de',
  'da',
  'di',
  'del',
  'della',
  'dos',
  'du',
  'la',
  'le',
  'ter',
  'den',
  'der',
  'abu',
  'st',
])

interface FullName {
  readonly given: readonly string[]
  readonly surname: string
}

/** A name of two words or more, as it sounds: "Emomali Rakhmon" is given name "emomali", surname "rahmon". */
function readFullName(key: string): FullName | undefined {
  const words = key.split(' ')
  if (words.length < 2) return undefined
  let at = words.length - 1
  while (at > 1 && PARTICLES.has(words[at - 1] ?? '')) at--
  return { given: words.slice(0, at).map(soundOf), surname: soundOf(words.slice(at).join(' ')) }
}

/**
 * One cluster a person. Full names meet where surname and given names sound alike; a surname alone is the person of
 * that surname in its own document, else the only one in all documents. A surname that fits two people stays alone.
 */
export function clusterPeople(mentions: readonly Mention[]): readonly Cluster[] {
  const spellings = [...groupBy(mentions, m => m.key).entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  const full = spellings.flatMap(([key, group]) => {
    const name = readFullName(key)
    return name ? [{ name, group }] : []
  })
  const sets = unionFind(full.length)
  for (const bySurname of groupBy([...full.keys()], i => full[i]?.name.surname ?? '').values())
    for (const i of bySurname)
      for (const j of bySurname) {
        const [a, b] = [full[i], full[j]]
        if (a && b && i < j && givenNamesAgree(a.name.given, b.name.given)) sets.join(i, j)
      }
  const people = sets.groups().map(members => members.flatMap(i => full[i]?.group ?? []))
  const single = spellings.filter(([key]) => !key.includes(' ')).flatMap(([, group]) => group)
  return joinSurnames(people, single)
}

function givenNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [x = '', y = ''] = [a[0], b[0]]
  if (x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))) return true
  return Math.min(x.length, y.length) >= GIVEN_NAME_LENGTH && editDistance(x, y, GIVEN_NAME_EDITS) <= GIVEN_NAME_EDITS
}

function joinSurnames(people: readonly (readonly Mention[])[], single: readonly Mention[]): readonly Cluster[] {
  const grown = people.map(mentions => [...mentions])
  const bySurname = new Map<string, Set<number>>()
  people.forEach((mentions, person) => {
    for (const { key } of mentions) {
      const name = readFullName(key)
      for (const word of [name?.surname, name?.surname.split(' ').at(-1)])
        if (word) bySurname.set(word, (bySurname.get(word) ?? new Set()).add(person))
    }
  })
  const alone: Mention[] = []
  for (const mention of single) {
    const candidates = [...(bySurname.get(soundOf(mention.key)) ?? [])]
    const here = candidates.filter(person => people[person]?.some(m => m.article === mention.article))
    const person =
      here.length === 1 ? here[0] : here.length === 0 && candidates.length === 1 ? candidates[0] : undefined
    if (person === undefined) alone.push(mention)
    else grown[person]?.push(mention)
  }
  return [
    ...grown.map(mentions => ({ mentions, ...(spelledApart(mentions) && { rule: 'same-sound' }) })),
    ...[...groupBy(alone, m => m.key).values()].map(mentions => ({ mentions })),
  ]
}

/** Whether the full names differ in more than the given name that is left out. */
const spelledApart = (mentions: readonly Mention[]): boolean =>
  new Set(mentions.filter(m => m.key.includes(' ')).map(m => m.key)).size > 1
