import { english } from '../language/english.ts'
import type { Article, Office, Quotation } from '../record/article.ts'
import type { Entity, EntityType } from '../record/entity.ts'
import type { Referent } from '../record/resolution.ts'
import type { Span } from '../record/span.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { sentenceNumberAt } from '../text/proof.ts'
import { remember } from '../text/remember.ts'
import { between, lastBefore } from '../text/search.ts'
import { contains, slice } from '../text/span.ts'
import type { Mention } from './mention.ts'
import { pronounOf } from './references/find-phrases.ts'
import type { KnownOffices } from './references/know-offices.ts'
import { type Described, readChains, readReferences } from './references/read-references.ts'
import { isCalling, takeUp } from './references/take-up.ts'

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
  /** What all phrases of the article share that mean the same as the one of this head word, a pronoun's likeliest meaning taken for it. */
  chainOf(head: number): string | undefined
}

/** Whom a pronoun may mean that stands for a party, and how sure that must be. */
interface Party {
  readonly types: readonly EntityType[]
  readonly share: number
}

/**
 * The least share of what speaks for all candidates together, from which on a pronoun is taken to mean the first: below, two
 * stay close. Chosen on draws from the training part of PolNeAR (eval/references), so that one of thirty is wrong.
 */
const SURE = 0.55
/** "it" and "they" may mean nobody in particular: more must speak for a name. */
const SURER = 0.65
const PARTIES: Readonly<Record<string, Party>> = {
  male: { types: ['Person'], share: SURE },
  female: { types: ['Person'], share: SURE },
  thing: { types: ['Organization', 'Body', 'Country'], share: SURER },
  several: { types: ['Organization', 'Body', 'Group', 'Country'], share: SURER },
}
const NO_OFFICES: KnownOffices = { holderOf: () => undefined, rolesOf: () => new Set() }
/** By these words somebody speaks of himself, where they begin what he says. */
const OF_SPEAKER = /^s?he$/i
const SPEAKS_FOR_ANOTHER = /spokes|press secretary|press service|aide|lawyer|adviser|advisor/i
const PRONOUN = /^(?:s?he|it|they|who)$/i
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself'])
/** A quotation in a quotation in a quotation: the text says no more of who speaks. */
const DEEPEST_QUOTATION = 3
/** In sentences: a description whose name stands further back is left unresolved. */
const DESCRIPTION_REACH = 8
/** In code units: a name that is longer is looked for no further back. */
const LONGEST_NAME = 200
/** In code units: "they themselves". */
const LONGEST_PRONOUN = 15
/** Of one article, kept for the next question. */
const MOST_ROLES = 1000
/** "a spokesman for the ministry" need not be the one whom the text names elsewhere. */
const INDEFINITE = /^an?\s/i
const COUNTERPART = /^(his|her|their)\s(?:\S+\s){1,3}counterpart$/i
/** "the Talvian capital", "Talvia's capital". */
const CAPITAL = /\scapital$/i
const CAPITALS: ReadonlySet<string> = new Set(english.countries.flatMap(({ capitals }) => capitals.map(fold)))
/** What stands between two names of a list. */
const BETWEEN_LISTED = /^(?:['’]s?)?(?:,|,?\s(?:and|or|as well as)\s)/
interface Nominal {
  readonly head: RegExp
  readonly types: readonly string[]
  readonly name?: RegExp
}

/** Nouns by which news names again what it has named, and what kind of entity they mean. */
const NOMINALS: readonly Nominal[] = [
  { head: /\b(?:organi[sz]ation|bloc|alliance|pact|union|grouping|group)$/i, types: ['Organization'] },
  { head: /\b(?:country|state|nation)$/i, types: ['Country'] },
  { head: /\b(?:ministry)$/i, types: ['Organization'], name: /ministry/i },
  { head: /\b(?:government)$/i, types: ['Organization'], name: /government/i },
  { head: /\b(?:council)$/i, types: ['Body', 'Organization'], name: /council/i },
  { head: /\b(?:secretariat)$/i, types: ['Body', 'Organization'], name: /secretariat/i },
  { head: /\b(?:commission)$/i, types: ['Body', 'Organization'], name: /commission/i },
  { head: /\b(?:committee)$/i, types: ['Body', 'Organization'], name: /committee/i },
  { head: /\bfund$/i, types: ['Organization'], name: /\bfund\b/i },
  { head: /\bbank$/i, types: ['Organization'], name: /\bbank\b/i },
  { head: /\bagency$/i, types: ['Organization', 'Body'], name: /\bagency\b/i },
  { head: /\bcourt$/i, types: ['Organization', 'Body'], name: /\bcourt\b/i },
  { head: /\bdepartment$/i, types: ['Organization', 'Body'], name: /\bdepartment\b/i },
  { head: /\bassociation$/i, types: ['Organization'], name: /\bassociation\b/i },
  { head: /\buniversity$/i, types: ['Organization'], name: /\buniversity\b/i },
]

/**
 * Reads an article's references by its names (in reading order, each with its entity) and offices.
 * @param elsewhere  offices that other articles tell of
 */
export function referenceTo(
  article: Article,
  named: readonly Named[],
  elsewhere: KnownOffices = NO_OFFICES,
): References {
  const { text } = article.document
  const byId = new Map(named.map(m => [m.entity.id, m.entity]))
  const officesIn = groupBy(article.offices, o => o.sentence)
  const nominals = new Map<Nominal, readonly Named[]>()
  const meantBy = (nominal: Nominal): readonly Named[] => {
    const known = nominals.get(nominal) ?? named.filter(m => canMean(nominal, m))
    nominals.set(nominal, known)
    return known
  }
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
    if (FIRST_PERSON.has(words.toLowerCase())) return firstPerson(span)
    return bySaying(span) ?? byPronoun(span) ?? byCounterpart(words, span) ?? byTitle(words, span)
  }

  /** "Vell said that he would come": he is Vell, unless Vell speaks for another. */
  function bySaying(span: Span): Referent | undefined {
    if (!OF_SPEAKER.test(slice(text, span).trim())) return undefined
    const saying = between(article.quotations, q => q.content.start, { start: span.start, end: span.start + 1 })
    const own = saying.find(
      ({ kind, speaker }) => kind !== 'direct' && speaker !== undefined && speaker.end < span.start,
    )
    const words = own?.speaker ? slice(text, own.speaker) : ''
    if (!own?.speaker || SPEAKS_FOR_ANOTHER.test(words) || PRONOUN.test(words)) return undefined
    const speaker = byTitle(words, own.speaker)
    return speaker && byId.get(speaker.entity)?.type === 'Person' ? { ...speaker, rule: 'pronoun' } : undefined
  }

  /** "his Kestrian counterpart": who holds the office there that the one spoken of holds, where only one does. */
  function byCounterpart(words: string, span: Span): Referent | undefined {
    const [owner = ''] = COUNTERPART.exec(words)?.slice(1) ?? []
    const country = owner && namesWithin(span).find(m => m.entity.type === 'Country')
    if (!country || namesWithin(span).length > 1) return undefined
    const other = byPronoun({ start: span.start, end: span.start + owner.length })?.entity
    const holders = [...elsewhere.rolesOf(other ?? '')].flatMap(
      role => elsewhere.holderOf(role, country.entity.id) ?? [],
    )
    const [only, ...more] = new Map(holders.map(holder => [holder.id, holder])).values()
    if (!only || more.length > 0 || only.id === other) return undefined
    return { entity: meet(only).id, rule: 'office', clue: mentionsOf(only.id)[0]?.name ?? country.name }
  }

  function byTitle(words: string, span: Span): Referent | undefined {
    const offices = officesAround(span).filter(o => contains(span, o) || (o.person && contains(span, o.person)))
    const held = offices.flatMap(o => (o.person ? (nameAt(o.person) ?? []) : []))
    const owners = offices.flatMap(o => o.of ?? [])
    const [holder, ...more] = new Map(
      held.filter(m => !owners.some(of => contains(of, m.name))).map(m => [m.entity.id, m]),
    ).values()
    if (holder) return more.length === 0 ? asReferent(holder) : undefined
    const [bare, ...others] = offices.filter(o => o.person === undefined)
    if (bare) {
      if (INDEFINITE.test(words)) return undefined
      const one = others.length === 0 || contains(bare, others[0] ?? bare)
      return one ? (byOffice(bare) ?? byTold(span) ?? byCalling(words, span)) : undefined
    }
    return byName(span) ?? byDescription(words, span) ?? byTold(span) ?? byCalling(words, span)
  }

  /** "the diplomat", "the minister": whoever was named last with such an office. */
  function byCalling(words: string, span: Span): Referent | undefined {
    if (!isCalling(words)) return undefined
    const people = named.filter(m => m.entity.type === 'Person' && m.name.end <= span.start)
    const entity = takeUp(
      words,
      sentenceNumber(span.start),
      people.map(m => ({ entity: m.entity.id, sentence: m.name.sentence, speaks: isSpeaking(m) })),
      elsewhere.rolesOf,
    )
    const mention = entity === undefined ? undefined : people.findLast(m => m.entity.id === entity)
    return mention && asReferent(mention, 'office')
  }

  const isSpeaking = ({ name }: Named): boolean =>
    (quotationsIn().get(name.sentence) ?? []).some(({ speaker }) => speaker && contains(speaker, name))
  const quotationsIn = once(() => groupBy(article.quotations, q => sentenceNumber(q.speaker?.start ?? q.content.start)))

  /** "the prime minister of Armenia", by the word "minister". */
  function byTitleOf(word: Span | undefined): Referent | undefined {
    const office = word && officesAround(word).find(o => contains(o.title, word))
    return office && !office.person && office.of && !INDEFINITE.test(slice(text, office)) ? byOffice(office) : undefined
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
    const capital = inside.find(m => m.entity.type === 'Place' && m.name.country !== undefined)
    if (!capital || capital.name.end - capital.name.start < span.end - span.start - 'official '.length) return undefined
    // Where no article names the country, the capital stands for itself.
    const state = capital.entity.country
    return state === undefined ? asReferent(capital) : { entity: state, rule: 'metonym-capital', clue: capital.name }
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
    const owner = office.of && referenceOf(office.of)
    const of = owner?.entity
    if (office.of && !of) return undefined
    const holders = new Map(
      holdersOf(office.role)
        .filter(held => !of || held.of === of)
        .map(held => [held.holder.entity.id, held.holder]),
    )
    const [only, ...more] = holders.values()
    if (only || !owner) return only && more.length === 0 ? asReferent(only, 'office') : undefined
    const holder = elsewhere.holderOf(office.role, owner.entity)
    return holder && { entity: meet(holder).id, rule: 'office', clue: mentionsOf(holder.id)[0]?.name ?? owner.clue }
  }

  /** Somebody of whom the article speaks without the name. */
  function meet(entity: Entity): Entity {
    byId.set(entity.id, entity)
    return entity
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
    const antecedent = lastBefore(meantBy(nominal), m => m.name.end, span.start)
    const near = antecedent && sentence - antecedent.name.sentence <= DESCRIPTION_REACH
    return antecedent && near ? asReferent(antecedent, 'description') : undefined
  }

  const namedSpans = () => named.map(m => ({ start: m.name.start, end: m.name.end, entity: m.entity }))
  const meantByOffice = (described: Described): string | undefined =>
    (byTitleOf(article.tokens[described.head]) ?? byTitle(slice(text, described), described))?.entity
  /** What the article's descriptions and pronouns mean, found when the first is asked for. */
  const reading = once(() => readReferences(article, namedSpans()))
  const pronouns = once(() => reading().pronouns(meantByOffice))
  const chains = once(() => readChains(article, namedSpans(), meantByOffice))

  /** "he", "they": what the words before mean most likely, where nothing else comes close. */
  function byPronoun(span: Span): Referent | undefined {
    const words = slice(text, span).trimEnd()
    if (!/^[a-z]+(?:\s[a-z]+self)?$/i.test(words) || words.length > LONGEST_PRONOUN) return undefined
    const [word] = between(article.tokens, token => token.start, { start: span.start, end: span.start + 1 })
    // An article's pronouns are followed only where one of them is asked for.
    if (!word || !pronounOf(word)) return undefined
    const followed = pronouns().get(span.start)
    const wanted = followed && PARTIES[followed.gender]
    if (!followed || !wanted || followed.share < wanted.share) return undefined
    const entity = byId.get(followed.chain.replace(/^entity /, ''))
    if (!entity || !wanted.types.includes(entity.type)) return undefined
    const clue = lastBefore(mentionsOf(entity.id), m => m.name.start, span.start) ?? mentionsOf(entity.id)[0]
    return clue ? asReferent(clue, 'pronoun') : { entity: entity.id, rule: 'pronoun', clue: followed.antecedent }
  }
  const mentionsOf = remember((id: string) => named.filter(m => m.entity.id === id), MOST_ROLES)

  /** "the nominee", "the New York businessman": the one person whom the article has called so beside the name. */
  function byTold(span: Span): Referent | undefined {
    const within = between(reading().descriptions, d => d.start, span).filter(d => contains(span, d))
    const entity = within.findLast(d => d.start === within[0]?.start)?.entity
    const mention = entity === undefined ? undefined : mentionsOf(entity)[0]
    return mention && asReferent(mention, 'description')
  }

  /** "I" is who speaks the words in which it stands. */
  function firstPerson(span: Span, depth = 0): Referent | undefined {
    const around = article.quotations.filter(q => q.kind !== 'indirect' && q.speaker && contains(q.content, span))
    const own = around.sort((a, b) => lengthOf(a) - lengthOf(b))[0]
    if (!own?.speaker || depth > DEEPEST_QUOTATION) return undefined
    const words = slice(text, own.speaker).toLowerCase()
    const speaker = FIRST_PERSON.has(words) ? firstPerson(own.speaker, depth + 1) : party(own.speaker)
    return speaker && { ...speaker, rule: 'first-person' }
  }

  const sentenceNumber = (at: number): number => sentenceNumberAt(article.sentences, at)

  function place(span: Span): Referent | undefined {
    const inside = namesWithin(span)
    const words = slice(text, span)
    if (/^here$/i.test(words)) return ofDateline()
    if (CAPITAL.test(words)) return capitalOf(inside)
    const city = inside.find(m => m.entity.type === 'Place')
    if (city) return { entity: city.entity.id, rule: 'name', clue: city.name }
    const country = inside.find(m => m.entity.type === 'Country' && m.name.type !== 'Demonym')
    return country && asReferent(country)
  }

  /** "here": where the report was written. */
  function ofDateline(): Referent | undefined {
    const place = article.document.dateline?.place
    const mention =
      place === undefined ? undefined : named.find(m => m.entity.type === 'Place' && fold(m.text) === fold(place))
    return mention && asReferent(mention, 'dateline')
  }

  /** "the Talvian capital": the city where the article names it, else the country that it lies in. */
  function capitalOf(inside: readonly Named[]): Referent | undefined {
    const country = inside.find(m => m.entity.type === 'Country')
    if (!country) return undefined
    const city = named.find(
      m => m.entity.type === 'Place' && m.entity.country === country.entity.id && CAPITALS.has(fold(m.text)),
    )
    return city ? asReferent(city, 'capital') : asReferent(country)
  }

  return { party, place, chainOf: head => chains().get(head) }
}

/** A value that is found when it is first asked for. */
function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

const lengthOf = ({ content }: Quotation): number => content.end - content.start

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

const canMean = ({ types, name }: Nominal, mention: Named): boolean =>
  types.includes(mention.entity.type) &&
  mention.name.type !== 'Demonym' &&
  (!name ||
    name.test(mention.text) ||
    (mention.entity.type !== 'Person' && mention.entity.names.some(n => name.test(n.text))))

const overlapsName = (span: Span, mention: Named): boolean =>
  span.start < mention.name.end && mention.name.start < span.end
