import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ask } from '../../src/record/article.ts'
import type { Span } from '../../src/record/span.ts'
import { slice } from '../../src/text/span.ts'
import { articleOf } from '../fixtures/article.ts'

/** "request: Norland > the council: act": kind, who asks, who is asked, what for. */
function show(text: string, { kind, from, to, content }: Ask): string {
  const names = (spans: readonly Span[]) => spans.map(span => slice(text, span)).join(' + ')
  return `${kind}: ${names(from)} > ${names(to)}: ${slice(text, content)}`
}

const asksOf = async (text: string) => (await articleOf(text)).asks.map(ask => show(text, ask))

const asks: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'ask to do',
    'Norland asked the council to reopen the bridge.',
    ['request: Norland > the council: reopen the bridge'],
  ],
  ['ask for, of somebody', 'Norland asked the council for help.', ['request: Norland > the council: help']],
  [
    'asked to be received',
    'The envoy asked to see Ana Vell in Ostra.',
    ['request: The envoy > : see Ana Vell in Ostra'],
  ],
  ['ask for', 'Ana Vell asked for a new vote.', ['request: Ana Vell > : a new vote']],
  ['urge', 'The envoy urged both sides to stop the shelling.', ['request: The envoy > both sides: stop the shelling']],
  ['call on', 'The ministers called on Vesland to free the crew.', ['request: The ministers > Vesland: free the crew']],
  ['call for a thing', 'The opposition called for an inquiry.', ['request: The opposition > : an inquiry']],
  [
    'call for somebody to do',
    'Vell called for the alliance to send doctors.',
    ['request: Vell > the alliance: send doctors'],
  ],
  [
    'appeal to for',
    'Norland, a member state, appealed to the alliance for assistance.',
    ['request: Norland > the alliance: assistance'],
  ],
  ['appeal to do', 'The mayor appealed to residents to leave.', ['request: The mayor > residents: leave']],
  [
    'demand that',
    'Vesland demanded that Norland withdraw its guards.',
    ['request: Vesland > Norland: Norland withdraw its guards'],
  ],
  [
    'demand a thing',
    'The union demanded the release of its leader.',
    ['request: The union > : the release of its leader'],
  ],
  ['insist on', 'Vesland insisted on a secret ballot.', ['request: Vesland > : a secret ballot']],
  [
    'request a thing of somebody',
    'Ostra requested two ships from Norland.',
    ['request: Ostra > Norland: two ships from Norland'],
  ],
  [
    'a plea in a participle',
    'Norland closed the pass, urging drivers to turn back.',
    ['request: Norland > drivers: turn back'],
  ],
  ['a letter that asks', 'A letter calling on the council to act was leaked.', ['request:  > the council: act']],
  [
    'each clause of a list on its own',
    'The union demanded that Norland pay, that the foreman be freed, and that the mine be closed.',
    [
      'request: The union > Norland: Norland pay',
      'request: The union > : the foreman be freed',
      'request: The union > : the mine be closed',
    ],
  ],
  [
    'of whom one met',
    'Norland met the envoy, Ana Vell, and asked for two ships.',
    ['request: Norland > Ana Vell: two ships'],
  ],
  [
    'what is done to somebody is not asked of him',
    'Norland requested that the ministers be freed.',
    ['request: Norland > : the ministers be freed'],
  ],
  ['a day and its name', 'Norland asked yesterday, Tuesday, for a delay.', ['request: Norland > : a delay']],
  [
    'for oneself',
    'Norland requested on Monday to take part in the talks.',
    ['request: Norland > : take part in the talks'],
  ],
  [
    'voted to ask',
    'The council voted 61 to 9 to dismiss Vell and to ask the ministers to publish the report.',
    ['request: The council > the ministers: publish the report'],
  ],
  [
    'a thing in quotation marks',
    'Norland offered Vesland a "round table" with engineers.',
    ['offer: Norland > Vesland: a "round table" with engineers'],
  ],
  [
    'a relative clause',
    'The meeting of the ministers that Norland has asked for will be held in Ostra.',
    ['request: Norland > : The meeting of the ministers'],
  ],
  [
    'whose request',
    'Norland, whose request to join the case was granted, sent Ana Vell.',
    ['request: Norland > : join the case'],
  ],
  [
    'a noun and its clause, before the verb around',
    "Norland's request that the council send a team was referred to the ministers.",
    ['request: Norland > : the council send a team'],
  ],
  [
    'so long after something else',
    'Norland asked the council to meet, three days after gunmen had crossed the river.',
    ['request: Norland > the council: meet'],
  ],
  ['on a day', 'Norland on Friday urged Vesland to talk.', ['request: Norland > Vesland: talk']],
  ['not to do', 'Vell asked the guards not to shoot.', ['request: Vell > the guards: not to shoot']],
  ['two who ask', 'Norland and Vesland asked the court to rule.', ['request: Norland + Vesland > the court: rule']],
  [
    'who asks by a relative clause',
    'The minister, who urged Vesland to talk, walked out.',
    ['request: The minister > Vesland: talk'],
  ],
  ['a second deed of the same one', 'Ana Vell met the envoy and asked him to stay.', ['request: Ana Vell > him: stay']],
  [
    'the next clause is no part of it',
    'Norland asked the council to meet and Vell left for Ostra.',
    ['request: Norland > the council: meet'],
  ],
  [
    'the next deed is no part of it',
    'Vell urged Vesland to talk and praised the guards.',
    ['request: Vell > Vesland: talk'],
  ],
  [
    'who said it is no part of it',
    'The union has asked the court to rule, Ana Vell said.',
    ['request: The union > the court: rule'],
  ],
  [
    'expect to do',
    'Norland expects the alliance to condemn the raid.',
    ['expectation: Norland > the alliance: condemn the raid'],
  ],
  [
    'expect that',
    'Norland expects that the alliance will condemn the raid.',
    ['expectation: Norland > the alliance: the alliance will condemn the raid'],
  ],
  [
    'expect a thing of somebody, and another',
    'Norland expects a clear judgement of the raid from the member states, as well as the adoption of a road map.',
    [
      'expectation: Norland > the member states: a clear judgement of the raid from the member states',
      'expectation: Norland > the member states: the adoption of a road map',
    ],
  ],
  [
    'two deeds',
    'We expect the alliance to condemn the raid and adopt a road map.',
    ['expectation: We > the alliance: condemn the raid', 'expectation: We > the alliance: adopt a road map'],
  ],
  [
    'two clauses with firstly and secondly',
    '“There are clear expectations that, firstly, the alliance will judge the raid and secondly it will adopt a plan,” Vell said.',
    ['expectation:  > : the alliance will judge the raid', 'expectation:  > : it will adopt a plan'],
  ],
  [
    'hope that',
    'Norland hopes that Vesland will free the crew.',
    ['expectation: Norland > Vesland: Vesland will free the crew'],
  ],
  ['promise to', 'Vesland promised to return the ship.', ['promise: Vesland > : return the ship']],
  [
    'pledge that',
    'He pledged that Norland is ready to complete the dam.',
    ['promise: He > : Norland is ready to complete the dam'],
  ],
  [
    'promise somebody that',
    'Vesland promised the council that it would leave the valley.',
    ['promise: Vesland > the council: it would leave the valley'],
  ],
  ['promise a thing to somebody', 'Norland promised wheat to Ostra.', ['promise: Norland > Ostra: wheat to Ostra']],
  ['vow to', 'The rebels vowed to fight on.', ['promise: The rebels > : fight on']],
  [
    'two promises',
    'Huld promised to check the list and to protect the witnesses.',
    ['promise: Huld > : check the list', 'promise: Huld > : protect the witnesses'],
  ],
  ['offer to', 'Ostra offered to host the talks.', ['offer: Ostra > : host the talks']],
  [
    'offer a thing to somebody',
    'Ostra offered mediation to both sides.',
    ['offer: Ostra > both sides: mediation to both sides'],
  ],
  ['offer somebody a thing', 'Ostra offered Norland a loan.', ['offer: Ostra > Norland: a loan']],
  [
    'ready to',
    'Norland is ready to send observers to the border.',
    ['offer: Norland > : send observers to the border'],
  ],
  ['propose to', 'Ostra proposed to hold a vote.', ['offer: Ostra > : hold a vote']],
  ['propose doing', 'Ostra proposed holding a vote.', ['offer: Ostra > : holding a vote']],
  [
    'order',
    'The court ordered the ministry to publish the list.',
    ['instruction: The court > the ministry: publish the list'],
  ],
  [
    'instructed, by nobody named',
    'The foreign ministers of the member states were instructed to agree on a draft.',
    ['instruction:  > The foreign ministers of the member states: agree on a draft'],
  ],
  ['asked by somebody', 'The board was asked by Norland to meet.', ['request: Norland > The board: meet']],
  [
    'must, where somebody says so',
    'Ana Vell told deputies that the alliance must help Norland.',
    ['request: Ana Vell > the alliance: help Norland'],
  ],
  [
    'a demand as a noun',
    'Vesland repeated its demand that Norland pay for the ship.',
    ['request: Vesland > : Norland pay for the ship'],
  ],
  ['an appeal as a noun', 'Norland’s appeal for aid went out on Monday.', ['request: Norland > : aid']],
  [
    'a condition',
    'Vesland would sign only if Norland withdrew its guards.',
    ['condition: Vesland > Norland: Norland withdrew its guards'],
  ],
  [
    'a condition with on',
    'Ostra agreed to pay on condition that the ship returns.',
    ['condition: Ostra > : the ship returns'],
  ],
  [
    'sent an appeal to',
    'Norland sent an appeal to the council, which meets on Friday, to dispatch doctors.',
    ['request: Norland > the council: dispatch doctors'],
  ],
  ['submitted a request', 'The envoy submitted a request for a recount.', ['request: The envoy > : a recount']],
  [
    'tasked with',
    'The bloc tasked its secretary, Ana Vell, with drafting a plan.',
    ['instruction: The bloc > its secretary: drafting a plan'],
  ],
  [
    'tasked with, by nobody named',
    'The ministers were tasked with drafting a plan.',
    ['instruction:  > The ministers: drafting a plan'],
  ],
  [
    'wants it done',
    'Vesland wants the clause removed from the text.',
    ['request: Vesland > : the clause removed from the text'],
  ],
  [
    'wants quoted words out',
    'Vesland wants the word "grave" removed.',
    ['request: Vesland > : the word "grave" removed'],
  ],
  [
    'bidden in a quotation',
    '"Leave our fields alone," the farmers pleaded.',
    ['request: the farmers > : Leave our fields alone'],
  ],
  [
    'bidden in a quotation, to somebody',
    '"Open the bridge," Ana Vell appealed to Vesland on Monday.',
    ['request: Ana Vell > Vesland: Open the bridge'],
  ],
  [
    'made conditional on',
    'Norland made its signature conditional on a withdrawal of the guards.',
    ['condition: Norland > : a withdrawal of the guards'],
  ],
  ['the request of', 'The request of Norland for two ships was read out.', ['request: Norland > : two ships']],
  ['readiness', 'The mayor expressed his readiness to host the talks.', ['offer: The mayor > : host the talks']],
  ['promised by', 'The boats promised by Norland are in Velm.', ['promise: Norland > : The boats']],
  [
    'invited to a place, in the passive',
    'The envoy was invited to Ostra by Ana Vell.',
    ['request: Ana Vell > The envoy: to Ostra'],
  ],
  ['who goes somewhere is invited by nobody', 'The envoy was flown to Ostra by Ana Vell.', []],
  [
    'proposed to somebody that',
    'Norland proposed to its neighbours that they set up a joint council.',
    ['offer: Norland > its neighbours: they set up a joint council'],
  ],
  [
    'asked in a statement',
    'Norland called in a joint statement for the crew to be freed.',
    ['request: Norland > : the crew to be freed'],
  ],
  ['a statement that asks nothing', 'Norland called in a statement on Monday.', []],
  [
    'a list of askers',
    'Norland, Vesland and Talvia called for the crew to be freed.',
    ['request: Norland + Vesland + Talvia > : the crew to be freed'],
  ],
  [
    'a mandate that is given',
    'The ministers gave the commission a mandate to draw up a plan.',
    ['instruction: The ministers > the commission: draw up a plan'],
  ],
  ['a mandate that nobody gives', 'The commission lacks a mandate to draw up a plan.', []],
  [
    'under pressure from',
    'Norland, under pressure from Vesland to cut its fuel subsidies, kept silent.',
    ['request: Vesland > : cut its fuel subsidies'],
  ],
  ['an offer of a thing', "Vesland repeated Norland's offer of good offices.", ['offer: Norland > : good offices']],
  [
    'at a request that opens the sentence',
    "At Norland's request, the council will send two observers to the border.",
    ['request: Norland > the council: the council will send two observers to the border'],
  ],
  [
    'at the request of',
    'The session was moved to Ostra at the request of Vesland.',
    ['request: Vesland > : The session was moved to Ostra'],
  ],
  [
    'invited to a place',
    'Ana Vell has invited the envoy, Boris Tam, to Ostra on May 5.',
    ['request: Ana Vell > the envoy: to Ostra on May 5'],
  ],
  [
    'a clause with two deeds',
    'Norland demands that Vesland release the men and pay for the boats.',
    ['request: Norland > Vesland: Vesland release the men', 'request: Norland > Vesland: pay for the boats'],
  ],
  [
    'a clause ends before the verb around',
    'A letter in which Ana Vell requested that the men be freed has gone unanswered.',
    ['request: Ana Vell > : the men be freed'],
  ],
  [
    'since when is no part of it',
    'The villagers have been asking for a meeting since last week.',
    ['request: The villagers > : a meeting'],
  ],
  [
    'of two, each with its preposition',
    'Ana Vell appealed to the council and to the guards for help.',
    ['request: Ana Vell > the council + the guards: help'],
  ],
  ['ordered somebody', 'Vell ordered his followers to leave.', ['instruction: Vell > his followers: leave']],
  [
    'what is added after the quotation is no part of it',
    'Vell said all countries should adhere to "rules and good sense," saying that trade must go on.',
    ['request: Vell > all countries: adhere to "rules and good sense,"'],
  ],
]

