import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseParts, filesBelow, partOf } from '../../eval/parts.ts'
import { readConllu } from '../../eval/read-conllu.ts'
import { readConll, readWnut, readWorldwide } from '../../eval/read-names.ts'
import { readTimeml } from '../../eval/read-timeml.ts'

const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(span => text.slice(span.start, span.end))

describe('parts of corpora', () => {
  it.each([
    ['conll2003/eng.testa', 'dev'],
    ['conll2003/eng.testb', 'test'],
    ['conll2003/eng.train', 'train'],
    ['ud/en_ewt-ud-test.conllu', 'test'],
    ['wnut17/emerging.dev.conll', 'dev'],
    ['tempeval3/platinum/a.tml', 'test'],
    ['tempeval3/TimeBank/a.tml', 'train'],
    ['wikiwars/trainingset/a.tml', 'train'],
  ])('%s is %s', (path, part) => {
    expect(partOf(join('/corpora', path))).toBe(part)
  })

  it('measures what was learnt from only where nothing else is', () => {
    expect([...chooseParts(['a/x.train', 'a/x.dev', 'a/x.test']).keys()]).toEqual(['test', 'dev'])
    expect([...chooseParts(['a/x.train']).keys()]).toEqual(['train'])
    expect([...chooseParts([]).keys()]).toEqual([])
  })

  it('lists files below a folder, and none of a folder that is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parts-'))
    mkdirSync(join(folder, 'b'))
    for (const name of ['b/2.tml', '1.tml', '3.txt']) writeFileSync(join(folder, name), '')
    expect(filesBelow(folder, '.tml')).toEqual([join(folder, '1.tml'), join(folder, 'b/2.tml')])
    rmSync(folder, { recursive: true })
    expect(filesBelow(folder, '.tml')).toEqual([])
  })
})

describe('readConll', () => {
  const sample = [
    '-DOCSTART- -X- O O',
    '',
    'Ana NNP I-NP I-PER',
    'Vell NNP I-NP I-PER',
    'of IN I-PP O',
    'Norland NNP I-NP I-LOC',
    '. . O O',
    '',
    'Osk NNP I-NP I-PER',
    'Rask NNP I-NP B-PER',
    '',
    '-DOCSTART- -X- O O',
    '',
    'Coast NNP I-NP I-ORG',
  ].join('\n')

  it('reads documents, sentences and names in IOB1', () => {
    const documents = readConll(sample)
    expect(documents.map(d => d.text)).toEqual(['Ana Vell of Norland .\nOsk Rask', 'Coast'])
    const [first] = documents
    expect(words(first?.text ?? '', first?.names ?? [])).toEqual(['Ana Vell', 'Norland', 'Osk', 'Rask'])
    expect(first?.names.map(n => n.kind)).toEqual(['PER', 'LOC', 'PER', 'PER'])
    expect(first?.sentences).toHaveLength(2)
  })
})

describe('tabbed corpora', () => {
  const sample =
    'https://a.example/1\tO\n\nAna\tB-Person\nVell\tI-Person\nspoke\tO\nFriday\tB-Date\n\nNorlandic\tB-NORP I-Misc\n'

  it('leaves out addresses and what is no name, and takes the first of two labels', () => {
    const [document] = readWorldwide(sample)
    expect(document?.text).toBe('Ana Vell spoke Friday\nNorlandic')
    expect(words(document?.text ?? '', document?.names ?? [])).toEqual(['Ana Vell', 'Norlandic'])
    expect(document?.names.map(n => n.kind)).toEqual(['PER', 'MISC'])
  })

  it('takes each post as a document', () => {
    expect(readWnut('in\tO\nOstra\tB-location\n\nhi\tO\n').map(d => d.text)).toEqual(['in Ostra', 'hi'])
  })
})

describe('readConllu', () => {
  const row = (id: string, form: string, tag: string) => [id, form, '_', tag, '_', '_', '_', '_', '_', '_'].join('\t')
  const sample = [
    ['# newdoc id = a', '# newpar', "# text = They don't stay.", row('1', 'They', 'PRON'), row('2-3', "don't", '_')],
    [row('2', 'do', 'AUX'), row('3', "n't", 'PART'), row('4', 'stay', 'VERB'), row('5', '.', 'PUNCT')],
  ]
    .flat()
    .join('\n')
  const second = ['# text = Why?', row('1', 'Why', 'ADV'), row('2', '?', 'PUNCT')].join('\n')
  const third = ['# newpar', '# text = Aid.', row('1', 'Aid', 'NOUN'), row('2', '.', 'PUNCT')].join('\n')

  it('joins sentences of a paragraph by a space and paragraphs by a line break', () => {
    const [document] = readConllu([sample, second, third].join('\n\n'))
    expect(document?.text).toBe("They don't stay. Why?\nAid.")
    expect(words(document?.text ?? '', document?.words ?? [])).toEqual([
      'They',
      'do',
      "n't",
      'stay',
      '.',
      'Why',
      '?',
      'Aid',
      '.',
    ])
    expect(document?.sentences).toHaveLength(3)
  })
})

describe('readTimeml', () => {
  it('takes the tags out and keeps what the times say', () => {
    const { text, day, times } = readTimeml(
      '<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2021-05-04">May 4</TIMEX3></DCT><TEXT>They <EVENT>met</EVENT> on ' +
        '<TIMEX3 tid="t1" type="DATE" value="2021-05-03">Monday</TIMEX3> &amp; left<TIMEX3 tid="t2" value="P1D"/>.</TEXT></TimeML>',
    )
    expect(day).toBe('2021-05-04')
    expect(text).toBe('They met on Monday & left.')
    expect(times).toEqual([{ start: 12, end: 18, type: 'DATE', value: '2021-05-03' }])
  })
})
