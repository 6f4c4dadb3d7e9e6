import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/record/article.ts'
import { slice } from '../../src/text/span.ts'
import { articleOf } from '../fixtures/article.ts'

/** "report published: the final report: by the council": kind, status, title, maker and addressee where there are any. */
function show(text: string, { kind, status, title, by, to }: Draft): string {
  const parts = [`${kind} ${status}`, slice(text, title)]
  if (by) parts.push(`by ${slice(text, by)}`)
  if (to) parts.push(`to ${slice(text, to)}`)
  return parts.join(': ')
}

const draftsOf = async (text: string) => (await articleOf(text)).drafts.map(draft => show(text, draft))

/** "objects Norland + Vesland": how somebody stands to a text. */
const stancesOf = async (text: string) =>
  (await articleOf(text)).drafts.flatMap(({ stances }) =>
    stances.map(({ stance, who }) => `${stance} ${who.map(span => slice(text, span)).join(' + ')}`),
  )

const stances: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'proposed by, in commas',
    'The declaration on the situation in the gulf, proposed by Norland, was adopted with amendments submitted by Vesland.',
    ['proposes Norland'],
  ],
  [
    'drafted, and one who abstained',
    'The road map, drafted by Norland, was passed; Vesland abstained.',
    ['proposes Norland', 'abstains Vesland'],
  ],
  [
    'proposed and backed',
    'A draft declaration proposed by Norland and backed by Vesland and Ostra was leaked.',
    ['proposes Norland', 'supports Vesland + Ostra'],
  ],
  [
    'takes it up as the text',
    'Norland proposed a draft declaration. Vesland backs the text.',
    ['proposes Norland', 'supports Vesland'],
  ],
  [
    'takes it up as it',
    'Norland proposed a draft declaration. Vesland objected to it.',
    ['proposes Norland', 'objects Vesland'],
  ],
  [
    'spoke in favour of',
    'Norland has drawn up a draft road map. Vesland and Ostra have spoken in favour of the document.',
    ['proposes Norland', 'supports Vesland + Ostra'],
  ],
  [
    'refused to sign',
    'Norland and Vesland refused to sign the joint declaration on transit.',
    ['objects Norland + Vesland'],
  ],
  ['voted against', 'Norland voted against the draft resolution on transit.', ['objects Norland']],
  ['did not support', 'Norland did not support the draft resolution on transit.', ['objects Norland']],
  ['over objections', 'The draft resolution on grain was adopted over the objections of Norland.', ['objects Norland']],
  [
    'one who is named beside his office',
    'The draft agreement was put forward by Ana Vell, the chairman.',
    ['proposes Ana Vell'],
  ],
  [
    'did not associate themselves',
    'The joint statement was adopted. Norland and Vesland did not associate themselves with it.',
    ['objects Norland + Vesland'],
  ],
]

const noStances: readonly (readonly [string, string])[] = [
  ['may', 'Norland may support the draft declaration.'],
  ['if', 'If Norland rejects the draft declaration, Vesland will leave.'],
  ['to another thing', 'Norland drew breath. Vesland objects to it.'],
  ['was not backed', 'The draft declaration was not backed by anybody.'],
  ['adopted', 'The council adopted a joint declaration on transit.'],
  [
    'a text long ago',
    'The council adopted a joint declaration. It rained. It rained again. It rained. Norland objects to it.',
  ],
  ['seen by', 'A draft declaration seen by Norland was leaked.'],
  ['amendments of others', 'The draft declaration was adopted with amendments submitted by Vesland.'],
]

