import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../src/annotate/find-quotations.ts'
import type { Quotation } from '../../src/record/article.ts'
import type { Span } from '../../src/record/span.ts'
import { articleOf } from '../fixtures/article.ts'
import { unreadArticle } from '../fixtures/unread-words.ts'

const words = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : '-')

/** Told to be said or thought: neither done nor unsaid. */
const isSaid = ({ act }: Quotation) => act === undefined || act === 'thinking'

/** "speaker | cue | content": what was found to be said, in reading order of the contents. */
const tell = async (text: string): Promise<readonly string[]> =>
  (await articleOf(text)).quotations
    .filter(isSaid)
    .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end)
    .map(q => [q.speaker, q.cue, q.content].map(span => words(text, span)).join(' | '))

const only = async (text: string): Promise<Quotation> => {
  const [first, ...rest] = (await articleOf(text)).quotations.filter(isSaid)
  if (!first || rest.length > 0) throw new Error(`Expected one quotation, got ${(await tell(text)).join(' // ')}`)
  return first
}

type Row = readonly [name: string, text: string, expected: readonly string[]]

describe('direct quotations', () => {
  const rows: readonly Row[] = [
    ['cue after', '"The bridge is open," Vell said.', ['Vell | said | The bridge is open']],
    ['cue before subject', '“The bridge is open,” said Vell.', ['Vell | said | The bridge is open']],
    [
      'office and name',
      '"We are ready," Defense Minister Ana Vell said on Monday.',
      ['Defense Minister Ana Vell | said | We are ready'],
    ],
    [
      'inverted, with office',
      '"We are ready," said Ana Vell, the defense minister.',
      ['Ana Vell | said | We are ready'],
    ],
    [
      'apposition between',
      '"We are ready," Ana Vell, the defense minister of Norland, said.',
      ['Ana Vell | said | We are ready'],
    ],
    [
      'relative clause between',
      '"We are ready," Ana Vell, who leads the mission, said.',
      ['Ana Vell | said | We are ready'],
    ],
    ['colon', 'Vell said: "The bridge is open."', ['Vell | said | The bridge is open.']],
    ['comma', 'Vell said, "The bridge is open."', ['Vell | said | The bridge is open.']],
    [
      'several sentences in one',
      '"Yes. That is right. He will come," Vell said.',
      ['Vell | said | Yes. That is right. He will come'],
    ],
    [
      'whom a film shows saying it',
      'The film ends with footage of Ana Vell saying during the talks last week, “That makes us proud.”',
      ['Ana Vell | saying | That makes us proud.'],
    ],
    [
      'one asked by a pronoun',
      'Vell sang to the crowd before asking her, “Where do we all go from here?”',
      ['Vell | asking | Where do we all go from here?'],
    ],
    [
      'not the sentence before it',
      'The storm is over. "We shall not leave the island before the whole harvest is in," Ana Vell said.',
      ['Ana Vell | said | We shall not leave the island before the whole harvest is in'],
    ],
    ['not what a name calls for', 'The island heard of Vell calling for “talks”.', []],
    ['question', '“Will the bridge open?” Vell asked.', ['Vell | asked | Will the bridge open?']],
    ['question, lower case after it', '“Will the bridge open?” he asked.', ['he | asked | Will the bridge open?']],
    ['guillemets', '«The bridge is open», said Vell.', ['Vell | said | The bridge is open']],
    ['single marks', '‘The bridge is open,’ Vell said.', ['Vell | said | The bridge is open']],
    [
      'straight single marks',
      "'The council's bridge is open,' Vell said.",
      ["Vell | said | The council's bridge is open"],
    ],
    ['doubled apostrophes', "''The bridge is open,'' Vell said.", ['Vell | said | The bridge is open']],
    ['mixed marks', '“The bridge is open," Vell said.', ['Vell | said | The bridge is open']],
    ['nested', '"She told me ‘never’ and left," Vell said.', ['Vell | said | She told me ‘never’ and left']],
    ['interrupted', '"The bridge," Vell said, "is open."', ['Vell | said | The bridge', 'Vell | said | is open.']],
    [
      'goes on in the paragraph',
      '"The bridge is open," Vell said. "Boats may pass it again."',
      ['Vell | said | The bridge is open', 'Vell | said | Boats may pass it again.'],
    ],
    [
      'after a colon in the paragraph before',
      'According to the council, she once again stated:\n\n“There are clear hopes that the bridge will open.”',
      ['she | stated | There are clear hopes that the bridge will open.'],
    ],
    [
      'over two paragraphs, reopened',
      '“The bridge is open.\n\n“The road is not,” Vell said.',
      ['Vell | said | The bridge is open.\n\n“The road is not'],
    ],
    [
      'over two paragraphs, not reopened',
      '“The session will take place on Friday.\n\nIt will discuss the bridge,” the statement explained.',
      ['the statement | explained | The session will take place on Friday.\n\nIt will discuss the bridge'],
    ],
    [
      'a statement as speaker',
      '“The ministers discussed the bridge,” said a statement from the Norlandic foreign ministry on Thursday.',
      ['a statement from the Norlandic foreign ministry | said | The ministers discussed the bridge'],
    ],
    [
      'adding that',
      '"We expect help," Vell said, adding that "this is the hope of all our people."',
      ['Vell | said | We expect help', 'Vell | adding | this is the hope of all our people.'],
    ],
    [
      'adding that, after an inversion',
      '"We expect help," said Ana Vell, a lawmaker, adding that the road was closed.',
      ['Ana Vell | said | We expect help', 'Ana Vell | adding | the road was closed'],
    ],
    ['wrote on', '"The bridge is open," Vell wrote on Telegram.', ['Vell | wrote | The bridge is open']],
    [
      'no speaker is better than a guess',
      'The hall was silent.\n\n“Nobody should cross the bridge tonight.”',
      ['- | - | Nobody should cross the bridge tonight.'],
    ],
    [
      'name after a dash',
      '“The council has never asked us about the bridge.” – Ana Vell',
      ['Ana Vell | – | The council has never asked us about the bridge.'],
    ],
  ]
  it.each(rows)('%s', async (_, text, expected) => expect(await tell(text)).toEqual(expected))
})

