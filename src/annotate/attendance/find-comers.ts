import { english } from '../../language/english.ts'
import type { Name, Office } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../text/span.ts'
import { spanOf, startOfPhrase } from '../clauses/noun-phrase.ts'
import { dependentsOf, headOf, lowerAt } from '../clauses/tree.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'

/** Somebody who comes to a gathering or stays away, as the sentence names it. */
export interface Comer {
  readonly who: Span
  /** In what office, where a state or body comes by one that the text does not name: "president", "delegation". */
  readonly level?: string
  readonly isPerson: boolean
}

const PARTIES: ReadonlySet<string> = new Set(['Person', 'Country', 'Organization', 'Body', 'Group'])
const HE_OR_SHE = /^(?:he|she|him|her)$/
const RELATIVE = /^(?:who|which|that)$/
const COMERS: ReadonlyMap<string, boolean> = new Map(english.comerNouns.map(({ noun, vague }) => [noun, vague]))
/** Nouns by which news names a state or organisation again. */
const BODIES =
  /^(?:organi[sz]ation|bloc|alliance|pact|union|league|country|nation|state|ministry|government|council|commission|committee|community|parliament|court|company)$/

export const nameAt = ({ names, tokens }: SentenceView, at: number): Name | undefined => {
  const token = tokens[at]
  return token && names.find(name => contains(name, token))
}

const isBehindVerb = ({ tokens }: SentenceView, at: number, place: number): boolean =>
  tokens.slice(at, place).some(({ tag }) => tag === 'VERB')

/** The other words of a name; none that the tree hangs on it from behind a verb. */
const flatOf = (view: SentenceView, at: number): readonly number[] =>
  dependentsOf(view, at, 'flat').filter(place => !isBehindVerb(view, at, place))

/** The name that a noun is or begins: "[Datuk] Ana Vell" is hers. */
const nameFrom = (view: SentenceView, at: number): Name | undefined =>
  [at, ...flatOf(view, at)].flatMap(place => nameAt(view, place) ?? [])[0]

/** A word and those that "and" and commas join to it. */
export function conjunctsOf(view: SentenceView, at: number): readonly number[] {
  const words = [at, ...flatOf(view, at)]
  const joined = [...words.flatMap(word => dependentsOf(view, word, 'conj')), ...joinedLower(view, at)]
  const own = joined.filter(place => isNominalAt(view, place) && !isExcepted(view, place))
  return [at, ...own.flatMap(place => conjunctsOf(view, place))]
}

/** "the president of Kenya and [the prime minister] of Mali": the tree joins the second office to the first's state. */
const joinedLower = (view: SentenceView, at: number): readonly number[] =>
  isTitle(view, at)
    ? dependentsOf(view, at, 'nmod').flatMap(place =>
        dependentsOf(view, place, 'conj').filter(one => isTitle(view, one)),
      )
    : []

const isTitle = ({ offices, tokens }: SentenceView, at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && offices.some(o => contains(o.title, token))
}

/** "all members but Mali". */
const isExcepted = (view: SentenceView, at: number): boolean =>
  dependentsOf(view, at, 'cc').some(place => /^(?:but|except|save|not)$/.test(lowerAt(view.tokens, place)))

const isNominalAt = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[at]?.tag ?? '')

/**
 * Who is meant by a noun of the sentence's tree, the others of its list included: persons by their names; the holders of an
 * office by it; "the presidents of A and B" and "the delegation from A" as the states, with the level at which they come.
 * @param at  place of the noun that is the head of the phrase
 * @param options.places  a capital stands for its government: "Isel sent nobody"
 * @example findComers(view('The presidents of Chad and Mali came.'), 1)  // Chad and Mali, level "president"
 */
export function findComers(view: SentenceView, at: number, options: { places?: boolean } = {}): readonly Comer[] {
  const found = conjunctsOf(view, at).flatMap(place => comersAt(view, place, options))
  return found.filter(({ who }, i) => !found.slice(0, i).some(other => overlaps(other.who, who)))
}

