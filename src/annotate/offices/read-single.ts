import type { Office } from '../../record/article.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { holderAfter, holderBefore, personAt } from './find-holder.ts'
import { isGenitive, ownerAfter, ownerBefore } from './find-owner.ts'
import { makeOffice } from './make-office.ts'
import type { Title } from './read-titles.ts'

const DEFINITE: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'whose'])

/** Whether a title without a person is somebody's, and not a kind of office or a part of another noun. */
function speaksOfHolder(words: SentenceWords, title: Title, first: number, last: number, owned: boolean): boolean {
  if (title.loose && !owned) return false
  const follower = tagAt(words, last)
  if (follower === 'NOUN' || follower === 'PROPN') return false
  if (isGenitive(wordAt(words, last)) && /^(?:office|residence|service)$/.test(wordAt(words, last + 1))) return false
  const opener = wordAt(words, first)
  if (opener === 'a' || opener === 'an') return false
  return owned || DEFINITE.has(opener) || (title.first > 0 && /^\p{Lu}/u.test(words.tokens[title.first]?.text ?? ''))
}

/** "the president and supreme commander Ana Vell": the person stands behind the second title only. */
function holderOverAnd(words: SentenceWords, title: Title, titles: readonly Title[]) {
  if (wordAt(words, title.end) !== 'and') return undefined
  const next = titles.find(t => t.begin === title.end + 1)
  return next && !next.plural ? personAt(words, next.end)?.person : undefined
}

/** One title in the singular: whose it is, who holds it. */
export function readSingle(words: SentenceWords, title: Title, titles: readonly Title[]): Office | undefined {
  const before = ownerBefore(words, title)
  const after = ownerAfter(words, title)
  const of = before.of ?? after.of
  const definite = DEFINITE.has(wordAt(words, before.first)) || of !== undefined
  const person =
    holderAfter(words, after.last, definite) ??
    holderBefore(words, before.first, after.last) ??
    holderOverAnd(words, title, titles)
  if (!person && !speaksOfHolder(words, title, before.first, after.last, of !== undefined)) return undefined
  return makeOffice(words, title, { of, person })
}
