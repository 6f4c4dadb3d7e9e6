import { describe, expect, test } from 'vitest'
import { prove } from '../../src/prove/prove.ts'
import type { Record } from '../../src/record/record.ts'
import { prove as cite } from '../fixtures/prove-words.ts'
import { first, proved, second } from './proved-record.ts'

type Json = { [key: string]: unknown }

/** The record with one value changed, at a path like `events.0.label`. */
function alter(path: string, value: unknown): Record {
  const altered = structuredClone(proved) as unknown as Json
  const keys = path.split('.')
  const holder = keys.slice(0, -1).reduce((object, key) => object[key] as Json, altered)
  holder[keys.at(-1) ?? ''] = value
  return altered as unknown as Record
}

const checksThatFail = (record: Record) => [...new Set(prove(record).map(fault => fault.check))].sort()

test('a record of which every word is proved has no fault', () => {
  expect(prove(proved)).toEqual([])
})

const mayDay = { rule: 'day-of-other-event', clues: cite(first, 'May 6') }
const guessed = { ...proved.events[1], start: '2019', basis: { rule: 'guess', clues: [] } }
const [sentence = ''] = first.text.split('. She')

describe('a fault is found', () => {
  const rows: readonly (readonly [name: string, path: string, value: unknown, check: string])[] = [
    ['an offset that is one off', 'events.0.proof.0.start', 3, 'quotesItsText'],
    ['words that do not stand there', 'figures.0.proof.0.exact', '1,300 blankets', 'quotesItsText'],
    ['a sentence that is not there', 'figures.0.proof.0.sentence', '1,200 blankets, we hear.', 'quotesItsText'],
    ['a sentence that stands elsewhere', 'figures.0.proof.0.sentence', sentence, 'quotesItsText'],
    ['a proof in a history', 'events.0.history.1.proof.0.exact', 'began', 'quotesItsText'],
    ['a clue of a basis', 'statements.0.basis.clues.0.end', 4, 'quotesItsText'],
    ['a proof from no document', 'events.0.proof.0.document', 'document-third', 'quotesItsText'],
    ['an event without proof', 'events.1.proof', [], 'everyObjectHasProof'],
    ['a participant without proof', 'events.0.participants.0.proof', [], 'everyObjectHasProof'],
    ['one id for two', 'figures.1.id', 'blankets', 'everyIdIsUnique'],
    ['one id for two of two kinds', 'figures.1.id', 'summit', 'everyIdIsUnique'],
    ['a participant who is nobody', 'events.0.participants.0.entity', 'ghost', 'namesWhatExists'],
    ['a place that is an event', 'events.0.place', 'summit', 'namesWhatExists'],
    ['a request to nobody', 'requests.0.to', ['ghost'], 'namesWhatExists'],
    ['a name from no document', 'entities.0.names.0.documents', ['document-third'], 'namesWhatExists'],
    ['knowledge before its document', 'figures.1.knownSince', '2031-05-02', 'knowsSince'],
    ['knowledge after its first document', 'events.0.knownSince', '2031-05-07', 'knowsSince'],
    ['a document after the day of the record', 'asOf', '2031-05-03', 'knowsSince'],
    ['a quotation with a word changed', 'statements.0.content', 'an open exchange', 'speaksInTheTextsWords'],
    ['a request in our words', 'requests.0.content', 'to give blankets', 'speaksInTheTextsWords'],
    ['a name that nobody writes', 'entities.0.names.1.text', 'Velle', 'speaksInTheTextsWords'],
    ['a wording of another document', 'events.0.wordings.0.text', 'Lake Pact summit', 'speaksInTheTextsWords'],
    ['an entity that its proof does not name', 'entities.0.name', 'Ora Tand', 'showsWhomItNames'],
    ['a speaker for a pronoun, without a clue', 'statements.0.basis', undefined, 'showsWhomItNames'],
    ['the wrong speaker', 'statements.1.speaker', 'poland', 'showsWhomItNames'],
    ['the wrong country of a post', 'posts.0.of', 'poland', 'showsWhomItNames'],
    ['somebody who is not mentioned', 'events.0.participants.0.entity', 'poland', 'showsWhomItNames'],
    ['a name in a label', 'events.0.label', 'Summit of the Sea Pact', 'labelsInProvenWords'],
    ['a number in a label', 'events.0.label', 'Summit of 14', 'labelsInProvenWords'],
    ['a figure ten times too large', 'figures.0.value', 12_000, 'countsWhatItCites'],
    ['a figure a little off', 'figures.0.value', 1201, 'countsWhatItCites'],
    ['a bound that nobody gives', 'figures.1.high', 30, 'countsWhatItCites'],
    ['a day that nobody gives', 'events.0.start', '2031-05-14', 'datesWhatItCites'],
    ['a year that nobody gives', 'events.1.start', '2027', 'datesWhatItCites'],
    ['an end that nobody gives', 'events.0.end', '2031-06-01', 'datesWhatItCites'],
    ['a date from a rule without a clue', 'events.1', guessed, 'datesWhatItCites'],
    ['a due day that nobody gives', 'requests.0.due', '2031-05-17', 'datesWhatItCites'],
    ['a day of speech that nobody gives', 'statements.0.date', '2031-04-17', 'datesWhatItCites'],
  ]
  test.each(rows)('%s', (_, path, value, check) => {
    expect(checksThatFail(alter(path, value))).toContain(check)
  })
})

