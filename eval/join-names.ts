import type { Span } from '../src/record/span.ts'
import type { LabelledDocument } from './read-names.ts'

/** What annotated corpora of names have in common; what they call a people or its adjective is MISC. */
export type NameKind = 'PER' | 'ORG' | 'LOC' | 'MISC'

export interface GoldName extends Span {
  readonly kind: NameKind
}

/** A document as running text, a sentence a line, its words a space apart. */
export interface NamedDocument {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly names: readonly GoldName[]
}

/** How the corpora's kinds are mapped; kinds that are not here (Date, Money) are no names. */
const kinds: { readonly [kind: string]: NameKind } = {
  // CoNLL-2003
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  MISC: 'MISC',
  // worldwide newswire
  Person: 'PER',
  Organization: 'ORG',
  Location: 'LOC',
  Facility: 'LOC',
  NORP: 'MISC',
  Misc: 'MISC',
  Product: 'MISC',
  // WNUT-17
  person: 'PER',
  location: 'LOC',
  corporation: 'ORG',
  group: 'ORG',
  product: 'MISC',
  'creative-work': 'MISC',
}

/** Makes running text of given words, with the names where they then stand. */
export function joinNames({ sentences }: LabelledDocument): NamedDocument {
  let text = ''
  const spans: Span[] = []
  const names: GoldName[] = []
  for (const sentence of sentences) {
    if (text) text += '\n'
    const begin = text.length
    const words = sentence.words.map((word, at) => {
      if (at > 0) text += ' '
      text += word
      return { start: text.length - word.length, end: text.length }
    })
    spans.push({ start: begin, end: text.length })
    for (const { from, to, kind } of sentence.names) {
      const common = kinds[kind]
      if (common) names.push({ start: words[from]?.start ?? begin, end: words[to - 1]?.end ?? begin, kind: common })
    }
  }
  return { text, sentences: spans, names }
}
