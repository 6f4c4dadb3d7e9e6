import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { joinNames } from '../../eval/join-names.ts'
import { chooseParts, filesBelow, partOf } from '../../eval/parts.ts'
import { readConllu } from '../../eval/read-conllu.ts'
import { readFactuality } from '../../eval/read-factuality.ts'
import { readConll, readLabels, readWnut, readWorldwide } from '../../eval/read-names.ts'
import { readTimeml } from '../../eval/read-timeml.ts'
import { readTrees } from '../../eval/read-trees.ts'

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
    expect(documents.map(d => d.sentences.map(s => s.words.join(' ')))).toEqual([
      ['Ana Vell of Norland .', 'Osk Rask'],
      ['Coast'],
    ])
    expect(documents[0]?.sentences[0]?.names).toEqual([
      { from: 0, to: 2, kind: 'PER' },
      { from: 3, to: 4, kind: 'LOC' },
    ])
    expect(documents[0]?.sentences[1]?.names.map(n => n.from)).toEqual([0, 1])
  })
})

describe('readLabels', () => {
  it.each([
    ['BIO', ['B-PER', 'I-PER', 'O', 'B-PER'], ['0-2 PER', '3-4 PER']],
    ['IOB1: B only between two of a class', ['I-PER', 'B-PER'], ['0-1 PER', '1-2 PER']],
    ['a class that changes begins anew', ['B-PER', 'I-LOC'], ['0-1 PER', '1-2 LOC']],
    ['I after O begins', ['O', 'I-LOC', 'I-LOC'], ['1-3 LOC']],
    ['nothing', ['O', 'O'], []],
  ])('%s', (_, labels, spans) => {
    expect(readLabels(labels).map(({ from, to, kind }) => `${from}-${to} ${kind}`)).toEqual(spans)
  })
})

describe('tabbed corpora', () => {
  const sample =
    'https://a.example/1\tO\n\nAna\tB-Person\nVell\tI-Person\nspoke\tO\nFriday\tB-Date\n\nNorlandic\tB-NORP I-Misc\n'

  it('leaves out addresses and takes the first of two labels', () => {
    const [document] = readWorldwide(sample)
    expect(document?.sentences).toEqual([
      {
        words: ['Ana', 'Vell', 'spoke', 'Friday'],
        names: [
          { from: 0, to: 2, kind: 'Person' },
          { from: 3, to: 4, kind: 'Date' },
        ],
      },
      { words: ['Norlandic'], names: [{ from: 0, to: 1, kind: 'NORP' }] },
    ])
  })

  it('takes each post as a document', () => {
    const posts = readWnut('in\tO\nOstra\tB-location\n\nhi\tO\n')
    expect(posts.map(d => d.sentences.map(s => s.words.join(' ')))).toEqual([['in Ostra'], ['hi']])
  })

  it('becomes running text with names in common kinds, and without what is no name', () => {
    const [document] = readWorldwide(sample).map(joinNames)
    expect(document?.text).toBe('Ana Vell spoke Friday\nNorlandic')
    expect(words(document?.text ?? '', document?.sentences ?? [])).toEqual(['Ana Vell spoke Friday', 'Norlandic'])
    expect(words(document?.text ?? '', document?.names ?? [])).toEqual(['Ana Vell', 'Norlandic'])
    expect(document?.names.map(n => n.kind)).toEqual(['PER', 'MISC'])
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
    const { text, day, times, events } = readTimeml(
      '<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2021-05-04">May 4</TIMEX3></DCT><TEXT>They <EVENT>met</EVENT> on ' +
        '<TIMEX3 tid="t1" type="DATE" value="2021-05-03">Monday</TIMEX3> &amp; left<TIMEX3 tid="t2" value="P1D"/>.</TEXT></TimeML>',
    )
    expect(day).toBe('2021-05-04')
    expect(text).toBe('They met on Monday & left.')
    expect(times).toEqual([{ start: 12, end: 18, type: 'DATE', value: '2021-05-03' }])
    expect(events).toEqual([{ start: 5, end: 8, type: '', tense: 'NONE', polarity: 'POS' }])
  })

  it('reads of each event what its first instance says', () => {
    const { text, events } = readTimeml(
      '<TimeML><TEXT>Aid was not <EVENT eid="e1" class="OCCURRENCE">sent</EVENT>.</TEXT>' +
        '<MAKEINSTANCE eventID="e1" eiid="ei1" tense="PAST" polarity="NEG"/>' +
        '<MAKEINSTANCE eventID="e1" eiid="ei2" tense="FUTURE" polarity="POS"/></TimeML>',
    )
    expect(words(text, events)).toEqual(['sent'])
    expect(events[0]).toMatchObject({ type: 'OCCURRENCE', tense: 'PAST', polarity: 'NEG' })
  })
})

describe('readTrees', () => {
  const row = (id: string, form: string, head: string) =>
    [id, form, form, 'X', '_', '_', head, 'dep', '_', '_'].join('\t')

  it('reads words and heads, neither contractions nor what is left unsaid', () => {
    const block = [
      '# newdoc id = a',
      row('1-2', "don't", '_'),
      row('1', 'do', '0'),
      row('2', "n't", '1'),
      row('2.1', 'go', '_'),
    ]
    const [document] = readTrees(block.join('\n'))
    expect(document?.name).toBe('a')
    expect(document?.sentences.map(s => s.map(w => `${w.form} ${w.head}`))).toEqual([['do -1', "n't 0"]])
  })

  it('keeps the sentences of a document together', () => {
    const blocks = [
      `# newdoc id = a\n${row('1', 'Yes', '0')}`,
      row('1', 'No', '0'),
      `# newdoc id = b\n${row('1', 'So', '0')}`,
    ]
    expect(readTrees(blocks.join('\n\n')).map(d => [d.name, d.sentences.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
  })

  it('leaves out documents whose words are withheld', () => {
    expect(readTrees(`# newdoc id = a\n${row('1', '_', '0')}`)).toEqual([])
  })
})

describe('readFactuality', () => {
  it('reads words between spaces and what is asked of them', () => {
    const line = JSON.stringify({ text: 'Aid may come .', targets: [{ span1: [2, 3], label: 1.5, span_text: 'come' }] })
    expect(readFactuality(`${line}\n`)).toEqual([
      { words: ['Aid', 'may', 'come', '.'], targets: [{ word: 2, value: 1.5 }] },
    ])
  })
})
