import { describe, expect, it } from 'vitest'
import { scoreParts } from '../../eval/attribution/score-parts.ts'
import { correlate, meanAbsoluteError } from '../../eval/correlate.ts'
import { findBreaches, floorsUnder } from '../../eval/floors.ts'
import type { TreeWord } from '../../eval/read-trees.ts'
import { scoreEvents } from '../../eval/score-events.ts'
import { scoreNameSpans, scoreNames } from '../../eval/score-names.ts'
import { addScores, scoreCounts, scoreKeys } from '../../eval/score-spans.ts'
import { scoreTimes } from '../../eval/score-times.ts'
import { scoreSentenceEnds, scoreTags } from '../../eval/score-treebank.ts'
import { scoreTrees } from '../../eval/score-trees.ts'
import { scoreWordSpans } from '../../eval/score-word-spans.ts'
import { listDisagreements, scoreBoundaries } from '../../eval/sentences/boundaries.ts'
import { joinSentences } from '../../eval/sentences/join-sentences.ts'
import { joinWords } from '../../eval/sentences/join-words.ts'

describe('scores', () => {
  it.each([
    ['all right', 4, 4, 4, 100, 100, 100],
    ['half found', 2, 2, 4, 100, 50, 66.67],
    ['half right', 2, 4, 2, 50, 100, 66.67],
    ['nothing found', 0, 0, 4, 0, 0, 0],
    ['nothing there', 0, 0, 0, 0, 0, 0],
  ])('counts %s', (_, right, found, gold, precision, recall, f1) => {
    const score = scoreCounts(right, found, gold)
    expect(score.precision).toBeCloseTo(precision, 1)
    expect(score.recall).toBeCloseTo(recall, 1)
    expect(score.f1).toBeCloseTo(f1, 1)
  })

  it('counts the same key once', () => {
    expect(scoreKeys(['a', 'a', 'b'], ['a', 'c'])).toMatchObject({ right: 1, found: 2, gold: 2 })
  })

  it('adds documents up by their counts, not by their percentages', () => {
    const sum = addScores([scoreCounts(1, 1, 1), scoreCounts(0, 9, 9)])
    expect(sum).toMatchObject({ right: 1, found: 10, gold: 10, precision: 10 })
  })
})

describe('scoreNames', () => {
  const gold = [
    { start: 0, end: 5, kind: 'PER' },
    { start: 9, end: 17, kind: 'LOC' },
  ] as const

  it('wants both ends and the kind', () => {
    const found = [
      { start: 0, end: 5, type: 'Person' },
      { start: 9, end: 16, type: 'Place' },
    ] as const
    expect(scoreNames(found, gold)).toMatchObject({ right: 1, found: 2, gold: 2 })
  })

  it.each([
    ['a country is a place', 'Country', 1],
    ['a body is none', 'Body', 0],
    ['a people is none', 'Demonym', 0],
  ] as const)('maps kinds: %s', (_, type, right) => {
    expect(scoreNames([{ start: 9, end: 17, type }], gold).right).toBe(right)
  })

  it('leaves the kind aside where spans alone are asked for', () => {
    expect(scoreNameSpans([{ start: 9, end: 17 }], gold)).toMatchObject({ right: 1, found: 1, gold: 2 })
  })
})

describe('scoreTimes', () => {
  const gold = [
    { start: 10, end: 20, value: '2021-05-03' },
    { start: 30, end: 40, value: '2021' },
  ]

  it.each([
    ['same extent and value', [{ start: 10, end: 20, value: '2021-05-03' }], [1, 1, 1]],
    ['same extent, other value', [{ start: 10, end: 20, value: '2020-05-03' }], [1, 1, 0]],
    ['overlap and value', [{ start: 15, end: 25, value: '2021-05-03' }], [0, 1, 1]],
    ['elsewhere', [{ start: 20, end: 30, value: '2021' }], [0, 0, 0]],
    ['one over both counts once', [{ start: 10, end: 40, value: '2021' }], [0, 1, 0]],
  ])('pairs: %s', (_, found, [strict, relaxed, value]) => {
    const scores = scoreTimes(found, gold)
    expect([scores.strict.right, scores.relaxed.right, scores.value.right]).toEqual([strict, relaxed, value])
  })
})

describe('scores of sentences and tags', () => {
  const text = 'Aid came.  They left.'

  it('counts an end as right whatever space follows', () => {
    const gold = [
      { start: 0, end: 9 },
      { start: 11, end: 21 },
    ]
    expect(scoreSentenceEnds(text, [{ start: 0, end: 11 }, gold[1] ?? { start: 0, end: 0 }], gold).f1).toBe(100)
    expect(scoreSentenceEnds(text, [{ start: 0, end: 21 }], gold)).toMatchObject({ right: 1, found: 1, gold: 2 })
  })

  it('counts a tag only on a word cut as it should be', () => {
    const gold = [
      { start: 0, end: 3, tag: 'NOUN' },
      { start: 4, end: 8, tag: 'VERB' },
    ]
    const found = [
      { start: 0, end: 3, tag: 'PROPN' },
      { start: 4, end: 9, tag: 'VERB' },
    ]
    const { words, tags } = scoreTags(found, gold)
    expect([words.right, tags.right]).toEqual([1, 0])
  })
})

