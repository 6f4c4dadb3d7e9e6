import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { joinPhrases, phraseFrom, type Run } from '../walk-clauses.ts'
import type { TextMention } from './is-text.ts'

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'on',
  'for',
  'between',
  'about',
  'against',
  'regarding',
  'concerning',
  'following',
  'with',
])
const OF: ReadonlySet<string> = new Set(['of'])
const TO: ReadonlySet<string> = new Set(['to'])
/** "on the situation [in the gulf]": where it is tells which is meant. */
const STATE = /^(?:situation|crisis|conflict|war|fighting|violence|tensions?|developments?|events)$/
const IN: ReadonlySet<string> = new Set(['in', 'of'])
const PARTICIPLES = /^(?:following|regarding|concerning|condemning|calling|demanding|restoring|ending|banning)$/

/** "to restore the territorial integrity of the country": what a plan is to do. */
function purposeEnd(words: SentenceWords, at: number): number {
  const isDeed = wordAt(words, at) === 'to' && tagAt(words, at + 1) === 'VERB'
  const isDoing = wordAt(words, at) === 'of' && tagAt(words, at + 1) === 'VERB'
  const object = isDeed || isDoing ? phraseFrom(words, at + 2) : undefined
  return object && !object.pronoun ? joinPhrases(words, object.last, OF) : at
}

/** "on fishing": a deed as the matter of a text, with nothing behind it. */
const isMatter = (words: SentenceWords, at: number): boolean =>
  /^(?:on|against)$/.test(wordAt(words, at)) &&
  tagAt(words, at + 1) === 'VERB' &&
  wordAt(words, at + 1).endsWith('ing') &&
  !phraseFrom(words, at + 2)

/** The words that name a text: its phrase with number, subject and purpose. */
export function readTitle(words: SentenceWords, { entry, phrase, last }: TextMention): Run {
  let end = Math.max(phrase.last, last)
  if (/^(?:no\.?)$/.test(wordAt(words, end)) && tagAt(words, end + 1) === 'NUM') end += 2
  else if (/^\d[\d/]*$/.test(wordAt(words, end)) && !words.timeAt[end]) end++
  const link = wordAt(words, end)
  const before = end
  if (LINKS.has(link) || PARTICIPLES.test(link)) end = joinPhrases(words, end, new Set([...LINKS, link]))
  if (end > before && STATE.test(wordAt(words, end - 1))) end = joinPhrases(words, end, IN)
  if (end === before && isMatter(words, end)) end += 2
  if (end > before && wordAt(words, end) === 'to' && tagAt(words, end + 1) === 'PROPN')
    end = joinPhrases(words, end, TO)
  if (entry.kind === 'road-map' || entry.kind === 'agreement') end = purposeEnd(words, end)
  const { first } = phrase
  return { first, last: Math.max(before, end) }
}
