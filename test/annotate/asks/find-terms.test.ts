import { describe, expect, test } from 'vitest'
import type { Ask } from '../../../src/record/article.ts'
import { slice } from '../../../src/text/span.ts'
import { articleOf } from '../../fixtures/article.ts'

/** "request: Norland > the council: act (Friday)": kind, who asks, who is asked, what for, by when. */
function show(text: string, { kind, from, to, content, due }: Ask): string {
  const names = (spans: Ask['from']) => spans.map(span => slice(text, span)).join(' + ')
  return `${kind}: ${names(from)} > ${names(to)}: ${slice(text, content)}${due ? ` (${slice(text, due)})` : ''}`
}

const asksOf = async (text: string) => (await articleOf(text)).asks.map(ask => show(text, ask))

const found: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a term, across a remark',
    'The union gave Norland Rail, the largest carrier, until Friday to reopen talks.',
    ['request: The union > Norland Rail: reopen talks (Friday)'],
  ],
  [
    'hours',
    'The rebels gave the ambassador 48 hours to leave Ostra.',
    ['request: The rebels > the ambassador: leave Ostra (48 hours)'],
  ],
  [
    'a term granted',
    'The tribunal granted Vesland ten days to submit its reply.',
    ['request: The tribunal > Vesland: submit its reply (ten days)'],
  ],
  [
    'who has until then, as somebody tells',
    'Vesland has until June 20 to answer the charge, the court said.',
    ['request: the court > Vesland: answer the charge (June 20)'],
  ],
  [
    'ordered by a judge in a city',
    'The firm was ordered by a judge in Velm to pay the miners by the end of May.',
    ['instruction: a judge > The firm: pay the miners by the end of May (the end of May)'],
  ],
  [
    'a ruling',
    'The court ruled that the ministry must pay the teachers.',
    ['instruction: The court > the ministry: the ministry must pay the teachers'],
  ],
  [
    'a ruling, told behind it',
    'Vesland must admit inspectors by July 5, the court ruled.',
    ['instruction: the court > Vesland: admit inspectors by July 5 (July 5)'],
  ],
  [
    'marched to demand',
    'Thousands marched in Ostra to demand the resignation of the minister.',
    ['request: Thousands > : the resignation of the minister'],
  ],
  ['an apology demanded', 'Norland demanded an apology.', ['request: Norland > : an apology']],
  ['early elections', 'The opposition insists on early elections.', ['request: The opposition > : early elections']],
  [
    'time sought',
    'Lawyers for the company sought four weeks to reply.',
    ['request: Lawyers for the company > : four weeks to reply'],
  ],
  [
    'accused and asked',
    'He accused Vesland of theft and demanded that it reopen the bridge.',
    ['request: He > Vesland: it reopen the bridge'],
  ],
  [
    'if, after an agreement',
    'Norland has agreed to lift the ban if Vesland frees the crew.',
    ['condition: Norland > Vesland: Vesland frees the crew'],
  ],
  [
    'unless, in front',
    'Unless Vesland pays the fine by Monday, Norland will close the bridge.',
    ['condition: Norland > Vesland: Vesland pays the fine by Monday (Monday)'],
  ],
  [
    'an offer and what it hangs on',
    'Norland offered the union a mediator on condition that the strike end.',
    [
      'offer: Norland > the union: a mediator on condition that the strike end',
      'condition: Norland > : the strike end',
    ],
  ],
  [
    'a demand called so ends before its name',
    'The union insisted that no mine be closed, a demand that Norland has accepted.',
    ['request: The union > : no mine be closed'],
  ],
  [
    'what is missing is asked, not that it is missing',
    'There was no sign of the two helicopters that the governor had asked for.',
    ['request: the governor > : the two helicopters'],
  ],
  [
    'a commitment of one’s own',
    'Norland committed itself to accepting 500 guests.',
    ['promise: Norland > : accepting 500 guests'],
  ],
  [
    'money appealed for',
    'The council appealed to donors for $30 million.',
    ['request: The council > donors: $30 million'],
  ],
]

const none: readonly (readonly [string, string])[] = [
  ['a ruling on what is the case', 'The court ruled that the law was void.'],
  ['a condition of the asking itself', 'If Norland asks the council to act, it will meet.'],
  ['what somebody supposes', 'Say Norland demanded that Vesland pay.'],
  ['what probably is', 'Norland probably offers loans to Vesland.'],
  ['an insistence on what is the case', 'The firm insisted that the mine would not be flooded.'],
  ['a wish for one’s own sake', 'A diplomat requested anonymity.'],
  ['a promise named only', 'Norland promised to do so.'],
  ['a mere possession of time', 'Norland has until now stayed out.'],
  ['a gift', 'Norland gave Vesland two ships to keep.'],
  ['an apology offered', 'Norland offered an apology.'],
  ['how ready one is', 'It is unclear how far Norland is willing to send ships.'],
]

describe('terms, rulings and conditions', () => {
  test.each(found)('%s', async (_, text, expected) => expect(await asksOf(text)).toEqual(expected))

  test.each(none)('no ask: %s', async (_, text) => expect(await asksOf(text)).toEqual([]))

  test('how long something is to be left undone is no day by which it is due', async () => {
    const [ask] = (await articleOf('The union demanded that no mine be closed before 2030.')).asks
    expect(ask?.due).toBeUndefined()
  })
})
