import { describe, expect, test } from 'vitest'
import { spanOf } from '../../../src/annotate/clauses/noun-phrase.ts'
import { subjectOf, verbGroupAt, verbsOf } from '../../../src/annotate/clauses/verb-group.ts'
import { slice } from '../../../src/text/span.ts'
import { firstSentence, placeOf } from './clauses.ts'

/** A sentence, its verb, what its group tells: outlook, then what else holds. */
type Row = readonly [string, string, string]

const groups: readonly Row[] = [
  ['The ministers attended the summit.', 'attended', 'past'],
  ['The ministers have attended the summit.', 'attended', 'past'],
  ['The ministers did not attend the summit.', 'attend', 'past negative'],
  ['The ministers never attended the summit.', 'attended', 'past negative'],
  ['The ministers attend every summit.', 'attend', 'present'],
  ['The ministers will attend the summit.', 'attend', 'foreseen'],
  ['The ministers will not attend the summit.', 'attend', 'foreseen negative'],
  ["The ministers won't attend the summit.", 'attend', 'foreseen negative'],
  ['The ministers may attend the summit.', 'attend', 'unsure'],
  ['The ministers might not attend the summit.', 'attend', 'unsure negative'],
  ['The ministers should attend the summit.', 'attend', 'foreseen duty'],
  ['The ministers must attend the summit.', 'attend', 'foreseen duty'],
  ['The ministers would have attended the summit.', 'attended', 'bare'],
  ['The ministers should have attended the summit.', 'attended', 'bare'],
  ['The ministers are expected to attend the summit.', 'attend', 'foreseen governor=expect'],
  ['The ministers are not expected to attend the summit.', 'attend', 'foreseen negative governor=expect'],
  ['The ministers were not planning to attend the summit.', 'attend', 'foreseen negative governor=plan'],
  ['The ministers refused to attend the summit.', 'attend', 'past negative governor=refuse'],
  ['The ministers declined to attend the summit.', 'attend', 'past negative governor=decline'],
  ['The council urged the ministers to attend the summit.', 'attend', 'bare'],
  ['The summit was attended by the ministers.', 'attended', 'past passive'],
  ['The summit will be attended by the ministers.', 'attended', 'foreseen passive'],
  ['The summit is attended by the ministers.', 'attended', 'present passive'],
  ['The ministers read the report.', 'read', 'past'],
]

/** A sentence, its verb, its subject; empty where it is not clear. */
const subjects: readonly Row[] = [
  ['The president of France resigned.', 'resigned', 'The president of France'],
  ['France and Germany signed the treaty.', 'signed', 'France and Germany'],
  ['Kenya, Chad and Mali signed the treaty.', 'signed', 'Kenya, Chad and Mali'],
  ['In Kenya, Chad and Mali signed the treaty.', 'signed', 'Chad and Mali'],
  ['The meeting with the envoy was cancelled.', 'cancelled', 'The meeting'],
  ['The meeting in Paris on Friday was cancelled.', 'cancelled', 'The meeting'],
  ["The president's visit to Kenya was cancelled.", 'cancelled', "The president's visit"],
  ['The envoy, who had arrived late, left.', 'left', 'The envoy'],
  ['The envoy came and signed the treaty.', 'signed', 'The envoy'],
  ['The envoy is expected to sign the treaty.', 'sign', 'The envoy'],
  ['The envoy said that the council met.', 'met', 'the council'],
  ['On Friday, left with nothing.', 'left', ''],
]

describe('a verb group', () => {
  test.each(groups)('%s (%s)', async (text, word, expected) => {
    const view = await firstSentence(text)
    const group = verbGroupAt(view.tokens, placeOf(view, word))
    const told = [
      group.outlook,
      group.negative && 'negative',
      group.passive && 'passive',
      group.duty && 'duty',
      group.governor && `governor=${group.governor}`,
    ]
    expect(told.filter(Boolean).join(' ')).toBe(expected)
  })

  test.each(subjects)('the subject in “%s” of %s', async (text, word, expected) => {
    const view = await firstSentence(text)
    const subject = subjectOf(view.tokens, verbGroupAt(view.tokens, placeOf(view, word)))
    expect(subject ? slice(text, spanOf(view.tokens, subject)) : '').toBe(expected)
  })

  test('many verbs that share a subject are no endless way', async () => {
    const view = await firstSentence(`The envoy ${'came and '.repeat(80)}left.`)
    for (const verb of verbsOf(view.tokens))
      expect(() => subjectOf(view.tokens, verbGroupAt(view.tokens, verb))).not.toThrow()
  })

  test('a place outside the sentence is refused', () => {
    expect(() => verbGroupAt([], 0)).toThrow(TypeError)
  })
})