describe('reported speech', () => {
  const rows: readonly Row[] = [
    ['said that', 'Vell said that the bridge was open.', ['Vell | said | the bridge was open']],
    ['said, without that', 'Vell said the bridge was open.', ['Vell | said | the bridge was open']],
    ['said earlier that', 'Vell said earlier that the bridge was open.', ['Vell | said | the bridge was open']],
    ['said on a day', 'Vell said on Monday that the bridge was open.', ['Vell | said | the bridge was open']],
    ['has said', 'Norland has said that it will pay.', ['Norland | has said | it will pay']],
    [
      'after a time',
      'On Monday, the Norlandic president said that she would travel.',
      ['the Norlandic president | said | she would travel'],
    ],
    [
      'after an occasion',
      'After the talks, the Norlandic president said that the border was safe.',
      ['the Norlandic president | said | the border was safe'],
    ],
    [
      'over what commas set off',
      'The foreign minister, at a meeting with his colleague a few weeks ago, stated that the fleet was ready.',
      ['The foreign minister | stated | the fleet was ready'],
    ],
    ['told somebody', 'Vell told lawmakers that the bridge was open.', ['Vell | told | the bridge was open']],
    ['told somebody, bare', 'Vell told reporters the bridge was open.', ['Vell | told | the bridge was open']],
    ['warned', 'The ministry warned that the ice was thin.', ['The ministry | warned | the ice was thin']],
    [
      'pledged that',
      'He pledged that Norland would finish the bridge.',
      ['He | pledged | Norland would finish the bridge'],
    ],
    ['refused to', 'Vell refused to tell the council the price.', ['Vell | refused | to tell the council the price']],
    ['pledged to', 'He pledged to finish the bridge.', ['He | pledged | to finish the bridge']],
    [
      'accused of',
      'Vell accused the council of hiding the report.',
      ['Vell | accused | the council of hiding the report'],
    ],
    ['called something something', 'Vell called the report a forgery.', ['Vell | called | the report a forgery']],
    ['called for', 'Vell called for new elections.', ['Vell | called for | new elections']],
    [
      'criticized',
      'Norland has repeatedly criticized the pact for its silence.',
      ['Norland | has repeatedly criticized | the pact for its silence'],
    ],
    ['hoped that', 'Moscow hoped that Norland would stay.', ['Moscow | hoped | Norland would stay']],
    [
      'nested',
      'Orm said that Norland hoped that the talks would go on.',
      ['Orm | said | Norland hoped that the talks would go on', 'Norland | hoped | the talks would go on'],
    ],
    [
      'two verbs, one subject',
      'Vell told lawmakers that the pact must help and called for a summit.',
      ['Vell | told | the pact must help', 'Vell | called for | a summit'],
    ],
    [
      'another subject denies',
      'Vell said the raid killed nine people, but Orm denied that anyone died.',
      ['Vell | said | the raid killed nine people', 'Orm | denied | anyone died'],
    ],
    ['content first', 'The talks will go on, Vell said.', ['Vell | said | The talks will go on']],
    ['content around', 'The talks, Vell said, will go on.', ['Vell | said | The talks, Vell said, will go on']],
    [
      'content first, told somebody',
      'The talks will go on, Vell told the Ostra Herald.',
      ['Vell | told | The talks will go on'],
    ],
    [
      'according to, first',
      'According to the Norlandic government, nine people were killed.',
      ['the Norlandic government | According to | nine people were killed'],
    ],
    [
      'according to, last',
      'Nine people were killed, according to the ministry.',
      ['the ministry | according to | Nine people were killed'],
    ],
    [
      'according to, after an adverb',
      'Nevertheless, according to the ministry, the pact is defensive.',
      ['the ministry | according to | the pact is defensive'],
    ],
    [
      'as somebody explained',
      'As the country’s prime minister explained, Norland expects a clear answer from the pact.',
      [
        'the country’s prime minister | explained | Norland expects a clear answer from the pact',
        'Norland | expects | a clear answer from the pact',
      ],
    ],
    [
      'in his words',
      'In his words, such groups remain a threat to the whole coast.',
      ['his | words | such groups remain a threat to the whole coast'],
    ],
    ['claim that', 'Vell’s claim that the dam had held was false.', ['Vell | claim | the dam had held was false']],
    [
      'a press release as speaker',
      'But a press release from the Norlandic government reports that the envoy was late.',
      ['a press release from the Norlandic government | reports | the envoy was late'],
    ],
    [
      'inside a relative clause',
      'The website has published a video in which Vell states that Norland has always paid.',
      ['Vell | states | Norland has always paid'],
    ],
    [
      'who said',
      'The talks were led by Ana Vell, who said that the border was safe.',
      ['Ana Vell | said | the border was safe'],
    ],
    [
      'two speakers as one',
      'Vell and Orm said that the border was safe.',
      ['Vell and Orm | said | the border was safe'],
    ],
    ['impersonal', 'It was reported that the border was safe.', ['- | was reported | the border was safe']],
    [
      'saying',
      'Vell rejected the offer, saying the price was too high.',
      ['Vell | rejected | the offer', 'Vell | saying | the price was too high'],
    ],
    [
      'went on to say',
      'Vell went on to say that the border was safe.',
      ['Vell | went on to say | the border was safe'],
    ],
    ['whether', 'Vell asked whether the border was safe.', ['Vell | asked | whether the border was safe']],
    [
      'a verb that looks like a noun',
      'The ministry insists that the border is safe.',
      ['The ministry | insists | the border is safe'],
    ],
    [
      'a headline',
      'Ana Vell: The bridge will open in May\n\nThe bridge is new.',
      ['Ana Vell | : | The bridge will open in May'],
    ],
    [
      'partly quoted',
      'Orm said the leader "will have an opportunity" to meet her.',
      ['Orm | said | the leader "will have an opportunity" to meet her'],
    ],
    [
      'partly quoted to the end',
      'Orm said the pact plays the role of "a pillar of safety on the coast."',
      ['Orm | said | the pact plays the role of "a pillar of safety on the coast."'],
    ],
    [
      'an office closes a headline',
      'Norland is outraged: minister\n\nThe bridge is new.',
      ['minister | : | Norland is outraged'],
    ],
    [
      'an office opens a headline',
      'Minister: no talks with Kestria before May\n\nThe bridge is new.',
      ['Minister | : | no talks with Kestria before May'],
    ],
    [
      'a ministry after a dash',
      'No talks before May – foreign ministry\n\nThe bridge is new.',
      ['foreign ministry | – | No talks before May'],
    ],
    [
      'quoted as saying',
      'TASS quoted Vell as saying that the road was closed.',
      ['Vell | saying | the road was closed'],
    ],
    [
      'was quoted by',
      'Ana Vell was quoted by the agency as saying that the ceasefire holds.',
      ['Ana Vell | saying | the ceasefire holds'],
    ],
    [
      'called on somebody',
      'Norland called on Kestria to withdraw its troops.',
      ['Norland | called on | Kestria to withdraw its troops'],
    ],
    [
      'according to, within',
      'The road, according to officials in Ostra, is closed.',
      ['officials in Ostra | according to | The road, according to officials in Ostra, is closed'],
    ],
    [
      'two verbs, one subject, quoted',
      'The minister noted, in particular, that "the situation is tense" and called for calm.',
      ['The minister | noted | the situation is tense', 'The minister | called for | calm'],
    ],
    [
      'a remark about',
      'Reporters cite President of Suvane Hana Tereo’s comment about the “silent neighbors” – though they spoke.',
      ['President of Suvane Hana Tereo | comment | the “silent neighbors”'],
    ],
    [
      'a clause that leads in',
      'Though his advisers have suggested that the bridge is safe, Orm closed it.',
      ['his advisers | have suggested | the bridge is safe'],
    ],
    [
      'a title before the speaker',
      'On the show “Coast Today,” Vell said the bridge was safe.',
      ['Vell | said | the bridge was safe'],
    ],
    [
      'a relative that after the occasion',
      'Vell said after a meeting that was held in Ostra that the border was safe.',
      ['Vell | said | the border was safe'],
    ],
  ]
  it.each(rows)('%s', async (_, text, expected) => expect(await tell(text)).toEqual(expected))
})

