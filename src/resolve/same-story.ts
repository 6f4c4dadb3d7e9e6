import type { Article } from '../record/article.ts'

/**
 * The least cosine of the sets of nouns of two articles on one story. Of pairs of ECB+'s training topics, nine of ten on one event
 * reach it, one of four on two events of one kind, and less than one of a thousand on different things.
 */
const SAME_STORY = 0.25
/** Of a few words, two are soon shared. */
const FEWEST_SHARED = 8
/** Letters: shorter ones are letters and marks. */
const SHORTEST_NOUN = 3

/**
 * Tells whether two articles tell of the same story, by the nouns and names that they share. What was counted of an article is
 * kept as long as the function is.
 */
export function tellSameStory(): (a: Article, b: Article) => boolean {
  const kept = new WeakMap<Article, ReadonlySet<string>>()
  const nounsOf = (article: Article): ReadonlySet<string> => {
    const nouns =
      kept.get(article) ??
      new Set(
        article.tokens
          .filter(({ tag, lemma }) => (tag === 'NOUN' || tag === 'PROPN') && lemma.length >= SHORTEST_NOUN)
          .map(token => token.lemma),
      )
    kept.set(article, nouns)
    return nouns
  }
  return (a, b) => {
    const [few, many] = [nounsOf(a), nounsOf(b)].sort((x, y) => x.size - y.size)
    if (!few || !many || few.size === 0) return false
    let shared = 0
    for (const noun of few) if (many.has(noun)) shared++
    return shared >= FEWEST_SHARED && shared / Math.sqrt(few.size * many.size) >= SAME_STORY
  }
}
