import { english } from '../language/english.ts'
import type { Article, Office } from '../record/article.ts'
import type { Post } from '../record/entity.ts'
import type { Proof } from '../record/span.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { slice } from '../text/span.ts'
import { homesOf, nationsOf, STATE_OFFICE } from './posts/find-nation.ts'
import { ownerOf, unitNamed } from './posts/find-owner.ts'
import { onlyOf } from './posts/only-of.ts'
import { joinBases, type Known, knownSince, partyAt, type Sources } from './sources.ts'

interface Held {
  readonly person: Known
  readonly of?: Known
  readonly role: string
  readonly capacity: Post['capacity']
  readonly starts?: string
  readonly ends?: string
  readonly proof: Proof
}

/** Who holds which office: one post for all texts that say the same of one person. */
export function assemblePosts(sources: Sources): readonly Post[] {
  const held = sources.articles.flatMap(article => heldIn(sources, article))
  const owners = ownersOf(sources, held)
  const groups = groupBy(held, ({ person, role, of, capacity }) =>
    [person.id, role, of?.id ?? owners(person.id, role)?.id ?? '', capacity].join(' '),
  )
  return [...groups]
    .map(([key, posts]): Post => {
      const [first] = posts as [Held]
      const of = posts.find(p => p.of)?.of ?? owners(first.person.id, first.role)
      const proof = uniqueProofs(posts.map(p => p.proof))
      const [start, end] = [onlyOf(posts.map(p => p.starts)), onlyOf(posts.map(p => p.ends))]
      return {
        id: idOf('post', key),
        person: first.person.id,
        role: first.role,
        ...(of && { of: of.id }),
        ...(start && { start }),
        ...(end && { end }),
        capacity: first.capacity,
        ...joinBases([...posts.flatMap(p => [p.person.basis, p.of?.basis]), of?.basis]),
        proof,
        ...knownSince(sources, proof),
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Of what an office is where its own sentence does not say: "President Milnar" beside "Talvian President Radko Milnar" is the
 * same post. Two different owners told elsewhere leave it open.
 */
function ownersOf(sources: Sources, held: readonly Held[]): (person: string, role: string) => Known | undefined {
  const told = groupBy(
    held.filter(({ of }) => of),
    ({ person, role }) => `${person.id} ${role}`,
  )
  const nations = nationsOf(sources)
  const superiors = ownersOfSuperiors(held)
  const homes = homesOf(sources)
  return (person, role) => {
    const owners = new Map(told.get(`${person} ${role}`)?.flatMap(({ of }) => (of ? [[of.id, of]] : [])))
    const [only, ...more] = owners.values()
    if (only) return more.length === 0 ? inferred(only) : undefined
    return (STATE_OFFICE.test(role) ? nations(person) : undefined) ?? superiors(role) ?? homes(person, role)
  }
}

const DEPUTY = /^(?:first )?deputy /

/** Of what "his deputy" is: of what his office is, where all texts tell of one such office only. */
function ownersOfSuperiors(held: readonly Held[]): (role: string) => Known | undefined {
  const byRole = groupBy(
    held.filter(({ of }) => of),
    ({ role }) => role,
  )
  return role => {
    if (!DEPUTY.test(role)) return undefined
    const owners = new Map(byRole.get(role.replace(DEPUTY, ''))?.flatMap(({ of }) => (of ? [[of.id, of]] : [])))
    const [only, ...more] = owners.values()
    return only && more.length === 0 ? { ...only, basis: { rule: 'deputy-of', clues: [only.proof] } } : undefined
  }
}

/** Words of another sentence show it. */
const inferred = (known: Known): Known => ({
  ...known,
  basis: known.basis ?? { rule: 'told-elsewhere', clues: [known.proof] },
})

/** Last words of names that nobody bears. */
const bodies: ReadonlySet<string> = new Set(
  english.organizationWords.filter(({ kind }) => kind !== 'place').map(({ word }) => word),
)

/** Who may hold an office: a person, not a "Coast Group" read as one; a state where it has the chair. */
function mayHold(sources: Sources, person: Known, role: string): boolean {
  const { type, name = '' } = sources.entity(person.id) ?? {}
  if (type === 'Person') return !bodies.has(fold(name.slice(name.lastIndexOf(' ') + 1)))
  return type === 'Country' && role === 'chair'
}

/** "navy spokesman", "head of the oil workers' union": what no name stands for is told in the role. */
function roleOf(article: Article, { role, title, unit, of }: Office, owner: Known | undefined): string {
  const { text } = article.document
  if (unit) {
    const words = slice(text, unit)
    return unit.end <= title.start ? `${words.toLowerCase()} ${role}` : `${role} of the ${words}`
  }
  if (owner || !of) return role
  const words = slice(text, of)
  const plain = /^(?:the|a|an) \S/i.test(words) && !NOMINAL.test(words) && !/^['’]/.test(text.slice(of.end, of.end + 1))
  return plain ? `${role} of ${words[0]?.toLowerCase() ?? ''}${words.slice(1)}` : role
}

/** What is named elsewhere in the text, and says nothing of an office by itself. */
const NOMINAL = /\b(?:country|state|nation|bloc|group|union|organi[sz]ation|alliance|company)$/i

const heldIn = (sources: Sources, article: Article): readonly Held[] =>
  article.offices.flatMap(office => {
    const person = office.person && partyAt(sources, article, office.person)
    if (!person || !mayHold(sources, person, office.role)) return []
    const unit = office.unit && !office.of ? unitNamed(sources, article, office.unit) : undefined
    const told = unit ?? ownerOf(sources, article, office)
    // "Judge Ana Vell of Norland" comes from there.
    const isOrigin = office.role === 'judge' && sources.entity(told?.id ?? '')?.type === 'Country'
    const of = isOrigin ? undefined : told
    const [starts, ends] = [office.starts?.edtf, office.ends?.edtf]
    return [
      {
        person,
        ...(of && of.id !== person.id && { of }),
        role: unit ? office.role : roleOf(article, office, of),
        capacity: office.capacity,
        ...(starts !== undefined && { starts }),
        ...(ends !== undefined && { ends }),
        proof: proofOf(article, office),
      },
    ]
  })