const timed: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'gave a week to',
    'The leaders gave the guards a week to reopen the bridge.',
    ['request: The leaders > the guards: reopen the bridge (a week)'],
  ],
  [
    'gave until a day to',
    'The council has given Vesland until Friday to free the crew.',
    ['request: The council > Vesland: free the crew (Friday)'],
  ],
  [
    'set a deadline for',
    'The alliance set a deadline of May 3 for Vesland to withdraw.',
    ['request: The alliance > Vesland: withdraw (May 3)'],
  ],
  [
    'issued an ultimatum to',
    'Norland issued an ultimatum to the rebels to leave the port by Sunday.',
    ['request: Norland > the rebels: leave the port by Sunday (Sunday)'],
  ],
]

const noTimed: readonly (readonly [string, string])[] = [
  ['gave a thing', 'The leaders gave the guards a flag to carry.'],
  ['gave a day of rest', 'The firm gave workers a day to remember.'],
  ['may give', 'The council may give Vesland a week to free the crew.'],
  ['set a date', 'The council set a date for the vote.'],
]

const undertakings: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'it would',
    'Norland said it would send 300 trucks to Vesland.',
    ['promise: Norland > : send 300 trucks to Vesland'],
  ],
  [
    'that it will',
    'The ministry announced that it will reopen the border on Friday.',
    ['promise: The ministry > : reopen the border on Friday'],
  ],
  ['we will', '“We will release the crew,” Ana Vell told reporters.', ['promise: We > : release the crew']],
]

