import type { Article, Quotation } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { sharedWords } from '../../text/content-words.ts'
import { groupBy } from '../../text/group-by.ts'
import { overlaps, slice } from '../../text/span.ts'
import type { Parties } from '../requests/parties.ts'
import { tokensIn, wordsTold } from '../requests/words-told.ts'
import type { Known, Sources } from '../sources.ts'

/** What somebody said of a thing, in an article. */
export interface Told {
  readonly article: Article
  /** The words that tell it; of a denial, with its verb. */
  readonly said: Span
  readonly speaker: Span
  readonly by: Known | undefined
}

/** What one said, and another's denial of it. */
export interface Denied {
  readonly claim: Told
  readonly denial: Told
}

const DENYING = /^(?:deny|reject|dismiss|refute|dispute|contest|rebut)$/
const ACCUSING = /^(?:accuse|blame|allege|claim|charge|criticize|criticise)$/
/** Words that take up what was said just before: "denied this", "rejected the charges". */
const TAKING_UP =
  /^(?:this|that|it|these|both|(?:the|these|those|all|any|such|its|his|her|their) (?:\w+ )?(?:charge|accusation|allegation|claim|report|suggestion)s?)$/i
/** Sentences between a charge and what takes it up. */
const REACH = 2
/** The same where it is called a charge again. */
const FAR = 8
const CALLED = /(?:charge|accusation|allegation)s?$/i
/** Content words of a denial that another's claim holds, ÷ all of them: from here on it is taken to deny that claim. */
const SAME_CLAIM = 0.75
const FEWEST_SHARED_WORDS = 2

interface Said extends Told {
  readonly quotation: Quotation
  readonly words: ReadonlySet<string>
  /** Its place among all of its polarity. */
  readonly number: number
}

const cueLemma = (article: Article, { cue }: Quotation) => (cue ? (tokensIn(article, cue)[0]?.lemma ?? '') : '')

/** All that is told as said by somebody, of one polarity. */
function sayings(sources: Sources, parties: Parties, polarity: Quotation['polarity']): readonly Said[] {
  let number = 0
  return sources.articles.flatMap(article =>
    article.quotations.flatMap((quotation): readonly Said[] => {
      const { speaker, content, cue } = quotation
      if (!speaker || quotation.polarity !== polarity) return []
      if (polarity === 'negative' && !DENYING.test(cueLemma(article, quotation))) return []
      const isBefore = cue !== undefined && cue.end <= content.start
      const said = polarity === 'negative' && isBefore ? { start: cue.start, end: content.end } : content
      const by = parties.partyAt(article, speaker)
      return [{ article, said, speaker, by, quotation, words: wordsTold(article, content), number: number++ }]
    }),
  )
}

const isOther = (a: Said, b: Said): boolean => {
  if (a.by && b.by) return a.by.id !== b.by.id
  return wordsOf(a, a.speaker).toLowerCase() !== wordsOf(b, b.speaker).toLowerCase()
}

const wordsOf = ({ article }: Told, span: Span) => slice(article.document.text, span).replace(/\s+/g, ' ')

/** What is asked for can be refused, and is nothing to be denied. */
const isAsked = ({ article, quotation }: Said): boolean =>
  article.asks.some(ask => ask.sentence === quotation.sentence && overlaps(ask, quotation.content))

/** The charge that "this" takes up: the last one before it, by somebody else. */
function chargeBefore(denial: Said, claims: readonly Said[]): Said | undefined {
  const { quotation } = denial
  const isCalled = CALLED.test(wordsOf(denial, quotation.content))
  const near = claims.filter(
    claim =>
      claim.quotation.content.end <= denial.said.start &&
      quotation.sentence - claim.quotation.sentence <= (isCalled ? FAR : REACH) &&
      (!isCalled || ACCUSING.test(cueLemma(claim.article, claim.quotation))),
  )
  const last = near.at(-1)
  if (!last || !isOther(last, denial) || isAsked(last)) return undefined
  const isCharge = ACCUSING.test(cueLemma(last.article, last.quotation))
  return isCharge || quotation.sentence - last.quotation.sentence <= 1 ? last : undefined
}

/** What another said in like words, in any report. */
function claimAlike(denial: Said, claims: readonly Said[]): Said | undefined {
  const fitting = claims
    .filter(claim => isOther(claim, denial) && sharedWords(claim.words, denial.words) >= FEWEST_SHARED_WORDS)
    .map(claim => ({ claim, share: sharedWords(claim.words, denial.words) / denial.words.size }))
    .filter(({ share, claim }) => share >= SAME_CLAIM && !isAsked(claim))
  return fitting.sort((a, b) => b.share - a.share)[0]?.claim
}

/** Claims by the words that they hold. */
type ClaimsByWord = ReadonlyMap<string, readonly { readonly word: string; readonly claim: Said }[]>

/**
 * The claims that hold enough words of a denial to be alike, in order of the first word that they share. Of so many words
 * each holds at least one of the few that fewest claims hold: only those are looked at.
 */
function claimsNear({ words }: Said, byWord: ClaimsByWord): readonly Said[] {
  const all = [...words]
  const least = Math.max(FEWEST_SHARED_WORDS, Math.ceil(SAME_CLAIM * all.length))
  if (least > all.length) return []
  const claimsWith = (word: string) => byWord.get(word) ?? []
  const rarest = [...all].sort((a, b) => claimsWith(a).length - claimsWith(b).length).slice(0, all.length - least + 1)
  const near = new Set(rarest.flatMap(word => claimsWith(word).map(({ claim }) => claim)))
  const place = (claim: Said) => all.findIndex(word => claim.words.has(word))
  return [...near].sort((a, b) => place(a) - place(b) || a.number - b.number)
}

/** Finds denials of what another said: "Vesland accused Norland of ramming the boat. Norland denies this." */
export function findDenials(sources: Sources, parties: Parties): readonly Denied[] {
  const claims = sayings(sources, parties, 'positive')
  const inArticle = groupBy(claims, ({ article }) => article.document.id)
  const byWord = groupBy(
    claims.flatMap(claim => [...claim.words].map(word => ({ word, claim }))),
    ({ word }) => word,
  )
  return sayings(sources, parties, 'negative').flatMap(denial => {
    const isTakingUp = TAKING_UP.test(wordsOf(denial, denial.quotation.content))
    const claim = isTakingUp
      ? chargeBefore(denial, inArticle.get(denial.article.document.id) ?? [])
      : claimAlike(denial, claimsNear(denial, byWord))
    return claim ? [{ claim, denial }] : []
  })
}
