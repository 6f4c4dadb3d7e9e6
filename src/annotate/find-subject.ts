import type { NounPhrase } from './chunk-noun-phrases.ts'
import { type SentenceWords, tagAt, wordAt } from './sentence-words.ts'
import { isFiniteVerb, phraseFrom, type Run, skipToSubject } from './walk-clauses.ts'

/** Words. What stands between a subject and its verb in commas is no longer than this. */
const LONGEST_ASIDE = 25

/** The phrase that ends right before a word. */
const phraseBefore = (words: SentenceWords, at: number): NounPhrase | undefined => {
  const phrase = words.phraseAt[at - 1]
  return phrase?.last === at ? phrase : undefined
}

const isTime = (words: SentenceWords, phrase: NounPhrase) => words.timeAt[phrase.head] !== undefined

/** Where a phrase begins with what it hangs on: "the president" before "of Norland", "the envoy" before "to Velm". */
function extendBack(words: SentenceWords, phrase: NounPhrase): Run | undefined {
  let { first } = phrase
  while (tagAt(words, first - 1) === 'ADP' && !/^(?:than|as|with|by)$/.test(wordAt(words, first - 1))) {
    const before = phraseBefore(words, first - 1)
    if (!before || before.pronoun || isTime(words, before)) return undefined
    first = before.first
  }
  return /^(?:with|by|than)$/.test(wordAt(words, first - 1)) ? undefined : { first, last: phrase.last }
}

/**
 * "Norland and Vesland", "Norland, Vesland and Talvia": the coordinated subjects, where nothing before them could claim the first.
 * @param isListed  whether an "and" follows, so that commas part the members of a list
 */
function withPartners(words: SentenceWords, subject: Run, isListed = false): readonly Run[] {
  const joint = wordAt(words, subject.first - 1)
  if (joint !== 'and' && joint !== ',') return [subject]
  const end = joint === 'and' && wordAt(words, subject.first - 2) === ',' ? subject.first - 2 : subject.first - 1
  const partner = phraseBefore(words, end)
  if (!partner || partner.pronoun || isTime(words, partner)) return [subject]
  const whole = extendBack(words, partner)
  if (!whole) return [subject]
  const before = tagAt(words, whole.first - 1)
  // A comma parts a list only of names: "On the eve of the summit, Norland, …".
  const isOfList =
    joint !== ',' || (isListed && words.nameAt[partner.first] !== undefined && !isAfterAdposition(words, whole))
  if (!isOfList || before === 'VERB' || before === 'AUX' || before === 'ADP') return [subject]
  return [...withPartners(words, whole, true), subject]
}

/** "In Norland, …" */
const isAfterAdposition = (words: SentenceWords, { first }: Run) => tagAt(words, first - 1) === 'ADP'

/** The place of the comma that opens the remark which ends with the comma at `close`. */
function openingComma(words: SentenceWords, close: number): number | undefined {
  for (let at = close - 1; at > Math.max(0, close - LONGEST_ASIDE); at--)
    if (wordAt(words, at) === ',' && phraseBefore(words, at)) {
      const next = tagAt(words, at + 1)
      if (/^(?:DET|PRON|ADJ|NOUN|PROPN|ADV|SCONJ|VERB|ADP|NUM)$/.test(next)) return at
    }
  return undefined
}

/** Where the main clause begins: after the comma where the sentence opens with something else than its subject. */
function mainClauseStart(words: SentenceWords): number {
  if (!/^(?:ADP|SCONJ|ADV|VERB)$/.test(tagAt(words, 0))) return 0
  const comma = words.tokens.findIndex(token => token.text === ',')
  return comma < 0 ? 0 : comma + 1
}

/** The subject of the sentence's first verb: whose also the later deeds of a list are. */
function mainSubjects(words: SentenceWords, before: number): readonly Run[] {
  for (let at = mainClauseStart(words); at < before; at++) if (isFiniteVerb(words, at)) return findSubjects(words, at)
  return []
}

