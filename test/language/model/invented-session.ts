import type { ModelInputs, ModelOutputs, ModelSession } from '../../../src/language/model/session.ts'

const runs = ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER']

/** Labels of a model that was never taught. */
export const inventedLabels = {
  upos: ['NOUN', 'VERB', 'PUNCT'],
  features: ['_', 'Number=Sing'],
  relations: ['dep', 'nsubj', 'root'],
  conll: runs,
  worldwide: runs,
  wnut: runs,
  times: ['O', 'B-DATE', 'I-DATE', 'E-DATE', 'S-DATE'],
  cues: ['O', 'B', 'I'],
  events: ['O', 'OCCURRENCE'],
  tense: ['PAST', 'NONE'],
  polarity: ['POS', 'NEG'],
  factuality: ['UW', 'UDS-IH2'],
}

export const inventedDescription = { labels: inventedLabels, pieces: 128, longest: 510 }

/** Numbers from -4 to 4 that follow from the seed. */
function* invent(seed: number): Generator<number> {
  for (let state = seed | 1; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    yield ((state >>> 8) / 2 ** 24) * 8 - 4
  }
}

/** A session that gives scores which follow from the pieces and mean nothing, and keeps what it was given. */
export function inventSession(): Pick<ModelSession, 'run'> & { readonly given: ModelInputs[] } {
  const given: ModelInputs[] = []
  return {
    given,
    async run(inputs): Promise<ModelOutputs> {
      given.push(inputs)
      const { pieces, sentences } = inputs
      const words = sentences.length
      const numbers = invent(pieces.reduce((seed, piece) => Math.imul(seed, 31) + piece, 7))
      const fill = (length: number) => Float32Array.from({ length }, () => numbers.next().value)
      const perWord = (head: keyof typeof inventedLabels) => fill(words * inventedLabels[head].length)
      const isApart = (pair: number) => sentences[Math.floor(pair / words)] !== sentences[pair % words]
      return {
        upos: perWord('upos'),
        features: perWord('features'),
        arcs: fill(words * words).map((score, pair) => (isApart(pair) ? -1e4 : score)),
        relations: perWord('relations'),
        conll: perWord('conll'),
        worldwide: perWord('worldwide'),
        wnut: perWord('wnut'),
        times: perWord('times'),
        cues: perWord('cues'),
        sources: fill(words * words),
        contents: fill(words * words),
        events: perWord('events'),
        tense: perWord('tense'),
        polarity: perWord('polarity'),
        factuality: perWord('factuality'),
        vectors: fill(((sentences.at(-1) ?? -1) + 1) * 384),
      }
    },
  }
}