describe('what is no quotation', () => {
  const rows: readonly (readonly [name: string, text: string])[] = [
    ['a title', 'The film “The Silent Bridge” won a prize.'],
    ['an agreement', 'They signed the “Ostra Accord” in May.'],
    ['a nickname', 'Ana “The Hawk” Vell won the election.'],
    ['irony', 'The so-called “experts” were absent.'],
    ['a name in a heading', 'Group "Norland - Coast"\n\nThe bridge is new.'],
    ['apostrophes', "The council's bridge and the ministers' road aren't open."],
    ['an elision', "The rock 'n' roll of the '90s is back."],
    ['inches', 'The beam is 6\' 2" long and 3" wide.'],
    ['said to be', 'The bridge is said to be safe.'],
    ['so to say', 'The bridge is, so to say, new.'],
    ['to say the least', 'The bridge is new, to say the least.'],
    ['that is to say', 'The bridge is old, that is to say weak.'],
    ['said nothing', 'The report, which said nothing about the dam, was short.'],
    ['would say', 'Vell would say that the bridge was open.'],
    ['may claim', 'Norland may claim the island.'],
    ['talks as a noun', 'The talks reported on Monday were short.'],
    ['a report as a noun', 'The report of the council was short.'],
    ['claims as a noun', 'The claims of both sides were heard.'],
    ['reported as an adjective', 'The reported raid killed nobody.'],
    ['the alleged', 'The alleged raid killed nobody.'],
    ['is expected to', 'The leaders are expected to sign the treaty.'],
    ['announced as an adjective', 'Ahead of the announced summit, the ministers met.'],
    ['according to plan', 'Everything went according to plan.'],
    ['did not say', 'Vell did not say that the bridge was open.'],
    ['called by telephone', 'Vell called Orm on Tuesday.'],
    ['called a session', 'Vell called an emergency session on Tuesday.'],
    ['rules that could', 'The new clean air rules that could close the plant are late.'],
    ['avoids condemning', 'Norland avoids condemning the raid.'],
    ['added a note', 'Vell added a note of caution, should Orm return.'],
    ['found a thing', 'Divers found the wreck near Ostra.'],
    ['showed a thing', 'Vell showed the guests the bridge.'],
    ['noted as known', 'Ostra is a town noted for its bridge.'],
    ['observed a ceasefire', 'Both sides observed the ceasefire.'],
    ['charged with', 'Vell was charged with fraud.'],
    ['maintained a thing', 'The company maintained the bridge.'],
    ['added a thing', 'The company added two lanes.'],
    ['point as a noun', 'At this point the road ends.'],
    ['a colon in a list', 'The pact has three members: Norland, Kestria and Suvane.'],
    ['a label in a headline', 'PREVIEW: Leaders to gather in Ostra\n\nThe bridge is new.'],
    ['an outlet after a dash', 'Bridge opens in Ostra – The Ostra Herald\n\nThe bridge is new.'],
    ['a topic before a colon', 'Bridge tolls: what to know now\n\nThe bridge is new.'],
    ['a place before a colon', 'Ostra: a town on the coast\n\nThe bridge is new.'],
    ['an outlet after a colon', 'Tolls to fall in May: Reuters\n\nThe bridge is new.'],
    ['an office before a colon in prose', 'They had a new minister: Ana Vell.'],
    ['quoted a price', 'The dealer quoted the price as final.'],
    ['called on a day', 'Vell called on Tuesday.'],
    ['a lone mark', 'The bridge" is new.'],
    ['a mark that never closes', 'The so-called “bridge is new.\n\nThe road is old.'],
    ['I think, in the author’s own voice', 'I think the bridge is safe.'],
    ['thinking about', 'Vell is thinking about the bridge.'],
    ['asked for a thing', 'Vell asked for a bridge.'],
    ['written as a participle', 'The letter written by Vell was short.'],
    ['read a thing', 'Vell read the report.'],
    ['stated as an adjective', 'The stated goal was peace.'],
  ]
  it.each(rows)('%s', async (_, text) => expect(await tell(text)).toEqual([]))
})