const noUndertakings: readonly (readonly [string, string])[] = [
  ['would not', 'Norland said it would not send trucks.'],
  ['if', 'Norland said it would send trucks if the road was safe.'],
  ['another does', 'Norland said Vesland would send trucks.'],
  ['a foreseen event', 'Norland said it would face a hard winter.'],
  ['told by nobody', 'Norland will send trucks.'],
  ['ready to fight', 'Norland is ready to defend its border.'],
]

const none: readonly (readonly [string, string])[] = [
  ['what is expected of an event', 'The summit is expected to be attended by Ana Vell.'],
  ['who is expected to come', 'Vell is expected to arrive on Monday.'],
  ['it is expected', 'It is expected that the talks will fail.'],
  ['measures expected to be weighed', 'Joint measures are also expected to be considered.'],
  ['weather', 'Forecasters expect rain in Ostra.'],
  ['what analysts foresee', 'Analysts expect the central bank to raise rates.'],
  ['what one foresees of oneself', 'Norland expects to meet Vesland in May.'],
  ['prices', 'The ministry expects prices to rise.'],
  ['a state', 'He expects Vell to win.'],
  ['an expected thing, of nobody', 'The ministry expects growth of 3 percent.'],
  ['amid expectations', 'Shares rose amid expectations that the bank will cut rates.'],
  ['will ask', 'Norland will ask the council to meet.'],
  ['may ask', 'Norland may ask the council to meet.'],
  ['did not ask', 'Norland did not ask the council to meet.'],
  ['to ask', 'Norland plans to urge the council to meet.'],
  ['would have to call for', 'It would have to plan and call for a session.'],
  ['by asking', 'By asking the council to meet, Norland gained time.'],
  ['a question', 'Did Norland ask the council to meet?'],
  ['a proposed thing', 'The proposed deal failed.'],
  ['a request without author', 'A request for help was lost.'],
  ['insisted that it is so', 'The minister insisted that the figures were correct.'],
  ['assured that it is so', 'Vell assured reporters that the bridge was safe.'],
  ['condolences', 'Norland offered condolences to Vesland.'],
  ['an apology', 'The envoy offered an apology.'],
  ['what a hotel offers', 'The hotel offers rooms with a view.'],
  ['a bridge is ready', 'The bridge is ready to open.'],
  ['not ready', 'Norland is not ready to send observers.'],
  ['must be, of nobody', 'The bridge must be closed.'],
  ['must, said by nobody', 'Voters must bring a card.'],
  ['we must', '“We must wait,” Ana Vell said.'],
  ['to know', '“Norland should know the rules,” Ana Vell said.'],
  ['an unnamed official', 'An official would speak only on condition that he not be named.'],
  ['if of the weather', 'The match will go on if the rain stops.'],
  ['asked a question', 'Reporters asked Vell about the ship.'],
  ['asked whether', 'Reporters asked whether the bridge was open.'],
  ['asked why somebody should', 'Ana Vell asked why Norland should pay for the bridge.'],
  ['asked not to be named', 'A doctor in Ostra asked not to be named.'],
  ['asked to see a thing', 'The envoy asked to see the results.'],
  ["asked to see somebody's thing", "The envoy asked to see Ana Vell's letter."],
  ['asked to remain unnamed', 'The envoy asked to remain anonymous.'],
  ['wants to ask', 'Norland wants to ask the council to act.'],
  ['may vote to ask', 'The council may vote to ask Norland to act.'],
  ['a relative clause of a courtesy', 'The apology that Norland offered was short.'],
  ['a relative clause that asks for nothing', 'The meeting that Norland held was short.'],
  ['told reporters', 'Vell told reporters that the bridge was open.'],
  ['called somebody something', 'Vell called the raid a crime.'],
  ['called off', 'Vesland called off the talks.'],
  ['ordered goods', 'The army ordered 40 trucks.'],
  ['sought to', 'The organization sought to send a mission.'],
  ['is planning', 'Norland is not planning to leave the alliance.'],
  ['sought by the law', 'A man sought by Norland was seen in Velm.'],
  ['a payment made', 'The court made the payment on Friday.'],
  ['no bidding in the quotation', '"Fine words," the minister urged.'],
  ['readiness of nobody', 'Readiness to help is great.'],
  ['a demand supported by others', 'The demand was supported by Vesland.'],
  ['held at a place', 'The talks were held at the port of Velm.'],
  ['conditional, but made so by nobody', 'The payment is conditional on a vote.'],
  ['ordered a thing', 'Norland ordered fresh measures to reduce the number of deaths.'],
  ['a commitment to a thing', 'It reflects the commitment of member countries to enhancing trade.'],
  ['suggested that a deed would help', 'Vell suggested giving judges time would help.'],
  ['called as one is summoned', 'Engineers were called to switch off the supply.'],
  ['ready for a deed of its own', 'The judge is ready to overturn the ruling.'],
  ['of others than the subject', 'Bars in a district of two million residents were ordered to close.'],
]

