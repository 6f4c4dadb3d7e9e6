import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slice } from '../../src/text/span.ts'
import { articleOf } from '../fixtures/article.ts'

/** "prime minister | of Norwegian | Ana Vell", with the capacity where it is not plainly held, the part and the days where they are told. */
async function officesOf(text: string): Promise<readonly string[]> {
  return (await articleOf(text)).offices.map(office =>
    [
      office.role,
      office.of ? `of ${slice(text, office.of)}` : '',
      office.person ? slice(text, office.person) : '',
      office.capacity === 'holder' ? '' : office.capacity,
      office.unit ? `part ${slice(text, office.unit)}` : '',
      office.starts ? `from ${office.starts.edtf}` : '',
      office.ends ? `to ${office.ends.edtf}` : '',
    ]
      .filter(Boolean)
      .join(' | '),
  )
}

type Row = readonly [why: string, text: string, offices: readonly string[]]

const titles: readonly Row[] = [
  ['a demonym', 'Chilean President Tomás Ibarra arrived.', ['president | of Chilean | Tomás Ibarra']],
  ['of a country', 'President of Chile Tomás Ibarra arrived.', ['president | of Chile | Tomás Ibarra']],
  ['no office of who advises it', 'Senior Adviser to the President Ana Vell spoke.', []],
  [
    'an adviser to the holder of an office',
    'Jonas Brandt, an adviser to Chilean President Tomás Ibarra, arrived.',
    ['adviser | Jonas Brandt', 'president | of Chilean | Tomás Ibarra'],
  ],
  [
    'an ambassador named behind his post',
    'The ambassador to Chile Tomás Ibarra arrived.',
    ['ambassador | Tomás Ibarra'],
  ],
  ['a longer title', 'Executive-President Ana Vell spoke.', ['executive president | Ana Vell']],
  ['a court of its own', 'Judge President Ana Vell spoke.', ['judge president | Ana Vell']],
  ['no room in the title', 'He shot in the court room Judge Ana Vell.', ['judge | Ana Vell']],
  ['no country', 'Prime Minister Ingrid Solberg spoke.', ['prime minister | Ingrid Solberg']],
  ['premier', 'Premier Zhao Weimin spoke.', ['prime minister | Zhao Weimin']],
  ['PM', 'Kenyan PM Wanjiru Kamau spoke.', ['prime minister | of Kenyan | Wanjiru Kamau']],
  [
    'minister of foreign affairs',
    'Minister of Foreign Affairs Lucía Herrero spoke.',
    ['foreign minister | Lucía Herrero'],
  ],
  ['defence', 'Ghanaian Defence Minister Kofi Boateng spoke.', ['defense minister | of Ghanaian | Kofi Boateng']],
  ['an organisation', 'The LTO Secretary General Mirela Costin spoke.', ['secretary-general | of LTO | Mirela Costin']],
  ['a hyphen', 'UN Secretary-General Mirela Costin spoke.', ['secretary-general | of UN | Mirela Costin']],
  ['a spokesman', 'Kremlin spokesman Pavel Orlov said no.', ['spokesperson | of Kremlin | Pavel Orlov']],
  [
    'a parliament’s speaker',
    'Georgian parliament speaker Nino Beridze left.',
    ['speaker of parliament | of Georgian parliament | Nino Beridze'],
  ],
  ['a leader', 'Kazakh leader Daniyar Akhmetov won.', ['leader | of Kazakh | Daniyar Akhmetov']],
  ['a deputy', 'Deputy Foreign Minister Bohdan Kravchuk spoke.', ['deputy foreign minister | Bohdan Kravchuk']],
  ['a chief of a kind', 'The police chief, Samuel Adeyemi, arrived.', ['police chief | Samuel Adeyemi']],
  ['an honorific between', 'President Dr. Samuel Adeyemi spoke.', ['president | Samuel Adeyemi']],
  ['a rank between', 'NATO spokesman Rear Admiral Tomás Ibarra said no.', ['spokesperson | of NATO | Tomás Ibarra']],
  [
    'a part of a whole',
    'Foreign ministry spokeswoman Rosa Quispe said no.',
    ['spokesperson | Rosa Quispe | part Foreign ministry'],
  ],
  ['the owner behind', 'President Tomás Ibarra of Chile arrived.', ['president | of Chile | Tomás Ibarra']],
  ['an envoy to somewhere', 'NATO envoy to Peru Geir Solberg arrived.', ['envoy | of NATO | Geir Solberg']],
  ['an envoy for somewhere', 'Special envoy for Peru Geir Solberg arrived.', ['envoy | Geir Solberg']],
]