describe('what goes with a quotation', () => {
  const part = async (text: string, name: 'to' | 'medium' | 'occasion' | 'speaker') =>
    words(text, (await only(text))[name])
  it.each([
    ['to: lawmakers', 'to', 'Vell told lawmakers on Wednesday that the bridge was open.', 'lawmakers'],
    [
      'to: a name',
      'to',
      'Orm told Norlandic President Ana Vell that he was not coming.',
      'Norlandic President Ana Vell',
    ],
    ['to: nobody', 'to', 'Vell said that the bridge was open.', '-'],
    ['medium: an interview', 'medium', 'Vell said in an interview that the bridge was open.', 'an interview'],
    [
      'medium: a statement',
      'medium',
      '"The bridge is open," the ministry said in a statement on Tuesday.',
      'a statement',
    ],
    ['medium: an outlet told', 'medium', 'Vell told Reuters that the bridge was open.', 'Reuters'],
    ['medium: who asked', 'medium', '"The bridge is open," Vell said, responding to a question from TASS.', 'TASS'],
    ['medium: a network', 'medium', '"The bridge is open," Vell wrote on Telegram.', 'Telegram'],
    [
      'occasion: a meeting',
      'occasion',
      'Orm said after a meeting with the envoy that the bridge was open.',
      'a meeting with the envoy',
    ],
    [
      'occasion: before the speaker',
      'occasion',
      'Speaking at the summit in Ostra, Vell said that the bridge was open.',
      'the summit in Ostra',
    ],
    [
      'medium: before the speaker',
      'medium',
      'In an interview with the Ostra Herald, Vell said that the bridge was open.',
      'an interview with the Ostra Herald',
    ],
    ['medium: a place before the speaker', 'medium', 'In Ostra, Vell said that the bridge was open.', '-'],
    ['medium: who quotes', 'medium', 'TASS quoted Vell as saying that the bridge was open.', 'TASS'],
    ['to: a source', 'to', 'The bridge is open, according to officials in Ostra.', '-'],
    ['occasion: none', 'occasion', 'Vell said in Ostra that the bridge was open.', '-'],
    [
      'speaker: without the relative clause',
      'speaker',
      'An engineer who knows the bridge said that it was safe.',
      'An engineer',
    ],
    [
      'speaker: without the participle',
      'speaker',
      'The official report following the talks states that “the bridge is safe.”',
      'The official report',
    ],
  ] as const)('%s', async (_, name, text, expected) => expect(await part(text, name)).toBe(expected))

  it.each([
    ['direct', '"The bridge is open," Vell said.', 'direct'],
    ['wholly quoted after that', 'The report states that “steps were discussed.”', 'direct'],
    ['indirect', 'Vell said that the bridge was open.', 'indirect'],
    ['mixed', 'Vell said that the bridge was “wide open” at night.', 'mixed'],
  ] as const)('kind: %s', async (_, text, kind) => expect((await only(text)).kind).toBe(kind))

  it.each([
    ['said', 'Vell said that the bridge was open.', 'positive', 'certain'],
    ['denied', 'Vell denied that the bridge was open.', 'negative', 'certain'],
    ['ruled out', 'Vell ruled out a second bridge.', 'negative', 'certain'],
    ['did not rule out', 'Vell did not rule out a second bridge.', 'positive', 'possible'],
    ['may', 'Vell said that the bridge may open.', 'positive', 'possible'],
    ['could', 'Vell said that the bridge could open.', 'positive', 'possible'],
    ['May, the month', 'Vell said that the bridge opened in May.', 'positive', 'certain'],
    ['likely', 'Vell said that the bridge was likely to open.', 'positive', 'probable'],
    ['expects', 'Norland expects that the bridge will open.', 'positive', 'probable'],
    ['not out of the question', 'Vell said that a bridge was not out of the question.', 'positive', 'possible'],
    ['asks', 'Vell asked whether the bridge was open.', 'positive', 'unknown'],
    ['hopes', 'Norland hopes that the bridge will open.', 'positive', 'unknown'],
  ] as const)('%s', async (_, text, polarity, certainty) => {
    const { polarity: p, certainty: c } = await only(text)
    expect([p, c]).toEqual([polarity, certainty])
  })
})

