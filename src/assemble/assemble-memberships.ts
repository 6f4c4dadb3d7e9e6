import type { Membership } from '../record/entity.ts'
import { groupBy } from '../text/group-by.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { wholeAt } from './posts/find-owner.ts'
import { onlyOf } from './posts/only-of.ts'
import { joinBases, knownSince, partyAt, type Sources } from './sources.ts'

/** What a day told of a membership is: its end where it is over. */
const daysOf = (role: string | undefined, day: string | undefined): Pick<Membership, 'start' | 'end'> =>
  day === undefined ? {} : role?.startsWith('former') ? { end: day } : { start: day }

/** Who belongs to which organisation. */
export function assembleMemberships(sources: Sources): readonly Membership[] {
  const found = sources.articles.flatMap(article =>
    article.belongings.flatMap(belonging => {
      const member = partyAt(sources, article, belonging.member)
      const organization = wholeAt(sources, article, belonging.organization)
      if (!member || !organization || member.id === organization.id) return []
      const { role, since } = belonging
      return [
        {
          key: [member.id, organization.id, role ?? ''].join(' '),
          member,
          organization,
          role,
          day: since?.edtf,
          proof: proofOf(article, belonging),
        },
      ]
    }),
  )
  const groups = groupBy(found, f => f.key)
  return [...groups].map(([key, group]) => {
    const [first] = group as [(typeof found)[number]]
    const proof = uniqueProofs(group.map(g => g.proof))
    return {
      id: idOf('membership', key),
      member: first.member.id,
      organization: first.organization.id,
      ...(first.role && { role: first.role }),
      ...daysOf(first.role, onlyOf(group.map(g => g.day))),
      ...joinBases(group.flatMap(g => [g.member.basis, g.organization.basis])),
      proof,
      ...knownSince(sources, proof),
    }
  })
}
