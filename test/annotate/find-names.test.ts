import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slice } from '../../src/text/span.ts'
import { articleOf } from '../fixtures/article.ts'

/** "Ana Vell Person", "Chilean Demonym CHL". */
async function namesOf(text: string): Promise<readonly string[]> {
  const { names } = await articleOf(text)
  return names.map(name => [slice(text, name), name.type, name.country].filter(Boolean).join(' '))
}

type Row = readonly [why: string, text: string, names: readonly string[]]

/** Each row gives all the names of its text: what is not listed must not be found. */
const persons: readonly Row[] = [
  ['a full name', 'On Monday Tomás Ibarra met reporters in the capital.', ['Tomás Ibarra Person']],
  ['two Spanish surnames', 'The bill was drafted by Lucía Herrero Zabala last week.', ['Lucía Herrero Zabala Person']],
  ['de la', 'The speech by Ramiro de la Peña lasted an hour.', ['Ramiro de la Peña Person']],
  ['an Arab name with al-', 'The envoy, Khalid al-Mansouri, left on Sunday.', ['Khalid al-Mansouri Person']],
  ['bin', 'A letter from Sultan bin Rashid was read aloud.', ['Sultan bin Rashid Person']],
  ['Chinese order', 'Spokesman Zhao Weimin told reporters that talks went well.', ['Zhao Weimin Person']],
  [
    'the adjective of an invented country',
    'They met in the Kestrian capital, Isel.',
    ['Kestrian Demonym', 'Isel Place'],
  ],
  ['a hyphen', 'The court heard Park Min-seo for two hours.', ['Park Min-seo Person']],
  ['Mc', 'The farm belongs to Fiona McAllister, a retired nurse.', ['Fiona McAllister Person']],
  ["O'", "Judge Patrick O'Dowd adjourned the hearing.", ["Patrick O'Dowd Person"]],
  ['a West African name', 'The teacher, Kwabena Osei-Mensah, was released.', ['Kwabena Osei-Mensah Person']],
  ['an East African name', 'Farmers gathered around Wanjiru Kamau at the gate.', ['Wanjiru Kamau Person']],
  ['a South Asian name', 'Police questioned Anjali Deshpande on Tuesday.', ['Anjali Deshpande Person']],
  ['a Slavic name', 'A report by Bohdan Kravchuk was published on Friday.', ['Bohdan Kravchuk Person']],
  ['an initial', 'The book was written by Samuel T. Adeyemi.', ['Samuel T. Adeyemi Person']],
  ['an honorific is left off', 'He thanked Mr. Adeyemi and Dr. Okonkwo.', ['Adeyemi Person', 'Okonkwo Person']],
  ['a title is left off', 'They met Prime Minister Ingrid Solberg in private.', ['Ingrid Solberg Person']],
  ['a genitive is left off', 'The plan was Tomás Ibarra’s idea.', ['Tomás Ibarra Person']],
  [
    'a surname follows its full name',
    'Tomás Ibarra spoke first. Later Ibarra left the hall.',
    ['Tomás Ibarra Person', 'Ibarra Person'],
  ],
  [
    'a country and who heads it',
    'The Prime Minister of Velmora Teodor Brask will come.',
    ['Velmora Country', 'Teodor Brask Person'],
  ],
  ['whose daughter', 'The daughter of Ana Maria Vell will come.', ['Ana Maria Vell Person']],
  [
    'a people before what only states have',
    'The Suvanese foreign ministry said that it had named Brennan foreign minister.',
    ['Suvanese foreign ministry Organization', 'Brennan Person'],
  ],
  [
    'a people before a title',
    'Kyrgyz President Sadyr Milnar and Tajik President Emil Brask left.',
    ['Kyrgyz Demonym KGZ', 'Sadyr Milnar Person', 'Tajik Demonym TJK', 'Emil Brask Person'],
  ],
]

