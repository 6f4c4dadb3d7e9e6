import { english } from '../../language/english.ts'
import type { Span } from '../../record/span.ts'
import { isSpaceAt } from '../../text/white-space.ts'

/** Code units. What is longer is no word: it is cut, so that no pattern reads more than this at once. */
const LONGEST_CHUNK = 200

const abbreviations = new Map(english.abbreviations.map(a => [a.word, a.follows]))
const prefixes = new Set(english.wordPrefixes.flatMap(p => p.words))

const ADDRESS =
  /^(?:https?:\/\/|www\.)\S+[^\s.,;:!?)\]"'”’]|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|ru|uk|info|int|eu)\b(?:\/[\w/.-]*\w)?/
const NUMBER =
  /^[+]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:\/\d{1,2}\/\d{2,4})|\d{4}-\d{2}-\d{2}|\d+(?:[.:]\d+)+|\d+\/\d+(?!\w)|\.\d+|\d+)(?:st|nd|rd|th|s|['’]s(?!\w))?/i
const WORD =
  /^(?:\p{L}\.){2,}|^['’]?[\p{L}\p{M}\p{N}_\u200b-\u200d\u00ad]+(?:['’&][\p{L}\p{M}\p{N}]+)*|^\p{Extended_Pictographic}/u
const MARKS = /^(?:\.{2,}|-{2,}|[!?]{2,}|['’]{2}|`{1,2}|<-+>?|-+>|[#@](?=\w)\w+)/
const NEGATION = /^(.+)(n['’]t)$/i
const CLITIC = /^(.+?)(['’](?:s|re|ve|ll|d|m))$/i
const DIGITS = /^\d/
const CODE_AFTER_DIGITS = /^\d+\p{L}[\p{L}\p{N}]*/u
const INITIAL = /^\p{Lu}$/u

/** Lengths of the pieces of a word with a clitic: "isn't", "Norland's", "cannot". */
function clitics(word: string): readonly number[] {
  if (/^cannot$/i.test(word)) return [3, 3]
  const parts = NEGATION.exec(word) ?? CLITIC.exec(word)
  return parts?.[1] && parts[2] ? [parts[1].length, parts[2].length] : [word.length]
}

/** Length of the hyphenated word at the start of `rest` where its first part is a mere prefix: "anti-terrorist". */
function prefixed(first: string, rest: string): number {
  if (!prefixes.has(first.toLowerCase())) return 0
  const tail = /^-[\p{L}\p{M}\p{N}]+/u.exec(rest.slice(first.length))
  return tail ? first.length + tail[0].length : 0
}

/** Whether the full stop after a word belongs to it. `last`: nothing follows in the sentence. */
function keepsStop(word: string, last: boolean): boolean {
  const follows = abbreviations.get(word.toLowerCase())
  if (last && (follows === 'number' || follows === undefined)) return false
  return follows !== undefined || INITIAL.test(word)
}

/** Lengths of the words at the start of `rest`, which has no space in it. `atEnd`: the sentence ends with it. */
function nextLengths(rest: string, atEnd: boolean): readonly number[] {
  const address = ADDRESS.exec(rest)
  if (address) return [address[0].length]
  const marks = MARKS.exec(rest)
  if (marks) return [marks[0].length]
  if (DIGITS.test(rest) || /^[+.]\d/.test(rest)) {
    const number = NUMBER.exec(rest)?.[0] ?? rest.charAt(0)
    const code = CODE_AFTER_DIGITS.exec(rest)?.[0] ?? ''
    const isCode = code.length > number.length && /\p{L}.*\d/u.test(code)
    return [isCode ? code.length : number.length]
  }
  const word = WORD.exec(rest)?.[0]
  if (!word) return [(rest.codePointAt(0) ?? 0) > 0xffff ? 2 : 1]
  const model = /^[\p{Lu}]{1,4}-\d+\p{L}?(?!\w)/u.exec(rest)
  if (model) return [model[0].length]
  const whole = prefixed(word, rest)
  if (whole > 0) return [whole]
  const stop = rest.charAt(word.length) === '.'
  if (stop && keepsStop(word, atEnd && rest.length === word.length + 1)) return [word.length + 1]
  return /^['’]\p{L}/u.test(word) && !/^['’](?:s|re|ve|ll|d|m|cause|til|em)$/i.test(word) ? [1] : clitics(word)
}

/**
 * Splits a sentence into words and marks as Universal Dependencies does: clitics, hyphens and units apart.
 * @returns in reading order, disjoint, none empty, none with white space in it
 * @source data/en/abbreviations.yml, data/en/word-prefixes.yml
 * @example splitWords('Ostra’s anti-tank unit can’t.', …)  // Ostra ’s anti-tank unit ca n’t .
 */
export function splitWords(text: string, sentence: Span): readonly Span[] {
  const words: Span[] = []
  let at = sentence.start
  while (at < sentence.end) {
    if (isSpaceAt(text, at)) {
      at++
      continue
    }
    let end = at
    while (end < sentence.end && end - at < LONGEST_CHUNK && !isSpaceAt(text, end)) end++
    for (let rest = text.slice(at, end); rest.length > 0; rest = text.slice(at, end)) {
      for (const length of nextLengths(rest, end === sentence.end)) {
        words.push({ start: at, end: at + length })
        at += length
      }
    }
  }
  return words
}
