import type { Token } from '../../record/article.ts'
import type { Told } from './describe-people.ts'
import { wordOf } from './describe-people.ts'
import type { Phrase } from './phrase.ts'
import type { Tree } from './tree.ts'

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])
/** Words of a description that tell nobody from anybody. */
const EMPTY: ReadonlySet<string> = new Set(['former', 'longtime', 'current', 'new', 'own', 'top', 'senior'])

/**
 * The one whom the text has called so: "the nominee" where it has spoken of "Republican nominee Ana Vell", and of no other nominee.
 * @returns the id of the entity; undefined where nobody or more than one fits
 */
export function followDescription(tree: Tree, phrase: Phrase, told: readonly Told[]): string | undefined {
  const noun = phrase.noun
  if (noun === undefined || !phrase.definite || phrase.joined) return undefined
  const fitting = told.filter(({ nouns }) => nouns.has(noun))
  const modifiers = modifiersOf(tree, phrase)
    .map(wordOf)
    .filter(word => !EMPTY.has(word))
  const best = fitting.map(({ entity, words }) => ({
    entity,
    shared: modifiers.filter(word => words.has(word)).length,
  }))
  const most = Math.max(-1, ...best.map(({ shared }) => shared))
  const [only, ...more] = best.filter(({ shared }) => shared === most)
  // One word that the text never said of them may tell of somebody else: "the Democratic nominee".
  return only && more.length === 0 && most === modifiers.length ? only.entity : undefined
}

function modifiersOf({ tokens, childrenOf }: Tree, { head }: Phrase): readonly Token[] {
  return childrenOf(head).flatMap(at => {
    const token = tokens[at]
    return token && at < head && TELLING.has(token.tag) ? [token] : []
  })
}