describe('scoreTrees', () => {
  const word = { form: 'aids', lemma: 'aid', tag: 'NOUN', features: 'Number=Plur', head: 1, relation: 'nsubj:pass' }
  const right = (found: Partial<TreeWord>, gold: Partial<TreeWord> = {}) =>
    Object.entries(scoreTrees([{ ...word, ...found }], [{ ...word, ...gold }]))
      .filter(([, score]) => score.right === 1)
      .map(([measure]) => measure)

  it.each([
    ['all right', {}, {}, ['upos', 'features', 'lemmas', 'uas', 'las']],
    ['subtypes of relations are left aside', { relation: 'nsubj' }, {}, ['upos', 'features', 'lemmas', 'uas', 'las']],
    ['another relation', { relation: 'obj' }, {}, ['upos', 'features', 'lemmas', 'uas']],
    ['another head', { head: 0 }, {}, ['upos', 'features', 'lemmas']],
    ['features in another order', { features: 'Person=3|Number=Plur' }, { features: 'Number=Plur|Person=3' }, 5],
    ['features that only English has', {}, { features: 'Number=Plur|Typo=Yes' }, 5],
    ['a feature too few', { features: '_' }, {}, ['upos', 'lemmas', 'uas', 'las']],
    ['a lemma that nobody asks for', { lemma: 'x' }, { lemma: '_' }, 5],
    ['a lemma in capitals', { lemma: 'aid' }, { lemma: 'Aid' }, 5],
    ['another lemma', { lemma: 'aids' }, {}, ['upos', 'features', 'uas', 'las']],
  ])('%s', (_, found, gold, measures) => {
    if (typeof measures === 'number') expect(right(found, gold)).toHaveLength(measures)
    else expect(right(found, gold)).toEqual(measures)
  })

  it('refuses other words than the treebank has', () => {
    expect(() => scoreTrees([], [word])).toThrow(TypeError)
  })
})

describe('scoreWordSpans', () => {
  const name = (from: number, to: number, kind: string) => ({ from, to, kind })
  const gold = {
    sentences: [
      { words: ['Ana', 'Vell'], names: [name(0, 2, 'PER')] },
      { words: ['Ostra'], names: [] },
    ],
  }

  it.each([
    ['the same', [[name(0, 2, 'PER')], []], 1],
    ['another class', [[name(0, 2, 'LOC')], []], 0],
    ['too short', [[name(0, 1, 'PER')], []], 0],
    ['in another sentence', [[], [name(0, 2, 'PER')]], 0],
  ])('%s', (_, found, right) => {
    expect(scoreWordSpans(found, gold)['all']?.right).toBe(right)
  })

  it('scores each class by itself', () => {
    const { PER, LOC } = scoreWordSpans([[name(0, 2, 'PER')], [name(0, 1, 'LOC')]], gold)
    expect([PER?.f1, LOC?.precision]).toEqual([100, 0])
  })
})

describe('scoreEvents', () => {
  const gold = [{ start: 10, end: 14, type: 'REPORTING', tense: 'PAST', polarity: 'POS' }]

  it.each([
    ['the same', { start: 10, end: 14 }, {}, [1, 1, 1, 1]],
    ['a mark beside the word', { start: 10, end: 15 }, {}, [1, 1, 1, 1]],
    ['another word', { start: 14, end: 16 }, {}, [0, 0, 0, 0]],
    ['another class', { start: 10, end: 14 }, { type: 'STATE' }, [1, 0, 1, 1]],
    ['denied', { start: 10, end: 14 }, { polarity: 'NEG' }, [1, 1, 1, 0]],
  ])('%s', (_, span, other, right) => {
    const scores = scoreEvents([{ type: 'REPORTING', tense: 'PAST', polarity: 'POS', ...span, ...other }], gold)
    expect(Object.values(scores).map(score => score.right)).toEqual(right)
  })

  it('uses each word once', () => {
    const twice = [...gold, ...gold.map(event => ({ ...event, start: 12 }))]
    expect(scoreEvents(gold, twice)['triggers']).toMatchObject({ right: 1, found: 1, gold: 2 })
  })
})