const organizations: readonly Row[] = [
  [
    'what a council is of is part of its name',
    'Ana Vell received the chair at a session of the Council of Premiers in Tamar Bay on Thursday.',
    ['Ana Vell Person', 'Council of Premiers Organization', 'Tamar Bay Place'],
  ],
  ['a ministry', 'The Ministry of Rural Roads opened a tender.', ['Ministry of Rural Roads Organization']],
  ['a party', 'She joined the Popular Renewal Party in May.', ['Popular Renewal Party Organization']],
  ['a university', 'A study by the University of Ostholm was cited.', ['University of Ostholm Organization']],
  ['a front', 'Fighters of the Northern Liberation Front withdrew.', ['Northern Liberation Front Organization']],
  ['a company', 'Shares of Kestrel Mining Corp. fell on Monday.', ['Kestrel Mining Corp. Organization']],
  ['the Kremlin', 'The Kremlin declined to comment.', ['Kremlin Organization']],
  ['a parliament by its own name', 'The Saeima voted on Monday.', ['Saeima Organization']],
  [
    'whom it has for speaker',
    'Speaker of the Mejlis Gulnara Orazova came.',
    ['Mejlis Organization', 'Gulnara Orazova Person'],
  ],
  ['a unit of it', 'The head of the Knesset Finance Committee resigned.', ['Knesset Finance Committee Organization']],
  ['the White House', 'The White House welcomed the move.', ['White House Organization']],
  ['a demonym and a government', 'The Chilean government rejected the plan.', ['Chilean government Organization CHL']],
  [
    'a demonym and a ministry',
    'The Kenyan foreign ministry summoned him.',
    ['Kenyan foreign ministry Organization KEN'],
  ],
  ['… in capitals', 'The Kenyan Foreign Ministry summoned him.', ['Kenyan Foreign Ministry Organization KEN']],
  ['a government of', 'The government of Peru asked for time.', ['government of Peru Organization PER']],
  [
    'a plural that ends what is the country’s',
    'Chilean cameras guard government offices in the valley.',
    ['Chilean Demonym CHL'],
  ],
  [
    'a plural before its ministry',
    'The Chilean public works ministry paid.',
    ['Chilean public works ministry Organization CHL'],
  ],
  ['a parliament', 'The Georgian parliament adjourned.', ['Georgian parliament Organization GEO']],
  [
    'an acronym in brackets',
    'The Lakes Treaty Organization (LTO) met. The LTO will meet again.',
    ['Lakes Treaty Organization Organization', 'LTO Organization', 'LTO Organization'],
  ],
  [
    'an acronym and its words in brackets',
    'The LTO (Lakes Treaty Organization) met in Lima.',
    ['LTO Organization', 'Lakes Treaty Organization Organization', 'Lima Place PER'],
  ],
  [
    'an acronym of another language by which it is known',
    'The Lakes Treaty Organization, known by its French acronym OTL, met. The OTL will meet again.',
    ['Lakes Treaty Organization Organization', 'French Demonym FRA', 'OTL Organization', 'OTL Organization'],
  ],
  ['an organ beside its acronym', 'The LTO Defense Council will meet.', ['LTO Organization', 'Defense Council Body']],
  [
    'a genitive between',
    'The LTO’s Parliamentary Assembly voted. The LTO Parliamentary Assembly is new.',
    ['LTO Organization', 'Parliamentary Assembly Body', 'LTO Organization', 'Parliamentary Assembly Body'],
  ],
  ['an organ in lower case', 'The LTO secretariat said nothing.', ['LTO Organization', 'secretariat Body']],
  ['an office is no part', 'The LTO Secretary General spoke.', ['LTO Organization']],
  ['a parent and its children’s fund', 'The UN Refugee Fund sent tents.', ['UN Refugee Fund Organization']],
]

const places: readonly Row[] = [
  ['a country', 'Talks between Bolivia and Chile resumed.', ['Bolivia Country BOL', 'Chile Country CHL']],
  ['a long form', 'He left the Republic of Korea in 2019.', ['Republic of Korea Country KOR']],
  ['two words', 'Exports from Sri Lanka rose.', ['Sri Lanka Country LKA']],
  ['a capital', 'The delegation flew to Nairobi on Monday.', ['Nairobi Place KEN']],
  [
    'a capital that speaks',
    'Senegal’s minister said Dakar would send soldiers.',
    ['Senegal Country SEN', 'Dakar Place SEN'],
  ],
  ['a capital of two words', 'A diplomat at the headquarters in Addis Ababa said so.', ['Addis Ababa Place ETH']],
  ['a person with a capital’s name', 'The singer Sofia Lindqvist left.', ['Sofia Lindqvist Person']],
  ['a place that no list knows', 'Shells fell near the village of Krasnaya Gorka.', ['Krasnaya Gorka Place']],
  ['a river', 'Floods along the Okavango River cut roads.', ['Okavango River Place']],
  ['a sea', 'Ships crossed the Caspian Sea at night.', ['Caspian Sea Place']],
  ['a demonym', 'Ethiopian and Egyptian experts met.', ['Ethiopian Demonym ETH', 'Egyptian Demonym EGY']],
  ['a people', 'Thousands of Peruvians marched.', ['Peruvians Demonym PER']],
  ['two demonyms', 'The Armenian-Turkish border stayed shut.', ['Armenian Demonym ARM', 'Turkish Demonym TUR']],
  ['-led', 'The Saudi-led coalition agreed.', ['Saudi Demonym SAU']],
  ['-based', 'A Nairobi-based firm won the tender.', ['Nairobi Place KEN']],
  ['a city and its country', 'He was born in Cusco, Peru.', ['Cusco Place', 'Peru Country PER']],
  ['one demonym of two countries', 'A Congolese minister resigned.', ['Congolese Demonym']],
  [
    'one demonym of two countries, where one is named',
    'A Congolese minister met diplomats in Kinshasa.',
    ['Congolese Demonym COD', 'Kinshasa Place COD'],
  ],
  ['the larger country', 'French and American envoys met.', ['French Demonym FRA', 'American Demonym USA']],
]