const portfolios: readonly Row[] = [
  ['of two nouns', 'Rural Affairs Minister Lucía Herrero spoke.', ['rural affairs minister | Lucía Herrero']],
  [
    'of two things, behind',
    'Minister of Lands and Forests Kofi Boateng spoke.',
    ['lands and forests minister | Kofi Boateng'],
  ],
  [
    'in small letters',
    'The Chilean minister of rural affairs, Lucía Herrero, spoke.',
    ['rural affairs minister | of Chilean | Lucía Herrero'],
  ],
  ['a country is none', 'The minister of Chile, Lucía Herrero, spoke.', ['minister | of Chile | Lucía Herrero']],
  ['a modifier is none', 'Former Minister Lucía Herrero spoke.', ['minister | Lucía Herrero | former']],
]

const leaving: readonly Row[] = [
  [
    'resigned',
    'Trade Minister Lucía Herrero resigned on Monday.',
    ['trade minister | Lucía Herrero | former | to 2024-05-13'],
  ],
  [
    'several',
    'Trade Minister Lucía Herrero and the minister of health, Kofi Boateng, stepped down.',
    ['trade minister | Lucía Herrero | former', 'health minister | Kofi Boateng | former'],
  ],
  [
    'behind an aside',
    'Trade Minister Lucía Herrero, who had vowed to stay, was dismissed.',
    ['trade minister | Lucía Herrero | former'],
  ],
  [
    'by somebody',
    'President Tomás Ibarra sacked Trade Minister Lucía Herrero.',
    ['president | Tomás Ibarra', 'trade minister | Lucía Herrero | former'],
  ],
  [
    'another office',
    'Trade Minister Lucía Herrero resigned as party leader.',
    ['trade minister | Lucía Herrero', 'party leader | Lucía Herrero | former'],
  ],
  [
    'others',
    'The party of Trade Minister Lucía Herrero resigned from the cabinet.',
    ['trade minister | Lucía Herrero'],
  ],
  ['perhaps', 'Trade Minister Lucía Herrero may have resigned.', ['trade minister | Lucía Herrero']],
  [
    'to come',
    'Lucía Herrero, an engineer, is to be confirmed as trade minister on Friday.',
    ['trade minister | Lucía Herrero | designate'],
  ],
  [
    'justices',
    'Justices Lucía Herrero and Kofi Boateng dissented.',
    ['justice | Lucía Herrero', 'justice | Kofi Boateng'],
  ],
  ['a time before by', 'The African Union met. It is chaired this year by Kenya.', ['chair | of It | Kenya']],
  [
    'commanded',
    'The force will be commanded by Brigadier Kofi Boateng.',
    ['commander | of The force | Kofi Boateng | designate'],
  ],
  [
    'a committee that also has members',
    'The committee has seven members and will be headed by Lucía Herrero.',
    ['head | of The committee | Lucía Herrero | designate'],
  ],
]