const drafts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a draft decision',
    'The ministers were told to agree on a draft decision on this issue.',
    ['draft draft: a draft decision on this issue'],
  ],
  [
    'a draft with its matter',
    'Work on the draft document on a mission to Norland goes on.',
    ['draft draft: the draft document on a mission to Norland'],
  ],
  [
    'a final message',
    'The raid is missing in the final message following the results of the summit.',
    ['statement published: the final message following the results of the summit'],
  ],
  [
    'a joint declaration, adopted',
    'The leaders adopted a joint declaration on transit.',
    ['declaration adopted: a joint declaration on transit: by The leaders'],
  ],
  ['a joint statement', 'A joint statement was published on Friday.', ['statement published: A joint statement']],
  [
    'a road map asked for',
    'Norland expects the alliance to adopt a road map to restore its borders.',
    ['road-map proposed: a road map to restore its borders'],
  ],
  [
    'a roadmap in one word',
    'The council adopted a roadmap for peace.',
    ['road-map adopted: a roadmap for peace: by The council'],
  ],
  ['a peace plan', 'Ostra put forward a peace plan.', ['road-map proposed: a peace plan']],
  ['a resolution by number', 'Vesland broke resolution 1701.', ['resolution proposed: resolution 1701']],
  [
    'a resolution adopted',
    'The council adopted a resolution condemning the raid.',
    ['resolution adopted: a resolution condemning the raid: by The council'],
  ],
  [
    'a resolution vetoed',
    'Vesland vetoed a resolution on the raid.',
    ['resolution not-adopted: a resolution on the raid: by Vesland'],
  ],
  ['an official report', 'The official report says nothing of the raid.', ['report published: The official report']],
  [
    'a report with its maker',
    'The report of the commission was published.',
    ['report published: The report of the commission: by the commission'],
  ],
  [
    'a report of an organisation',
    'The council’s report names no side.',
    ['report published: The council’s report: by The council'],
  ],
  ['an interim report to come', 'An interim report will be ready in May.', ['report proposed: An interim report']],
  [
    'an agreement signed',
    'Norland and Ostra signed an agreement on grain.',
    ['agreement adopted: an agreement on grain: by Norland'],
  ],
  ['a treaty signed, passive', 'The treaty was signed in Velm.', ['agreement adopted: The treaty']],
  ['a treaty not signed', 'The treaty was not signed.', ['agreement not-adopted: The treaty']],
  ['a treaty to be signed', 'They will sign a treaty on fishing.', ['agreement proposed: a treaty on fishing']],
  ['an agreement known by its place', 'The Velm agreement ended the war.', ['agreement adopted: The Velm agreement']],
  [
    'a memorandum',
    'The mayors signed a memorandum of understanding.',
    ['agreement adopted: a memorandum of understanding: by The mayors'],
  ],
  [
    'a letter with addressee',
    'Vell sent a letter to the council.',
    ['letter published: a letter: by Vell: to the council'],
  ],
  ['an open letter', 'Teachers published an open letter.', ['letter published: an open letter: by Teachers']],
  ['a communiqué', 'The communiqué was adopted on Friday.', ['declaration adopted: The communiqué']],
  [
    'a treaty wished for has no maker',
    'Norland demanded a treaty on fishing.',
    ['agreement proposed: a treaty on fishing'],
  ],
  ['a draft withdrawn', 'Ostra withdrew the draft resolution.', ['draft withdrawn: the draft resolution: by Ostra']],
  [
    'a draft law rejected',
    'Parliament rejected the draft law on grain.',
    ['draft not-adopted: the draft law on grain: by Parliament'],
  ],
]

const none: readonly (readonly [string, string])[] = [
  ['news reports', 'News reports spoke of a raid.'],
  ['reports that', 'There are reports that the ship sank.'],
  ['media reports', 'Media reports blamed Vesland.'],
  ['a police report', 'A police report was filed.'],
  ['to report', 'Outlets report that the ship sank.'],
  ['a report by a newspaper', 'A report by the Daily Herald blamed Vesland.'],
  ['official reports', 'Official reports show a decline.'],
  ['a spokesman’s statement', 'In a statement, the ministry blamed Vesland.'],
  ['her statement', 'Her statement surprised the envoy.'],
  ['in agreement', 'They were in agreement.'],
  ['no agreement', 'No agreement was in sight.'],
  ['an agreement of minds', 'There is broad agreement among the members.'],
  ['a peaceful solution', 'They want a peaceful resolution of the conflict.'],
  ['the resolution of a dispute', 'The resolution of the dispute took years.'],
  ['a big deal', 'It was a big deal.'],
  ['a great deal', 'It took a great deal of time.'],
  ['to draft', 'The coach will draft two players.'],
  ['a letter of the alphabet', 'The letter was never found.'],
  ['a text message', 'He got a message from home.'],
  ['protocol', 'The guards followed protocol.'],
  ['a convention centre', 'They met at the convention centre.'],
  ['a peace of mind', 'She found peace.'],
  ['a plan', 'He had a plan.'],
  ['a petition without addressee', 'A petition was left on the table.'],
  ['a declaration of war', 'It amounts to a declaration of war.'],
  ['an alliance called a pact', 'Norland asked the pact to send a mission.'],
  ['a weather report', 'The weather report was wrong.'],
]

describe('findDrafts', () => {
  test.each(drafts)('%s', async (_, text, expected) => expect(await draftsOf(text)).toEqual(expected))

  test.each(none)('no text: %s', async (_, text) => expect(await draftsOf(text)).toEqual([]))

  test.each(stances)('stances: %s', async (_, text, expected) => expect(await stancesOf(text)).toEqual(expected))

  test.each(noStances)('no stance: %s', async (_, text) => expect(await stancesOf(text)).toEqual([]))
})
