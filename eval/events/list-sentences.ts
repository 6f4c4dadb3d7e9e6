import { basename, join } from 'node:path'
import { filesBelow } from '../parts.ts'
import { read } from '../read.ts'
import { readWorldwide } from '../read-names.ts'
import { readEcbplus } from './read-ecbplus.ts'

/** A sentence of a corpus, with where it stands: its number among all sentences of its file. */
export interface CorpusSentence {
  readonly corpus: TypingCorpus
  readonly file: string
  readonly number: number
  readonly text: string
}

export const typingCorpora = ['worldwide', 'polnear', 'ecbplus'] as const
export type TypingCorpus = (typeof typingCorpora)[number]

/** Words of a corpus as running text: marks stand against the words they belong to. */
const joinWords = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/ (['’](?:s|re|ve|ll|d|m)\b|n['’]t\b|[,.;:?!%)\]])/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/``\s?/g, '“')
    .replace(/\s?''/g, '”')

/** By marks alone, so that numbers of sentences stay what they are when the product learns to split better. */
const splitPlainly = (paragraph: string): readonly string[] => paragraph.split(/(?<=[.!?][”"’']?)\s+(?=[“"‘'\p{Lu}])/u)

const ECB_TOPICS = Array.from({ length: 35 }, (_, topic) => topic + 1)

const listers: { readonly [corpus in TypingCorpus]: (corpora: string) => readonly CorpusSentence[] } = {
  worldwide: corpora =>
    filesBelow(join(corpora, 'en-worldwide-newswire'), '.tsv').flatMap(path =>
      number(
        'worldwide',
        basename(path),
        readWorldwide(read(path)).flatMap(({ sentences }) =>
          sentences.flatMap(({ words }) => splitPlainly(joinWords(words))),
        ),
      ),
    ),
  polnear: corpora =>
    ['dev', 'train'].flatMap(part =>
      filesBelow(join(corpora, 'polnear', part, 'text'), '.txt').flatMap(path =>
        number('polnear', basename(path), read(path).split('\n').flatMap(splitPlainly)),
      ),
    ),
  ecbplus: corpora =>
    readEcbplus(join(corpora, 'ecbplus'), ECB_TOPICS).flatMap(({ name, sentences, validated }) =>
      number('ecbplus', name, sentences.map(joinWords)).filter(sentence => validated.includes(sentence.number)),
    ),
}

const number = (corpus: TypingCorpus, file: string, texts: readonly string[]): readonly CorpusSentence[] =>
  texts.map((text, place) => ({ corpus, file, number: place, text: text.trim() }))

/** All sentences of one of the corpora that types of events are tried on, in the order of files and numbers. */
export const listSentences = (corpora: string, corpus: TypingCorpus): readonly CorpusSentence[] =>
  listers[corpus](corpora)
