import { describe, expect, test } from 'vitest'
import { nameIn, recordOf } from './record-of.ts'

/** What a record holds as said, of one report: "speaker: words"; `null` where nobody known speaks. */
async function saidIn(text: string): Promise<readonly string[]> {
  const record = await recordOf([['2031-03-04', text]])
  return record.statements.map(({ speaker, content }) => `${nameIn(record, speaker)}: ${content}`).sort()
}

type Row = readonly [why: string, text: string, said: readonly string[]]

describe('what is a statement', () => {
  test.each<Row>([
    [
      'told words that are a clause',
      'Prime Minister Ana Vell said the road would be closed.',
      ['Ana Vell: the road would be closed'],
    ],
    ['what is condemned may be a thing', 'Prime Minister Ana Vell condemned the raid.', ['Ana Vell: the raid']],
    ['no deed', 'Prime Minister Ana Vell attacked the bridge and defends the law.', []],
    ['no name that somebody gives himself', 'Prime Minister Ana Vell called herself the mother of the nation.', []],
    ['nothing that was not said', 'Prime Minister Ana Vell refused to say whether the road would be closed.', []],
    ['no refusal to do something', 'Prime Minister Ana Vell refused to meet the delegation.', []],
    ['nothing that few think', 'Few think the strike will end soon.', []],
    ['no threat of a thing', 'Ana Vell saw a case that had threatened to close the road.', []],
    ['no story that is told', 'The film tells the story of Ana Vell, who was a nurse.', []],
    ['nothing found by a person', 'Prime Minister Ana Vell found a way to prove that the road was closed.', []],
    ['what an inquiry finds is', 'The inquiry found that the road was closed.', ['null: the road was closed']],
    ['no words around who says them', 'Ana Vell changed the rules that they say are unfair.', []],
    ['no lie in a relative clause', 'It was a lie she told to save the road.', []],
    [
      'words whose subject is “that”',
      'Many of her friends think that can be repaired.',
      ['null: that can be repaired'],
    ],
    ['no words that break off', 'The ministry explained that there are several groups, including:', []],
    [
      'nothing of who was told',
      'The Coast Bank had been contacted by a caller and told that a bomb had been planted.',
      [],
    ],
    ['sources', 'According to sources the road was closed.', ['null: the road was closed']],
    ['no hope that no verb tells', 'The death of Ana Vell raised hopes that the road would be opened.', []],
  ])('%s', async (_, text, said) => expect(await saidIn(text)).toEqual(said))
})

describe('the words', () => {
  test.each<Row>([
    [
      'who tells them is cut out of their midst',
      'The road may be closed at night, Prime Minister Ana Vell said, but the bridge will stay open.',
      ['Ana Vell: The road may be closed at night … but the bridge will stay open'],
    ],
    [
      'they begin behind the day on which they were said',
      'Prime Minister Ana Vell said Saturday it would be closed.',
      ['Ana Vell: it would be closed'],
    ],
    [
      'they end before what was done meanwhile',
      'The road may be closed, Prime Minister Ana Vell said, as she laid a wreath at the bridge.',
      ['Ana Vell: The road may be closed'],
    ],
    [
      'they begin with the mark that the last one closes',
      'Prime Minister Ana Vell spoke on the radio.\n\n“As for the road, it is ours. We shall open it when the snow has melted,” Vell said.',
      ['Ana Vell: As for the road, it is ours. We shall open it when the snow has melted'],
    ],
    [
      'they end with their sentence',
      'According to Prime Minister Ana Vell the road will be closed. Almost all of the lorries must wait, the drivers said.',
      ['Ana Vell: the road will be closed', 'null: Almost all of the lorries must wait'],
    ],
  ])('%s', async (_, text, said) => expect(await saidIn(text)).toEqual(said))
})

describe('who speaks', () => {
  test.each<Row>([
    ['a country', 'Norway said the road would be closed.', ['Norway: the road would be closed']],
    [
      'its capital',
      'Norway opened the bridge. Oslo said the road would be closed.',
      ['Norway: the road would be closed'],
    ],
    ['no people of a country', 'Norwegians said the road would be closed.', ['null: the road would be closed']],
    [
      'nothing else that is named by a country',
      "Norway's earthquake center said the road would be closed.",
      ['null: the road would be closed'],
    ],
    [
      'who is named beside the office',
      "The court's president, Ana Vell, said the road would be closed.",
      ['Ana Vell: the road would be closed'],
    ],
    [
      'who heads the body, where a name stands beside it',
      'The head of the Coast Union, Ana Vell, said the road would be closed.',
      ['Ana Vell: the road would be closed'],
    ],
    [
      'the letter, and not who receives it',
      'A letter was handed to the registrar, Ana Vell, saying that the road would be closed.',
      ['null: the road would be closed'],
    ],
    [
      'who is the subject, and not a noun within it',
      'The lawyer acting for the officer, who was charged, said the road would be closed.',
      ['null: the road would be closed'],
    ],
    [
      'who told, and not who heard it',
      'Prime Minister Ana Vell told the deputies that the road is closed and called for talks with the drivers.',
      ['Ana Vell: talks with the drivers', 'Ana Vell: the road is closed'],
    ],
    [
      'who told, and not the paper that heard it',
      'Informed sources told the Coast Herald that the road was closed.',
      ['null: the road was closed'],
    ],
    [
      'to whom the clause belongs',
      'The drivers asked for help from the Norwegian authorities, who said the road was closed.',
      ['Norway: the road was closed'],
    ],
    [
      'nobody alone of two',
      'Prime Minister Ana Vell is at home. The company and Ana Vell said the road was closed.',
      ['null: the road was closed'],
    ],
    [
      'nobody who belongs to the one named',
      "Prime Minister Ana Vell is at home. Vell's lawyer said the road would be closed.",
      ['null: the road would be closed'],
    ],
    [
      'nobody who speaks for the one named',
      'A spokesman for President Ana Vell said the road would be closed.',
      ['null: the road would be closed'],
    ],
  ])('%s', async (_, text, said) => expect(await saidIn(text)).toEqual(said))
})
