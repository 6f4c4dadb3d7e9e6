import { describe, expect, it } from 'vitest'
import { clearToUd } from '../../bench/language/clear-to-ud.ts'
import { mapNames, ontoNotesToConll } from '../../bench/language/map-names.ts'

/** Rows of word, tag, number of the head (-1 of the root) and relation, as CLEAR has them. */
type Row = readonly [word: string, tag: string, head: number, relation: string]

const rebuild = (rows: readonly Row[]) =>
  clearToUd(
    rows.map(([word]) => word),
    {
      tags: rows.map(([, tag]) => tag),
      heads: rows.map(([, , head]) => head),
      relations: rows.map(([, , , relation]) => relation),
      names: [],
    },
  ).map(({ head, relation }) => `${head} ${relation}`)

describe('trees of CLEAR as Universal Dependencies', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'a preposition hangs on its object, the object on the verb',
      [
        ['Aid', 'NOUN', 1, 'nsubj'],
        ['came', 'VERB', -1, 'ROOT'],
        ['from', 'ADP', 1, 'prep'],
        ['Ostra', 'PROPN', 2, 'pobj'],
      ],
      ['1 nsubj', '-1 root', '3 case', '1 obl'],
    ],
    [
      'or on the noun',
      [
        ['end', 'NOUN', -1, 'ROOT'],
        ['of', 'ADP', 0, 'prep'],
        ['aid', 'NOUN', 1, 'pobj'],
      ],
      ['-1 root', '2 case', '0 nmod'],
    ],
    [
      'what is said of "be" is the predicate',
      [
        ['Aid', 'NOUN', 1, 'nsubj'],
        ['is', 'AUX', -1, 'ROOT'],
        ['late', 'ADJ', 1, 'acomp'],
      ],
      ['2 nsubj', '2 cop', '-1 root'],
    ],
    [
      'also where it is a place',
      [
        ['He', 'PRON', 1, 'nsubj'],
        ['is', 'AUX', -1, 'ROOT'],
        ['in', 'ADP', 1, 'prep'],
        ['Ostra', 'PROPN', 2, 'pobj'],
      ],
      ['3 nsubj', '3 cop', '3 case', '-1 root'],
    ],
    [
      'what there is remains its subject',
      [
        ['There', 'PRON', 1, 'expl'],
        ['is', 'AUX', -1, 'ROOT'],
        ['aid', 'NOUN', 1, 'attr'],
      ],
      ['1 expl', '-1 root', '1 nsubj'],
    ],
    [
      'an auxiliary "be" stays where it is',
      [
        ['Aid', 'NOUN', 2, 'nsubjpass'],
        ['is', 'AUX', 2, 'auxpass'],
        ['sent', 'VERB', -1, 'ROOT'],
        ['to', 'ADP', 2, 'prep'],
        ['Ostra', 'PROPN', 3, 'pobj'],
      ],
      ['2 nsubj', '2 aux', '-1 root', '4 case', '2 obl'],
    ],
    [
      'conjuncts hang on the first, "and" on the next',
      [
        ['oil', 'NOUN', -1, 'ROOT'],
        ['gas', 'NOUN', 0, 'conj'],
        ['and', 'CCONJ', 1, 'cc'],
        ['coal', 'NOUN', 1, 'conj'],
      ],
      ['-1 root', '0 conj', '3 cc', '0 conj'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(rebuild(rows)).toEqual(expected)
  })
})

describe('names of OntoNotes in the classes of CoNLL-2003', () => {
  const words = ['the', 'Ostra', 'Bank', "'s", 'May']

  it.each([
    ['article and genitive fall off', { from: 0, to: 4, kind: 'ORG' }, [{ from: 1, to: 3, kind: 'ORG' }]],
    ['a state is a place', { from: 1, to: 2, kind: 'GPE' }, [{ from: 1, to: 2, kind: 'LOC' }]],
    ['a date is no name', { from: 4, to: 5, kind: 'DATE' }, []],
    ['an article alone is none', { from: 0, to: 1, kind: 'ORG' }, []],
  ])('%s', (_, name, expected) => {
    expect(mapNames(words, [name], ontoNotesToConll)).toEqual(expected)
  })
})
