import { english } from '../../src/language/english.ts'
import type { Span } from '../../src/record/span.ts'
import type { AttributedText } from '../attribution/read-polnear.ts'
import { hashText } from '../hash-text.ts'

/** A quotation whose speaker is named by a pronoun or a description: the words that stand for the speaker. */
export interface DrawnSpeaker extends Span {
  readonly document: string
}

const PRONOUN = /^(?:he|she|it|they)$/i
/** "the Russian leader", "her spokesman"; neither "officials" nor "one analyst", who are nobody in particular. */
const DEFINITE = /^(?:the|this|that|his|her|its|their)(?: [\p{L}'’.-]+){1,6}$/iu
/** Capitals that begin no name. */
const ADJECTIVES = new Set(
  ['Republican', 'Democratic', 'Democrat', 'GOP', ...english.countries.flatMap(country => country.demonyms)].flatMap(
    word => word.split(' '),
  ),
)

/** Whether words stand for somebody without a name: "he", "the Russian leader". */
export function isNameless(words: string): boolean {
  if (PRONOUN.test(words)) return true
  if (!DEFINITE.test(words)) return false
  const [, ...others] = words.split(' ')
  return others.every(word => !/\p{Lu}/u.test(word) || ADJECTIVES.has(word.replace(/['’]s$/, '')))
}

/**
 * Draws quotations whose speaker the text gives without a name, at random but the same for the same seed.
 * @param seed  any words
 * @returns by document and place
 * @example drawQuotations(readPolnear('corpora/polnear/dev'), 100, 'first')
 */
export function drawQuotations(texts: readonly AttributedText[], count: number, seed: string): readonly DrawnSpeaker[] {
  const speakers = texts.flatMap(({ name, text, attributions }) => {
    const found = attributions.flatMap(({ source: [first, ...more] }) =>
      first && more.length === 0 && isNameless(text.slice(first.start, first.end).trim())
        ? [{ document: name, start: first.start, end: first.end }]
        : [],
    )
    return [...new Map(found.map(speaker => [speaker.start, speaker])).values()]
  })
  const lot = ({ document, start }: DrawnSpeaker) => hashText(`${seed} ${document} ${start}`)
  return [...speakers]
    .sort((a, b) => lot(a) - lot(b))
    .slice(0, count)
    .sort((a, b) => (a.document === b.document ? a.start - b.start : a.document < b.document ? -1 : 1))
}
