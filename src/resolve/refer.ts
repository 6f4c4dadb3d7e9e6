import type { Article, Office } from '../record/article.ts'
import type { Entity } from '../record/entity.ts'
import type { Referent } from '../record/resolution.ts'
import type { Span } from '../record/span.ts'
import { sentenceNumberAt } from '../text/proof.ts'
import { contains, slice } from '../text/span.ts'
import type { Mention } from './mention.ts'

type Named = Mention & { readonly entity: Entity }

/** What the phrases of one article refer to. */
export interface References {
  party(span: Span): Referent | undefined
  place(span: Span): Referent | undefined
}

const HE_OR_SHE = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself'])
/** In sentences: a pronoun or description whose name stands further back is left unresolved. */
const PRONOUN_REACH = 2
const DESCRIPTION_REACH = 8
/** In code units: an article, a quotation mark. */
const OPENING = 5
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
  const people = named.filter(m => m.entity.type === 'Person')

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
    const offices = article.offices.filter(o => contains(span, o) || (o.person && contains(span, o.person)))
    const held = offices.find(o => o.person !== undefined)?.person
    const holder = held && named.find(m => overlapsName(held, m))
    if (holder) return asReferent(holder)
    const bare = offices.find(o => o.person === undefined)
    if (bare) return byOffice(bare)
    return byName(span) ?? byDescription(words, span)
  }

  /** The name that a phrase is about: a person, else the last organisation or body, else the only country. */
  function byName(span: Span): Referent | undefined {
    const inside = named.filter(m => contains(span, m.name))
    const persons = new Map(inside.filter(m => m.entity.type === 'Person').map(m => [m.entity.id, m]))
    if (persons.size > 1) return undefined
    const person = [...persons.values()][0]
    if (person) return asReferent(person)
    const bodies = inside.filter(m => ['Body', 'Organization', 'Group'].includes(m.entity.type))
    const body = bodies.findLast(m => m.entity.type === 'Body') ?? bodies.at(-1)
    if (body) return asReferent(body)
    const countries = new Map(inside.filter(m => m.entity.type === 'Country').map(m => [m.entity.id, m]))
    if (countries.size > 1) return undefined
    const country = [...countries.values()][0]
    if (country) return asReferent(country)
    const capital = inside.find(m => m.entity.type === 'Place' && m.entity.country !== undefined)
    if (!capital || capital.name.end - capital.name.start < span.end - span.start - 'official '.length) return undefined
    return { entity: capital.entity.country ?? '', rule: 'metonym-capital', clue: capital.name }
  }

  /** "the Bian foreign minister": whoever the article names in that office, of that country or organisation. */
  function byOffice(office: Office): Referent | undefined {
    const of = office.of && referenceOf(office.of)
    const holders = new Map<string, Named>()
    for (const other of article.offices) {
      if (!sameRole(other.role, office.role) || !other.person || other.capacity === 'former') continue
      const otherOf = other.of && referenceOf(other.of)
      if (of && otherOf && of.entity !== otherOf.entity) continue
      if (of && !otherOf) continue
      const person = other.person
      const mention = named.find(m => overlapsName(person, m))
      if (mention) holders.set(mention.entity.id, mention)
    }
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
    const antecedent = named.findLast(
      m =>
        m.name.end <= span.start &&
        sentence - m.name.sentence <= DESCRIPTION_REACH &&
        nominal.types.includes(m.entity.type) &&
        m.name.type !== 'Demonym' &&
        (!nominal.name || nominal.name.test(m.text)),
    )
    return antecedent && asReferent(antecedent, 'description')
  }

  /** The one person named in this sentence before the pronoun, else in the nearest sentence before that names anybody. */
  function pronoun(span: Span): Referent | undefined {
    const sentence = sentenceNumber(span.start)
    const paragraph = article.sentences[sentence]?.paragraph
    for (let back = 0; back <= PRONOUN_REACH; back++) {
      const at = sentence - back
      if (back > 0 && paragraph !== undefined && paragraph - (article.sentences[at]?.paragraph ?? -9) > 1)
        return undefined
      const here = people.filter(m => m.name.sentence === at && m.name.end <= span.start)
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
    const first = people.find(m => m.name.sentence === sentence)
    if (!first) return undefined
    const office = article.offices.find(o => o.person && overlapsName(o.person, first))
    return Math.min(first.name.start, office?.start ?? first.name.start) - start <= OPENING ? first : undefined
  }

  const sentenceNumber = (at: number): number => sentenceNumberAt(article.sentences, at)

  function place(span: Span): Referent | undefined {
    const inside = named.filter(m => contains(span, m.name))
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

const overlapsName = (span: Span, mention: Named): boolean =>
  span.start < mention.name.end && mention.name.start < span.end
