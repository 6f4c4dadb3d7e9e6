import type { Article } from '../record/article.ts'
import { groupBy } from '../text/group-by.ts'
import type { Evidence } from './evidence.ts'
import type { Cluster, Mention } from './mention.ts'
import type { Person } from './person.ts'
import { type PersonName, readPersonName } from './person-name.ts'

/** Of one surname that stands alone: articles that tell of ever other people by it; those beyond are left out. */
const MOST_NAMESAKES = 50

/**
 * Gives surnames that stand alone to their people: the one of that surname in the same article; else the one in that
 * article who bears it among the other names ("Kim" of Kim Jong-sun); else the only one of that surname in all articles,
 * where what the two articles tell supports it. A name that fits two people of its article means neither.
 */
export function joinSurnames(
  people: readonly Person[],
  alone: readonly Mention[],
  evidence: Evidence,
): readonly Cluster[] {
  const grown = new Map(people.map(person => [person, [...person.mentions]]))
  const surnames = indexPeople(people, surnamesOf)
  const others = indexPeople(people, otherNamesOf)
  const left: Mention[] = []
  for (const mention of alone) {
    const { sound } = readPersonName(mention.text)
    const [bearers, here] = [surnames.everywhere(sound), surnames.within(mention.article, sound)]
    const among = here.size > 0 ? here : others.within(mention.article, sound)
    const person = among.size > 0 ? onlyOne(among) : onlyOne(bearers)
    // "King Salman" beside Crown Prince Salman bin Hamad: another of that given name.
    const isNamesake = person && here.size === 0 && evidence.differsInOffice([mention], person.mentions)
    if (person && !isNamesake && (among.size > 0 || evidence.supports(mention, person.mentions)))
      grown.get(person)?.push(mention)
    else if (among.size === 0 || isNamesake) left.push(mention)
  }
  return [
    ...[...grown.values()].map(mentions => ({ mentions, ...(spelledApart(mentions) && { rule: 'same-sound' }) })),
    ...namesakes(left, evidence).map(mentions => ({ mentions })),
  ]
}

const onlyOne = <Item>(items: ReadonlySet<Item>): Item | undefined => (items.size === 1 ? [...items][0] : undefined)

/**
 * "López Ibarra" and "Ibarra" of Andrés López Ibarra, "von der Heide" and "Heide" of Ursula von der Heide; but Salman alone is
 * the father of Omar bin Salman.
 */
export const surnamesOf = ({ parts, surname }: PersonName): readonly string[] => [
  surname,
  ...parts
    .slice(1)
    .map((_, at) => parts.slice(at + 1).join(''))
    .filter(ending => surname !== `bin${ending}`),
]

const otherNamesOf = (name: PersonName): readonly string[] => name.parts.slice(0, -1)

/** Finds people by a part of their name, in all articles or in one. */
function indexPeople(people: readonly Person[], partsOf: (name: PersonName) => readonly string[]) {
  const all = new Map<string, Set<Person>>()
  const byArticle = new Map<Article, Map<string, Set<Person>>>()
  const add = (index: Map<string, Set<Person>>, part: string, person: Person) =>
    index.set(part, (index.get(part) ?? new Set()).add(person))
  for (const person of people)
    for (const { name, mentions } of person.forms)
      for (const part of new Set(partsOf(name))) {
        add(all, part, person)
        for (const { article } of mentions) {
          const index = byArticle.get(article) ?? new Map<string, Set<Person>>()
          byArticle.set(article, index)
          add(index, part, person)
        }
      }
  const none: ReadonlySet<Person> = new Set()
  return {
    everywhere: (part: string): ReadonlySet<Person> => all.get(part) ?? none,
    within: (article: Article, part: string): ReadonlySet<Person> => byArticle.get(article)?.get(part) ?? none,
  }
}

/** Surnames that no full name explains: one person an article, and one for several articles that tell of the same. */
function namesakes(alone: readonly Mention[], evidence: Evidence): readonly (readonly Mention[])[] {
  return [...groupBy(alone, m => readPersonName(m.text).sound).values()].flatMap(group => {
    const people: { readonly first: readonly Mention[]; readonly mentions: Mention[] }[] = []
    for (const here of groupBy(group, m => m.article).values()) {
      const same = people.find(({ first }) => here.some(m => evidence.supports(m, first)))
      if (same) same.mentions.push(...here)
      else if (people.length < MOST_NAMESAKES) people.push({ first: here, mentions: [...here] })
    }
    return people.map(p => p.mentions)
  })
}

/** Whether the full names differ in more than the given name that is left out. */
const spelledApart = (mentions: readonly Mention[]): boolean =>
  new Set(mentions.filter(m => m.key.includes(' ')).map(m => m.key)).size > 1