describe('what a cue tells of', () => {
  it.each([
    ['said', 'Vell said that the bridge was open.', undefined],
    ['blamed', 'Vell criticized the council for its silence.', undefined],
    ['hopes', 'Norland hopes that the bridge will open.', 'thinking'],
    ['data', 'Data suggest that the harvest was poor.', 'showing'],
    ['footage', 'Footage showed that the bridge had fallen.', 'showing'],
    ['a report says', 'The report says that the harvest was poor.', undefined],
    ['did not say', 'Vell did not say that the bridge was open.', 'unsaid'],
    ['may say', 'Vell may say that the road is closed.', 'unsaid'],
    ['denied', 'Vell denied that the bridge was open.', undefined],
  ] as const)('%s', async (_, text, act) => {
    const { quotations } = await articleOf(text)
    expect(quotations.length).toBeGreaterThan(0)
    for (const quotation of quotations) expect(quotation.act).toBe(act)
  })
})

describe('parts as the corpus counts them', () => {
  it('keeps the conjunction beside the content and the whole source beside the speaker', async () => {
    const text = 'Ana Vell, the defense minister of Norland, said that the bridge was open.'
    const { opener, source, speaker } = await only(text)
    expect([opener, source, speaker].map(span => words(text, span))).toEqual([
      'that',
      'Ana Vell, the defense minister of Norland',
      'Ana Vell',
    ])
  })

  it.each([
    ['no conjunction', 'Vell said the bridge was open.'],
    ['a pronoun', 'Vell said that was the bridge.'],
  ])('has no opener where there is %s', async (_, text) => {
    expect((await only(text)).opener).toBeUndefined()
  })
})

