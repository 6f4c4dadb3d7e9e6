import { english } from '../../language/english.ts'
import type { Name } from '../../record/article.ts'
import { contains, overlaps } from '../../text/span.ts'
import { spanOf, type TokenRange } from '../clauses/noun-phrase.ts'
import { lowerAt } from '../clauses/tree.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Comer } from './find-comers.ts'

const honorifics: ReadonlySet<string> = new Set(english.honorifics.map(h => h.word))
/** In tokens: communiqués name all who came, each with his titles. */
const LONGEST_LIST = 300
/** What divides the guests of a list, or opens it. */
const DIVIDERS = /^(?:by|,|;|and)$/

/**
 * The persons of a list of guests, each with his office behind or before: "attended by H.E. Ana Vell, President of Norland;
 * H.E. Tomas Rehn, …". Read by the order of words: in such lists no tree can be trusted.
 * @param at  place of "by"
 */
export function listGuests(view: SentenceView, at: number): readonly Comer[] {
  if (lowerAt(view.tokens, at) !== 'by') return []
  const list = guestsBehind(view, at + 1)
  if (list.to <= list.from) return []
  const within = spanOf(view.tokens, list)
  return view.names
    .filter(name => name.type === 'Person' && contains(within, name) && opensItem(view, name))
    .map(({ start, end }) => ({ who: { start, end }, isPerson: true }))
}

/** The words from a place on, up to those of another clause. */
function guestsBehind({ tokens }: SentenceView, from: number): TokenRange {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_LIST); at++) {
    if (/^(?:who|which)$/.test(lowerAt(tokens, at))) {
      const comma = tokens.findIndex((token, i) => i > at && /^[,;]$/.test(token.text))
      if (comma < 0) return { from, to: at }
      at = comma
    } else if (/^(?:VERB|AUX|SCONJ)$/.test(tokens[at]?.tag ?? '')) {
      // Whoever stands right before a verb is its subject.
      return {
        from,
        to: Math.max(
          from,
          tokens.findLastIndex((token, i) => i < at && DIVIDERS.test(token.text)),
        ),
      }
    }
  }
  return { from, to: Math.min(tokens.length, from + LONGEST_LIST) }
}

/** Behind a divider, honorifics and the words of his office passed over, and not somebody whose envoy is meant. */
function opensItem(view: SentenceView, name: Name): boolean {
  const { tokens } = view
  const behind = tokens.findIndex(token => token.start >= name.end)
  return DIVIDERS.test(lowerAt(tokens, beforeTitles(view, name))) && !/^['’]s?$/.test(lowerAt(tokens, behind))
}

/** The place of the last word before a name that is neither an honorific nor of its office; -1 where there is none. */
export function beforeTitles({ tokens, offices }: SentenceView, name: Name): number {
  const title = offices.find(({ person }) => person && overlaps(person, name))?.title
  let at = tokens.findIndex(token => token.start >= name.start) - 1
  while (at >= 0) {
    const token = tokens[at]
    const isTitle = title !== undefined && token !== undefined && contains(title, token)
    if (!token || !(isTitle || honorifics.has(token.text.toLowerCase().replace(/\.$/, '')))) break
    at--
  }
  return at
}
