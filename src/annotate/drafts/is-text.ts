import { english } from '../../language/english.ts'
import type { TextKind } from '../../language/knowledge/texts.ts'
import { isActor } from '../asks/is-actor.ts'
import type { NounPhrase } from '../chunk-noun-phrases.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { phraseFrom } from '../walk-clauses.ts'
import { governorOf } from './read-status.ts'

const wordsOf = (kind: 'maker' | 'survey' | 'private'): ReadonlySet<string> =>
  new Set(english.textWords.filter(entry => entry.kind === kind).map(entry => entry.word))

const makers = wordsOf('maker')
const surveys = wordsOf('survey')
const privates = wordsOf('private')

/** A text's noun with its phrase; `noun` is the place of its first word, `last` the place after it. */
export interface TextMention {
  readonly entry: TextKind
  readonly phrase: NounPhrase
  readonly noun: number
  readonly last: number
}

const hasModifier = (words: SentenceWords, { phrase, noun }: TextMention, list: ReadonlySet<string>) => {
  for (let at = phrase.first; at < noun; at++) if (list.has(wordAt(words, at))) return true
  return false
}

/** "the council's report", "a UN report", "the Velm agreement". */
function hasOwner(words: SentenceWords, { phrase, noun }: TextMention): boolean {
  for (let at = phrase.first; at < noun; at++) {
    if (words.timeAt[at]) continue
    if (words.nameAt[at] || tagAt(words, at) === 'PROPN' || /^['’]s?$/.test(wordAt(words, at))) return true
  }
  return false
}

/** "the report of the commission", "a report by the auditors". */
function hasAuthorAfter(words: SentenceWords, { last }: TextMention): boolean {
  const phrase = /^(?:of|by|from)$/.test(wordAt(words, last)) ? phraseFrom(words, last + 1) : undefined
  return phrase !== undefined && isActor(words, phrase)
}

const texts: ReadonlySet<string> = new Set(english.textNouns.map(({ noun }) => noun))

/** "the draft of the communique". */
function isOfText(words: SentenceWords, { last }: TextMention): boolean {
  const phrase = wordAt(words, last) === 'of' ? phraseFrom(words, last + 1) : undefined
  return phrase !== undefined && texts.has(lemmaAt(words, phrase.last - 1))
}

const outlets: ReadonlySet<string> = new Set(english.outletWords.flatMap(entry => entry.words))
/** Words. The name of an outlet after "by" is no longer. */
const LONGEST_OUTLET = 6

/** "a report by the Daily Herald", "a report from state media". */
function isOfPress(words: SentenceWords, { entry, last }: TextMention): boolean {
  if (entry.kind !== 'report' || !/^(?:of|by|from|in)$/.test(wordAt(words, last))) return false
  const phrase = phraseFrom(words, last + 1)
  if (!phrase) return false
  for (let at = phrase.first; at < Math.min(phrase.last, phrase.first + LONGEST_OUTLET); at++)
    if (outlets.has(wordAt(words, at)) || privates.has(wordAt(words, at))) return true
  return false
}

const hasAddressee = (words: SentenceWords, { last }: TextMention) => {
  const phrase = wordAt(words, last) === 'to' ? phraseFrom(words, last + 1) : undefined
  return phrase !== undefined && isActor(words, phrase)
}

const isGoverned = (words: SentenceWords, { phrase }: TextMention) => governorOf(words, phrase) !== undefined

/** A number, or what the text is about or says: "resolution 12", "a resolution condemning", "on transit". */
const hasTopic = (words: SentenceWords, { last }: TextMention) =>
  /^(?:\d+|no\.?|on|condemning|calling|demanding|urging|backing|supporting|recognizing|recognising|authorizing|extending)$/.test(
    wordAt(words, last),
  )

const needs: { readonly [Need in TextKind['needs']]: (words: SentenceWords, mention: TextMention) => boolean } = {
  nothing: () => true,
  maker: (words, mention) =>
    hasModifier(words, mention, makers) ||
    (mention.entry.kind === 'report' &&
      (hasModifier(words, mention, surveys) || hasOwner(words, mention) || hasAuthorAfter(words, mention))) ||
    (mention.entry.kind === 'declaration' && (hasOwner(words, mention) || isGoverned(words, mention))),
  signing: (words, mention) =>
    isGoverned(words, mention) || (hasOwner(words, mention) && !/^['’]s?$/.test(wordAt(words, mention.noun - 1))),
  accord: (words, { phrase, last }) =>
    /^(?:on|against|for|relating)$/.test(wordAt(words, last)) || governorOf(words, phrase)?.status === 'adopted',
  author: (words, mention) => hasAuthorAfter(words, mention) || isOfText(words, mention),
  addressee: (words, mention) => hasAddressee(words, mention),
  topic: (words, mention) =>
    !/^(?:of|to)$/.test(wordAt(words, mention.last)) &&
    (hasTopic(words, mention) || hasOwner(words, mention) || isGoverned(words, mention)),
}

/**
 * Whether a noun that may stand for a text does: "the final report", not "news reports" or "a statement".
 * @source data/en/text-kinds.yml, data/en/text-words.yml
 */
export function isText(words: SentenceWords, mention: TextMention): boolean {
  const name = words.nameAt[mention.last - 1]
  if (name && name.type !== 'Agreement' && name.type !== 'Other') return false
  if (hasModifier(words, mention, privates) || isOfPress(words, mention)) return false
  const isPlural = lemmaAt(words, mention.last - 1) !== wordAt(words, mention.last - 1)
  if (isPlural && (mention.entry.kind === 'report' || !hasModifier(words, mention, makers))) return false
  return needs[mention.entry.needs](words, mention)
}