describe('findAsks', () => {
  test.each(asks)('%s', async (_, text, expected) => expect(await asksOf(text)).toEqual(expected))

  test.each(timed)('%s', async (_, text, expected) => {
    const { asks: found } = await articleOf(text)
    expect(found.map(ask => `${show(text, ask)} (${ask.due ? slice(text, ask.due) : ''})`)).toEqual(expected)
  })

  test.each(undertakings)('promised: %s', async (_, text, expected) => expect(await asksOf(text)).toEqual(expected))

  test.each([...noTimed, ...noUndertakings])('no ask: %s', async (_, text) => expect(await asksOf(text)).toEqual([]))

  test.each(none)('no ask: %s', async (_, text) => expect(await asksOf(text)).toEqual([]))

  const deadlines: readonly (readonly [string, string, string | undefined])[] = [
    ['by a day', 'Vell urged Vesland to free the crew by Friday.', 'Friday'],
    ['a day that is none', 'Vell urged Vesland to free the crew seized on Friday.', undefined],
    ['on no day', 'Vell urged Vesland to free the crew.', undefined],
  ]
  test.each(deadlines)('due: %s', async (_, text, expected) => {
    const [ask] = (await articleOf(text)).asks
    expect(ask).toBeDefined()
    expect(ask?.due && slice(text, ask.due)).toBe(expected)
  })

  test('spans lie in their sentence whatever the words', async () => {
    const piece = fc.constantFrom(
      'Norland',
      'asked',
      'the council',
      'to',
      'act',
      'and',
      'that',
      'must',
      '“',
      '”',
      ',',
      'for',
      'help',
      'expects',
      'will',
      'only if',
      'ready',
      'is',
      '(',
      ')',
      '.',
      'by Friday',
      '\ud800',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async words => {
        const article = await articleOf(words.join(' '))
        for (const ask of article.asks) {
          const sentence = article.sentences[ask.sentence]
          for (const span of [ask, ask.cue, ask.content, ...ask.from, ...ask.to]) {
            expect(span.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.NaN)
            expect(span.end).toBeLessThanOrEqual(sentence?.end ?? Number.NaN)
            expect(span.end).toBeGreaterThan(span.start)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
