import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slice } from '../../src/text/span.ts'
import { articleOf } from '../fixtures/article.ts'

/** "prime minister | of Norwegian | Ana Vell", with the capacity where it is not plainly held. */
async function officesOf(text: string): Promise<readonly string[]> {
  return (await articleOf(text)).offices.map(office =>
    [
      office.role,
      office.of ? `of ${slice(text, office.of)}` : '',
      office.person ? slice(text, office.person) : '',
      office.capacity === 'holder' ? '' : office.capacity,
    ]
      .filter(Boolean)
      .join(' | '),
  )
}

type Row = readonly [why: string, text: string, offices: readonly string[]]

const titles: readonly Row[] = [
  ['a demonym', 'Chilean President Tomás Ibarra arrived.', ['president | of Chilean | Tomás Ibarra']],
  ['of a country', 'President of Chile Tomás Ibarra arrived.', ['president | of Chile | Tomás Ibarra']],
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
  ['a chief of a kind', 'The police chief, Samuel Adeyemi, resigned.', ['police chief | Samuel Adeyemi']],
  ['an honorific between', 'President Dr. Samuel Adeyemi spoke.', ['president | Samuel Adeyemi']],
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
    'Mirela Costin, the LTO’s secretary-general, spoke.',
    ['secretary-general | of LTO | Mirela Costin'],
  ],
  ['behind, with of', 'Tomás Ibarra, the president of Chile, spoke.', ['president | of Chile | Tomás Ibarra']],
  ['behind, without an article', 'Tomás Ibarra, president of Chile, spoke.', ['president | of Chile | Tomás Ibarra']],
  ['a predicate', 'Tomás Ibarra is the president of Chile.', ['president | of Chile | Tomás Ibarra']],
  [
    'a relative clause',
    'Mirela Costin, who heads the Lakes Commission, spoke.',
    ['head | of Lakes Commission | Mirela Costin'],
  ],
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
    descriptions,
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
