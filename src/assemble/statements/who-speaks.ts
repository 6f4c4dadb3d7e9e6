import { english } from '../../language/english.ts'
import type { Article } from '../../record/article.ts'
import type { Entity } from '../../record/entity.ts'
import type { Span } from '../../record/span.ts'
import { fold } from '../../text/fold.ts'
import { between } from '../../text/search.ts'
import { contains, slice } from '../../text/span.ts'
import { type Known, partyAt, type Sources } from '../sources.ts'
import { topOf } from './tree-of-words.ts'

/** Who stands for a country where its name or a demonym is beside them: "the Norland side", "Norlander officials". */
const STANDS_FOR: ReadonlySet<string> = new Set(english.countrySpeakers.map(({ word }) => word))

/** By these a country is meant without its name: "Yerevan", "the country", "it". */
const BY_OTHER_WORDS: ReadonlySet<string> = new Set(['metonym-capital', 'description', 'pronoun', 'first-person'])

/** Words that stand before a speaker and are none of his: "according [to an official]". */
const BEFORE = /^(?:according\s+)?(?:(?:to|by|with|from|of|as)\s+)+(?=\S)/i
/** "his Coast Radio profile": the person's, and not the radio's. */
const OF_ANOTHER = /^(?:his|her|their|its|my|our|your)\s/i
const AROUND = /^[\s,;:–—-]+|[\s,;:–—-]+$/g

/** "Vell's lawyer", "the widow of Vell", "a spokesman for President Vell": somebody else, told by whom he belongs to. */
const POSSESSED = /^['’]s?\s+\p{L}/u
const BELONGS_BY_FOR = /\bfor\s(?:[^\s,]+\s){0,3}$/i
const BELONGS = /\p{Ll}\s(?:of|to|from|in|near|around)\s(?:[^\s,]+\s){0,2}$/u

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** In code units, with the commas. */
const LONGEST_SET_OFF = 80
const SET_OFF = /^,\s+([^,;:.“”"()]{3,}),/

/**
 * Who says it, where that is sure. A country speaks by its government: people of the country ("Greeks", "six of ten
 * Norlanders"), its newspapers and its earthquake centre are not it. A person speaks in person.
 */
export function whoSpeaks(sources: Sources, article: Article, speaker: Span): Known | undefined {
  const known = partyItself(sources, article, speaker)
  // "the head of the Coast Guard, Ana Vell, said": not the guard.
  const isPerson = known !== undefined && sources.entity(known.id)?.type === 'Person'
  return isPerson ? known : (namedBeside(sources, article, speaker) ?? known)
}

/** "the court's president, [Ana Vell], said": whom the words name that are set off beside the speaker. */
function namedBeside(sources: Sources, article: Article, speaker: Span): Known | undefined {
  const beside = SET_OFF.exec(article.document.text.slice(speaker.end, speaker.end + LONGEST_SET_OFF))
  if (!beside?.[1]) return undefined
  const start = speaker.end + beside[0].indexOf(beside[1])
  const span = { start, end: start + beside[1].length }
  if (between(article.tokens, token => token.start, span).some(({ tag }) => tag === 'VERB' || tag === 'AUX'))
    return undefined
  const named = partyItself(sources, article, span)
  return named && sources.entity(named.id)?.type === 'Person' && !named.basis?.rule.includes('office')
    ? named
    : undefined
}

function partyItself(sources: Sources, article: Article, speaker: Span): Known | undefined {
  const known = partyAt(sources, article, speaker)
  const entity = known && sources.entity(known.id)
  const words = speakerWords(article.document.text, speaker)
  if (known?.basis?.rule === 'description' && (isSeveral(article, speaker) || isOtherUnion(words, entity)))
    return undefined
  if (!entity || BY_OTHER_WORDS.has(known.basis?.rule ?? '')) return known
  if (entity.type !== 'Person' && OF_ANOTHER.test(words)) return undefined
  if (entity.type === 'Person' && holdsSeveral(article, speaker)) return undefined
  if (entity.type === 'Country') return isCountryItself(words, entity, known.basis?.rule) ? known : undefined
  if (entity.type !== 'Person' || known.basis?.rule === 'office') return known
  const isTitled = article.offices.some(office => office.person !== undefined && contains(speaker, office.person))
  return isPersonHimself(words, entity, isTitled) ? known : undefined
}

/** "Western observers": people, whatever body they may belong to. */
const isSeveral = (article: Article, speaker: Span): boolean =>
  /Number=Plur/.test(between(article.tokens, token => token.start, speaker).at(-1)?.features ?? '')

/** "The company and the secretary of state, Ana Vell, said": not she alone. */
function holdsSeveral({ tokens }: Article, speaker: Span): boolean {
  const head = topOf(tokens, speaker)
  return between(tokens, token => token.start, speaker).some(
    token => token.head === head && token.relation === 'conj' && NOMINAL.has(token.tag),
  )
}

/** "The union" of workers is none of the companies that were named before. */
const isOtherUnion = (words: string, entity: Entity | undefined): boolean =>
  /\bunion$/i.test(words) && entity?.names.some(({ text }) => /\bunion\b/i.test(text)) !== true

function isCountryItself(words: string, { names }: Entity, rule: string | undefined): boolean {
  const folded = ` ${fold(words.replace(/['’]s\b/g, ''))} `
  const name = longestFirst(names.map(({ text }) => ` ${fold(text)} `)).find(text => folded.includes(text))
  if (rule === 'demonym' && name !== undefined && folded.trim() === name.trim()) return false
  const others = (name ? folded.replace(name, ' ') : folded).split(' ').filter(word => word !== '' && word !== 'the')
  return others.every(word => STANDS_FOR.has(word))
}

function isPersonHimself(words: string, { names }: Entity, isTitled: boolean): boolean {
  const inFull = names.map(({ text }) => text)
  const surnames = inFull.map(text => text.slice(text.lastIndexOf(' ') + 1))
  const name = longestFirst([...inFull, ...surnames]).find(text => words.includes(text))
  if (name === undefined) return true
  const at = words.indexOf(name)
  const [before, behind] = [words.slice(0, at), words.slice(at + name.length)]
  return !POSSESSED.test(behind) && !BELONGS_BY_FOR.test(before) && (isTitled || !BELONGS.test(before))
}

const longestFirst = (names: readonly string[]): readonly string[] => [...names].sort((a, b) => b.length - a.length)

/** The words that name a speaker, without what only leads to them. */
export const speakerWords = (text: string, speaker: Span): string =>
  slice(text, speaker).replace(AROUND, '').replace(BEFORE, '')
