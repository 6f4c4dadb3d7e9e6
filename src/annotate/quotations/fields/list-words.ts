import type { Article, Token } from '../../../record/article.ts'
import type { QuotedPassage } from '../pair-quote-marks.ts'

/** What stands between a word and the one before it; the strongest where there are several. */
export type Gap = 'none' | 'opens' | 'closes' | 'stop' | 'colon' | 'semicolon' | 'comma' | 'dash' | 'bracket' | 'other'

/** A word that may begin or end what is said: marks are none, and stand in the gaps. */
export interface FieldWord {
  /** Its number in `Article.tokens`. */
  readonly token: number
  readonly sentence: number
  readonly paragraph: number
  readonly word: string
  readonly tag: string
  readonly relation: string
  readonly gap: Gap
  /** Whether a colon stands among the marks before it. */
  readonly announced: boolean
  /** Number of the quoted passage that it stands in; -1 outside of all. */
  readonly passage: number
}

/** The words of an article, and for every token the number of the first word that stands there or after it. */
export interface WordList {
  readonly words: readonly FieldWord[]
  readonly wordAt: Int32Array
}

const PLAIN = /^[A-Za-z0-9]/
const WORD = /[\p{L}\p{N}]/u
/** Most words begin with a plain letter, and looking for that takes a third of the time. */
const isWord = (text: string) => PLAIN.test(text) || WORD.test(text)

const gapOfMark = (mark: string): Gap => {
  if (/^[.!?…]/.test(mark)) return 'stop'
  if (mark === ':') return 'colon'
  if (mark === ';') return 'semicolon'
  if (mark === ',') return 'comma'
  if (/^[–—―-]+$/.test(mark)) return 'dash'
  return /^[()[\]]$/.test(mark) ? 'bracket' : 'other'
}

const STRENGTH: readonly Gap[] = ['opens', 'closes', 'stop', 'semicolon', 'colon', 'bracket', 'dash', 'comma', 'other']

const stronger = (a: Gap, b: Gap): Gap => (a === 'none' || STRENGTH.indexOf(b) < STRENGTH.indexOf(a) ? b : a)

/** Where the quoted passages open and close between two words. */
function gapOf(passages: readonly QuotedPassage[], before: number, now: number, seen: Gap): Gap {
  if (before === now) return seen
  return passages[now] ? 'opens' : 'closes'
}

const plain = ({ text }: Token) => text.toLowerCase().replaceAll('’', "'")

/**
 * Lists the words of an article outside of its furniture.
 * @param passages  the quoted passages, in reading order
 */
export function listWords({ tokens, sentences }: Article, passages: readonly QuotedPassage[]): WordList {
  const words: FieldWord[] = []
  const wordAt = new Int32Array(tokens.length + 1)
  let gap: Gap = 'none'
  let announced = false
  let next = 0
  for (const [number, token] of tokens.entries()) {
    wordAt[number] = words.length
    const sentence = sentences[token.sentence]
    if (!sentence || sentence.kind === 'furniture') continue
    if (!isWord(token.text)) {
      gap = stronger(gap, gapOfMark(token.text))
      announced ||= token.text === ':'
      continue
    }
    while ((passages[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const passage = (passages[next]?.start ?? Number.POSITIVE_INFINITY) <= token.start ? next : -1
    words.push({
      token: number,
      sentence: token.sentence,
      paragraph: sentence.paragraph,
      word: plain(token),
      tag: token.tag,
      relation: token.relation,
      gap: gapOf(passages, words.at(-1)?.passage ?? -1, passage, gap),
      passage,
      announced,
    })
    gap = 'none'
    announced = false
  }
  wordAt[tokens.length] = words.length
  return { words, wordAt }
}