const descriptions: readonly Row[] = [
  [
    'before, its',
    'Its secretary-general, Mirela Costin, toured the border.',
    ['secretary-general | of Its | Mirela Costin'],
  ],
  [
    'before, a plain owner',
    'The organization’s current Secretary-General Mirela Costin spoke.',
    ['secretary-general | of The organization | Mirela Costin'],
  ],
  [
    'behind, with a genitive',
    'Mirela Costin, NATO’s secretary-general, spoke.',
    ['secretary-general | of NATO | Mirela Costin'],
  ],
  ['behind, with of', 'Tomás Ibarra, the president of Chile, spoke.', ['president | of Chile | Tomás Ibarra']],
  ['behind, without an article', 'Tomás Ibarra, president of Chile, spoke.', ['president | of Chile | Tomás Ibarra']],
  ['a predicate', 'Tomás Ibarra is the president of Chile.', ['president | of Chile | Tomás Ibarra']],
  [
    'a relative clause',
    'Mirela Costin, who heads the Lakes Commission, spoke.',
    ['head | of Lakes Commission | Mirela Costin'],
  ],
  [
    'an ambassador to a country is of his own',
    'India’s ambassador to Oman, Rosa Quispe, spoke.',
    ['ambassador | of India | Rosa Quispe'],
  ],
  ['a common noun', 'The court’s registrar, Rosa Quispe, wrote.', ['registrar | of The court | Rosa Quispe']],
  ['a town', 'The town’s mayor, Rosa Quispe, wrote.', ['mayor | of The town | Rosa Quispe']],
  [
    'whose',
    'As for Mali, whose foreign minister, Rosa Quispe, left early, it is unknown.',
    ['foreign minister | of Mali | Rosa Quispe'],
  ],
  [
    'adjectives',
    'Peru’s military-appointed prime minister, Rosa Quispe, spoke.',
    ['prime minister | of Peru | Rosa Quispe'],
  ],
  [
    'a part',
    'The head of Peru’s transitional council, General Rosa Quispe, spoke.',
    ['head | of Peru | Rosa Quispe | part transitional council'],
  ],
  ['who he is', 'Its president is the Peruvian jurist Rosa Quispe.', ['president | of Its | Rosa Quispe']],
  [
    'a spokesman for',
    'A spokesman for the ministry, Tomás Ibarra, spoke.',
    ['spokesperson | of the ministry | Tomás Ibarra'],
  ],
  [
    'two at once',
    'Tomás Ibarra, president of Chile and chairman of the African Union, spoke.',
    ['president | of Chile | Tomás Ibarra', 'chairperson | of African Union | Tomás Ibarra'],
  ],
  [
    'a union',
    'Tomás Ibarra, who leads the oil workers’ union, spoke.',
    ['leader | of the oil workers’ union | Tomás Ibarra'],
  ],
]

const successions: readonly Row[] = [
  [
    'is succeeded',
    'Tomás Ibarra was dismissed as energy minister on May 3. His successor is Rosa Quispe.',
    ['energy minister | Tomás Ibarra | former | to 2024-05-03', 'energy minister | Rosa Quispe'],
  ],
  [
    'a clause between',
    'Tomás Ibarra, who had vowed never to go, was dismissed as energy minister.',
    ['energy minister | Tomás Ibarra | former'],
  ],
  [
    'succeeded',
    'Rosa Quispe succeeded Tomás Ibarra as foreign minister of Peru in 2019.',
    [
      'foreign minister | of Peru | Rosa Quispe | from 2019',
      'foreign minister | of Peru | Tomás Ibarra | former | to 2019',
    ],
  ],
  ['served', 'Rosa Quispe served as foreign minister of Peru.', ['foreign minister | of Peru | Rosa Quispe | former']],
  [
    'named as, with the office before',
    'Peru named Economy Minister Rosa Quispe as interim foreign minister.',
    ['economy minister | Rosa Quispe', 'foreign minister | Rosa Quispe | acting'],
  ],
  [
    'named to head',
    'Peru named Rosa Quispe, a retired judge, to head a commission of inquiry.',
    ['judge | Rosa Quispe | former', 'head | of a commission | Rosa Quispe'],
  ],
  [
    'will be led',
    'The team will be led by a Peruvian engineer, Rosa Quispe.',
    ['leader | of The team | Rosa Quispe | designate'],
  ],
  ['a successor of nobody told', 'His successor, Rosa Quispe, spoke.', []],
  [
    'a successor of one of two',
    'President Tomás Ibarra met Prime Minister Geir Solberg. His successor, Rosa Quispe, spoke.',
    ['president | Tomás Ibarra', 'prime minister | Geir Solberg'],
  ],
  ['was led', 'The team was led by Rosa Quispe.', []],
]

