import { english } from '../../language/english.ts'
import type { Article, Quantity } from '../../record/article.ts'
import type { Figure } from '../../record/claim.ts'
import { type Days, daysOf } from '../days.ts'
import { tokensIn } from '../requests/words-told.ts'

/** Of what a figure is the count: since when or of which time, and of which of those concerned. */
export interface Scope {
  /** From here to the day of the report: "since 2020". */
  readonly since?: string
  readonly period?: string
  /** "soldier", "civilian": a part of those concerned; absent where all are meant. */
  readonly part?: string
}

/** Nouns that mean anybody concerned. */
const ANYBODY =
  /^(?:people|person|dead|death|victim|casualty|life|fatality|toll|missing|wounded|injured|injury|body|other|man|woman)$/
const parts: ReadonlySet<string> = new Set(
  english.tollWords.filter(entry => entry.part === 'people').map(entry => entry.word),
)

/** The time after "since" in the sentence of a figure. */
function sinceOf(article: Article, { sentence, change }: Quantity): string | undefined {
  const time = article.times.find(found => {
    if (found.sentence !== sentence || found.edtf === undefined || found.start === change?.since?.start) return false
    return /\bsince\s+$/i.test(article.document.text.slice(Math.max(0, found.start - 8), found.start))
  })
  return time?.edtf
}

/** Reads the scope of a figure from its own sentence. */
export function scopeOf(article: Article, quantity: Quantity, figure: Figure): Scope {
  const since = sinceOf(article, quantity)
  const noun = quantity.noun && tokensIn(article, quantity.noun)[0]?.lemma
  const part = noun && parts.has(noun) && !ANYBODY.test(noun) ? noun : undefined
  return { ...(since && { since }), ...(figure.period && { period: figure.period }), ...(part && { part }) }
}

const tellTime = ({ since, period }: Scope) => (since ? `since ${since}` : period)

/** A longer time that holds a shorter one. */
const holds = (outer: Days, inner: Days) =>
  outer.first <= inner.first && inner.last <= outer.last && (outer.first < inner.first || inner.last < outer.last)

/** Whether two figures tell of different times, as their sentences say. */
function differInTime(a: Scope, b: Scope): boolean {
  if (a.since && b.since) return a.since !== b.since
  const [x, y] = [daysOf(a.period), daysOf(b.period)]
  if (a.since || b.since) return (a.since ? y : x) !== undefined
  return x !== undefined && y !== undefined && (holds(x, y) || holds(y, x))
}

/** @returns in what two figures differ, for people to read; undefined where nothing tells that they do */
export function tellDifference(a: Scope, b: Scope): string | undefined {
  if (differInTime(a, b)) return `different times: ${tellTime(a)} and ${tellTime(b)}`
  if (a.part && b.part && a.part !== b.part) return `different people: ${a.part}s and ${b.part}s`
  return undefined
}
