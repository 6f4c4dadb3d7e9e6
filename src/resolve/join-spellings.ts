import { groupBy } from '../text/group-by.ts'
import { unionFind } from '../text/union-find.ts'
import { blocksOf, judgeNames } from './compare/judge-names.ts'
import type { Evidence } from './evidence.ts'
import type { Mention } from './mention.ts'
import type { Person } from './person.ts'

/** People of one block: a block with more is of a name too common to tell anything. */
const MOST_IN_BLOCK = 40
/** By these rules one article may write one name in two ways; what else differs in one article differs on purpose. */
const MAY_MEET: ReadonlySet<string> = new Set(['same-sound', 'shortened-name'])

/**
 * Joins people whose full names are spelt so near that they can be one, where articles tell of the same. None is joined that
 * could be two others who are not one themselves, and no two whom one article names both.
 */
export function joinSpellings(people: readonly Person[], evidence: Evidence): readonly Person[] {
  const tried = new Set<string>()
  const edges = new Set<string>()
  const linked: (readonly [number, number])[] = []
  for (const block of blocksAmong(people))
    for (const [at, a] of block.entries())
      for (const b of block.slice(at + 1)) {
        const key = `${Math.min(a, b)} ${Math.max(a, b)}`
        const [one, other] = [people[a], people[b]]
        if (tried.has(key) || !one || !other) continue
        tried.add(key)
        if (!isOne(one, other, evidence)) continue
        edges.add(key)
        linked.push([a, b])
      }
  const sets = unionFind(people.length)
  for (const [a, b] of linked) sets.join(a, b)
  return sets.groups().flatMap(group => {
    const isAgreed = group.every((a, at) =>
      group.slice(at + 1).every(b => edges.has(`${Math.min(a, b)} ${Math.max(a, b)}`)),
    )
    const own = group.flatMap(number => people[number] ?? [])
    return isAgreed && own.length > 1
      ? [{ forms: own.flatMap(p => p.forms), mentions: own.flatMap(p => p.mentions) }]
      : own
  })
}

/** Numbers of people whose names may be near. */
function blocksAmong(people: readonly Person[]): readonly (readonly number[])[] {
  const keyed = people.flatMap(({ forms }, number) =>
    forms.flatMap(({ name }) => blocksOf(name.surname, name.given[0] ?? '').map(key => ({ key, number }))),
  )
  return [...groupBy(keyed, one => one.key).values()]
    .map(block => [...new Set(block.map(one => one.number))])
    .filter(block => block.length > 1 && block.length <= MOST_IN_BLOCK)
}

function isOne(a: Person, b: Person, evidence: Evidence): boolean {
  const judged = judgeNames(fullest(a), fullest(b))
  if (!judged || a.forms[0]?.generation !== b.forms[0]?.generation) return false
  const isTwoInOneArticle = !MAY_MEET.has(judged.rule) && meetInArticle(a, b)
  if (isTwoInOneArticle || evidence.contradicts(a.mentions, b.mentions)) return false
  return a.mentions.some(mention => evidence.supports(mention, b.mentions))
}

function meetInArticle(a: Person, b: Person): boolean {
  const articles = new Set(a.mentions.map(m => m.article))
  return b.mentions.some(m => articles.has(m.article))
}

/** The longest spelling; of equally long ones the first of the alphabet. */
const fullest = (person: Person): string =>
  person.mentions
    .map((m: Mention) => m.text)
    .reduce(
      (best, text) => (text.length > best.length || (text.length === best.length && text < best) ? text : best),
      '',
    )
