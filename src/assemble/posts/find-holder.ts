import type { Article } from '../../record/article.ts'
import { groupBy } from '../../text/group-by.ts'
import { proofOf } from '../../text/proof.ts'
import { type Known, partyAt, type Sources } from '../sources.ts'
import { ownerOf } from './find-owner.ts'

/** Who holds an office of a state or body, by role and owner; undefined where nobody is told, or several are. */
export type FindHolder = (role: string, owner: string) => Known | undefined

const IN_OFFICE: ReadonlySet<string> = new Set(['holder', 'acting'])
/** "The leader of Chad" is its president or prime minister, where one of them is named. */
const LEADERS = ['leader', 'president', 'prime minister', 'head of state', 'king', 'emir', 'sultan', 'chancellor']
const known = new WeakMap<Sources, FindHolder>()

/**
 * Who the texts name as the holder of an office: whom "the presidents of Chad and Mali" means.
 * @example findHolderIn(sources)('president', chad)  // the one that another sentence calls Chad's president
 */
export function findHolderIn(sources: Sources): FindHolder {
  const before = known.get(sources)
  if (before) return before
  const held = groupBy(
    sources.articles.flatMap(article => heldIn(sources, article)),
    one => one.key,
  )
  const find: FindHolder = (role, owner) => {
    const roles = role === 'leader' ? LEADERS : [role]
    const all = roles.flatMap(one => held.get(`${one} ${owner}`) ?? [])
    const holders = new Map(all.map(({ person }) => [person.id, person]))
    const [only, ...others] = holders.values()
    return only && others.length === 0
      ? { ...only, basis: { rule: 'holder-of-office', clues: [only.proof] } }
      : undefined
  }
  known.set(sources, find)
  return find
}

const heldIn = (sources: Sources, article: Article): readonly { key: string; person: Known }[] =>
  article.offices.flatMap(office => {
    if (!office.person || !office.of || !IN_OFFICE.has(office.capacity)) return []
    const person = partyAt(sources, article, office.person)
    const owner = person && sources.entity(person.id)?.type === 'Person' ? ownerOf(sources, article, office) : undefined
    return person && owner
      ? [{ key: `${office.role} ${owner.id}`, person: { id: person.id, proof: proofOf(article, office) } }]
      : []
  })
