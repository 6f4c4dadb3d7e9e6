import { english } from '../../language/english.ts'
import type { PartyKind } from '../../language/knowledge/party-nouns.ts'
import type { Article, Name, Token } from '../../record/article.ts'
import type { Entity } from '../../record/entity.ts'
import type { Span } from '../../record/span.ts'
import { contentWords } from '../../text/content-words.ts'
import { proofOf } from '../../text/proof.ts'
import { remember, rememberOf } from '../../text/remember.ts'
import { between } from '../../text/search.ts'
import { contains, overlaps, slice } from '../../text/span.ts'
import { type Known, partyAt, type Sources } from '../sources.ts'
import { type Groups, groupsOf } from './groups.ts'
import { tokensIn } from './words-told.ts'

/** Finds who asks and who is asked, people without a name among them. */
export interface Parties {
  /** Who is meant by the words; undefined where the text does not tell and the words name no group. */
  partyAt(article: Article, span: Span): Known | undefined
  /** Those without a name who were asked for so far, each once. */
  groups(): readonly Entity[]
}

const kinds: ReadonlyMap<string, PartyKind> = new Map(english.partyNouns.map(({ noun, kind }) => [noun, kind]))
/** Those that act for the state, company or body whose name stands beside them. */
const ACTING_FOR: { readonly [kind in PartyKind]?: readonly Entity['type'][] } = {
  state: ['Country'],
  servants: ['Country', 'Organization', 'Body'],
  board: ['Organization'],
}
/** Kinds of which each noun is a thing of its own. */
const OWN_NOUN: ReadonlySet<PartyKind> = new Set(['state', 'board', 'servants', 'staff', 'movement', 'group'])
/** Sentences. Of several that "the company" may mean, the one named last, where only that one is so near. */
const NEAR = 2
/** Entities of which it is kept what they are called. */
const MOST_ENTITIES = 10_000
/** Code units. No report is so long that a noun takes up what stands further back; time grows with the text alone. */
const REACH = 10_000
/** Code units. */
const LONGEST_NAME = 200
const LONGEST_OFFICE = 300
const LONGEST_OWNER = 120
const INDEFINITE = /^(?:an?|another|some|any|no|every|each)$/i
const OWNING = /^(?:his|her|its|their|our|my)$/i

const isPlural = ({ features, text, lemma }: Token) =>
  features.includes('Number=Plur') || (text.toLowerCase() !== lemma && /s$/.test(text))

/** The word of a phrase on which its others hang. */
function headIn(article: Article, words: readonly Token[]): Token | undefined {
  const own = new Set(words)
  return words.find(word => {
    const above = article.tokens[word.head]
    return !above || !own.has(above)
  })
}

