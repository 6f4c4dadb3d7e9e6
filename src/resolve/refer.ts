import type { Article, Office } from '../record/article.ts'
import type { Entity } from '../record/entity.ts'
import type { Referent } from '../record/resolution.ts'
import type { Span } from '../record/span.ts'
import { groupBy } from '../text/group-by.ts'
import { sentenceNumberAt } from '../text/proof.ts'
import { remember } from '../text/remember.ts'
import { between, lastBefore } from '../text/search.ts'
import { contains, slice } from '../text/span.ts'
import type { Mention } from './mention.ts'

type Named = Mention & { readonly entity: Entity }

/** An office and its holder: of which entity, where the article says so. */
interface Held {
  readonly role: string
  readonly holder: Named
  readonly of: string | undefined
}

/** What the phrases of one article refer to. */
export interface References {
  party(span: Span): Referent | undefined
  place(span: Span): Referent | undefined
}

const HE_OR_SHE = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself'])
/** In sentences: a pronoun or description whose name stands further back is left unresolved. */
const PRONOUN_REACH = 2
const DESCRIPTION_REACH = 8
/** What may stand before the subject with which a sentence opens. */
const OPENING = /^["“‘'«]?(?:the\s|an?\s)?$/i
/** In code units: a name that is longer is looked for no further back. */
const LONGEST_NAME = 200
/** Of one article, kept for the next question. */
const MOST_ROLES = 1000
/** What stands between two names of a list. */
const BETWEEN_LISTED = /^(?:['’]s?)?(?:,|,?\s(?:and|or|as well as)\s)/
/** Nouns by which news names again what it has named, and what kind of entity they mean. */
const NOMINALS: readonly { readonly head: RegExp; readonly types: readonly string[]; readonly name?: RegExp }[] = [
  { head: /\b(?:organi[sz]ation|bloc|alliance|pact|union|grouping|group)$/i, types: ['Organization'] },
  { head: /\b(?:country|state|nation)$/i, types: ['Country'] },
  { head: /\b(?:ministry)$/i, types: ['Organization'], name: /ministry/i },
  { head: /\b(?:government)$/i, types: ['Organization'], name: /government/i },
  { head: /\b(?:council)$/i, types: ['Body', 'Organization'], name: /council/i },
  { head: /\b(?:secretariat)$/i, types: ['Body', 'Organization'], name: /secretariat/i },
  { head: /\b(?:commission)$/i, types: ['Body', 'Organization'], name: /commission/i },
  { head: /\b(?:committee)$/i, types: ['Body', 'Organization'], name: /committee/i },
]

/** Reads an article's references by its names (in reading order, each with its entity) and offices. */
export function referenceTo(article: Article, named: readonly Named[]): References {
  const { text } = article.document
  const people = groupBy(
    named.filter(m => m.entity.type === 'Person'),
    m => m.name.sentence,
  )
  const officesIn = groupBy(article.offices, o => o.sentence)
  const nominals = new Map(NOMINALS.map(nominal => [nominal, named.filter(m => canMean(nominal, m))]))
  const namesWithin = (span: Span): readonly Named[] =>
    between(named, m => m.name.start, span).filter(m => contains(span, m.name))
  const nameAt = (span: Span): Named | undefined =>
    between(named, m => m.name.start, { start: span.start - LONGEST_NAME, end: span.end }).find(m =>
      overlapsName(span, m),
    )

  const asReferent = (mention: Named, rule?: string): Referent => ({
    entity: mention.entity.id,
    rule:
      rule ??
      (mention.name.type === 'Demonym'
        ? 'demonym'
        : mention.text === mention.entity.name
          ? 'name'
          : mention.entity.type === 'Person' && !mention.key.includes(' ')
            ? 'surname'
            : 'name'),
    clue: { start: mention.name.start, end: mention.name.end },
  })

  function party(span: Span): Referent | undefined {
    const words = slice(text, span).trim()
    if (HE_OR_SHE.has(words.toLowerCase())) return pronoun(span)
    const offices = officesAround(span).filter(o => contains(span, o) || (o.person && contains(span, o.person)))
    const held = offices.flatMap(o => (o.person ? (nameAt(o.person) ?? []) : []))
    const owners = offices.flatMap(o => o.of ?? [])
    const [holder, ...more] = new Map(
      held.filter(m => !owners.some(of => contains(of, m.name))).map(m => [m.entity.id, m]),
    ).values()
    if (holder) return more.length === 0 ? asReferent(holder) : undefined
    const [bare, ...others] = offices.filter(o => o.person === undefined)
    if (bare) return others.length === 0 || contains(bare, others[0] ?? bare) ? byOffice(bare) : undefined
    return byName(span) ?? byDescription(words, span)
  }

  function officesAround(span: Span): readonly Office[] {
    const [first, last] = [sentenceNumber(span.start), sentenceNumber(span.end - 1)]
    return Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => officesIn.get(first + i) ?? []).flat()
  }

  /** The name that a phrase is about: a person, else the last organisation or body, else the only country; none of several joined by "and". */
  function byName(span: Span): Referent | undefined {
    const inside = namesWithin(span)
    const persons = new Map(inside.filter(m => m.entity.type === 'Person').map(m => [m.entity.id, m]))
    if (persons.size > 1) return undefined
    const person = [...persons.values()][0]
    if (person) return asReferent(person)
    const bodies = inside.filter(m => ['Body', 'Organization', 'Group'].includes(m.entity.type))
    const body = bodies.findLast(m => m.entity.type === 'Body') ?? bodies.at(-1)
    if (body && isListed(bodies)) return undefined
    if (body) return asReferent(body)
    const countries = new Map(inside.filter(m => m.entity.type === 'Country').map(m => [m.entity.id, m]))
    if (countries.size > 1) return undefined
    const country = [...countries.values()][0]
    if (country) return asReferent(country)
    const capital = inside.find(m => m.entity.type === 'Place' && m.entity.country !== undefined)
    if (!capital || capital.name.end - capital.name.start < span.end - span.start - 'official '.length) return undefined
    return { entity: capital.entity.country ?? '', rule: 'metonym-capital', clue: capital.name }
  }

  /** Whether different ones stand in a row: "the ACP and the LTO". */
  const isListed = (mentions: readonly Named[]): boolean =>
    mentions.some((m, i) => {
      const next = mentions[i + 1]
      return next && next.entity.id !== m.entity.id && BETWEEN_LISTED.test(text.slice(m.name.end, next.name.start))
    })

  /** Who holds which office, of what, as the article says beside the names. */
  const holdings = (): readonly Held[] =>
    article.offices.flatMap(({ role, of, person, capacity }) => {
      const holder = capacity === 'former' ? undefined : person && nameAt(person)
      return holder ? [{ role, holder, of: of && referenceOf(of)?.entity }] : []
    })
  const holdersOf = remember((role: string) => holdings().filter(held => sameRole(held.role, role)), MOST_ROLES)

  /** "the Bian foreign minister": whoever the article names in that office, of that country or organisation. */
  function byOffice(office: Office): Referent | undefined {
    const of = office.of && referenceOf(office.of)?.entity
    if (office.of && !of) return undefined
    const holders = new Map(
      holdersOf(office.role)
        .filter(held => !of || held.of === of)
        .map(held => [held.holder.entity.id, held.holder]),
    )
    const [only, ...more] = holders.values()
    return only && more.length === 0 ? asReferent(only, 'office') : undefined
  }

  /** What an office is of: a name, a demonym, or "its", "the country's". */
  function referenceOf(span: Span): Referent | undefined {
    return byName(span) ?? byDescription(slice(text, span).replace(/['’]s?$/, ''), span)
  }

  function byDescription(words: string, span: Span): Referent | undefined {
    const bare = words.replace(/['’]s?$/, '')
    if (!/^(?:the|this|that|its|their|his|her)\b/i.test(bare) || bare.split(/\s+/).length > 4) return undefined
    const nominal = NOMINALS.find(n => n.head.test(bare))
    if (!nominal) return undefined
    const sentence = sentenceNumber(span.start)
    const antecedent = lastBefore(nominals.get(nominal) ?? [], m => m.name.end, span.start)
    const near = antecedent && sentence - antecedent.name.sentence <= DESCRIPTION_REACH
    return antecedent && near ? asReferent(antecedent, 'description') : undefined
  }

  /** The one person named in this sentence before the pronoun, else in the nearest sentence before that names anybody. */
  function pronoun(span: Span): Referent | undefined {
    const sentence = sentenceNumber(span.start)
    const paragraph = article.sentences[sentence]?.paragraph
    for (let back = 0; back <= PRONOUN_REACH; back++) {
      const at = sentence - back
      if (back > 0 && paragraph !== undefined && paragraph - (article.sentences[at]?.paragraph ?? -9) > 1)
        return undefined
      const here = (people.get(at) ?? []).filter(m => m.name.end <= span.start)
      const distinct = new Map(here.map(m => [m.entity.id, m]))
      if (distinct.size === 1 && here[0]) return asReferent(here[0], 'pronoun')
      const subject = distinct.size > 1 ? opening(at) : undefined
      if (subject && subject.name.end <= span.start) return asReferent(subject, 'pronoun')
      if (distinct.size > 1) return undefined
    }
    return undefined
  }

  /** The person with whom a sentence opens, titles before the name included: its subject, as a rule. */
  function opening(sentence: number): Named | undefined {
    const start = article.sentences[sentence]?.start ?? -1
    const first = people.get(sentence)?.[0]
    if (!first) return undefined
    const office = officesIn.get(sentence)?.find(o => o.person && overlapsName(o.person, first))
    return OPENING.test(text.slice(start, Math.min(first.name.start, office?.start ?? first.name.start)))
      ? first
      : undefined
  }

  const sentenceNumber = (at: number): number => sentenceNumberAt(article.sentences, at)

  function place(span: Span): Referent | undefined {
    const inside = namesWithin(span)
    const city = inside.find(m => m.entity.type === 'Place')
    if (city) return { entity: city.entity.id, rule: 'name', clue: city.name }
    const country = inside.find(m => m.entity.type === 'Country' && m.name.type !== 'Demonym')
    return country && asReferent(country)
  }

  return { party, place }
}

const LEADERS = new Set([
  'leader',
  'president',
  'prime minister',
  'king',
  'queen',
  'chancellor',
  'supreme leader',
  'emir',
  'sultan',
])
/** "The Bian leader" is its president or prime minister, whichever is named. */
const sameRole = (held: string, meant: string): boolean => held === meant || (meant === 'leader' && LEADERS.has(held))

const canMean = ({ types, name }: (typeof NOMINALS)[number], mention: Named): boolean =>
  types.includes(mention.entity.type) && mention.name.type !== 'Demonym' && (!name || name.test(mention.text))

const overlapsName = (span: Span, mention: Named): boolean =>
  span.start < mention.name.end && mention.name.start < span.end