const others: readonly Row[] = [
  ['a treaty', 'Both sides signed the Treaty of Ostholm.', ['Treaty of Ostholm Agreement']],
  ['an accord', 'They breached the Harare Accord twice.', ['Harare Accord Agreement']],
  ['a cup', 'She won the Lake Nations Cup in 2019.', ['Lake Nations Cup Other']],
]

const fromTheArticle: readonly Row[] = [
  [
    'a country that no list knows',
    'The Prime Minister of Norland, Ana Vell, spoke. Norland will act.',
    ['Norland Country', 'Ana Vell Person', 'Norland Country'],
  ],
  [
    'its demonym',
    'A report by the Republic of Kestria was read. The Kestrian government agreed.',
    ['Republic of Kestria Country', 'Kestrian government Organization'],
  ],
  [
    'a demonym before a president',
    'On Friday Velmoran President Tofik Zhumar spoke.',
    ['Velmoran Demonym', 'Tofik Zhumar Person'],
  ],
  [
    'ministers of an alliance make it no country',
    'The foreign ministers of the LTO countries met. The LTO agreed.',
    ['LTO Organization', 'LTO Organization'],
  ],
  [
    'a pact that acts',
    'Members of the Amber Coast Pact met. The Amber Coast Pact was founded in 2009.',
    ['Amber Coast Pact Organization', 'Amber Coast Pact Organization'],
  ],
  ['a pact on paper', 'They signed the Amber Coast Pact in 2009.', ['Amber Coast Pact Agreement']],
  ['the main body', 'The Council of Premiers, the main body of the alliance, met.', ['Council of Premiers Body']],
  ['a continent is no country', 'A North American firm won the tender.', ['North American Demonym']],
  [
    'a name that the headline cuts at the front',
    'Basin Treaty Organization Ministers Meet In Lima\n\nMinisters of the Lakes Basin Treaty Organization met in Lima on Monday.',
    [
      'Basin Treaty Organization Organization',
      'Lima Place PER',
      'Lakes Basin Treaty Organization Organization',
      'Lima Place PER',
    ],
  ],
  ['a creed', 'Muslim and Christian leaders met.', []],
  ['a party’s adjective', 'A Democratic senator objected.', []],
]

const nothing: readonly Row[] = [
  [
    'common words of a headline in capitals',
    'Peruvian Court Frees Ferry Captain\n\nA court in Lima freed the captain of a ferry on Monday.',
    ['Peruvian Demonym PER', 'Lima Place PER'],
  ],
  ['a weekday', 'They met on Monday.', []],
  ['a month', 'In September the talks failed.', []],
  ['a bare title', 'The Prime Minister said that talks would go on.', []],
  ['the first word of a sentence', 'Talks failed. Nobody spoke.', []],
  ['a common noun in capitals elsewhere', 'The council met. Council members were silent.', []],
  ['a language', 'The letter was written in Spanish.', []],
  ['a pronoun', 'She said that he had left.', []],
  ['a question', 'Why did they leave? Because it rained.', []],
  ['numbers', 'Some 200 soldiers and 3 civilians were killed.', []],
  ['an empty text', '', []],
  ['marks alone', '— … “ ” ( )', []],
  ['a lower-case organ', 'A security council session was called.', []],
  ['the government without a country', 'The government rejected the plan.', []],
]

describe('names', () => {
  for (const [title, rows] of Object.entries({ persons, organizations, places, others, fromTheArticle, nothing }))
    describe(title, () => {
      test.each(rows)('%s', async (_, text, names) => {
        expect(await namesOf(text)).toEqual(names)
      })
    })

  test('a long form and its acronym point at each other', async () => {
    const text = 'The Lakes Treaty Organization (LTO) met.'
    const [long, short] = (await articleOf(text)).names
    expect(long?.expansion && slice(text, long.expansion)).toBe('LTO')
    expect(short?.expansion && slice(text, short.expansion)).toBe('Lakes Treaty Organization')
  })
})

describe('laws', () => {
  const words = fc.constantFrom(
    ...['Ana', 'Vell', 'of', 'the', 'LTO', '(', ')', "'s", 'Armenian', '-', 'government', 'Council', 'President', ','],
    ...['said', '.', 'Peru', 'Ministry', 'and', '\u0000', '\ud800', 'İ', '“', 'x'],
  )
  const texts = fc.array(words, { maxLength: 40 }).map(parts => parts.join(' '))

  test('names are disjoint, in reading order, and begin and end with what is no space', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        let end = 0
        for (const name of (await articleOf(text)).names) {
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(name.end).toBeGreaterThan(name.start)
          expect(slice(text, name)).toBe(slice(text, name).trim())
          end = name.end
        }
      }),
      { numRuns: 60 },
    )
  })

  test('twice equals once', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        expect((await articleOf(text)).names).toEqual((await articleOf(text)).names)
      }),
      { numRuns: 20 },
    )
  })
})