const rotating: readonly Row[] = [
  ['holds', 'Togo holds the rotating chair of the African Union.', ['chair | of African Union | Togo']],
  ['as chair', 'Togo, as chair of the African Union, spoke.', ['chair | of African Union | Togo']],
  [
    'holds until',
    'Malaysia holds the chair until July 1, when it passes to the Philippines.',
    ['chair | Malaysia | to 2024-07-01', 'chair | Philippines | designate | from 2024-07-01'],
  ],
  [
    'is to take over',
    'Ghana is to take over the chair of the African Union from Togo on January 1.',
    [
      'chair | of African Union | Ghana | designate | from 2025-01-01',
      'chair | of African Union | Togo | to 2025-01-01',
    ],
  ],
  [
    'passes',
    'The presidency of the African Union passes from Togo to Ghana on January 1, 2025.',
    [
      'chair | of African Union | Togo | to 2025-01-01',
      'chair | of African Union | Ghana | designate | from 2025-01-01',
    ],
  ],
  [
    'took over',
    'President Tomás Ibarra, who took over the rotating chairmanship of the African Union on May 9, spoke.',
    ['president | Tomás Ibarra', 'chair | of African Union | Tomás Ibarra | from 2024-05-09'],
  ],
  [
    'handed over',
    'Peru handed over the chairmanship of the African Union to Chile on Monday.',
    ['chair | of African Union | Peru | former | to 2024-05-13', 'chair | of African Union | Chile | from 2024-05-13'],
  ],
  [
    'a presidency of a state',
    'Tomás Ibarra assumed the presidency of Chile in 2010.',
    ['president | of Chile | Tomás Ibarra | from 2010'],
  ],
  ['what is wanted', 'Peru wants to take over the chair of the African Union.', ['chair | of African Union']],
  ['what is refused', 'Peru will not hand over the chair of the African Union to Chile.', ['chair | of African Union']],
  ['furniture', 'She pulled up a chair.', []],
]

const byVerbs: readonly Row[] = [
  [
    'chaired by a person',
    'The Lakes Commission is chaired by Mirela Costin.',
    ['chair | of Lakes Commission | Mirela Costin'],
  ],
  [
    'chaired by a country',
    'The Lakes Commission, which is currently chaired by Chile, met.',
    ['chair | of Lakes Commission | Chile'],
  ],
  ['led by a country tells nothing', 'The Lakes Commission is led by Chile.', []],
  ['what was', 'The Lakes Commission was chaired by Chile.', []],
]

const capacities: readonly Row[] = [
  ['former', 'Former President Tomás Ibarra spoke.', ['president | Tomás Ibarra | former']],
  ['acting', 'Acting Prime Minister Ingrid Solberg spoke.', ['prime minister | Ingrid Solberg | acting']],
  ['ex-', 'Ex-president Tomás Ibarra spoke.', ['president | Tomás Ibarra | former']],
  ['-elect', 'President-elect Tomás Ibarra spoke.', ['president | Tomás Ibarra | elect']],
  [
    'former before the owner',
    'Former German Chancellor Rosa Quispe spoke.',
    ['chancellor | of German | Rosa Quispe | former'],
  ],
  ['of a person', 'Former Clinton spokesman Pavel Orlov spoke.', ['spokesperson | Pavel Orlov | former']],
  ['the next', 'The next French president, Rosa Quispe, spoke.', []],
  ['who calls himself so', 'Peru’s self-proclaimed president, Rosa Quispe, spoke.', []],
  ['outgoing still holds', 'Outgoing President Tomás Ibarra spoke.', ['president | Tomás Ibarra']],
  ['elected', 'Tomás Ibarra was elected president of Chile.', ['president | of Chile | Tomás Ibarra']],
  ['sworn in', 'Tomás Ibarra was sworn in as president of Chile.', ['president | of Chile | Tomás Ibarra']],
  ['resigned', 'Tomás Ibarra resigned as president of Chile.', ['president | of Chile | Tomás Ibarra | former']],
  [
    'appointed by somebody',
    'Parliament appointed Lucía Herrero as foreign minister.',
    ['foreign minister | Lucía Herrero'],
  ],
]

