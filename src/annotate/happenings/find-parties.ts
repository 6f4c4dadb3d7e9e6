import { english } from '../../language/english.ts'
import type { Office } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { byPosition, contains } from '../../text/span.ts'
import { isNominal, type TokenRange } from '../clauses/noun-phrase.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'

const PARTY_TYPES: ReadonlySet<string> = new Set(['Person', 'Country', 'Organization', 'Body', 'Group', 'Place'])
const HE_OR_SHE = new Set(['he', 'she'])
/** Nouns by which news names an organisation again. */
const BODIES = new Set([
  'organization',
  'organisation',
  'bloc',
  'alliance',
  'pact',
  'union',
  'league',
  'country',
  'nation',
  'state',
  'ministry',
  'government',
  'council',
  'commission',
  'committee',
  'community',
  'parliament',
])
/** In words: "the ruling military council". */
const LONGEST_DESCRIPTION = 3
const LIST_WORDS = new Set([
  'and',
  'of',
  'the',
  'with',
  ',',
  ';',
  'as',
  'well',
  'his',
  'her',
  'their',
  'its',
  'counterpart',
  'both',
  '(',
  ')',
])
const LIST_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'PART', 'NUM', 'CCONJ', 'PRON'])

/**
 * Who is named within a span: persons first with their offices, then countries and organisations that are not merely
 * part of somebody's title. A capital counts only where `places` says so ("between Isel and Brenholm").
 */
export function partiesWithin(view: SentenceView, span: Span, options: { places?: boolean } = {}): readonly Span[] {
  const named = namedWithin(view, span, options)
  return named.length > 0 ? named : describedWithin(view, span)
}

/** "the pact", "the ministry": who is meant is settled with all names at hand. */
function describedWithin({ tokens }: SentenceView, span: Span): readonly Span[] {
  const words = tokens.filter(token => contains(span, token))
  const [article, ...rest] = words
  const head = rest.at(-1)
  return article?.text.toLowerCase() === 'the' && rest.length <= LONGEST_DESCRIPTION && head && BODIES.has(head.lemma)
    ? [{ start: span.start, end: span.end }]
    : []
}

function namedWithin(view: SentenceView, span: Span, options: { places?: boolean }): readonly Span[] {
  // The name may stand behind the phrase: "the ministers of A and B, X and Y, met".
  const offices = view.offices.filter(o => contains(span, o.title))
  // "the leaders of A and B": where several hold the office and none is named, their countries stand for them.
  const ofOffices = offices.map(o => o.person ?? (isPlural(view, o) && o.of ? o.of : { start: o.start, end: o.end }))
  const names = view.names.filter(
    name =>
      contains(span, name) &&
      PARTY_TYPES.has(name.type) &&
      !(name.type === 'Person' && servesAs(view, name)) &&
      (name.type !== 'Place' || (options.places === true && name.country !== undefined)) &&
      !(name.type === 'Country' && describesPerson(view, name)) &&
      !(
        name.type !== 'Person' &&
        (hangsOnPerson(view, name, span) || isPortfolio(view, name) || hasPeople(view, name))
      ) &&
      !offices.some(o => contains(o, name) || (o.of && contains(o.of, name)) || (o.person && contains(o.person, name))),
  )
  const pronouns = view.tokens.filter(t => HE_OR_SHE.has(t.text.toLowerCase()) && contains(span, t))
  const all = [...ofOffices, ...names, ...pronouns].map(({ start, end }) => ({ start, end })).sort(byPosition)
  // Who holds two offices is named once.
  return all.filter((span, i) => span.start !== all[i - 1]?.start || span.end !== all[i - 1]?.end)
}

const HANGING = /^(?:of|in|for|to|from|at|on|near|under)$/

/** "the ambassador accredited in Norland, Ana Vell", "council member of Osk Ana Vell": beside a person it tells who that is. */
function hangsOnPerson({ tokens, names }: SentenceView, name: Span, span: Span): boolean {
  if (name.start === span.start || !names.some(n => n.type === 'Person' && contains(span, n))) return false
  const at = tokens.findIndex(t => t.start >= name.start)
  const before = tokens[at - 1]?.text.toLowerCase() === 'the' ? at - 2 : at - 1
  return HANGING.test(tokens[before]?.text.toLowerCase() ?? '')
}

const PEOPLE: ReadonlySet<string> = new Set(english.actors.map(({ noun }) => noun))
const COMERS: ReadonlySet<string> = new Set(english.comerNouns.map(({ noun }) => noun))

