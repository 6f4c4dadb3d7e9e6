import type { Article } from '../../record/article.ts'
import { groupBy } from '../../text/group-by.ts'
import { proofOf } from '../../text/proof.ts'
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