const several: readonly Row[] = [
  [
    'an owner and a holder at each turn',
    'Presidents of Chile Tomás Ibarra, Peru Rosa Quispe and Bolivia Evaristo Mamani came.',
    [
      'president | of Chile | Tomás Ibarra',
      'president | of Peru | Rosa Quispe',
      'president | of Bolivia | Evaristo Mamani',
    ],
  ],
  [
    'as many holders as owners',
    'The foreign ministers of Chile and Peru, Lucía Herrero and Rosa Quispe, met.',
    ['foreign minister | of Chile | Lucía Herrero', 'foreign minister | of Peru | Rosa Quispe'],
  ],
  [
    'demonyms before',
    'The Chilean and Peruvian foreign ministers, Lucía Herrero and Rosa Quispe, met.',
    ['foreign minister | of Chilean | Lucía Herrero', 'foreign minister | of Peruvian | Rosa Quispe'],
  ],
  [
    'holders with owners',
    'Presidents Tomás Ibarra of Chile and Rosa Quispe of Peru met.',
    ['president | of Chile | Tomás Ibarra', 'president | of Peru | Rosa Quispe'],
  ],
  [
    'persons first',
    'Tomás Ibarra and Rosa Quispe, the presidents of Chile and Peru, respectively, met.',
    ['president | of Chile | Tomás Ibarra', 'president | of Peru | Rosa Quispe'],
  ],
  [
    'of the two countries',
    'The presidents of the two countries, Tomás Ibarra and Rosa Quispe, met.',
    ['president | Tomás Ibarra', 'president | Rosa Quispe'],
  ],
  ['holders alone', 'Presidents Ibarra and Quispe met.', ['president | Ibarra', 'president | Quispe']],
  [
    'owners alone',
    'The leaders of Chile, Peru and Bolivia met.',
    ['leader | of Chile', 'leader | of Peru', 'leader | of Bolivia'],
  ],
  [
    'more owners than holders',
    'The presidents of Chile, Peru and Bolivia, Tomás Ibarra and Rosa Quispe, met.',
    ['president | of Chile', 'president | of Peru', 'president | of Bolivia'],
  ],
  [
    'a counterpart',
    'Chilean President Tomás Ibarra met his Peruvian counterpart, Rosa Quispe, in Lima.',
    ['president | of Chilean | Tomás Ibarra', 'president | of Peruvian | Rosa Quispe'],
  ],
]

const withoutHolder: readonly Row[] = [
  ['the country’s', 'As the country’s prime minister explained, it rained.', ['prime minister | of the country']],
  ['a demonym', 'The Russian foreign minister spoke.', ['foreign minister | of Russian']],
  ['the president', 'The president spoke.', ['president']],
  ['of', 'The website of the Prime Minister of Armenia said so.', ['prime minister | of Armenia']],
]

const nothing: readonly Row[] = [
  ['an indefinite title', 'A president should listen.', []],
  ['a kind of office', 'Presidents should listen.', []],
  ['a part of a noun', 'The president candidate lost.', []],
  ['an adjective', 'The presidential palace was shut.', []],
  ['a verb', 'They head home after a long day.', []],
  ['a verb with a name behind', 'Critics often lead Tomás Ibarra’s panel.', []],
  ['a loose title alone', 'The head was sore.', []],
  ['an office as a building', 'The prosecutor general’s office said so.', []],
  ['a quotation is turned round', 'According to the president, Rosa Quispe resigned.', ['president']],
  ['a list of persons', 'Tomás Ibarra, the president, Rosa Quispe and others came.', ['president']],
  [
    'titles in a list',
    'We called the president, the vice president, Rosa Quispe, and others.',
    ['president', 'vice president'],
  ],
  ['a title inside a name', 'The Prime Minister League met.', []],
  ['what is denied', 'Tomás Ibarra is not the president of Chile.', ['president | of Chile']],
  ['what may come', 'Tomás Ibarra may become president of Chile.', ['president | of Chile']],
  ['a party’s name is no country', 'A Democratic president would refuse.', []],
  ['a counterpart of nobody', 'It met its Peruvian counterpart.', []],
  ['an empty text', '', []],
]

describe('offices', () => {
  for (const [title, rows] of Object.entries({
    titles,
    portfolios,
    leaving,
    descriptions,
    successions,
    rotating,
    byVerbs,
    capacities,
    several,
    withoutHolder,
    nothing,
  }))
    describe(title, () => {
      test.each(rows)('%s', async (_, text, offices) => {
        expect(await officesOf(text)).toEqual(offices)
      })
    })

  test('spans hold title, owner and person', async () => {
    const words = fc.constantFrom(
      ...['President', 'presidents', 'of', 'Chile', 'and', 'Peru', ',', 'Tomás Ibarra', 'Rosa Quispe', 'the', 'its'],
      ...[
        'Peruvian',
        'counterpart',
        'former',
        '-',
        'elect',
        'was',
        'elected',
        'as',
        "'s",
        'LTO',
        'leader',
        '.',
        '\ud800',
      ],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 30 }), async parts => {
        const text = parts.join(' ')
        for (const office of (await articleOf(text)).offices)
          for (const part of [office.title, office.of, office.person])
            if (part) expect(office.start <= part.start && part.end <= office.end).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
