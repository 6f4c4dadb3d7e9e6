import type { Article } from '../record/article.ts'
import type { Membership, Post } from '../record/entity.ts'
import { groupBy } from '../text/group-by.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { joinBases, type Known, knownSince, partyAt, type Sources } from './sources.ts'

interface Held {
  readonly article: Article
  readonly person: Known
  readonly of?: Known
  readonly role: string
  readonly capacity: Post['capacity']
  readonly proof: ReturnType<typeof proofOf>
}

/** Who holds which office: one post for all texts that say the same of one person. */
export function assemblePosts(sources: Sources): readonly Post[] {
  const held = sources.articles.flatMap(article => heldIn(sources, article))
  const known = new Map<string, string>()
  for (const { person, role, of } of held) if (of) known.set(`${person.id} ${role}`, of.id)
  // "President Milnar" beside "Talvian President Radko Milnar" is the same post.
  const groups = groupBy(held, ({ person, role, of, capacity }) =>
    [person.id, role, of?.id ?? known.get(`${person.id} ${role}`) ?? '', capacity].join(' '),
  )
  return [...groups]
    .map(([key, posts]): Post => {
      const [first] = posts as [Held]
      const of = posts.find(p => p.of)?.of
      const proof = uniqueProofs(posts.map(p => p.proof))
      return {
        id: idOf('post', key),
        person: first.person.id,
        role: first.role,
        ...(of && { of: of.id }),
        capacity: first.capacity,
        ...joinBases(posts.flatMap(p => [p.person.basis, p.of?.basis])),
        proof,
        ...knownSince(sources, proof),
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

const heldIn = (sources: Sources, article: Article): readonly Held[] =>
  article.offices.flatMap(office => {
    const person = office.person && partyAt(sources, article, office.person)
    if (!person || sources.entity(person.id)?.type !== 'Person') return []
    const of = office.of && partyAt(sources, article, office.of)
    return [
      {
        article,
        person,
        ...(of && of.id !== person.id && { of }),
        role: office.role,
        capacity: office.capacity,
        proof: proofOf(article, office),
      },
    ]
  })

/** Who belongs to which organisation. */
export function assembleMemberships(sources: Sources): readonly Membership[] {
  const found = sources.articles.flatMap(article =>
    article.belongings.flatMap(belonging => {
      const member = partyAt(sources, article, belonging.member)
      const organization = partyAt(sources, article, belonging.organization)
      if (!member || !organization || member.id === organization.id) return []
      const role = belonging.role
      return [
        {
          key: [member.id, organization.id, role ?? ''].join(' '),
          member,
          organization,
          role,
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
      proof,
      ...knownSince(sources, proof),
    }
  })
}
