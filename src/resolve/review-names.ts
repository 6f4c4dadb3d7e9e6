import type { Entity } from '../record/entity.ts'
import type { Judgement } from '../record/judgement.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { blocksOf, judgeNames, LIKELY_SAME } from './compare/judge-names.ts'
import { scoreNames } from './compare/score-names.ts'
import { readPersonName } from './person-name.ts'

/** Entities of one block: of more, the name is too common to ask about. */
const MOST_IN_BLOCK = 40
const ACRONYM = /^\p{Lu}{2,8}$/u
const SURE: ReadonlySet<string> = new Set(['same-sound', 'name-form'])

/**
 * What rules have judged of names and a person may judge better: spellings that were joined by more than their sound
 * (`same`), and names near enough to be one that were left two (`unsure`). Those that people have judged are left out.
 * @returns the least sure first
 */
export function reviewNames(entities: readonly Entity[], judged: readonly Judgement[]): readonly Judgement[] {
  const known = new Set(judged.map(keyOfNames))
  const found = [...joinedPeople(entities), ...nearPeople(entities), ...likeLetters(entities)]
  return found
    .filter(judgement => !known.has(keyOfNames(judgement)))
    .sort((a, b) => scoreOf(a) - scoreOf(b) || (keyOfNames(a) < keyOfNames(b) ? -1 : 1))
}

/** The same for two judgements on the same two names, whatever they say. */
export const keyOfNames = ({ type, names }: Pick<Judgement, 'type' | 'names'>): string =>
  [type, ...names.map(({ name, document }) => `${fold(name)} ${document ?? ''}`).sort()].join('\u0000')

const scoreOf = ({ by }: Judgement): number => ('rule' in by ? (by.score ?? 0) : 1)

/** A judgement of a rule on two names, with a sentence of each. */
function judge(
  verdict: Judgement['verdict'],
  [a, b]: readonly [Entity, Entity],
  names: readonly [string, string],
  by: { readonly rule: string; readonly score?: number },
): Judgement {
  const proof = [[a, names[0]] as const, [b, names[1]] as const].flatMap(([entity, name]) =>
    entity.proof.filter(({ exact }) => fold(exact).startsWith(fold(name))).slice(0, 1),
  )
  return { verdict, type: a.type, names: [{ name: names[0] }, { name: names[1] }], by, proof }
}

const peopleOf = (entities: readonly Entity[]): readonly Entity[] => entities.filter(e => e.type === 'Person')

const joinedPeople = (entities: readonly Entity[]): readonly Judgement[] =>
  peopleOf(entities).flatMap(person =>
    person.names.flatMap(({ text }) => {
      const judged = fold(text) === fold(person.name) ? undefined : judgeNames(person.name, text)
      return judged && !SURE.has(judged.rule) ? [judge('same', [person, person], [person.name, text], judged)] : []
    }),
  )

function nearPeople(entities: readonly Entity[]): readonly Judgement[] {
  const keyed = peopleOf(entities).flatMap(person => {
    const { surname, given } = readPersonName(person.name)
    return blocksOf(surname, given[0] ?? '').map(key => ({ key, person }))
  })
  const found = new Map<string, Judgement>()
  for (const block of groupBy(keyed, one => one.key).values()) {
    const people = [...new Set(block.map(one => one.person))]
    if (people.length > MOST_IN_BLOCK) continue
    for (const [at, a] of people.entries())
      for (const b of people.slice(at + 1)) {
        const { score } = scoreNames(a.name, b.name)
        if (score < LIKELY_SAME || fold(a.name) === fold(b.name)) continue
        const judgement = judge('unsure', [a, b], [a.name, b.name], { rule: 'near-names', score })
        found.set(keyOfNames(judgement), judgement)
      }
  }
  return [...found.values()]
}

/** Letters that stand alone beside names that are made of them. */
function likeLetters(entities: readonly Entity[]): readonly Judgement[] {
  const organizations = entities.filter(e => e.type === 'Organization')
  const byLetters = groupBy(
    organizations.filter(e => !ACRONYM.test(e.name)),
    ({ name }) =>
      name
        .split(/[\s-]+/)
        .filter(word => /^\p{Lu}/u.test(word))
        .map(word => word.charAt(0))
        .join(''),
  )
  return organizations
    .filter(e => ACRONYM.test(e.name))
    .flatMap(letters =>
      (byLetters.get(letters.name) ?? []).map(full =>
        judge('unsure', [letters, full], [letters.name, full.name], { rule: 'same-letters' }),
      ),
    )
}