function comersAt(view: SentenceView, at: number, options: { places?: boolean }): readonly Comer[] {
  const word = lowerAt(view.tokens, at)
  if (view.tokens[at]?.relation === 'flat' && headOf(view, at) >= 0) return comersAt(view, headOf(view, at), options)
  if (RELATIVE.test(word)) return antecedentOf(view, at, options)
  if (HE_OR_SHE.test(word) && view.tokens[at]?.relation !== 'nmod')
    return [person(spanOf(view.tokens, { from: at, to: at + 1 }))]
  if (isNobody(view, at)) return []
  const byOffice = holdersAt(view, at)
  if (byOffice.length > 0) return [...byOffice, ...personsBeside(view, at)]
  const name = nameFrom(view, at)
  const owned = name?.type === 'Country' ? personOf(view, name) : undefined
  if (owned) return [person(bare(owned))]
  // "the Permanent Representative of Norland, Ana Vell": whatever the office was taken for, she is meant.
  const named = name && name.type !== 'Person' && name.type !== 'Country' ? personsBeside(view, at) : []
  if (named.length > 0) return named
  if (name && isParty(name, options)) return [{ who: bare(name), isPerson: name.type === 'Person' }]
  if (name?.type === 'Demonym' && view.tokens[at]?.text.endsWith('s')) return [{ who: bare(name), isPerson: false }]
  const beside = dependentsOf(view, at, 'appos').flatMap(place => findComers(view, place, {}))
  if (beside.length > 0) return beside
  return sendersOf(view, at) ?? describedAt(view, at)
}

/**
 * "Kenya's minister Ana Vell, Mali's minister Tomas Rehn and …": the tree sets the others of a list beside the first. Behind
 * a verb it is another who is named: "Ana Vell, who chaired it for her father, King Edvard".
 */
const personsBeside = (view: SentenceView, at: number): readonly Comer[] =>
  dependentsOf(view, at, 'appos')
    .filter(place => !isBehindVerb(view, at, place))
    .flatMap(place =>
      conjunctsOf(view, place).flatMap(one => {
        const name = nameFrom(view, one)
        return name?.type === 'Person' ? [person(bare(name))] : []
      }),
    )

