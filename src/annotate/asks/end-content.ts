import { english } from '../../language/english.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { isFiniteVerb, joinPhrases, phraseFrom, skipBrackets } from '../walk-clauses.ts'
import type { Shape } from './reading.ts'

const reporting: ReadonlySet<string> = new Set(
  english.reportingVerbs.filter(entry => entry.class === 'assertion').map(entry => entry.verb),
)

const STOP = /^(?:[;:—―)\]]|--)$/
const QUOTE = /^(?:["“”«»]|''|``)$/
/** After a comma these begin something that is no part of what is asked. */
const NEW_CLAUSE: ReadonlySet<string> = new Set(
  (
    'but while although though whereas because since when after before if unless amid despite who which whose where according ' +
    'following citing saying adding stressing noting warning accusing describing calling urging including so yet as'
  ).split(' '),
)
const OF: ReadonlySet<string> = new Set(['of', 'for', 'in'])

/** These begin one even without a comma. */
const OTHER_CLAUSE: ReadonlySet<string> = new Set([
  'while',
  'although',
  'though',
  'whereas',
  'because',
  'but',
  'amid',
  'despite',
  'according',
])

/** Whether the words at `at` say who said what stands before: "Vell said", "said the minister". */
function isAttribution(words: SentenceWords, at: number): boolean {
  if (tagAt(words, at) === 'VERB') return reporting.has(lemmaAt(words, at)) && phraseFrom(words, at + 1) !== undefined
  const phrase = phraseFrom(words, at)
  let verb = phrase?.last ?? at
  while (wordAt(words, verb) === 'of' && phraseFrom(words, verb + 1))
    verb = phraseFrom(words, verb + 1)?.last ?? verb + 1
  if (phrase === undefined) return false
  if (tagAt(words, verb) === 'VERB') return reporting.has(lemmaAt(words, verb))
  if (wordAt(words, verb) === ',' && isNamed(words, verb + 1)) return endsInReport(words, verb + 1, true)
  return /^(?:who|familiar|close|with|from|in|at|briefed)$/.test(wordAt(words, verb)) && endsInReport(words, verb)
}

/** "Agriculture Minister [Ana Vell]" */
const isNamed = (words: SentenceWords, at: number) => {
  const phrase = phraseFrom(words, at)
  return words.nameAt[at] !== undefined || (phrase !== undefined && words.nameAt[phrase.last - 1] !== undefined)
}

/** Words. "two people familiar with the matter said". */
const LONGEST_SOURCE = 10

/** Whether the words up to the next mark end in a verb of saying: "two people close to the talks said." */
function endsInReport(words: SentenceWords, from: number, hasName = false): boolean {
  for (let at = from; at < from + LONGEST_SOURCE; at++) {
    if (tagAt(words, at) === 'VERB' && reporting.has(lemmaAt(words, at)) && /^[.,]?$/.test(wordAt(words, at + 1)))
      return true
    if (tagAt(words, at) === 'PUNCT' && !(hasName && wordAt(words, at) === ',')) return false
    if (hasName && tagAt(words, at) === 'VERB') return reporting.has(lemmaAt(words, at))
  }
  return false
}

/** Whether a past or present form follows: another deed of the one who asks, not a part of what is asked. */
function isOwnDeed(words: SentenceWords, at: number): boolean {
  let verb = at
  while (tagAt(words, verb) === 'ADV') verb++
  if (tagAt(words, verb) === 'AUX') return true
  return (
    tagAt(words, verb) === 'VERB' &&
    wordAt(words, verb) !== lemmaAt(words, verb) &&
    !wordAt(words, verb).endsWith('ing')
  )
}

const MODAL = /^(?:will|would|should|shall|must|can|could|may|might|['’](?:ll|d))$/

/** "asked the firms for papers and [set] May 30 as the limit": by the tree, a deed beside the asking. */
function isPartnerOfAsker(words: SentenceWords, from: number, at: number): boolean {
  const token = words.tokens[at]
  if (token?.tag !== 'VERB' || token.relation !== 'conj' || token.features.includes('VerbForm=Inf')) return false
  return token.head >= words.firstToken && token.head < words.firstToken + from
}

/** Whether "and" at a place joins something that is no part of what is asked. */
function endsAtConjunction(words: SentenceWords, from: number, at: number, shape: Shape): boolean {
  const next = wordAt(words, at + 1) === ',' ? at + 2 : at + 1
  let after = next
  while (tagAt(words, after) === 'ADV') after++
  const aside = /^(?:ADP|SCONJ)$/.test(tagAt(words, after)) ? (phraseFrom(words, after + 1)?.last ?? after + 2) : after
  if (isPartnerOfAsker(words, from, after)) return true
  const phrase = phraseFrom(words, aside)
  if (phrase) {
    let verb = phrase.last
    while (tagAt(words, verb) === 'ADV') verb++
    return isFiniteVerb(words, verb) && !(shape === 'clause' && MODAL.test(wordAt(words, verb)))
  }
  if (shape === 'clause' && tagAt(words, after) === 'VERB')
    return isOwnDeed(words, after) && /^(?:that|to|the|a|an|on|for)$/.test(wordAt(words, after + 1))
  return isOwnDeed(words, after)
}

/** "as they use …", "since the road is closed": a new clause, whatever its first word is tagged as. */
function opensReason(words: SentenceWords, at: number): boolean {
  if (!/^(?:as|since|so)$/.test(wordAt(words, at))) return false
  const phrase = phraseFrom(words, at + 1)
  return phrase !== undefined && isFiniteVerb(words, phrase.last)
}

/** "act was" in "A letter calling on the council to act was leaked": the verb of another clause. */
const isOtherVerb = (words: SentenceWords, at: number) =>
  tagAt(words, at) === 'AUX' && tagAt(words, at - 1) === 'VERB' && !/^(?:be|been|being)$/.test(wordAt(words, at))

/** "since last week", "after talking with the mayor": when a thing was asked for, no part of it. */
const opensWhen = (words: SentenceWords, at: number) =>
  (wordAt(words, at) === 'since' && words.timeAt[at + 1] !== undefined) ||
  (/^(?:since|after|before|while|when)$/.test(wordAt(words, at)) &&
    tagAt(words, at + 1) === 'VERB' &&
    wordAt(words, at + 1).endsWith('ing'))

/** "a letter in which Vell asked that he be freed [has] gone unanswered": by the tree, an auxiliary of a verb outside. */
function isVerbOfOther(words: SentenceWords, from: number, at: number): boolean {
  const token = words.tokens[at]
  if (token?.tag !== 'AUX' || !/^(?:has|have|had|was|were)$/.test(wordAt(words, at))) return false
  const verb = words.tokens[token.head - words.firstToken]
  if (!verb || verb.head < 0 || verb.relation === 'conj') return verb?.relation === 'root'
  return verb.head < words.firstToken + from && words.tokens.slice(from, at).some(word => word.tag === 'VERB')
}

const PAST_AUXILIARY = /^(?:was|were|is|are|has|had|have)$/
/** Words. "three days after", "a week before". */
const LONGEST_DISTANCE = 4

/** ", three days after gunmen had crossed": when it was asked, no part of what is asked. */
function opensDistance(words: SentenceWords, at: number): boolean {
  for (let link = at + 1; link < at + LONGEST_DISTANCE; link++) {
    if (!/^(?:NUM|NOUN|DET|ADJ|ADV)$/.test(tagAt(words, link - 1))) return false
    if (/^(?:after|before|since)$/.test(wordAt(words, link))) return words.timeAt[link - 1] !== undefined
  }
  return false
}

/** "who had vowed that he would stay, was dismissed": the verb of the clause around. */
const isVerbAround = (words: SentenceWords, from: number, at: number) =>
  PAST_AUXILIARY.test(wordAt(words, at)) &&
  words.tokens.slice(from, at - 1).some(token => token.tag === 'VERB' || token.tag === 'AUX') &&
  !words.tokens.slice(from, at - 1).some(token => token.text === ',')

const asks: ReadonlySet<string> = new Set(english.askedNouns.map(({ noun }) => noun))

/** ", a demand that Norland has accepted": what is asked is called so, and told no further. */
function opensName(words: SentenceWords, at: number): boolean {
  const phrase = /^(?:an?|the|something)$/.test(wordAt(words, at)) ? phraseFrom(words, at) : undefined
  if (phrase === undefined) return false
  if (wordAt(words, at) === 'something') return true
  return [phrase.head, at + 1, at + 2].some(noun => noun < phrase.last && asks.has(lemmaAt(words, noun)))
}

/** Whether a comma ends what is asked. */
function endsAtComma(words: SentenceWords, from: number, at: number, shape: Shape): boolean {
  const next = wordAt(words, at + 1)
  if (opensName(words, at + 1)) return true
  if (opensDistance(words, at + 1) || isVerbAround(words, from, at + 1)) return true
  const phrase = phraseFrom(words, at + 1)
  if (phrase && shape !== 'clause' && isFiniteVerb(words, joinPhrases(words, phrase.last, OF))) return true
  if (next === 'as') return wordAt(words, at + 2) !== 'well'
  if (NEW_CLAUSE.has(next)) return true
  if (tagAt(words, at + 1) === 'VERB' && isOwnDeed(words, at + 1) && shape !== 'clause') return true
  return isAttribution(words, at + 1)
}

/**
 * Finds where what is asked ends: before a new clause, before the words for who said it, before the end of its quotation.
 * @param from   where it begins
 * @returns the words, without marks at the end; undefined where none are left
 */
export function endContent(words: SentenceWords, from: number, shape: Shape): Run | undefined {
  let openQuotes = 0
  let at = from
  for (; at < words.tokens.length; at++) {
    const word = wordAt(words, at)
    if (STOP.test(word)) break
    if (QUOTE.test(word)) {
      const isOpening =
        word === '“' ||
        word === '«' ||
        (word === '"' && openQuotes === 0 && words.tokens[at]?.end === words.tokens[at + 1]?.start)
      if (!isOpening && openQuotes === 0) break
      if (!isOpening && wordAt(words, at - 1) === ',' && NEW_CLAUSE.has(wordAt(words, at + 1))) {
        at++
        break
      }
      openQuotes += isOpening ? 1 : -1
    }
    if (openQuotes > 0) continue
    if (OTHER_CLAUSE.has(word) || word === 'notwithstanding') break
    if (shape === 'deed' && at > from && isOtherVerb(words, at)) break
    if (shape === 'thing' && at > from && opensWhen(words, at)) break
    if (shape !== 'thing' && at > from && isVerbOfOther(words, from, at)) break
    if (word === ',' && endsAtComma(words, from, at, shape)) break
    if (opensReason(words, at)) break
    if (word === '(' || word === '[') {
      const after = skipBrackets(words, at)
      if (after === at) break
      at = after - 1
      continue
    }
    if (tagAt(words, at) === 'CCONJ' && endsAtConjunction(words, from, at, shape)) break
  }
  while (
    at > from &&
    (/^(?:PUNCT|CCONJ)$/.test(tagAt(words, at - 1)) || QUOTE.test(wordAt(words, at - 1))) &&
    !/^[)%”"»]$/.test(wordAt(words, at - 1))
  )
    at--
  return at > from ? { first: from, last: trimQuote(words, from, at) } : undefined
}

/** Leaves out a closing mark whose opening one stands before. */
function trimQuote(words: SentenceWords, first: number, end: number): number {
  let last = end
  const closing = wordAt(words, last - 1)
  if (!/^[”"»)]$/.test(closing)) return last
  const opening = { '”': '“', '"': '"', '»': '«', ')': '(' }[closing]
  for (let at = first; at < last - 1; at++) if (wordAt(words, at) === opening) return last
  last--
  while (last > first + 1 && tagAt(words, last - 1) === 'PUNCT') last--
  return last
}
