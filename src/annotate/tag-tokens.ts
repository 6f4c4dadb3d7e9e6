import { loadLemmaRules } from '../language/lemma-rules.ts'
import type { Article, Token } from '../record/article.ts'
import { remember } from '../text/remember.ts'
import { slice } from '../text/span.ts'
import type { ReadWords } from './read-words.ts'
import { findLemma } from './tokens/find-lemma.ts'
import { verbForm } from './tokens/verb-form.ts'

const rules = loadLemmaRules()

/** Words with their tags. About as many as ten thousand articles of one affair use. */
const REMEMBERED = 50_000
const lemmaOf = remember((tagged: string) => {
  const border = tagged.indexOf(' ')
  return findLemma(tagged.slice(border + 1), tagged.slice(0, border), rules)
}, REMEMBERED)

const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/**
 * Words and marks with their parts of speech, lemmas and dependencies.
 * @returns in reading order, disjoint, `text.slice(start, end) === token.text`
 * @source models/en/README.md
 * @example tagTokens(article('Talks began.'), read).map(t => t.tag)  // ['NOUN', 'VERB', 'PUNCT']
 */
export function tagTokens({ document: { text } }: Article, read: readonly ReadWords[]): readonly Token[] {
  const tokens: Token[] = []
  read.forEach(({ words, reading }, sentence) => {
    const first = tokens.length
    const events = new Set(reading.events.map(({ word }) => word))
    words.forEach((word, at) => {
      const form = slice(text, word)
      const tag = reading.tags[at] ?? 'X'
      const features = reading.features[at] ?? '_'
      const head = reading.heads[at] ?? -1
      tokens.push({
        start: word.start,
        end: word.end,
        sentence,
        text: form,
        lemma: lemmaOf(`${tag} ${form}`),
        tag,
        ...(VERBS.has(tag) ? { form: verbForm(features) } : {}),
        features,
        head: head < 0 ? -1 : first + head,
        relation: reading.relations[at] ?? 'dep',
        ...(events.has(at) && { factuality: toTenths(reading.factuality.udsIh2[at] ?? 0) }),
      })
    })
  })
  return tokens
}

const toTenths = (value: number): number => Math.round(value * 10) / 10
