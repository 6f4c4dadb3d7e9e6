import { describe, expect, test } from 'vitest'
import { readScheme } from '../../../src/language/model/label-scheme.ts'
import type { WindowPart } from '../../../src/language/model/pack-windows.ts'
import { readAttributions } from '../../../src/language/model/read-attributions.ts'
import type { WordRange } from '../../../src/language/model/sentence-reading.ts'
import type { ModelOutputs } from '../../../src/language/model/session.ts'
import { placeOutputs } from '../../../src/language/model/window-outputs.ts'

/** Words of a window: `=` of a cue, `s` of its source, `c` of its content, `C` strongly so, `.` neither, `|` between sentences. */
function read(marked: string) {
  const sentences = marked.split('|')
  const words = [...sentences.join('')]
  const window = sentences.map((sentence, number): WindowPart => {
    const to = sentence.length
    return { sentence: number + 3, from: 0, to, ownFrom: 0, ownTo: to }
  })
  const none = new Float32Array(words.length * 8)
  const speakFor = (scores: { readonly [mark: string]: number }) =>
    Float32Array.from([...words].flatMap(() => words.map(mark => scores[mark] ?? -2)))
  const cues = words.flatMap((mark, word) => [1, mark === '=' && words[word - 1] !== '=' ? 5 : 0, mark === '=' ? 4 : 0])
  const outputs: ModelOutputs = {
    upos: none,
    features: none,
    arcs: none,
    relations: none,
    conll: none,
    worldwide: none,
    wnut: none,
    times: none,
    cues: Float32Array.from(cues),
    sources: speakFor({ s: 2, '=': 9 }),
    contents: speakFor({ c: 1, C: 3, '=': 9 }),
    events: none,
    tense: none,
    polarity: none,
    factuality: none,
    vectors: none,
  }
  const placed = placeOutputs(window, outputs)
  const show = ({ sentence, from, to }: WordRange) => `${sentence - 3}:${from}-${to}`
  return placed.parts
    .flatMap(part => readAttributions(placed, part, readScheme(['O', 'B', 'I'])).attributions)
    .map(({ cue, source, content }) =>
      [show(cue), source.map(show).join(' ') || '–', content.map(show).join(' ') || '–'].join(' / '),
    )
}

describe('attributions', () => {
  test.each<[name: string, marked: string, attributions: readonly string[]]>([
    ['no cue', 'ss.ccc.', []],
    ['source, cue and content', 'ss=ccc.', ['0:2-3 / 0:0-2 / 0:3-6']],
    ['a cue of several words', '==ss.cc', ['0:0-2 / 0:2-4 / 0:5-7']],
    ['nobody is named', '.=ccc.', ['0:1-2 / – / 0:2-5']],
    ['nothing is told', 'ss=...', ['0:2-3 / 0:0-2 / –']],
    ['a quotation that the cue interrupts', 'CC=ss.CCC', ['0:2-3 / 0:3-5 / 0:0-2 0:6-9']],
    ['little beside the content is none of it', 'c.=ss.CCC', ['0:2-3 / 0:3-5 / 0:6-9']],
    ['the content goes on in the next sentence', 'ss=cc|ccc.', ['0:2-3 / 0:0-2 / 0:3-5 1:0-3']],
    ['the source stands in the sentence before', 'ss..|=ccc', ['1:0-1 / 0:0-2 / 1:1-4']],
    ['a source does not go on in the next', '.ss|s=ccc', ['1:1-2 / 0:1-3 / 1:2-5']],
  ])('%s', (_, marked, attributions) => {
    expect(read(marked)).toEqual(attributions)
  })
})
