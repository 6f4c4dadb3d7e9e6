import { describe, expect, test } from 'vitest'
import { renderBrief } from '../../src/brief/render-brief.ts'
import { displayWidth } from '../../src/brief/wrap-line.ts'
import type { Record } from '../../src/record/record.ts'
import { growRecord } from '../fixtures/grow-record.ts'
import { record } from '../fixtures/record.ts'

/** Wide enough that no line of the fixture is wrapped. */
const UNWRAPPED = 1000

const brief = renderBrief(record, { width: UNWRAPPED })
const lines = brief.split('\n')

const empty: Record = {
  affair: { title: 'Nothing yet' },
  documents: [],
  entities: [],
  memberships: [],
  posts: [],
  events: [],
  texts: [],
  statements: [],
  requests: [],
  figures: [],
  disputes: [],
  open: [],
}

describe('a brief says', () => {
  test.each([
    ['title and day', 'The Amber Coast Compact and the Sund crossing — as of 8 Mar 2031'],
    ['what lies ahead', '→ Sep 2031 Regular summit of the Amber Coast Compact, Lunmark — planned [1]'],
    [
      'what is still asked',
      'still asked Pia Lindqvist promised: “a report on the crossing”, by 31 Mar 2031 — open [4]',
    ],
    ['who came and who had declined', 'attended: Ilse Varga, Odo Brandt and Ostrevia; had declined: Odo Brandt'],
    ['a day within others', 'some time 1–5 Mar 2031 Second attack — uncertain [5]'],
    ['an event without a date', 'no date Vote on the recall of the mayor <b>of Sund</b> — cancelled [5]'],
    ['a post since when', 'Pia Lindqvist — secretary-general of the Amber Coast Compact (since 2028) [4]'],
    ['a body and whose it is', 'Collective Council — of the Amber Coast Compact [4]'],
    ['what became of a request, and the words for it', '— refused: “The request for observers was declined” [1] [4]'],
    ['a figure with who says so', 'over 120 km² — “square kilometres lost”, says the Veldanian government [1]'],
    ['what is doubtful about a figure', '(implausible: more than a state of this size holds) [5]'],
    [
      'who said what, in office',
      'Odo Brandt, president of Tormark: 8 Mar 2031, denied “Tormark had blocked the mission” [4]',
    ],
    ['of wordings no verdict', '“an invasion” [5] — each in words of its own'],
    ['each position with its sources', 'Veldanian government: “over 120 km²” [1] · Ostrevia: 90 [5]'],
    ['what is not known', 'Whether the sides agreed on a ceasefire [4]'],
    ['a copy and of what', '(date inferred), “Emergency session of Coast leaders announced”, copy of [1] Coast Wire'],
    ['what was not read', 'not read further: not in English (Danish)'],
    ['an undated source', 'date not known'],
  ])('%s', (_, words) => expect(brief.replace(/ +/g, ' ')).toContain(words))

  test.each([
    ['of a newer attendance that it is expected', 'expected: Ilse Varga'],
    ['a place twice', 'Sund crossing, Sund crossing'],
    ['a day of undated sources', 'undefined'],
    ['an empty list of sources', '[]'],
    ['a day from the file’s data as doubtful', 'file’s data'],
  ])('nothing %s', (_, words) => expect(brief).not.toContain(words))
})

test('every line but title and headings ends with its sources, and with their origins where these are fewer', () => {
  const isDateAlone = (place: number) => lines[place + 1]?.startsWith('      ')
  const said = lines.filter((line, place) => line.startsWith('  ') && !/^ {2}\[\d+\]/.test(line) && !isDateAlone(place))
  expect(said.length).toBeGreaterThan(30)
  for (const line of said) expect(line).toMatch(/( \[\d+\])+(?: \((?:one origin|\d+ origins)\))?$/)
  expect(said.filter(line => line.endsWith(' origins)')).length).toBeGreaterThan(0)
})

test.each([60, 80, 100, 140])('no line is wider than %i columns', width => {
  for (const line of renderBrief(record, { width }).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
})

test('nothing of an article acts on the terminal', () => {
  expect(brief).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u)
  expect(renderBrief(record, { title: 'a\u001b[31m\u202eb' })).toMatch(/^ab — /)
})

test('colour only where it is asked for', () => {
  const coloured = renderBrief(record, { width: UNWRAPPED, colour: true })
  expect(coloured).toContain('\u001b[1mTimeline\u001b[22m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is looked for
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(brief)
})

test('a long list is cut, and says so', () => {
  const long = renderBrief(growRecord(40, { words: 20 }))
  expect(long).toContain('… and 26 more in the page')
  expect(long.split('\n').length).toBeLessThan(80)
})

test('an empty record gives a title and nothing else', () =>
  expect(renderBrief(empty)).toBe('Nothing yet — as of no known day\n'))

test('what no source proves is not printed', () => {
  const orphan = { ...record, documents: [] }
  expect(renderBrief(orphan).trim().split('\n')).toHaveLength(1)
})
