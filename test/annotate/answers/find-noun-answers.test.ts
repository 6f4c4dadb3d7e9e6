import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/record/article.ts'
import { slice } from '../../../src/text/span.ts'
import { articleOf } from '../../fixtures/article.ts'

const show = (text: string, { status, by, content, about, due }: Answer) =>
  `${status}: ${by ? slice(text, by) : ''}: ${about ? `[${slice(text, about)}]` : slice(text, content)}${due ? ` (${slice(text, due)})` : ''}`

const answersOf = async (text: string) => (await articleOf(text)).answers.map(answer => show(text, answer))

const found: readonly (readonly [string, string, string])[] = [
  ['a refusal', 'Vesland’s refusal to sign the pact angered Norland.', 'refused: Vesland: sign the pact'],
  ['unheeded', 'Norland’s call for a truce went unheeded.', 'unmet: : Norland’s call for a truce'],
  [
    'named and accepted',
    'The union insisted that no mine be closed, a demand that Vesland has accepted.',
    'met: Vesland: [no mine be closed]',
  ],
  [
    'named and rejected',
    'The union insisted that no mine be closed, a demand rejected by Vesland.',
    'refused: Vesland: [no mine be closed]',
  ],
  ['as ordered', 'The firm has stopped the works, as ordered.', 'met: The firm: stopped the works'],
  ['he would not', 'The union urged Ana Vell to resign. She said she would not.', 'refused: She: [resign]'],
  ['turned down', 'Norland asked the court for a delay. The court turned it down.', 'refused: The court: [a delay]'],
  [
    'that request, for now',
    'Norland asked the court to close the mine. The court rejected that request for now.',
    'refused: The court: [close the mine]',
  ],
  [
    'a day moved, in the passive',
    'The deadline for Vesland to repay the loan was extended to June 30.',
    'open: : for Vesland to repay the loan (June 30)',
  ],
  [
    'a demand by somebody, rejected',
    'A demand by Norland that the ship be handed over was rejected by Vesland.',
    'refused: Vesland: A demand by Norland that the ship be handed over',
  ],
  [
    'no sign of what was asked for',
    'There was no sign of the two helicopters that the governor had asked for.',
    'unmet: : [the two helicopters]',
  ],
]

const none: readonly (readonly [string, string])[] = [
  ['another asks the same', 'Norland asked for a truce. Vesland did so as well.'],
  ['what would have been', 'Norland asked for the log. It would be better if Vesland had released the log.'],
  ['no request stands before', 'The court turned it down.'],
]

describe('answers by nouns, names and remarks', () => {
  test.each(found)('%s', async (_, text, expected) => expect(await answersOf(text)).toContain(expected))

  test.each(none)('no answer: %s', async (_, text) => expect(await answersOf(text)).toEqual([]))
})