describe('scoreParts', () => {
  //            0123456789012345678901234567890
  const text = 'Ana Vell said aid would come soon'
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const parts = (source: string, cue: string, content: string) => ({
    source: source ? [span(source)] : [],
    cue: [span(cue)],
    content: [span(content)],
  })
  const gold = [parts('Ana Vell', 'said', 'aid would come soon')]

  it.each([
    ['the same', gold, ['source', 'source exact', 'cue', 'cue exact', 'content', 'content exact', 'whole']],
    ['half of each', [parts('Vell', 'said', 'come soon')], ['source', 'cue', 'cue exact', 'content', 'whole']],
    ['less than half', [parts('Ana Vell', 'said', 'soon')], ['source', 'source exact', 'cue', 'cue exact']],
    ['no source', [parts('', 'said', 'aid would come soon')], ['cue', 'cue exact', 'content', 'content exact']],
  ])('%s', (_, found, right) => {
    const { 'whole, no source made up': _strictly, ...scores } = scoreParts(text, found, gold)
    expect(Object.keys(scores).filter(measure => scores[measure]?.right === 1)).toEqual(right)
  })

  it('judges what has no source by cue and content, and tells whether one was made up', () => {
    const scores = scoreParts(text, gold, [parts('', 'said', 'aid would come soon')])
    expect([scores['whole']?.right, scores['whole, no source made up']?.right]).toEqual([1, 0])
  })

  it('counts a source that two attributions share once', () => {
    const both = [...gold, { ...parts('Ana Vell', 'said', 'soon'), cue: [span('would')] }]
    expect(scoreParts(text, both, both)['source']).toMatchObject({ right: 1, found: 1, gold: 1 })
  })
})

describe('correlation and error', () => {
  it.each([
    ['in step', [1, 2, 3], [2, 4, 6], 1],
    ['against each other', [1, 2, 3], [6, 4, 2], -1],
    ['one that never changes', [1, 1, 1], [2, 4, 6], 0],
  ])('%s', (_, found, gold, r) => {
    expect(correlate(found.map((value, at) => ({ found: value, gold: gold[at] ?? 0 })))).toBeCloseTo(r, 10)
  })

  it('takes errors without their sign', () => {
    expect(
      meanAbsoluteError([
        { found: 1, gold: 3 },
        { found: 3, gold: 2 },
      ]),
    ).toBe(1.5)
  })
})

describe('newswire joined anew', () => {
  it.each([
    ['marks stand close', 'Aid ( food ) came , he said .', 'Aid (food) came, he said.'],
    ['quotation marks in turn', '" No , " he said .', '"No," he said.'],
    ['a quotation that began before', 'Aid came . "', 'Aid came."'],
    ['one that goes on after', '" Aid came .', '"Aid came.'],
    ['what belongs to a word', "Norland 's aid did n't come .", "Norland's aid didn't come."],
  ])('%s', (_, words, text) => {
    expect(joinWords(words.split(' '))).toBe(text)
  })

  const joined = joinSentences([['OSTRA'], ['Aid', 'came', '.'], ['They', 'left', '.']])

  it('ends the line of a sentence without a final mark', () => {
    expect(joined.text).toBe('OSTRA\nAid came. They left.')
    expect(joined.sentences.map(({ start, end }) => joined.text.slice(start, end))).toEqual([
      'OSTRA',
      'Aid came.',
      'They left.',
    ])
  })

  it('counts only what is to be found within lines', () => {
    expect(scoreBoundaries(joined, joined.sentences)).toMatchObject({ right: 1, found: 1, gold: 1 })
    expect(scoreBoundaries(joined, [{ start: 0, end: joined.text.length }])).toMatchObject({ found: 0, gold: 1 })
  })

  it('lists where the two differ', () => {
    expect(listDisagreements(joined, joined.sentences)).toEqual([])
    expect(listDisagreements(joined, [])).toEqual(['only the corpus : OSTRA ⏎ Aid came. ‖ They left.'])
  })
})

describe('floors', () => {
  const table = { name: 'names sample test', of: '1 files', measures: { typed: scoreCounts(8, 10, 10) } }

  it.each([
    ['under', 80.1, 1],
    ['at', 80, 0],
    ['over', 79.9, 0],
  ])('tells a measure that stands %s its floor', (_, floor, breaches) => {
    expect(findBreaches([table], { 'names sample test': { typed: floor } })).toHaveLength(breaches)
  })

  it('holds a measure that is no longer there to have fallen, and asks nothing of a new table', () => {
    expect(findBreaches([table], { 'names sample test': { spans: 1 } })).toHaveLength(1)
    expect(findBreaches([table], {})).toEqual([])
  })

  it.each([
    ['an error over', 'low', 0.5, 0.49, 1],
    ['an error at', 'low', 0.5, 0.5, 0],
    ['a correlation under', 'high', 0.5, 0.51, 1],
    ['a correlation over', 'high', 0.5, 0.4, 0],
  ] as const)('tells an amount: %s its floor', (_, better, amount, floor, breaches) => {
    const amounts = { ...table, measures: { amount: { amount, better, of: 9 } } }
    expect(findBreaches([amounts], { 'names sample test': { amount: floor } })).toHaveLength(breaches)
  })

  it('sets floors of amounts on their worse side', () => {
    const measures = {
      error: { amount: 0.413, better: 'low', of: 9 },
      r: { amount: 0.913, better: 'high', of: 9 },
    } as const
    expect(floorsUnder([{ ...table, measures }])).toEqual({ 'names sample test': { error: 0.44, r: 0.89 } })
  })

  it('sets floors half a point under what is measured', () => {
    expect(floorsUnder([table])).toEqual({ 'names sample test': { typed: 79.5 } })
  })
})
