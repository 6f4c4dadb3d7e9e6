import type { WordSpan } from '../../eval/read-names.ts'

/** OntoNotes' classes (spaCy's) as those of CoNLL-2003; what is not here (dates, amounts) is no name there. */
export const ontoNotesToConll: { readonly [kind: string]: string } = {
  PERSON: 'PER',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  FAC: 'LOC',
  NORP: 'MISC',
  PRODUCT: 'MISC',
  EVENT: 'MISC',
  WORK_OF_ART: 'MISC',
  LAW: 'MISC',
  LANGUAGE: 'MISC',
}

/** The same as those of the worldwide newswire. */
export const ontoNotesToWorldwide: { readonly [kind: string]: string } = {
  PERSON: 'Person',
  ORG: 'Organization',
  GPE: 'Location',
  LOC: 'Location',
  FAC: 'Facility',
  NORP: 'NORP',
  PRODUCT: 'Product',
  EVENT: 'Misc',
  WORK_OF_ART: 'Misc',
  LAW: 'Misc',
  LANGUAGE: 'Misc',
  DATE: 'Date',
  MONEY: 'Money',
}

/** OntoNotes' names hold an article before and a genitive after, the others' do not. */
const ARTICLE = /^the$/i
const GENITIVE = /^['’]s?$/

/** spaCy's names in another corpus' classes, cut to where that corpus would begin and end them. */
export const mapNames = (
  words: readonly string[],
  names: readonly WordSpan[],
  kinds: { readonly [kind: string]: string },
): readonly WordSpan[] =>
  names.flatMap(name => {
    const kind = kinds[name.kind]
    const from = ARTICLE.test(words[name.from] ?? '') ? name.from + 1 : name.from
    const to = GENITIVE.test(words[name.to - 1] ?? '') ? name.to - 1 : name.to
    return kind && from < to ? [{ from, to, kind }] : []
  })
