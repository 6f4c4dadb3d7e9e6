import { expect, test } from 'vitest'
import { verbForm } from '../../../src/annotate/tokens/verb-form.ts'

test.each([
  ['Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', 'present'],
  ['Mood=Ind|Tense=Past|VerbForm=Fin', 'past'],
  ['Mood=Sub|Tense=Past|VerbForm=Fin', 'past'],
  ['Tense=Past|VerbForm=Part|Voice=Pass', 'participle'],
  ['Tense=Past|VerbForm=Part', 'participle'],
  ['Tense=Pres|VerbForm=Part', 'ing'],
  ['VerbForm=Ger', 'ing'],
  ['VerbForm=Inf', 'base'],
  ['Mood=Imp|VerbForm=Fin', 'base'],
  ['VerbForm=Fin', 'present'],
  ['_', 'base'],
  ['', 'base'],
  ['OtherTense=Past|VerbForm=Fin', 'present'],
])('%s is %s', (features, form) => {
  expect(verbForm(features)).toBe(form)
})
