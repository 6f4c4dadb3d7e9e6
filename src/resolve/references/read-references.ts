import type { Article } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { describePeople } from './describe-people.ts'
import { findPhrases, type NamedSpan } from './find-phrases.ts'
import { followDescription } from './follow-descriptions.ts'
import { type Followed, followPronouns } from './follow-pronouns.ts'
import type { Phrase } from './phrase.ts'
import { genderOfEntity } from './tell-gender.ts'
import { type Tree, treeOf } from './tree.ts'

/** A noun with what belongs to it, and the person who was called so. */
export interface Description extends Span {
  readonly entity: string | undefined
}

/** What a pronoun means: `Followed`, without the phrases. */
export interface Meant extends Pick<Followed, 'chain' | 'share'> {
  readonly gender: Followed['pronoun']['gender']
  readonly antecedent: Span
}

/** The place of a description, and the word on which its others hang. */
export type Described = Span & Pick<Phrase, 'head'>

/** What the nouns and pronouns of an article mean; of its phrases nothing is kept, for they take more room than the article. */
export interface Reading {
  /** In reading order. */
  readonly descriptions: readonly Description[]
  /**
   * By where the pronoun begins.
   * @param meant  the entity that a description means, where something else tells
   */
  pronouns(meant: (described: Described) => string | undefined): ReadonlyMap<number, Meant>
}

interface Phrases {
  readonly tree: Tree
  readonly phrases: readonly Phrase[]
}

/** What was read of an article, and from what besides the article. */
interface Kept {
  readonly key: string
  readonly descriptions: readonly Description[]
  /** Until the pronouns are followed. */
  phrases: Phrases | undefined
  followed?: {
    readonly asked: readonly { readonly described: Described; readonly answer: string | undefined }[]
    readonly pronouns: ReadonlyMap<number, Meant>
  }
}

/** Kept as long as the article is: where its names mean what they meant, a later record of more articles reads nothing again. */
const readings = new WeakMap<Article, Kept>()

/**
 * Reads what the nouns and pronouns of an article mean.
 * @param named  names in reading order, and whom they mean
 */
export function readReferences(article: Article, named: readonly NamedSpan[]): Reading {
  const key = named.map(keyOf).join(' ')
  const before = readings.get(article)
  const kept = before?.key === key ? before : { key, ...readPhrases(article, named) }
  readings.set(article, kept)
  return {
    descriptions: kept.descriptions,
    pronouns(meant) {
      const isSame = kept.followed?.asked.every(({ described, answer }) => meant(described) === answer)
      if (!kept.followed || !isSame) {
        kept.followed = follow(article, kept.phrases ?? readPhrases(article, named).phrases, meant)
        kept.phrases = undefined
      }
      return kept.followed.pronouns
    },
  }
}

/** All of an entity on which the reading of an article depends. */
function keyOf({ start, end, entity }: NamedSpan): string {
  const { gender, sure } = genderOfEntity(entity)
  return `${start}-${end} ${entity.id} ${entity.type} ${gender} ${sure}`
}

function readPhrases(article: Article, named: readonly NamedSpan[]): Pick<Kept, 'descriptions'> & { phrases: Phrases } {
  const tree = treeOf(article)
  const phrases = findPhrases(article, tree, named)
  const people = new Set(named.filter(({ entity }) => entity.type === 'Person').map(({ entity }) => entity.id))
  const told = describePeople(
    tree,
    phrases.filter(phrase => people.has(phrase.entity ?? '')),
  )
  const descriptions = phrases
    .filter(({ kind }) => kind === 'noun')
    .map(phrase => ({ start: phrase.start, end: phrase.end, entity: followDescription(tree, phrase, told) }))
  return { descriptions, phrases: { tree, phrases } }
}

function follow(
  article: Article,
  { tree, phrases }: Phrases,
  meant: (described: Described) => string | undefined,
): NonNullable<Kept['followed']> {
  const asked: { readonly described: Described; readonly answer: string | undefined }[] = []
  const { pronouns } = followPronouns(article, tree, phrases, undefined, phrase => {
    if (phrase.noun === undefined) return undefined
    const described = { start: phrase.start, end: phrase.end, head: phrase.head }
    const answer = meant(described)
    asked.push({ described, answer })
    return answer
  })
  return { asked, pronouns: new Map([...pronouns].map(([start, found]) => [start, shorten(found)])) }
}

const shorten = ({ pronoun: { gender }, antecedent: { start, end }, chain, share }: Followed): Meant => ({
  gender,
  antecedent: { start, end },
  chain,
  share,
})

/**
 * Reads which phrases of an article mean the same; nothing is kept.
 * @param meant  the entity that a description means, where something else tells
 * @returns by the number of the head word, what all share that mean the same: `entity …` where it has a name
 */
export function readChains(
  article: Article,
  named: readonly NamedSpan[],
  meant: (described: Described) => string | undefined,
): ReadonlyMap<number, string> {
  const { tree, phrases } = readPhrases(article, named).phrases
  const { chainOf } = followPronouns(article, tree, phrases, undefined, phrase =>
    phrase.noun === undefined ? undefined : meant(phrase),
  )
  return new Map(phrases.flatMap(p => (p.joined ? [] : [[p.head, chainOf(p) ?? ''] as const])))
}