/**
 * Finds who does what a verb tells: the phrases before it, across asides ("Norland, a member, asked"), relative
 * pronouns, and lists of deeds ("told … and called for").
 * @param verb  place of a verb
 * @returns the phrases with what hangs on them, pronouns included; empty where it is not clear
 */
export function findSubjects(words: SentenceWords, verb: number): readonly Run[] {
  const at = skipToSubject(words, verb)
  const word = wordAt(words, at)
  if (/^(?:who|which|that)$/.test(word) && words.tokens[at]?.text !== 'WHO') {
    const end = wordAt(words, at - 1) === ',' ? at - 1 : at
    const antecedent = phraseBefore(words, end)
    return antecedent && !antecedent.pronoun ? [antecedent] : []
  }
  if (tagAt(words, at) === 'CCONJ') return mainSubjects(words, at)
  if (word === ',') {
    if (wordAt(words, verb).endsWith('ing')) return mainSubjects(words, at)
    const open = openingComma(words, at)
    const phrase = open === undefined ? undefined : phraseBefore(words, open)
    const subject = phrase && extendBack(words, phrase)
    return subject ? withPartners(words, subject) : []
  }
  const phrase = phraseBefore(words, at + 1)
  if (!phrase || isTime(words, phrase)) return []
  const subject = extendBack(words, phrase)
  return subject ? withPartners(words, subject) : []
}

/** The phrase that begins at a word, with what hangs on it by "of". */
export function objectFrom(words: SentenceWords, at: number): Run | undefined {
  const phrase = phraseFrom(words, at)
  if (!phrase || words.timeAt[at]) return undefined
  const time = words.timeAt.findIndex((found, place) => found && place > phrase.first && place < phrase.last)
  if (time >= 0) return { first: phrase.first, last: tagAt(words, time - 1) === 'DET' ? time - 1 : time }
  let { last } = phrase
  while (/^(?:of)$/.test(wordAt(words, last))) {
    const next = phraseFrom(words, last + 1)
    if (!next) break
    last = next.last
  }
  return { first: phrase.first, last }
}

/** Verbs between a deed of a list and the first of it. */
const MOST_LISTED = 4

/** The subject that the tree gives a verb, or the first verb of its list; none where that is a relative pronoun. */
function subjectByTree(words: SentenceWords, verb: number): Run | undefined {
  let at = verb
  for (let steps = 0; steps < MOST_LISTED; steps++) {
    const global = words.firstToken + at
    const own = words.tokens.findIndex(token => token.relation === 'nsubj' && token.head === global)
    const phrase = own < 0 ? undefined : words.phraseAt[own]
    if (own >= 0) return phrase && !isTime(words, phrase) && tagAt(words, own) !== 'PRON' ? phrase : undefined
    const token = words.tokens[at]
    if (token?.relation !== 'conj') return undefined
    at = token.head - words.firstToken
    if (at < 0 || at >= words.tokens.length) return undefined
  }
  return undefined
}

/** "a film that moves us and [demands] respect": the subject of the list's first verb is a relative pronoun. */
function isOfRelative(words: SentenceWords, verb: number): boolean {
  const token = words.tokens[verb]
  const first = token?.relation === 'conj' ? token.head - words.firstToken : -1
  if (first < 0) return false
  const subject = words.tokens.find(own => own.relation === 'nsubj' && own.head === words.firstToken + first)
  return subject !== undefined && /^(?:that|which)$/i.test(subject.text)
}

/**
 * As `findSubjects`; where the words before the verb show nobody who can do it, by the tree: "Owners holding a fifth of it
 * have asked".
 */
export function findDoers(words: SentenceWords, verb: number, canDo: (run: Run) => boolean): readonly Run[] {
  const found = findSubjects(words, verb)
  const isListed = tagAt(words, skipToSubject(words, verb)) === 'CCONJ'
  if (isListed && isOfRelative(words, verb)) return []
  if (found.length > 0 && found.every(canDo)) return found
  const subject = subjectByTree(words, verb)
  return subject ? [subject] : found
}