/** "Kenya's Ana Vell": she is meant, whatever word the tree takes for the head. */
const personOf = ({ tokens, names }: SentenceView, country: Name): Name | undefined => {
  const next = tokens.findIndex(t => t.start >= country.end)
  if (!/^['’]s?$/.test(lowerAt(tokens, next))) return undefined
  return names.find(n => n.type === 'Person' && n.start === tokens[next + 1]?.start)
}

const bare = ({ start, end }: Span): Span => ({ start, end })
const person = (who: Span): Comer => ({ who, isPerson: true })
/** Who holds an office: a person as a rule, a state where it has the chair. */
const holder = (view: SentenceView, who: Span): Comer => ({
  who: bare(who),
  isPerson: !view.names.some(n => n.type !== 'Person' && n.start === who.start && n.end === who.end),
})
const isParty = ({ type, country }: Name, { places }: { places?: boolean }): boolean =>
  PARTIES.has(type) || (type === 'Place' && places === true && country !== undefined)

/** "no minister", "neither president": nobody is meant. */
const isNobody = (view: SentenceView, at: number): boolean =>
  dependentsOf(view, at, 'det').some(place =>
    /^(?:no|neither|any|every|each|another|some)$/.test(lowerAt(view.tokens, place)),
  )

/** "the president, who …": whom the relative clause is said of. */
function antecedentOf(view: SentenceView, at: number, options: { places?: boolean }): readonly Comer[] {
  let above = headOf(view, at)
  for (let steps = 0; above >= 0 && steps < view.tokens.length; steps++) {
    if (view.tokens[above]?.relation === 'acl') {
      const noun = headOf(view, above)
      return noun >= 0 && noun < at ? comersAt(view, noun, options) : []
    }
    above = headOf(view, above)
  }
  return antecedentBefore(view, at, options)
}

/** What stands before the pronoun and its comma, where the tree hangs the clause elsewhere. */
function antecedentBefore(view: SentenceView, at: number, options: { places?: boolean }): readonly Comer[] {
  let noun = lowerAt(view.tokens, at - 1) === ',' ? at - 2 : at - 1
  if (!isNominalAt(view, noun)) return []
  while (
    /^(?:flat|nmod|appos|compound)$/.test(view.tokens[noun]?.relation ?? '') &&
    headOf(view, noun) >= 0 &&
    headOf(view, noun) < noun
  )
    noun = headOf(view, noun)
  return isNominalAt(view, noun) && !RELATIVE.test(lowerAt(view.tokens, noun)) ? comersAt(view, noun, options) : []
}

/** Who holds the office that a noun names: the persons beside it, or, of a plural, the states. */
function holdersAt(view: SentenceView, at: number): readonly Comer[] {
  const words = [at, ...flatOf(view, at)].flatMap(place => view.tokens[place] ?? [])
  const held = view.offices.filter(o => words.some(w => contains(o.title, w) || (o.person && contains(o.person, w))))
  const named = held.flatMap(o => (o.person ? [holder(view, o.person)] : []))
  if (named.length > 0) return named
  const [office] = held
  if (!office) return []
  if (!isPlural(view, office)) return office.of ? [{ who: bare(office), isPerson: true }] : (besides(view, at) ?? [])
  const owners = held.flatMap(o =>
    o.of && isCountry(view, o.of) ? [{ who: bare(o.of), level: o.role, isPerson: false }] : [],
  )
  return owners.length > 0 ? owners : (sendersOf(view, at, office.role) ?? besides(view, at) ?? [])
}

const besides = (view: SentenceView, at: number): readonly Comer[] | undefined => {
  const beside = dependentsOf(view, at, 'appos').flatMap(place => findComers(view, place, {}))
  return beside.length > 0 ? beside : undefined
}

const isCountry = (view: SentenceView, span: Span): boolean =>
  view.names.some(n => overlaps(n, span) && (n.type === 'Country' || n.type === 'Demonym'))

const isPlural = (view: SentenceView, { title }: Office): boolean =>
  view.tokens.some(t => t.end === title.end && t.text.endsWith('s') && t.text.toLowerCase() !== t.lemma)

/** "their colleagues from A and B", "the Talvian delegation": the states that they come for, and as what. */
function sendersOf(view: SentenceView, at: number, role?: string): readonly Comer[] | undefined {
  const { tokens } = view
  const noun = tokens[at]
  if (!noun || (role === undefined && !COMERS.has(noun.lemma))) return undefined
  const level = role ?? (COMERS.get(noun.lemma) ? undefined : noun.lemma)
  const hanging = [...dependentsOf(view, at, 'nmod', 'amod', 'compound'), ...behind(view, at)]
  const states = [...new Set(hanging)].flatMap(place =>
    /^(?:of|from|'s|’s|)$/.test(caseOf(view, place))
      ? conjunctsOf(view, place).flatMap(one => {
          const name = nameAt(view, one)
          return name && SENDERS.has(name.type)
            ? [{ who: bare(name), ...(level !== undefined && { level }), isPerson: false }]
            : []
        })
      : [],
  )
  return states.length > 0 ? states : undefined
}

const SENDERS: ReadonlySet<string> = new Set(['Country', 'Demonym', 'Organization', 'Body'])

/** "colleagues from A and B": right behind the noun, whatever the tree hangs it on. */
const behind = ({ tokens }: SentenceView, at: number): readonly number[] =>
  /^(?:of|from)$/.test(lowerAt(tokens, at + 1)) && tokens[at + 2]?.tag === 'PROPN' ? [at + 2] : []

const caseOf = (view: SentenceView, at: number): string => {
  const [mark] = dependentsOf(view, at, 'case')
  return mark === undefined ? '' : lowerAt(view.tokens, mark)
}

/** "the pact", "the ministry": who is meant is settled with all names at hand. */
function describedAt({ tokens }: SentenceView, at: number): readonly Comer[] {
  const from = startOfPhrase(tokens, at)
  return lowerAt(tokens, from) === 'the' && at - from <= LONGEST_DESCRIPTION && BODIES.test(tokens[at]?.lemma ?? '')
    ? [{ who: spanOf(tokens, { from, to: at + 1 }), isPerson: false }]
    : []
}

/** In words: "the ruling military council". */
const LONGEST_DESCRIPTION = 3
