import { expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { slice } from '../../src/text/span.ts'
import { inventDocument } from '../fixtures/documents.ts'

/** Who comes or not, where no gathering is named: `who attendance mode by substitute because reason`. */
const ledger = async (text: string): Promise<readonly string[]> => {
  const { happenings } = await annotate(inventDocument('ledger', { text, datePublished: '2024-03-06' }))
  return happenings
    .filter(happening => happening.implicit)
    .flatMap(({ involved }) => involved)
    .map(i =>
      [
        i.role === 'participant' ? '' : i.role,
        slice(text, i.who),
        i.attendance,
        i.mode,
        i.representedBy && `by ${slice(text, i.representedBy)}`,
        i.reason && `because ${slice(text, i.reason)}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
}

test.each<[text: string, expected: readonly string[]]>([
  ['Ana Vell will not be there, citing health reasons.', ['Ana Vell declined because health reasons']],
  ['Ana Vell stayed at home because of illness.', ['Ana Vell absent because illness']],
  ['President Ana Vell was absent.', ['Ana Vell absent']],
  ['Ana Vell will take part via video link.', ['Ana Vell expected online']],
  ['Ana Vell has confirmed her participation.', ['Ana Vell confirmed']],
  ['Ana Vell cancelled her participation.', ['Ana Vell declined']],
  ['It is not clear whether Ana Vell will come.', ['Ana Vell uncertain']],
  ['Ana Vell may not attend.', ['Ana Vell uncertain']],
  ['The leaders of Kenya, Chad and Mali are expected to attend.', ['Kenya expected', 'Chad expected', 'Mali expected']],
  ['Ana Vell will send her deputy, Tomas Rehn, instead.', ['Ana Vell declined by Tomas Rehn', 'Tomas Rehn expected']],
  ['Kenya was represented by Foreign Minister Tomas Rehn.', ['Kenya attended by Tomas Rehn', 'Tomas Rehn attended']],
  ['It was chaired by Ana Vell.', ['chair Ana Vell attended']],
  ['It was attended by Ana Vell and Tomas Rehn.', ['Ana Vell attended', 'Tomas Rehn attended']],
  [
    'It was attended by H.E. Ana Vell, President of Kenya; H.H. Tomas Rehn, Special Envoy of the King of Mali; and H.E. Lena Marsh, Adviser to the President of Chad.',
    ['Ana Vell attended', 'Tomas Rehn attended', 'Lena Marsh attended'],
  ],
  ['It was attended by Ana Vell and Tomas Rehn, Lena Marsh said.', ['Ana Vell attended', 'Tomas Rehn attended']],
  ['Ana Vell has not said if she will attend.', ['she uncertain']],
  ['Nobody from Mali took part.', ['Mali absent']],
  ['Ana Vell spoke from Paris on a large screen.', ['Ana Vell attended online']],
  ['Ana Vell of Kenya was conspicuous by her absence.', ['Ana Vell absent']],
  ['Ana Vell never arrived.', ['Ana Vell absent']],
  ['Kenya failed to appear.', ['Kenya absent']],
  ['Ana Vell was the last to arrive, nearly an hour late.', ['Ana Vell attended']],
  [
    'President Ana Vell is absent, with Tomas Rehn standing in for her.',
    ['Ana Vell absent', 'her absent by Tomas Rehn', 'Tomas Rehn attended'],
  ],
  ['Foreign Minister Ana Vell will lead the Kenyan delegation.', ['Ana Vell expected', 'Kenyan expected by Ana Vell']],
  ['The Malian delegation was headed by Tomas Rehn.', ['Tomas Rehn attended', 'Malian attended by Tomas Rehn']],
  ['Ana Vell of Kenya, in the chair, said there was agreement.', ['chair Ana Vell attended']],
  ['Kenyan President Ana Vell took the chair.', ['chair Ana Vell attended']],
  ['President Ana Vell of Kenya, the host, expects an answer.', ['organizer Ana Vell']],
  ['Ana Vell, who shuttled between the two delegations, was hopeful.', ['mediator Ana Vell']],
  ['Ana Vell has excused herself.', ['Ana Vell declined']],
  ['Ana Vell will travel in his place.', ['Ana Vell expected']],
  [
    'Kenya dispatched Foreign Minister Ana Vell to represent the country.',
    ['Kenya attended by Ana Vell', 'Ana Vell attended'],
  ],
  ['Kenya will be sending no one.', ['Kenya declined']],
  ['Ana Vell has been invited but has yet to make up her mind.', ['Ana Vell uncertain']],
  ['Apologies were received from Ana Vell.', ['Ana Vell declined']],
  // What tells of no gathering, or of nothing that is sure.
  ['Ana Vell took the chair of the union.', []],
  ['Ana Vell sat down in the chair.', []],
  ['Ana Vell led a delegation to five countries.', []],
  ['Ana Vell leads the Kenyan economy.', []],
  ['Ana Vell was to have led the Kenyan delegation.', []],
  ['The parcel from Ana Vell never arrived.', []],
  ['Ana Vell shuttled between Paris and Rome.', []],
  ['Ana Vell was replaced by Tomas Rehn.', []],
  ['Ana Vell was invited but Tomas Rehn made up the numbers.', []],
  ['Ana Vell, the host of a talk show, laughed.', []],
  ['Ana Vell had spoken by phone with Tomas Rehn.', []],
  ['Kenya will be represented by a deputy minister, Ana Vell said.', ['Kenya expected by a deputy minister']],
  ['Ana Vell will attend school in Paris.', []],
  ['Ana Vell took part in a marathon.', []],
  ['Ana Vell stayed at home depot prices.', []],
  ['There will be rain in Kenya.', []],
  ['If Ana Vell attends, Tomas Rehn will leave.', []],
  ['Ana Vell should attend.', []],
  ['Ana Vell sent her deputy to prison.', []],
  ['Ana Vell sent troops instead.', []],
  ['Ana Vell was represented by her lawyer, Tomas Rehn.', []],
  ['The court heard that Ana Vell was represented by Tomas Rehn.', []],
  ['Ana Vell has confirmed the report.', []],
  ['The film was directed by Ana Vell.', []],
  ['The firm was hosted by Ana Vell.', []],
])('%s', async (text, expected) => expect(await ledger(text)).toEqual(expected))

/** How events of one sentence stand to each other. */
const relations = async (text: string): Promise<readonly string[]> => {
  const { happenings } = await annotate(inventDocument('relations', { text, datePublished: '2024-03-06' }))
  return happenings.flatMap(({ trigger, relation }) =>
    relation?.to ? [`${slice(text, trigger)} ${relation.kind} ${slice(text, relation.to)}`] : [],
  )
}

test.each<[text: string, expected: readonly string[]]>([
  ['Ana Vell met Tomas Rehn on the sidelines of the summit.', ['met partOf the summit']],
  ['On the sidelines of the summit, Ana Vell met Tomas Rehn.', ['met partOf the summit']],
  ['The ministers held a meeting ahead of the summit.', ['meeting precedes the summit']],
  ['The session will be preceded by a meeting of the ministers.', ['meeting precedes The session']],
  ['Chad recalled its ambassador in response to the attack on Mali.', ['recalled respondsTo the attack']],
  ['Chad imposed sanctions on Mali in retaliation for the attack.', ['imposed respondsTo the attack']],
  ['The summit was held in Paris.', []],
  ['Chad was quiet in response to the attack.', []],
  ['The attack came before the election.', []],
])('%s', async (text, expected) => expect(await relations(text)).toEqual(expected))