/** The kinds that a name tells by its own words: "Zimbabwe Nurses Federation" is a union. */
const kindsIn = (text: string): readonly PartyKind[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .flatMap(word => kinds.get(word) ?? [])

/** The words before "of", "in", "for", and after "the": "maker" of "the Danish maker of turbines". */
const kindOfDescription = (text: string): readonly PartyKind[] =>
  kindsIn(text.replace(/\b(?:of|in|for|that|which|who|from|with|at|on|to|and|or)\b.*$/u, '').trim()).slice(-1)

/** Reads who is meant by words of all articles. */
export function findParties(sources: Sources): Parties {
  const groups: Groups = groupsOf(sources)
  const kindsOf = remember((id: string): ReadonlySet<PartyKind> => {
    const entity = sources.entity(id)
    const told = (entity?.descriptions ?? []).flatMap(({ text }) => kindOfDescription(text))
    return new Set([...(entity?.names ?? []).flatMap(({ text }) => kindsIn(text)), ...told])
  }, MOST_ENTITIES)
  /** Of a kind whose nouns say the same, any; else one that bears the noun itself: "the ministry", "the crew". */
  const fits = (id: string, kind: PartyKind, { lemma }: Token): boolean =>
    OWN_NOUN.has(kind)
      ? (sources.entity(id)?.names ?? []).some(({ text }) => new RegExp(`\\b${lemma}\\b`, 'i').test(text))
      : kindsOf(id).has(kind)
  const typeOf = (known: Known) => sources.entity(known.id)?.type

  /** The party of a kind that the article names: the only one so far, or the only one near. */
  function namedOfKind(article: Article, span: Span, kind: PartyKind, head: Token): Known | undefined {
    const sentence = tokensIn(article, span)[0]?.sentence ?? 0
    const fitting = before(article.names, span).flatMap(name => {
      const known = isParty(name) ? partyAt(sources, article, name) : undefined
      return known && fits(known.id, kind, head) ? [{ name, known }] : []
    })
    const isOne = (found: typeof fitting) => new Set(found.map(({ known }) => known.id)).size === 1
    const near = fitting.filter(({ name }) => sentence - name.sentence <= NEAR)
    const found = isOne(fitting) ? fitting : isOne(near) ? near : []
    const last = found.at(-1)
    return last && asTakenUp(article, span, last.known)
  }

  /** "Niger's junta" before "the junta": the same words beside a name. */
  function ownedBefore(article: Article, span: Span, head: Token): Known | undefined {
    const found = before(article.tokens, span).flatMap(token => {
      const owner = token.lemma === head.lemma ? ownerBefore(article, token) : undefined
      return owner ? (partyAt(sources, article, owner) ?? []) : []
    })
    const ids = new Set(found.map(({ id }) => id))
    const [first] = found
    return ids.size === 1 && first && standsFor(first, head) ? asTakenUp(article, span, first) : undefined
  }

  const standsFor = (known: Known, head: Token): boolean => {
    const acting = ACTING_FOR[kinds.get(head.lemma) ?? 'staff']
    const type = typeOf(known)
    return type !== undefined && (acting?.includes(type) ?? false)
  }

  /** "He demanded", right after the words of one person, and of nobody else. */
  function speakerBefore(article: Article, span: Span): Known | undefined {
    const sentence = tokensIn(article, span)[0]?.sentence
    if (sentence === undefined || article.sentences[sentence]?.start !== span.start) return undefined
    const said = article.quotations.filter(quoted => quoted.sentence === sentence - 1 && quoted.speaker)
    const names = article.names.filter(name => name.sentence === sentence - 1 && name.type === 'Person')
    const speakers = said.flatMap(({ speaker }) =>
      speaker ? (partyAt(sources, article, personBeside(article, speaker) ?? speaker) ?? []) : [],
    )
    const people = [...speakers, ...names.flatMap(name => partyAt(sources, article, name) ?? [])]
    const [one] = speakers
    const isOne = new Set(people.map(({ id }) => id)).size === 1
    return one && isOne && typeOf(one) === 'Person'
      ? { ...asTakenUp(article, span, one), basis: { rule: 'pronoun', clues: [one.proof] } }
      : undefined
  }

  /** "It demands", right after a sentence whose subject is a body or a company: whoever demands is no thing. */
  function subjectBefore(article: Article, span: Span): Known | undefined {
    const sentence = tokensIn(article, span)[0]?.sentence
    const before = sentence === undefined ? undefined : article.sentences[sentence - 1]
    if (sentence === undefined || !before || article.sentences[sentence]?.start !== span.start) return undefined
    const subject = mainSubject(article, tokensIn(article, before))
    const head = subject && headIn(article, tokensIn(article, subject))
    if (!subject || !head || (isPlural(head) && head.tag === 'NOUN')) return undefined
    const known =
      head.tag === 'NOUN' && !nameOver(article, head)
        ? kinds.has(head.lemma) && ofCommonNoun(article, subject, tokensIn(article, subject), head)
        : partyAt(sources, article, subject)
    if (!known || typeOf(known) === 'Person' || typeOf(known) === 'Place') return undefined
    return { id: known.id, proof: proofOf(article, span), basis: { rule: 'pronoun', clues: [known.proof] } }
  }

  const ofKind = remember(
    (kind: string): readonly Entity[] =>
      sources.resolution.entities.filter(({ id, type }) => type !== 'Person' && kindsOf(id).has(kind as PartyKind)),
    MOST_ENTITIES,
  )

  /** "an arbitration court in Montevideo": the only one of its kind whose name and sentences hold all these words. */
  function describedElsewhere(article: Article, span: Span, kind: PartyKind): Known | undefined {
    if (OWN_NOUN.has(kind)) return undefined
    const wanted = [
      ...contentWords(slice(article.document.text, { start: span.start, end: endWithPlace(article, span) })),
    ]
    const fitting = ofKind(kind).filter(entity => {
      const named = wordsIn(entity)
      if (wanted.filter(word => named.has(word)).length < 2) return false
      const told = contentWords(entity.proof.map(({ sentence }) => sentence).join(' '))
      return wanted.every(word => named.has(word) || told.has(word))
    })
    const [one, ...others] = [...fitting].sort((a, b) => wordsIn(b).size - wordsIn(a).size)
    const clue = one?.proof[0]
    // “the Court of Arbitration” is the River Plate Court of Arbitration, told in short.
    const isShort = (other: Entity) => one !== undefined && [...wordsIn(other)].every(word => wordsIn(one).has(word))
    if (!one || !clue || !others.every(isShort)) return undefined
    return { id: one.id, proof: proofOf(article, span), basis: { rule: 'description', clues: [clue] } }
  }

  /** "his country": the country whose office he holds; nobody else's things are known so. */
  function ofOwner(article: Article, words: readonly Token[], head: Token): Known | undefined {
    const pronoun = words.find(word => OWNING.test(word.text))
    if (!pronoun || kinds.get(head.lemma) !== 'state') return undefined
    const owner = partyAt(sources, article, pronoun)
    if (!owner || typeOf(owner) !== 'Person') return owner && standsFor(owner, head) ? owner : undefined
    const countries = article.offices.flatMap(({ person, of }) => {
      const holder = person && of && partyAt(sources, article, person)
      return holder?.id === owner.id && of ? (partyAt(sources, article, of) ?? []) : []
    })
    const country = countries.find(known => typeOf(known) === 'Country')
    return country && asTakenUp(article, pronoun, country)
  }

  function ofCommonNoun(article: Article, span: Span, words: readonly Token[], head: Token): Known | undefined {
    const known = partyAt(sources, article, span)
    const kind = kinds.get(head.lemma)
    const isOnePerson = kind === 'servants' && !isPlural(head)
    if (isOnePerson) return known && (typeOf(known) === 'Person' || standsFor(known, head)) ? known : undefined
    const inside = between(article.names, name => name.start, span).filter(name => contains(span, name))
    if (inside.length > 0) {
      const isApposed = inside.some(name => name.start > head.end && isBeside(article, head, name))
      if (known && (isApposed || standsFor(known, head))) return known
      return (kind && describedElsewhere(article, span, kind)) ?? groups.of(article, span)
    }
    if (words.some(word => OWNING.test(word.text))) return ofOwner(article, words, head)
    if (words.some(word => INDEFINITE.test(word.text)))
      return kind ? (describedElsewhere(article, span, kind) ?? groups.of(article, span)) : undefined
    if (isPlural(head)) return ownedBefore(article, span, head) ?? groups.of(article, span)
    if (!kind) return known
    if (known && typeOf(known) !== 'Person' && fits(known.id, kind, head)) return known
    return ownedBefore(article, span, head) ?? namedOfKind(article, span, kind, head) ?? groups.of(article, span)
  }

  /** "Norland's finance minister", "the council's spokesman": where nothing names who it is, for whom the office speaks. */
  function ofItsOffice(article: Article, span: Span): Known | undefined {
    const office = article.offices.find(({ title, person }) => !person && contains(span, title))
    if (!office?.of || /^(?:an?|another|one|some)\b/i.test(slice(article.document.text, span))) return undefined
    const owner = partyAt(sources, article, office.of)
    const type = owner && typeOf(owner)
    const speaks = type === 'Country' || ((type === 'Organization' || type === 'Body') && /^spokes/.test(office.role))
    if (!owner || !speaks) return undefined
    return { ...owner, proof: proofOf(article, span), basis: { rule: 'office-of', clues: [owner.proof] } }
  }

  return {
    partyAt: (article, span) => {
      const apposed = personBeside(article, span)
      if (apposed) return partyAt(sources, article, apposed) ?? partyAt(sources, article, span)
      const text = slice(article.document.text, span)
      if (HE.test(text)) return partyAt(sources, article, span) ?? speakerBefore(article, span)
      if (IT.test(text)) return partyAt(sources, article, span) ?? subjectBefore(article, span)
      const words = tokensIn(article, span)
      const head = headIn(article, words)
      const known = () => partyAt(sources, article, span)
      if (head?.tag !== 'NOUN' || nameOver(article, head)) return known()
      if (isOffice(article, head) && !isPlural(head)) return known() ?? ofItsOffice(article, span)
      return ofCommonNoun(article, span, words, head)
    },
    groups: groups.all,
  }
}

/** The words of an entity's names. */
const wordsIn = rememberOf(({ names }: Entity) => contentWords(names.map(({ text }) => text).join(' ')))

const isParty = ({ type }: Name) => type === 'Organization' || type === 'Body' || type === 'Group'

const asTakenUp = (article: Article, span: Span, named: Known): Known => ({
  id: named.id,
  proof: proofOf(article, span),
  basis: { rule: 'description', clues: [named.proof] },
})

const HE = /^(?:he|she)$/i
const IT = /^it$/i

/** The subject of a sentence's main verb, with the words before it that belong to it. */
function mainSubject({ tokens }: Article, words: readonly Token[]): Span | undefined {
  const root = words.find(word => word.relation === 'root')
  const subject = words.find(word => word.relation === 'nsubj' && tokens[word.head] === root)
  if (!subject || subject.tag === 'PRON') return undefined
  const own = words.filter(word => word.end <= subject.start && tokens[word.head] === subject && word.tag !== 'PUNCT')
  return { start: Math.min(subject.start, ...own.map(word => word.start)), end: subject.end }
}

/** The end of a phrase with the place right behind it: "a court [in Montevideo]". */
function endWithPlace(article: Article, { end }: Span): number {
  const next = between(article.names, name => name.start, { start: end, end: end + 5 })[0]
  return next && /^\sin\s$/.test(article.document.text.slice(end, next.start)) ? next.end : end
}

/** Code units. */
const LONGEST_TITLE = 30
/** ", Colonel " */
const TITLE = /^,\s(?:[\p{L}.-]+\s){0,3}$/u

/** "the group's chief executive, [Ana Vell]": the one whom a title tells. */
function personBeside(article: Article, span: Span): Name | undefined {
  const { text } = article.document
  if (!/^,\s/.test(text.slice(span.end, span.end + 2))) return undefined
  const name = between(article.names, found => found.start, { start: span.end, end: span.end + LONGEST_TITLE })[0]
  if (name && !TITLE.test(text.slice(span.end, name.start))) return undefined
  const isPerson = name?.type === 'Person' && /^(?:,|\sof\b)/.test(text.slice(name.end, name.end + 3))
  const head = isPerson ? headIn(article, tokensIn(article, span)) : undefined
  return head && !isPlural(head) ? name : undefined
}

/** "the union IG Werk", "the charity, Medair Plus,": the name says which one the noun means. */
function isBeside(article: Article, head: Token, name: Name): boolean {
  return /^[\s,]*$/.test(article.document.text.slice(head.end, name.start))
}

/** Words between a name and the noun that it owns: "Niger's new military junta". */
const LONGEST_LEAD = 3

/** The name that stands before a noun as its owner, across adjectives. */
function ownerBefore(article: Article, noun: Token): Name | undefined {
  const lead = { start: noun.start - LONGEST_OWNER, end: noun.start }
  const words = between(article.tokens, token => token.start, lead).filter(token => token.sentence === noun.sentence)
  for (const token of words.slice(-LONGEST_LEAD - 1).reverse()) {
    const name = nameOver(article, token)
    if (name) return name
    if (!/^(?:ADJ|NOUN|PART|ADV)$/.test(token.tag) && !/^['’]s?$/.test(token.text)) return undefined
  }
  return undefined
}

/** The name that a word belongs to. */
const nameOver = ({ names }: Article, word: Token): Name | undefined =>
  between(names, name => name.start, { start: word.start - LONGEST_NAME, end: word.end }).find(name =>
    overlaps(name, word),
  )

const isOffice = ({ offices }: Article, word: Token): boolean =>
  between(offices, office => office.start, { start: word.start - LONGEST_OFFICE, end: word.end }).some(({ title }) =>
    overlaps(title, word),
  )

/** What an article tells before a place, as far back as it may be taken up. */
const before = <Item extends Span>(items: readonly Item[], { start }: Span): readonly Item[] =>
  between(items, item => item.start, { start: start - REACH, end: start })
