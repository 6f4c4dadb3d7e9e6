import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/record/article.ts'
import type { Span } from '../../src/record/span.ts'
import { buildEntities } from '../../src/resolve/build-entities.ts'
import { collectMentions } from '../../src/resolve/mention.ts'
import { findPhrases } from '../../src/resolve/references/find-phrases.ts'
import { type Choose, followPronouns } from '../../src/resolve/references/follow-pronouns.ts'
import type { Phrase } from '../../src/resolve/references/phrase.ts'
import { treeOf } from '../../src/resolve/references/tree.ts'
import { read } from '../read.ts'
import { readReferring } from './read-article.ts'
import { type Chain, type ReferringText, readHeads, readOntogum } from './read-ontogum.ts'

/** An article of OntoGUM as the product reads it, beside what its pronouns mean. */
export interface Referring {
  readonly name: string
  readonly article: Article
  readonly gold: ReferringText
  /** Follows the article's pronouns, choosing as told. */
  follow(choose?: Choose): ReturnType<typeof followPronouns>
}

/** The names of an article with their entities, in reading order. */
export function nameEntities(article: Article) {
  const { entityOf } = buildEntities(collectMentions([article]))
  return [...entityOf]
    .map(([mention, entity]) => ({ ...mention, entity, start: mention.name.start, end: mention.name.end }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** @param part  `dev` or `train` */
export async function* readReferrings(corpora: string, part: string): AsyncGenerator<Referring> {
  const treebank = readHeads(read(join(corpora, 'ud', `en_gum-ud-${part}.conllu`)))
  for (const name of treebank.keys()) {
    const path = join(corpora, 'gum', 'coref', 'ontogum', 'conll', `${name}.conll`)
    const gold = existsSync(path) ? readOntogum(path, read(path), treebank) : undefined
    if (!gold || name.includes('reddit')) continue
    const article = await readReferring(gold.text)
    const tree = treeOf(article)
    const phrases = findPhrases(article, tree, nameEntities(article))
    yield { name, article, gold, follow: choose => followPronouns(article, tree, phrases, choose) }
  }
}

const PRONOUN = /^(?:he|she|it|they|him|her|hers|his|its|theirs?|them|(?:him|her|it)self|themselves|['’]em)$/i

/** A pronoun, the phrases before it that mean the same, and all that do. */
export interface Anaphor extends Span {
  readonly chain: Chain
  readonly whole: Chain
}

/** Pronouns of the third person that take up a noun or pronoun before them; what takes up only clauses ("it is late") is left out. */
export const anaphorsIn = ({ text, chains }: ReferringText): readonly Anaphor[] =>
  chains.flatMap(whole =>
    whole.flatMap(({ start, end }, at) => {
      const chain = whole.slice(0, at)
      const isPronoun = PRONOUN.test(text.slice(start, end))
      return isPronoun && chain.some(phrase => phrase.nominal) ? [{ start, end, chain, whole }] : []
    }),
  )

/** Whether a phrase of ours is one of the chain: it has the same head; of several joined, the chain's phrase holds all. */
export const isOf = (phrase: Phrase, head: { start: number }, chain: ReferringText['chains'][number]): boolean =>
  chain.some(gold => gold.head.start === head.start && (phrase.joined ? gold.end >= phrase.end : true))
