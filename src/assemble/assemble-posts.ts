import type { Article, Office } from '../record/article.ts'
import type { Membership, Post } from '../record/entity.ts'
import type { Proof, Span } from '../record/span.ts'
import { groupBy } from '../text/group-by.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { slice } from '../text/span.ts'
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

/** The one day that is told; undefined where texts tell different ones. */
function onlyOf(days: readonly (string | undefined)[]): string | undefined {
  const told = new Set(days.filter(day => day !== undefined))
  return told.size === 1 ? [...told][0] : undefined
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
  return (person, role) => {
    const owners = new Map(told.get(`${person} ${role}`)?.flatMap(({ of }) => (of ? [[of.id, of]] : [])))
    const [only, ...more] = owners.values()
    if (only) return more.length === 0 ? inferred(only) : undefined
    return STATE_OFFICE.test(role) ? nations(person) : undefined
  }
}

/** Words of another sentence show it. */
const inferred = (known: Known): Known => ({
  ...known,
  basis: known.basis ?? { rule: 'told-elsewhere', clues: [known.proof] },
})

/** Offices of states alone: who holds one, and is called a country's, holds it in that country. */
const STATE_OFFICE =
  /^(?:deputy |first deputy )?(?:prime minister|[\p{L} ]+ minister|foreign secretary|king|queen|emir|sultan)$/u

/** Which one country persons are called of: "Norland's Ana Vell". */
function nationsOf(sources: Sources): (person: string) => Known | undefined {
  const told = groupBy(
    sources.articles.flatMap(article => nationalsIn(sources, article)),
    ({ person }) => person,
  )
  return person => {
    const countries = new Map(told.get(person)?.map(({ country }) => [country.id, country]))
    const [only, ...more] = countries.values()
    return only && more.length === 0 ? { ...only, basis: { rule: 'national', clues: [only.proof] } } : undefined
  }
}

/** "Norland's Ana Vell": a country's genitive right before a person's name. */
function nationalsIn(sources: Sources, article: Article): readonly { person: string; country: Known }[] {
  const { text } = article.document
  return article.names.flatMap((name, at) => {
    const before = article.names[at - 1]
    if (name.type !== 'Person' || before?.type !== 'Country') return []
    if (!/^['’]s?\s+$/.test(text.slice(before.end, name.start))) return []
    const person = partyAt(sources, article, name)
    const country = partyAt(sources, article, before)
    if (!person || !country) return []
    return [
      { person: person.id, country: { ...country, proof: proofOf(article, { start: before.start, end: name.end }) } },
    ]
  })
}

/** Who may hold an office: a person; a state where it has the chair. */
function mayHold(sources: Sources, person: Known, role: string): boolean {
  const type = sources.entity(person.id)?.type
  return type === 'Person' || (type === 'Country' && role === 'chair')
}

const OWNERS: ReadonlySet<string | undefined> = new Set([
  'Organization',
  'Body',
  'Country',
  'Place',
  'Agreement',
  'Group',
])
/** "its leader" behind a country's name is more often that of something else. */
const LOOSE = /^(?:head|leader|chief|commander|director|coordinator|judge)$/

/** Whom "its" means: the state or organisation with which its sentence begins. */
function openerOf(sources: Sources, article: Article, { of, sentence }: Office): Known | undefined {
  const { text } = article.document
  const start = article.sentences[sentence]?.start
  if (!of || start === undefined || !/^(?:its|their)$/i.test(slice(text, of))) return undefined
  const before = article.names.filter(name => name.sentence === sentence && name.end <= of.start)
  const [first, ...others] = before.filter(({ type }) => type !== 'Person' && type !== 'Place')
  const opens = first && first.type !== 'Demonym' && /^(?:["“]?The )?$/.test(text.slice(start, first.start))
  const known = opens && others.length === 0 ? partyAt(sources, article, first) : undefined
  return known && { ...known, basis: { rule: 'pronoun', clues: [known.proof] } }
}

/** "the forum" where one name of the article has that word, "the Lakes Forum". */
const nominalOf = (sources: Sources, article: Article, { of }: Office): Known | undefined => {
  const noun = of && /^the (\p{Ll}+)$/u.exec(slice(article.document.text, of).toLowerCase())?.[1]
  return of && noun ? unitOf(sources, article, { start: of.end - noun.length, end: of.end }) : undefined
}

/** What an office is of; undefined where the text does not tell, or where it would be of a person. */
function ownerOf(sources: Sources, article: Article, office: Office): Known | undefined {
  const { of, role } = office
  const known =
    of && (partyAt(sources, article, of) ?? openerOf(sources, article, office) ?? nominalOf(sources, article, office))
  const type = known && sources.entity(known.id)?.type
  if (!of || !known || !OWNERS.has(type)) return undefined
  const pronoun = /^(?:its|their|it)$/i.test(slice(article.document.text, of))
  return pronoun && type === 'Country' && LOOSE.test(role) ? undefined : known
}

/** "the navy" where one name of the article ends so, "the Royal Norlandic Navy"; undefined where none or several do. */
function unitOf(sources: Sources, article: Article, unit: Span): Known | undefined {
  const { text } = article.document
  const words = ` ${slice(text, unit).toLowerCase()}`
  const named = article.names.filter(
    ({ type, ...name }) =>
      (type === 'Organization' || type === 'Body') && slice(text, name).toLowerCase().endsWith(words),
  )
  const known = named.flatMap(name => partyAt(sources, article, name) ?? [])
  const [first] = known
  if (!first || known.some(({ id }) => id !== first.id)) return undefined
  return { ...first, basis: { rule: 'description', clues: [first.proof] } }
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
  return /^(?:the|a|an) \S/i.test(words) && of.start >= title.end && !NOMINAL.test(words)
    ? `${role} of ${words}`.replace(' of The ', ' of the ')
    : role
}

/** What is named elsewhere in the text, and says nothing of an office by itself. */
const NOMINAL = /\b(?:country|state|nation|bloc|group|union|organi[sz]ation|alliance|company)$/i

const heldIn = (sources: Sources, article: Article): readonly Held[] =>
  article.offices.flatMap(office => {
    const person = office.person && partyAt(sources, article, office.person)
    if (!person || !mayHold(sources, person, office.role)) return []
    const unit = office.unit && !office.of ? unitOf(sources, article, office.unit) : undefined
    const of = unit ?? ownerOf(sources, article, office)
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
