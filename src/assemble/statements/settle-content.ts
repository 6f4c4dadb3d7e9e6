import type { Article, Quotation } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { firstFrom } from '../../text/search.ts'
import { contains, slice, trimSpan } from '../../text/span.ts'
import { isFiniteVerb } from './tree-of-words.ts'

/** What was said: where it stands, and in which words. */
export interface SettledContent {
  readonly span: Span
  readonly words: string
  /** Who tells them still stands in their midst: "rules that [they say] are unfair". */
  readonly holdsTeller?: true
}

/** Between the pieces of words that were cut in two by who said them. */
const JOINT = ' … '
/** In code units: "…, Vell said on Thursday, …". */
const LONGEST_ADJUNCT = 40
/** ", he said, [as he laid a wreath]": what was done meanwhile. */
const WHILE_SAYING = /^(?:as|while|when|after|before)\s+(?:he|she|they|it)\b/
/** In code units: what an unclosed mark far back opens is not this quotation. */
const LONGEST_QUOTE = 2000
const OPENING = /[“"«]/g
const CLOSING = /[”"»]/g

/**
 * The words of a quotation as a statement has them: told words end with the sentence in which somebody tells them, and who
 * tells them is cut out of their midst.
 * @example settleContent(article, quotation).words  // 'The road may be closed … but not for long'
 */
export function settleContent(article: Article, quotation: Quotation): SettledContent {
  const { text } = article.document
  const quoted = wholeQuote(text, quotation)
  if (quoted) return { span: quoted, words: slice(text, quoted) }
  const found =
    quotation.kind === 'direct'
      ? quotation.content
      : skipDay(article, skipOpener(article, endWithSentence(article, quotation)), quotation)
  // "said $22 billion is lost": the sign belongs to the sum.
  const span = /[$€£¥]/.test(text[found.start - 1] ?? '') ? { start: found.start - 1, end: found.end } : found
  const cut = cutOutTeller(text, span, quotation)
  const holdsTeller = cut === undefined && quotation.cue !== undefined && contains(span, quotation.cue)
  return { span, words: cut ?? slice(text, span), ...(holdsTeller && { holdsTeller }) }
}

/** Words that end with a closing mark and begin within what it closes are quoted from the opening mark on. */
function wholeQuote(text: string, { content, kind }: Quotation): Span | undefined {
  const words = slice(text, content)
  const end = /,?”$/.exec(words)
  if (kind === 'direct' || !end || words.includes('“')) return undefined
  const opening = text.lastIndexOf('“', content.start)
  const between = text.slice(opening + 1, content.start)
  if (opening < 0 || between.length > LONGEST_QUOTE || /[”\n]/.test(between)) return undefined
  return { start: opening + 1, end: content.end - end[0].length }
}

/** "said [that] the road is closed", but not "think that can be closed". */
function skipOpener({ tokens, document: { text } }: Article, span: Span): Span {
  const opener = /^that\s+(?=\S+\s)/i.exec(slice(text, span))
  if (!opener) return span
  const start = span.start + opener[0].length
  return isFiniteVerb(tokens[firstFrom(tokens, token => token.start, start)]) ? span : { start, end: span.end }
}

/** "said [Saturday] it had captured the boat": the day of the saying, right behind its verb. */
function skipDay({ times, tokens }: Article, span: Span, { cue }: Quotation): Span {
  const day = times.find(time => time.start === span.start && time.type === 'DATE' && time.end < span.end)
  if (!day || !cue || day.start > cue.end + 1) return span
  const next = tokens[firstFrom(tokens, token => token.start, day.end)]
  return next && (next.tag === 'PRON' || next.tag === 'DET') ? { start: next.start, end: span.end } : span
}

/** Told words that run on into the next sentence are others'; quoted ones may go on. */
function endWithSentence({ sentences, document: { text } }: Article, { content, cue }: Quotation): Span {
  const own = cue && sentences.find(sentence => sentence.start <= cue.start && cue.start < sentence.end)
  if (!own || contains(own, content) || content.end <= own.start || content.start >= own.end) return content
  const { start, end } = trimSpan(text, {
    start: Math.max(content.start, own.start),
    end: Math.min(content.end, own.end),
  })
  if (isInQuotes(text.slice(start, end))) return content
  return { start, end: text[end - 1] === '.' ? end - 1 : end }
}

/** Whether a quotation mark is left open: the quoted words go on behind the sentence, or began before it. */
const isInQuotes = (words: string): boolean =>
  words.includes('"')
    ? (words.match(/"/g)?.length ?? 0) % 2 === 1
    : words.match(OPENING)?.length !== words.match(CLOSING)?.length

/** "The road, Vell said on Thursday, may be closed": the words before and behind; undefined where nobody stands between. */
function cutOutTeller(text: string, span: Span, { cue, speaker }: Quotation): string | undefined {
  if (!cue || !contains(span, cue) || cue.start === span.start) return undefined
  const isNear = speaker !== undefined && contains(span, speaker) && gapBetween(speaker, cue) <= LONGEST_ADJUNCT
  const start = isNear ? Math.min(cue.start, speaker.start) : cue.start
  const end = isNear ? Math.max(cue.end, speaker.end) : cue.end
  const before = text.slice(span.start, start).replace(/[\s,–—-]+$/, '')
  const rest = text.slice(end, span.end)
  const comma = rest.indexOf(',')
  const told = comma < 0 || comma > LONGEST_ADJUNCT ? '' : rest.slice(comma + 1).trim()
  const behind = WHILE_SAYING.test(told) ? '' : told
  const isCutOff = /[,–—-]["”’]?\s*$/.test(text.slice(span.start, start))
  if (!isCutOff || before === '') return undefined
  return behind === '' ? before : `${before}${JOINT}${behind}`
}

const gapBetween = (a: Span, b: Span): number => Math.max(a.start, b.start) - Math.min(a.end, b.end)
