import { english } from '../../language/english.ts'
import type { Unit } from '../../language/knowledge/quantities.ts'
import { matchPhrase, tabulatePhrases } from '../match-phrases.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { joinPhrases, phraseFrom, type Run, skipBrackets } from '../walk-clauses.ts'
import { subjectBefore, withPredicate } from './read-what.ts'

const after = tabulatePhrases(english.units, unit => unit.words)
const before: ReadonlyMap<string, Unit> = new Map(english.units.flatMap(u => u.before.map(sign => [sign, u])))

/** "billions of dollars": the unit stands after "of". */
const NUMBER_NOUN = /(?:ions|sands|dreds|dozens|crores|lakhs)$/

const OF: ReadonlySet<string> = new Set(['of'])
const OF_IN: ReadonlySet<string> = new Set(['of', 'in'])
/** "30 km from the border" tells where a thing is, "30 km long" how it is built: neither is a figure of the affair. */
const PLACING =
  /^(?:from|away|off|north|south|east|west|northeast|northwest|southeast|southwest|inland|outside|long|wide|deep|high|tall|thick|down|up|per|an|a|above|below|beyond|to|into|inside|of)$/
const MEASURES_OF_PLACE: ReadonlySet<string> = new Set(['length', 'speed', 'temperature'])

/** A unit beside a number: words `first` to `last` (exclusive) hold number and unit. */
export interface ReadUnit extends Run {
  readonly unit: Unit
}

/** Reads the unit after a number ("metric tons") or the sign before it ("$"). */
export function readUnit(words: SentenceWords, first: number, last: number): ReadUnit | undefined {
  const sign = before.get(wordAt(words, first - 1))
  const of = wordAt(words, last) === 'of' && NUMBER_NOUN.test(wordAt(words, last - 1)) ? 1 : 0
  const match = matchPhrase(after, words, last + of)
  if (sign) {
    const repeated = match?.entry.dimension === 'money' ? match.last : last
    return { unit: match?.entry.dimension === 'money' ? match.entry : sign, first: first - 1, last: repeated }
  }
  if (!match || tagAt(words, match.last - 1) === 'VERB') return undefined
  return { unit: match.entry, first, last: match.last }
}

/** What stands beside a sum of money: "$3 million in aid", "a $3 million loan", "arms worth $3 million". */
function readPaidFor(words: SentenceWords, { first, last }: Run): Run | undefined {
  const link = wordAt(words, last)
  const isPlace = link === 'in' && /^(?:DET|PRON|PROPN)$/.test(tagAt(words, last + 1))
  if (/^(?:in|of|for|worth)$/.test(link) && !isPlace) {
    const start = link === 'worth' && wordAt(words, last + 1) === 'of' ? last + 2 : last + 1
    const phrase = phraseFrom(words, start)
    if (phrase && !phrase.pronoun && !words.timeAt[start] && tagAt(words, phrase.head) === 'NOUN')
      return { first: start, last: joinPhrases(words, phrase.last, OF) }
  }
  const before = words.phraseAt[first - 2]
  if (wordAt(words, first - 1) === 'worth' && before)
    return { first: before.first, last: Math.min(before.last, first - 1) }
  return undefined
}

/** Words. "of illegally caught cod": before the phrase stand no more modifiers than this. */
const MOST_MODIFIERS = 3

function phraseSoon(words: SentenceWords, from: number) {
  for (let at = from; at < from + MOST_MODIFIERS; at++) {
    const phrase = phraseFrom(words, at)
    if (phrase || !/^(?:ADV|VERB|ADJ)$/.test(tagAt(words, at))) return phrase
  }
  return undefined
}

/** The words that tell what is measured, where the sentence has them beside the number. */
function readBeside(words: SentenceWords, number: Run, measured: ReadUnit): Run | undefined {
  const { unit } = measured
  const last = skipBrackets(words, measured.last)
  const rest = words.phraseAt[last]
  if (unit.dimension === 'money') {
    const paidFor = readPaidFor(words, { first: measured.first, last })
    if (paidFor) return paidFor
  }
  if (rest && rest.first < last && rest.head >= last && tagAt(words, rest.head) !== 'VERB')
    return { first: last, last: joinPhrases(words, rest.last, OF_IN) }
  if (wordAt(words, last) !== 'of') return undefined
  const phrase = phraseSoon(words, last + 1)
  if (!phrase) return undefined
  if (unit.dimension === 'share') {
    const all = { first: phrase.first, last: joinPhrases(words, phrase.last, OF) }
    return withPredicate(words, all)
  }
  return { first: Math.max(number.last, measured.first), last: joinPhrases(words, phrase.last, OF) }
}

/** The clause up to the number, where its subject is named: "the ministry paid $3 million". */
function readVerbAround(words: SentenceWords, from: number, last: number): Run | undefined {
  const verb = tagAt(words, from - 1) === 'ADP' ? from - 2 : from - 1
  if (tagAt(words, verb) !== 'VERB') return undefined
  const subject = subjectBefore(words, verb)
  return subject && tagAt(words, subject.last - 1) !== 'PRON' ? { first: subject.first, last } : undefined
}

/**
 * What a number with a unit measures.
 * @param from    where the number begins, with its comparison
 * @param number  the number's own words
 * @returns undefined where the sentence does not say it beside the number
 */
export function readMeasured(words: SentenceWords, from: number, number: Run, measured: ReadUnit): Run | undefined {
  if (MEASURES_OF_PLACE.has(measured.unit.dimension) && PLACING.test(wordAt(words, measured.last))) return undefined
  return readBeside(words, number, measured) ?? readVerbAround(words, from, measured.last)
}