describe('laws', () => {
  const pieces = fc.constantFrom(
    'Vell',
    ' said ',
    'that ',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    ', ',
    '. ',
    ':',
    '\n',
    '\n\n',
    'according to ',
    'the bridge ',
    'is open',
    ' told ',
    'Orm ',
    '?',
    ' – ',
    '(',
    ')',
    '\u0000',
    '\ud800',
    '—',
    'adding ',
    'who ',
    'as ',
  )
  it('holds every span inside the text, trimmed and not empty, in order, and twice equals once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async parts => {
        const article = await articleOf(parts.join(''))
        const found = article.quotations
        expect((await articleOf(parts.join(''))).quotations).toEqual(found)
        expect(findQuotations(article)).toEqual(findQuotations(article))
        for (const quotation of found) {
          const { content, speaker, source, opener, cue, to, medium, occasion, start, end } = quotation
          for (const span of [content, speaker, source, opener, cue, to, medium, occasion, { start, end }]) {
            if (!span) continue
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(article.document.text.length)
          }
          expect(content.start >= start && content.end <= end).toBe(true)
          expect(article.sentences[quotation.sentence]).toBeDefined()
        }
        for (const [n, quotation] of found.entries())
          expect(quotation.start).toBeGreaterThanOrEqual(found[n - 1]?.start ?? 0)
      }),
      { numRuns: 80 },
    )
  })

  it('takes time in proportion to the text', () => {
    const lines = (n: number) => `${'“a, Vell said that “b” (c, '.repeat(n)}.`
    for (const text of [lines(4_000), '"'.repeat(50_000), "' a".repeat(30_000), '“\n\n'.repeat(20_000)]) {
      const article = unreadArticle(text)
      const started = performance.now()
      findQuotations(article)
      expect(performance.now() - started).toBeLessThan(15_000)
    }
  })
})
