import type { Article } from '../../record/article.ts'
import { groupBy } from '../../text/group-by.ts'
import { proofOf } from '../../text/proof.ts'
import { slice } from '../../text/span.ts'
import { type Known, partyAt, type Sources } from '../sources.ts'

/** Offices of states alone: who holds one, and is called a country's, holds it in that country. */
export const STATE_OFFICE =
  /^(?:deputy |first deputy )?(?:prime minister|[\p{L} ]+ minister|foreign secretary|attorney general|vice president|king|queen|crown prince|crown princess|emir|sultan)$/u

/** Which one country persons are called of: "Norland's Ana Vell". */
export function nationsOf(sources: Sources): (person: string) => Known | undefined {
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

function nationalsIn(sources: Sources, article: Article): readonly National[] {
  return [...genitivesIn(sources, article), ...delegatesIn(sources, article)]
}

interface National {
  readonly person: string
  readonly country: Known
}

/** "Norland was represented by Ana Vell": she is of Norland. */
const delegatesIn = (sources: Sources, article: Article): readonly National[] =>
  article.happenings.flatMap(({ involved }) =>
    involved.flatMap(({ who, representedBy, clue }) => {
      const person = representedBy && partyAt(sources, article, representedBy)
      const country = person && partyAt(sources, article, who)
      if (sources.entity(person?.id ?? '')?.type !== 'Person' || sources.entity(country?.id ?? '')?.type !== 'Country')
        return []
      return person && country ? [{ person: person.id, country: { ...country, proof: proofOf(article, clue) } }] : []
    }),
  )

/** "Norland's Ana Vell": a country's genitive right before a person's name. */
function genitivesIn(sources: Sources, article: Article): readonly National[] {
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

/** Offices that news of a capital tells without the country, since there is no other in mind. */
const HOME_OFFICE =
  /^(?:president|chancellor|speaker of parliament|army chief|chief of the general staff|government spokesperson)$/

/**
 * Of which country those are whom a report from its capital names with a bare title: "SELM, May 3 - Foreign Minister Ana Vell
 * said". Where the sentence names another country, it may be of that one; where reports from two capitals do so, nothing is told.
 */
export function homesOf(sources: Sources): (person: string, role: string) => Known | undefined {
  const told = groupBy(
    sources.articles.flatMap(article => officersAtHome(sources, article)),
    ({ person, role }) => `${person} ${role}`,
  )
  return (person, role) => {
    const countries = new Map(told.get(`${person} ${role}`)?.map(({ country }) => [country.id, country]))
    const [only, ...more] = countries.values()
    return only && more.length === 0
      ? { ...only, basis: { rule: 'report-from-its-capital', clues: [only.proof] } }
      : undefined
  }
}

function officersAtHome(sources: Sources, article: Article): readonly (National & { readonly role: string })[] {
  const home = homeOf(sources, article)
  if (!home) return []
  return article.offices.flatMap(({ role, of, unit, person, title, sentence }) => {
    const isBare = !of && !unit && person !== undefined && title.end <= person.start
    if (!isBare || !(HOME_OFFICE.test(role) || STATE_OFFICE.test(role))) return []
    const abroad = article.names.some(name => {
      const isState = name.type === 'Country' || name.type === 'Demonym'
      return name.sentence === sentence && isState && partyAt(sources, article, name)?.id !== home.id
    })
    const holder = abroad ? undefined : partyAt(sources, article, person)
    return holder ? [{ person: holder.id, role, country: home }] : []
  })
}

/** The country from whose capital an article reports, where the articles name that country. */
function homeOf(sources: Sources, article: Article): Known | undefined {
  const place = article.document.dateline?.place?.toLowerCase()
  const capital = article.names.find(
    name =>
      name.type === 'Place' && name.country !== undefined && slice(article.document.text, name).toLowerCase() === place,
  )
  const known = capital && partyAt(sources, article, capital)
  return known && sources.entity(known.id)?.type === 'Country' ? known : undefined
}
