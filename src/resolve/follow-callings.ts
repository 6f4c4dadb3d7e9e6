import type { Article, Token } from '../record/article.ts'
import type { Entity } from '../record/entity.ts'
import type { Referent } from '../record/resolution.ts'
import type { Span } from '../record/span.ts'
import { between } from '../text/search.ts'
import { overlaps } from '../text/span.ts'
import type { Mention } from './mention.ts'

type Named = Mention & { readonly entity: Entity }

/** Finds whom a phrase means that none of its own article's words tell: undefined where that is open. */
export interface Callings {
  follow(article: Article, span: Span): Referent | undefined
}

const CALLED: ReadonlySet<string> = new Set(['Person', 'Organization', 'Body'])
const BEFORE_NAME: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod', 'appos', 'flat'])
const WHO: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that'])
/** In words: titles before a name. */
const LONGEST_TITLE = 6
/** An entity that is called this in one article may be meant so in others; one of "a lawyer" is not. */
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'some', 'any', 'no', 'every', 'each', 'other'])

/**
 * Follows phrases by what all articles call those whom they name: "the actress", in an article that names one person whom this or
 * another calls an actress beside the name; and "who", to the noun that its clause describes.
 * @param named  the names of all articles, by document
 */
export function followCallings(named: ReadonlyMap<string, readonly Named[]>): Callings {
  const callings = new Map<string, Set<string>>()
  for (const mentions of named.values())
    for (const mention of mentions)
      for (const noun of callingsOf(mention))
        callings.set(noun, (callings.get(noun) ?? new Set()).add(mention.entity.id))

  function follow(article: Article, span: Span): Referent | undefined {
    const tokens = between(article.tokens, token => token.start, span).filter(token => token.end <= span.end)
    const here = named.get(article.document.id) ?? []
    const [only, ...more] = tokens
    if (only && more.length === 0 && WHO.has(only.text.toLowerCase())) return relative(article, only, here)
    const head = headOf(article, tokens)
    if (head?.tag !== 'NOUN' || tokens.some(token => INDEFINITE.has(token.text.toLowerCase()))) return undefined
    // An office is somebody's of something, and a name in the phrase tells more than its noun: neither is guessed at.
    if (article.offices.some(office => overlaps(office, span)) || here.some(m => overlaps(m.name, span)))
      return undefined
    const called = callings.get(nounOf(head))
    if (!called) return undefined
    const meant = new Map(here.filter(m => called.has(m.entity.id)).map(m => [m.entity.id, m]))
    const [one, ...others] = meant.values()
    return one && others.length === 0 ? refer(one, 'description') : undefined
  }

  /** "Ana Vell, who left": the name that the clause hangs on. */
  function relative(article: Article, who: Token, here: readonly Named[]): Referent | undefined {
    let verb = article.tokens[who.head]
    for (let up = 0; verb && verb.relation !== 'acl' && up < 3; up++) verb = article.tokens[verb.head]
    const noun = verb?.relation === 'acl' ? article.tokens[verb.head] : undefined
    if (!noun || noun.start > who.start) return undefined
    const mention = here.find(m => m.name.start <= noun.start && noun.end <= m.name.end)
    if (mention) return CALLED.has(mention.entity.type) ? refer(mention, 'relative') : undefined
    return noun.tag === 'NOUN' ? follow(article, { start: noun.start, end: noun.end }) : undefined
  }

  return { follow }
}

const refer = ({ entity, name }: Named, rule: string): Referent => ({
  entity: entity.id,
  rule,
  clue: { start: name.start, end: name.end },
})

/** Singular and plural are two: "the lawyers" is not a lawyer. */
const nounOf = ({ lemma, features }: Token): string => (features.includes('Number=Plur') ? `${lemma} (plural)` : lemma)

/** The word of a phrase on which its others depend. */
const headOf = (article: Article, tokens: readonly Token[]): Token | undefined => {
  const own = new Set(tokens)
  return tokens.find(token => {
    const above = article.tokens[token.head]
    return !above || !own.has(above)
  })
}

/** The nouns that stand beside a name: "the troubled actress [Ana Vell]", "[Ana Vell], a lawyer of the town,". */
function callingsOf({ article, name, entity }: Named): readonly string[] {
  if (!CALLED.has(entity.type)) return []
  const { tokens } = article
  const first = firstFrom(tokens, name.start)
  const found: string[] = []
  for (let back = 1; back <= LONGEST_TITLE; back++) {
    const token = tokens[first - back]
    if (
      !token ||
      token.sentence !== name.sentence ||
      token.tag === 'PUNCT' ||
      token.tag === 'VERB' ||
      token.tag === 'ADP'
    )
      break
    const above = tokens[token.head]
    const isTitle = BEFORE_NAME.has(token.relation) && above && above.start >= name.start && above.end <= name.end
    if (token.tag === 'NOUN' && isTitle) found.push(nounOf(token))
  }
  for (let at = first; (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= name.end; at++) {
    const [own, above] = [tokens[at], tokens[tokens[at]?.head ?? -1]]
    // “the actress Ana Vell”, where the name explains the noun.
    if (own?.relation === 'appos' && above?.tag === 'NOUN' && above.start < name.start) found.push(nounOf(above))
    for (let on = at + 1; on < tokens.length && tokens[on]?.sentence === name.sentence; on++) {
      const token = tokens[on]
      if (token?.relation === 'appos' && token.head === at && token.tag === 'NOUN') found.push(nounOf(token))
    }
  }
  return found
}

/** The number of the first word from a place on, by halving. */
function firstFrom(tokens: readonly Token[], at: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
