import { english } from '../../language/english.ts'
import type { Article, Name, Office } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { groupBy } from '../../text/group-by.ts'
import { sentenceNumberAt } from '../../text/proof.ts'
import { between } from '../../text/search.ts'
import { slice } from '../../text/span.ts'
import { type Known, partyAt, placeAt, type Sources } from '../sources.ts'

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
/** Offices of places: the mayor of a capital is none of its country. */
const LOCAL = /\b(?:mayor|governor|prefect|sheriff|emir|bishop|archbishop|councillor)$/
const PRONOUN = /^(?:its|their|it)$/i
/** In code units: what is longer is no noun with an article. */
const LONGEST_NOMINAL = 60

/** The organisations named in an article, by the words of their names; made once an article. */
const wordsOfNames = new WeakMap<readonly Name[], ReadonlyMap<string, readonly Name[]>>()

function namesWith(article: Article, word: string): readonly Name[] {
  const kept = wordsOfNames.get(article.names)
  if (kept) return kept.get(word) ?? []
  const pairs = article.names
    .filter(({ type }) => type === 'Organization' || type === 'Body')
    .flatMap(name =>
      slice(article.document.text, name)
        .split(/\s+/)
        .filter(part => /^\p{Lu}/u.test(part))
        .map(part => ({ word: part.toLowerCase(), name })),
    )
  const made = new Map(
    [...groupBy(pairs, pair => pair.word)].map(([key, group]) => [key, group.map(pair => pair.name)] as const),
  )
  wordsOfNames.set(article.names, made)
  return made.get(word) ?? []
}

/** "the navy" where the article names one such organisation, "the Royal Norlandic Navy"; undefined where none or several. */
export function unitNamed(sources: Sources, article: Article, unit: Span): Known | undefined {
  const noun = slice(article.document.text, unit).toLowerCase().split(/\s+/).at(-1) ?? ''
  const [first, ...others] = namesWith(article, noun).flatMap(name => partyAt(sources, article, name) ?? [])
  if (!first || others.some(({ id }) => id !== first.id)) return undefined
  return { ...first, basis: { rule: 'description', clues: [first.proof] } }
}

/** "the forum" where one name of the article has that word, "the Lakes Forum". */
function nominalOf(sources: Sources, article: Article, span: Span): Known | undefined {
  if (span.end - span.start > LONGEST_NOMINAL) return undefined
  const noun = /^the (\p{Ll}+)$/u.exec(slice(article.document.text, span).toLowerCase())?.[1]
  return noun ? unitNamed(sources, article, { start: span.end - noun.length, end: span.end }) : undefined
}

/** The state or organisation with which a sentence begins, where it names no other before a place. */
function openerOf(sources: Sources, article: Article, sentence: number, before: number): Known | undefined {
  const start = article.sentences[sentence]?.start
  if (start === undefined) return undefined
  const named = between(article.names, name => name.start, { start, end: before })
  const [first, ...others] = named.filter(({ type }) => type !== 'Person' && type !== 'Place')
  const { text } = article.document
  const opens = first && first.type !== 'Demonym' && /^(?:["“]?The )?$/.test(text.slice(start, first.start))
  return opens && others.length === 0 ? partyAt(sources, article, first) : undefined
}

/** "The court, which …" at the beginning of a sentence. */
function nominalOpening(sources: Sources, article: Article, sentence: number): Known | undefined {
  const start = article.sentences[sentence]?.start
  if (start === undefined) return undefined
  const opener = /^The \p{Ll}+\b/u.exec(article.document.text.slice(start, start + LONGEST_NOMINAL))?.[0]
  return opener ? nominalOf(sources, article, { start, end: start + opener.length }) : undefined
}

/** Nouns by which news names again the organisation with which a sentence begins: "the Union will leave, [the party]'s leader said". */
const AGAIN =
  /^the (?:party|movement|union|company|firm|group|organi[sz]ation|federation|association|club|agency|bank|airline|operator|regulator|network|charity)(?:['’]s?)?$/i

/** Whom "the party" means: the organisation with which its sentence begins. */
function againOf(sources: Sources, article: Article, span: Span): Known | undefined {
  if (!AGAIN.test(slice(article.document.text, span))) return undefined
  const sentence = sentenceNumberAt(article.sentences, span.start)
  const known = openerOf(sources, article, sentence, span.start)
  const isOne = known && sources.entity(known.id)?.type === 'Organization'
  return isOne ? { ...known, basis: { rule: 'description', clues: [known.proof] } } : undefined
}

/** Whom "its" means: the state or organisation with which its sentence begins, or the one before where "its" opens this. */
function pronounOf(sources: Sources, article: Article, span: Span): Known | undefined {
  if (!PRONOUN.test(slice(article.document.text, span))) return undefined
  const sentence = sentenceNumberAt(article.sentences, span.start)
  const here = article.sentences[sentence]
  const opens = here !== undefined && span.start - here.start < 2
  const end = article.sentences[sentence - 1]?.end ?? 0
  const known = opens
    ? (openerOf(sources, article, sentence - 1, end) ?? nominalOpening(sources, article, sentence - 1))
    : openerOf(sources, article, sentence, span.start)
  return known && { ...known, basis: { rule: 'pronoun', clues: [known.proof] } }
}

/** Which state or organisation words mean: by name, "the bloc", "its"; undefined where the text does not tell. */
export const wholeAt = (sources: Sources, article: Article, span: Span): Known | undefined =>
  partyAt(sources, article, span) ??
  pronounOf(sources, article, span) ??
  nominalOf(sources, article, span) ??
  againOf(sources, article, span)

const honorifics: ReadonlySet<string> = new Set(english.honorifics.map(({ word }) => word))

/** "HRH Crown Prince Ali": letters of honour may be read as a name. */
const isHonorific = (words: string): boolean =>
  honorifics.has(words.toLowerCase().replace(/\.$/, '')) || /^(?:HRH|HM|HH|HE|H\.E|Hon['’]?ble|Hon)\.?$/i.test(words)

/** What an office is of; undefined where the text does not tell, or where it would be of a person. */
export function ownerOf(sources: Sources, article: Article, { of, role }: Office): Known | undefined {
  const local = of && LOCAL.test(role) ? placeAt(sources, article, of) : undefined
  const known = local ?? (of && wholeAt(sources, article, of))
  const type = known && sources.entity(known.id)?.type
  if (!of || !known || !OWNERS.has(type) || isHonorific(slice(article.document.text, of))) return undefined
  const pronoun = PRONOUN.test(slice(article.document.text, of))
  return pronoun && type === 'Country' && LOOSE.test(role) ? undefined : known
}