/** "Norland's nine directors": they are meant, and do not come for Norland. */
function hasPeople({ tokens, offices }: SentenceView, name: Span): boolean {
  const mark = tokens.findIndex(t => t.start >= name.end)
  if (!/^['’]s?$/.test(tokens[mark]?.text ?? '')) return false
  const head = tokens.findIndex((t, at) => at > mark && t.tag === 'NOUN' && tokens[at + 1]?.tag !== 'NOUN')
  const token = tokens[head]
  return (
    token !== undefined &&
    head - mark <= LONGEST_DESCRIPTION + 1 &&
    PEOPLE.has(token.lemma) &&
    !COMERS.has(token.lemma) &&
    !offices.some(office => contains(office, token))
  )
}

/** "Vell aide Tomas Rehn": hers he is, and she is told of by the way. */
function servesAs({ tokens, names }: SentenceView, person: Span): boolean {
  const at = tokens.findIndex(t => t.start >= person.end)
  const noun = tokens[at]
  const next = tokens[at + 1]
  return (
    noun?.tag === 'NOUN' &&
    noun.text === noun.lemma &&
    (PEOPLE.has(noun.lemma) || COMERS.has(noun.lemma)) &&
    names.some(name => name.type === 'Person' && name.start === next?.start)
  )
}

/** "Ana Vell (Defence)": what she is in charge of. */
function isPortfolio({ tokens, names }: SentenceView, name: Span): boolean {
  const at = tokens.findIndex(t => t.start >= name.start)
  const before = tokens[at - 2]
  return (
    tokens[at - 1]?.text === '(' && before !== undefined && names.some(n => n.type === 'Person' && contains(n, before))
  )
}

/** "Ana Vell of Norland", "US Envoy Ana Vell", "Norland's Ana Vell": the country tells who the person is. */
function describesPerson(view: SentenceView, country: Span): boolean {
  const { tokens } = view
  const at = tokens.findIndex(t => t.start >= country.start)
  const behind = tokens.findIndex(t => t.start >= country.end)
  const next = tokens[behind]
  if (next?.tag === 'PROPN' && next.start <= country.end + 1) return true
  const owned = /^['’]s?$/.test(next?.text ?? '') ? tokens[behind + 1]?.start : undefined
  if (owned !== undefined && view.names.some(n => n.type === 'Person' && n.start === owned)) return true
  const of = tokens[at - 1]?.text.toLowerCase() === 'the' ? at - 2 : at - 1
  const end = tokens[of - 1]?.end
  return tokens[of]?.text.toLowerCase() === 'of' && view.names.some(n => n.type === 'Person' && n.end === end)
}

const isPlural = (view: SentenceView, office: Office): boolean =>
  view.tokens.some(t => t.end === office.title.end && t.text.endsWith('s') && t.text.toLowerCase() !== t.lemma)

/** How far a list of names may run. */
const LONGEST_LIST = 60

/**
 * The run of tokens that a list of names takes from `from` on: "by A, B and C", "with the leaders of A and B".
 * Ends at a verb, at another preposition, or at a comma after which no name goes on; steps over "who …," clauses.
 */
export function listFrom(view: SentenceView, from: number): TokenRange {
  const { tokens } = view
  let to = from
  for (let i = from; i < tokens.length && i - from < LONGEST_LIST; i++) {
    const token = tokens[i]
    if (!token) break
    const word = token.text.toLowerCase()
    if (word === 'who' || word === 'which') {
      const comma = tokens.findIndex((t, n) => n > i && t.text === ',')
      if (comma < 0) break
      i = comma
      continue
    }
    if ((word === ',' || word === ';') && !goesOn(view, i + 1)) break
    const inName = view.names.some(n => contains(n, token)) || view.offices.some(o => contains(o, token))
    if (!inName && !LIST_WORDS.has(word) && !LIST_TAGS.has(token.tag) && !/^[-–’']/.test(word))
      return { from, to: to === i && token.tag === 'VERB' ? withoutSubject(tokens, from, to) : to }
    to = i + 1
  }
  return { from, to }
}

/** "with A and B, [Ana Vell] said": who stands between the last comma and a verb is the subject of the verb, unless "and" joins him. */
function withoutSubject(tokens: SentenceView['tokens'], from: number, to: number): number {
  const comma = tokens.findLastIndex((token, i) => i >= from && i < to && token.text === ',')
  const isJoined = tokens.slice(comma, to).some(token => token.text.toLowerCase() === 'and')
  return comma < 0 || isJoined || comma === to - 1 ? to : comma
}

/** Whether a name, a title or a relative clause follows: then the comma before it belongs to the list. */
function goesOn(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  if (!token) return false
  const word = token.text.toLowerCase()
  if (word === 'who' || word === 'which') return true
  if (
    word === 'and' ||
    word === 'as' ||
    word === 'the' ||
    word === 'his' ||
    word === 'her' ||
    word === 'their' ||
    word === 'its'
  )
    return isNominal(view.tokens[at + 1]) || view.tokens[at + 1]?.tag === 'ADJ' || word !== 'and'
      ? true
      : goesOn(view, at + 1)
  return (
    view.names.some(n => n.start >= token.start && n.start <= token.end + 25 && n.type !== 'Other') &&
    (token.tag === 'PROPN' || token.tag === 'NOUN' || token.tag === 'ADJ')
  )
}