describe('no fault is found in', () => {
  const rows: readonly (readonly [name: string, path: string, value: unknown])[] = [
    ['a capital for its country', 'requests.0', request('Warsaw welcomed it', ['poland'])],
    ['a demonym for its country', 'events.0.participants.1.proof', cite(second, 'Polish')],
    ['an office for its holder', 'statements.1.speaker', 'vell'],
    ['initials for an organisation', 'entities.1.names', []],
    ['a surname for a person', 'entities.0.names', []],
    ['a speaker who is not known', 'statements.0.speaker', null],
    ['a day named by its weekday', 'events.0.proof', cite(first, 'Tuesday')],
    ['a month that a day is in', 'events.0.start', '2031-05'],
    ['a week in a month that is named', 'events.0.start', '2031-05-19/2031-05-25'],
    ['the last day of a month that is named', 'requests.0.due', '2031-05-31'],
    ['a doubtful year', 'events.1.start', '2028~'],
    ['an open end', 'events.1.start', '2028/..'],
    ['a date that a clue gives', 'events.1', { ...proved.events[1], start: '2031-05-06', basis: mayDay }],
    ['a quotation in pieces', 'statements.0.content', 'a frank … exchange'],
    ['a quotation over a line end', 'statements.0.content', 'a frank\nexchange'],
    ['the first word of a label, which is ours', 'events.0.label', 'Gathering of the LP'],
    ['a label without a name', 'events.0.label', 'A summit'],
    ['a record of no known day', 'asOf', undefined],
  ]
  test.each(rows)('%s', (_, path, value) => {
    expect(prove(alter(path, value))).toEqual([])
  })
})

function request(exact: string, from: readonly string[]) {
  return { ...proved.requests[0], due: undefined, content: exact, to: [], from, proof: cite(first, exact) }
}

test('a date that leans on another document counts from either day', () => {
  const leaning = alter('documents.0', {
    ...first,
    dateBasis: 'inferred',
    basis: { rule: 'year-of-other-document', clues: cite(second, '2028') },
  })
  expect(prove(leaning)).toEqual([])
  const late = structuredClone(leaning) as unknown as { posts: Json[] }
  late.posts = late.posts.map(post => ({ ...post, knownSince: '2031-05-07' }))
  expect(prove(late as unknown as Record)).toEqual([])
})

test('a fault says where and what', () => {
  expect(prove(alter('events.0.participants.0.entity', 'ghost'))).toContainEqual({
    check: 'namesWhatExists',
    path: 'events[0].participants[0].entity',
    message: '“ghost” is not among the entities',
  })
})
