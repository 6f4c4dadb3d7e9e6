import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { recordSchema } from '../../src/record/record.ts'
import { recordJsonSchema } from '../../src/record/record-json-schema.ts'
import { record } from '../fixtures/record.ts'

const committed = JSON.parse(readFileSync(new URL('../../schema/record.schema.json', import.meta.url), 'utf8'))

test('the committed schema is that of the program; `npm run schema` writes it anew', () => {
  expect(committed).toEqual(recordJsonSchema())
})

describe('the schema', () => {
  const isValid = new Ajv.default({ strict: true, allowUnionTypes: true, allErrors: true }).compile(committed)
  const sections = Object.keys(recordSchema.unwrap().shape).filter(key => !['asOf', 'affair'].includes(key))
  const empty = { affair: { title: 'Nothing' }, ...Object.fromEntries(sections.map(section => [section, []])) }
  const [event] = record.events
  const [dispute] = record.disputes

  test.each<[string, unknown]>([
    ['a record with everything in it', JSON.parse(JSON.stringify(record))],
    ['a record with nothing in it', empty],
  ])('takes %s', (_, json) => {
    expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true)
  })

  test.each<[string, unknown]>([
    ['no record', 'a text'],
    ['a record without one section', { ...empty, figures: undefined }],
    ['a field that nobody knows', { ...empty, mood: 'gloomy' }],
    ['a day that is a month', { ...empty, asOf: '2031-05' }],
    ['a status that does not exist', { ...empty, events: [{ ...event, status: 'perhaps' }] }],
    ['an event without proof', { ...empty, events: [{ ...event, proof: [] }] }],
    ['a dispute with one side', { ...empty, disputes: [{ ...dispute, positions: dispute?.positions.slice(0, 1) }] }],
  ])('refuses %s', (_, json) => {
    expect(isValid(JSON.parse(JSON.stringify(json)))).toBe(false)
  })
})
