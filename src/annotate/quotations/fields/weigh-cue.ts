import { english } from '../../../language/english.ts'
import type { Article, Token } from '../../../record/article.ts'
import type { Ground } from './field.ts'
import { topOf } from './list-branches.ts'
import type { ReadCue } from './read-parts.ts'
import type { ClueWeights } from './weights.ts'

/** Odds beyond it say no more. */
const SUREST = 8
/** Nearer to 0 and 1 the model's probabilities say no more. */
const LEAST_DOUBT = 0.005

const verbs = new Map(english.reportingVerbs.toReversed().map(({ verb, class: kind }) => [verb, kind]))
const nouns = new Set(english.sayingNouns.flatMap(({ words }) => words))
/** Words within a cue that make it a wish, a possibility or the contrary. */
const TURNS: ReadonlySet<string> = new Set('would could should may might must can will not never to be have'.split(' '))

const clip = (odds: number) => Math.max(-SUREST, Math.min(SUREST, odds))

function logit(probability: number): number {
  if (probability === 0) return 0
  const kept = Math.max(LEAST_DOUBT, Math.min(1 - LEAST_DOUBT, probability))
  return Math.log(kept / (1 - kept))
}

const classOf = ({ lemma, text }: Token) => verbs.get(lemma) ?? (nouns.has(text.toLowerCase()) ? 'noun' : 'other')

const lengthOf = (words: number) => (words <= 2 ? 'short' : words <= 6 ? 'middling' : 'long')

/** Takes clues one by one: what it is of which family, and how much of it. */
export type TakeVerdictClue = (family: string, clue: string, amount: number) => void

function tellWords(inCue: readonly Token[], top: Token, take: TakeVerdictClue): void {
  take('tag', top.tag, 1)
  take('relation', top.relation, 1)
  take('form', top.form ?? 'none', 1)
  take('lemma', top.lemma, 1)
  take('class', classOf(top), 1)
  take('words', inCue.length < 4 ? String(inCue.length) : 'many', 1)
  for (const token of inCue) if (token !== top && TURNS.has(token.lemma)) take('with', token.lemma, 1)
}

function tellParts({ source, content, odds }: ReadCue, { list: { words } }: Ground, take: TakeVerdictClue): void {
  take('source', source ? 'found' : 'missing', 1)
  take('source', 'odds', clip(odds.source))
  take('content', 'odds', clip(odds.content))
  take('content', lengthOf(content.reduce((sum, { from, to }) => sum + to - from, 0)), 1)
  if (content.length > 1) take('content', 'split', 1)
  if ((words[content[0]?.from ?? -1]?.passage ?? -1) >= 0) take('content', 'quoted', 1)
}

/** Tells what speaks for and against a cue's being one. */
export function tellVerdict(read: ReadCue, ground: Ground, { sentences }: Article, take: TakeVerdictClue): void {
  const { tokens, list } = ground
  const { cue, probability, ruled, faint } = read.candidate
  const top = tokens[topOf(ground, cue)]
  if (!top) return
  take('bias', '', 1)
  take('model', probability === 0 ? 'unseen' : faint ? 'faint' : 'clear', 1)
  take('model', 'logit', logit(probability))
  take('rule', ruled.content.length > 0 ? 'seen' : 'unseen', 1)
  take('sentence', sentences[top.sentence]?.kind ?? 'none', 1)
  if ((list.words[list.wordAt[cue.from] ?? -1]?.passage ?? -1) >= 0) take('cue', 'quoted', 1)
  tellWords(tokens.slice(cue.from, cue.to), top, take)
  tellParts(read, ground, take)
}

/** How likely a cue with its source and content is an attribution. */
export function weighCue(read: ReadCue, ground: Ground, article: Article, weights: ClueWeights): number {
  let sum = 0
  tellVerdict(read, ground, article, (family, clue, amount) => {
    sum += amount * (weights.get(family)?.get(clue) ?? 0)
  })
  return 1 / (1 + Math.exp(-sum))
}
