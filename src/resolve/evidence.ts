import type { Article, Office } from '../record/article.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { overlaps, slice } from '../text/span.ts'
import type { Mention } from './mention.ts'
import { tellSameStory } from './same-story.ts'

/** Names beside its own that an article must share with those of a person, to mean that person by less than the full name. */
const SHARED_NAMES = 2

/** Articles of a person that another is compared with: enough to meet the affair, few enough that time grows with the articles alone. */
const MOST_STORIES = 20

/** Says whether what articles tell makes it likely that two mentions of a name mean the same person. */
export interface Evidence {
  /** Whether the article of a mention speaks of the same office, country, organisation or affair as those of a person. */
  supports(mention: Mention, person: readonly Mention[]): boolean
  /** Whether both hold offices, and of different countries or organisations. */
  contradicts(a: readonly Mention[], b: readonly Mention[]): boolean
  /** Whether both hold offices, and none of the same name. */
  differsInOffice(a: readonly Mention[], b: readonly Mention[]): boolean
}

/** What is known of somebody: the offices held, of what, and the names in the articles. */
interface Profile {
  readonly roles: ReadonlySet<string>
  readonly homes: ReadonlySet<string>
}

/** What is known of somebody by all articles. */
interface Whole extends Profile {
  readonly topics: ReadonlySet<string>
  /** Some of them, to compare others with. */
  readonly articles: readonly Article[]
}

/**
 * @param nationOf  one key for a country and its demonyms ("Kestria", "Kestrian"), undefined for other words
 */
export function gatherEvidence(nationOf: (key: string) => string | undefined): Evidence {
  const keyOf = (text: string) => {
    const key = fold(text.replace(/['’]s?$/, ''))
    return nationOf(key) ?? key
  }
  const profiles = new WeakMap<Mention, Profile>()
  const topics = new WeakMap<Article, ReadonlySet<string>>()
  const offices = new WeakMap<Article, ReadonlyMap<number, readonly Office[]>>()

  const officesOf = (article: Article) => {
    const bySentence = offices.get(article) ?? groupBy(article.offices, o => o.sentence)
    offices.set(article, bySentence)
    return bySentence
  }

  const profileOf = (mention: Mention): Profile => {
    const known = profiles.get(mention)
    if (known) return known
    const { article, name } = mention
    const held = (officesOf(article).get(name.sentence) ?? []).filter(o => o.person && overlaps(o.person, name))
    const homes = held.flatMap(o => (o.of ? [keyOf(slice(article.document.text, o.of))] : []))
    const profile = { roles: new Set(held.map(o => o.role)), homes: new Set(homes) }
    profiles.set(mention, profile)
    return profile
  }
  const topicsOf = (article: Article): ReadonlySet<string> => {
    const known = topics.get(article)
    if (known) return known
    const keys = new Set(article.names.map(name => keyOf(slice(article.document.text, name))))
    topics.set(article, keys)
    return keys
  }
  const profile = (mentions: readonly Mention[]): Profile => ({
    roles: new Set(mentions.flatMap(m => [...profileOf(m).roles])),
    homes: new Set(mentions.flatMap(m => [...profileOf(m).homes])),
  })
  const isSameStory = tellSameStory()
  const persons = new WeakMap<readonly Mention[], Whole>()
  const personOf = (person: readonly Mention[]) => {
    const known = persons.get(person)
    if (known) return known
    const articles = new Set(person.map(m => m.article))
    const whole = {
      ...profile(person),
      topics: new Set([...articles].flatMap(a => [...topicsOf(a)])),
      articles: [...articles].slice(0, MOST_STORIES),
    }
    persons.set(person, whole)
    return whole
  }

  return {
    supports(mention, person) {
      const own = profileOf(mention)
      const other = personOf(person)
      if (own.homes.size > 0 && other.homes.size > 0) return meet(own.homes, other.homes)
      if (meet(own.roles, other.roles)) return true
      const topics = topicsOf(mention.article)
      if ([...other.homes].some(home => topics.has(home))) return true
      let shared = 0
      for (const topic of topics) if (topic !== mention.key && other.topics.has(topic)) shared++
      return shared >= SHARED_NAMES || other.articles.some(article => isSameStory(mention.article, article))
    },
    contradicts(a, b) {
      const [x, y] = [profile(a).homes, profile(b).homes]
      return x.size > 0 && y.size > 0 && !meet(x, y)
    },
    differsInOffice(a, b) {
      const [x, y] = [profile(a).roles, profile(b).roles]
      return x.size > 0 && y.size > 0 && !meet(x, y)
    },
  }
}

function meet<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  for (const item of a) if (b.has(item)) return true
  return false
}
