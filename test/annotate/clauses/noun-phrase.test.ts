import { describe, expect, test } from 'vitest'
import {
  isDefinite,
  phraseFrom,
  spanOf,
  startOfPhrase,
  type TokenRange,
  withOfPhrases,
} from '../../../src/annotate/clauses/noun-phrase.ts'
import { slice } from '../../../src/text/span.ts'
import { firstSentence, placeOf } from './clauses.ts'

/** A sentence, a noun, the phrase around it, whether it is told of as known. */
const around: readonly (readonly [string, string, string, boolean])[] = [
  ['They attended the summit.', 'summit', 'the summit', true],
  ['They attended a summit.', 'summit', 'a summit', false],
  ['They attended an extraordinary high-level session.', 'session', 'an extraordinary high-level session', false],
  ["They attended Friday's session.", 'session', "Friday's session", true],
  ['They attended its annual session.', 'session', 'its annual session', true],
  ['They attended another session.', 'session', 'another session', false],
  [
    'They attended the session of the Council of Ministers.',
    'session',
    'the session of the Council of Ministers',
    true,
  ],
  ['They attended the session in Paris.', 'session', 'the session', true],
  ['They attended talks.', 'talks', 'talks', false],
  ['The planned Geneva talks failed.', 'talks', 'The planned Geneva talks', true],
  ['They held in-person talks.', 'talks', 'in-person talks', false],
  ['They will not attend talks.', 'talks', 'talks', false],
  ['They were invited to talks.', 'talks', 'talks', false],
]

/** A sentence, the word where the phrase begins, the phrase; empty where none begins there. */
const onwards: readonly (readonly [string, string, string])[] = [
  ['The council will discuss the border and trade.', 'the', 'the border'],
  ['The council will discuss regional security in Asia.', 'regional', 'regional security'],
  ['The council will discuss a planned visit.', 'a', 'a planned visit'],
  ['The council will discuss it in May.', 'in', ''],
  ['The council met quietly.', 'quietly', ''],
]

describe('a noun phrase', () => {
  test.each(around)('%s (%s)', async (text, noun, expected, definite) => {
    const { tokens, ...view } = await firstSentence(text)
    const at = placeOf({ tokens, ...view }, noun)
    const phrase: TokenRange = withOfPhrases(tokens, { from: startOfPhrase(tokens, at), to: at + 1 })
    expect(slice(text, spanOf(tokens, phrase))).toBe(expected)
    expect(isDefinite(tokens, phrase)).toBe(definite)
  })

  test.each(onwards)('%s (from “%s”)', async (text, first, expected) => {
    const view = await firstSentence(text)
    const phrase = phraseFrom(view.tokens, placeOf(view, first))
    expect(phrase ? slice(text, spanOf(view.tokens, phrase)) : '').toBe(expected)
  })

  test('no tokens are no span', () => {
    expect(() => spanOf([], { from: 0, to: 1 })).toThrow(TypeError)
  })
})
