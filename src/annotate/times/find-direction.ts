import { english } from '../../language/english.ts'
import type { Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { isModifier } from '../clauses/is-modifier.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'

export type Direction = 'past' | 'future'

const words = (at: string) =>
  new Map(english.timeDirections.filter(d => d.at === at).flatMap(d => d.words.map(word => [word, d.direction])))
const rightBefore = words('before')
const ahead = [...words('ahead')]
const participles = words('participle')
const presents = words('present')
const border = words('border')
const nouns = words('noun')
const deferring = words('deferring')
const withdrawing = words('withdrawing')
const announcing = words('announcing')
const DEFERRED_TO = new Set(['until', 'till', 'to', 'for', 'through'])

/** Words between an expression and the noun it stands before: "Friday's second round of talks", "Friday's Amber Coast Pact summit". */
const NOUN_REACH = 5
/** Words. A verb further off is of another clause. */
const FARTHEST_VERB = 60
const LINKS = new Set(['for', 'to', 'on', 'in', 'at', 'by', 'until', 'this', 'next'])

/** The number of the first token that ends after `offset`, by halving; their count where there is none. */
export function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Words before the expression in which "ahead of" still speaks of it. */
const REACH = 12

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? ''

const isForward = (token: Token | undefined) =>
  token !== undefined && (token.tag === 'ADJ' || isModifier(token)) && participles.has(token.lemma)

/**
 * On which side of the publication a verb puts its times; undefined where its form does not tell. `open` where either
 * side may be meant: "was planned for Friday".
 */
function directionOf(tokens: readonly Token[], verb: number): Direction | 'open' | undefined {
  const token = tokens[verb]
  if (!token) return undefined
  const { outlook } = verbGroupAt(tokens, verb)
  const helped = tokens[verb - 1]?.tag === 'AUX'
  const lemma = token.lemma
  const linked = verb === tokens.length - 1 || LINKS.has(lower(tokens[verb + 1])) || tokens[verb + 1]?.tag === 'PROPN'
  if (linked && participles.has(lemma) && (token.form === 'participle' || token.tag === 'ADJ')) {
    return helped && outlook === 'past' ? 'open' : participles.get(lemma)
  }
  if (outlook === 'past') return 'past'
  if (outlook === 'foreseen' && hadBeen(tokens, verb)) return 'open'
  if (outlook === 'foreseen' || outlook === 'unsure') return 'future'
  if (outlook === 'present') return presents.get(lemma)
  return lower(tokens[verb - 1]) === 'to' ? 'future' : undefined
}

/** Words from "had been" to the verb: "had been due to expire", "had been expected to meet". */
const HAD_BEEN_REACH = 5

/** What had been due to happen may have happened, or not. */
function hadBeen(tokens: readonly Token[], verb: number): boolean {
  const at = tokens.slice(Math.max(0, verb - HAD_BEEN_REACH), verb).map(lower)
  const been = at.lastIndexOf('been')
  return been > 0 && at.slice(Math.max(0, been - 2), been).includes('had')
}

/** A verb, or an adjective that works as one: "is due on Friday". */
const isVerb = (token: Token | undefined) =>
  token !== undefined &&
  ((token.tag === 'VERB' && !isModifier(token)) || (token.tag === 'AUX' && token.lemma === 'be') || isForward(token))

function lastVerb(tokens: readonly Token[], before: number): number | undefined {
  for (let at = before - 1; at >= Math.max(0, before - REACH); at--) if (isVerb(tokens[at])) return at
  return undefined
}

/** "ahead of the session on Friday", no verb between. */
function isAhead(tokens: readonly Token[], from: number): Direction | undefined {
  const verb = lastVerb(tokens, from) ?? -1
  const before = tokens
    .slice(Math.max(0, verb + 1, from - REACH), from)
    .map(lower)
    .join(' ')
  return ahead.find(([phrase]) => ` ${before} `.includes(` ${phrase} `))?.[1]
}

/** What the first verb that tells says, of those at the numbers given. */
function firstTold(tokens: readonly Token[], numbers: readonly number[]): Direction | 'open' | undefined {
  for (const at of numbers) {
    const direction = isVerb(tokens[at]) ? directionOf(tokens, at) : undefined
    if (direction) return direction
  }
  return undefined
}

/** Steps up the tree. A verb further up governs other clauses too. */
const MOST_STEPS = 6

/** What the verb says that governs the expression in the sentence's tree, the infinitives and participles between stepped over. */
function governorTells(tokens: readonly Token[], from: number, to: number): Direction | 'open' | undefined {
  let at = headOutside(tokens, from, to)
  for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
    const token = tokens[at]
    if (Math.abs(at - from) > FARTHEST_VERB) return undefined
    if (quotesBetween(tokens, Math.min(at, from), Math.max(at, from))) return undefined
    if (isVerb(token)) {
      const direction = directionOf(tokens, at)
      if (direction && (verbGroupAt(tokens, at).outlook !== 'bare' || isWanted(tokens, at))) return direction
    }
    at = token?.head ?? -1
  }
  return undefined
}

const wanting: ReadonlySet<string> = new Set([
  ...english.askingVerbs.map(({ verb }) => verb),
  ...['expect', 'hope', 'plan', 'intend', 'agree', 'decide', 'want', 'prepare', 'due'],
])

/** "expects the council [to decide] on Friday", "asked it to meet": what is wanted lies ahead; "travelled to meet" tells nothing. */
const isWanted = (tokens: readonly Token[], verb: number): boolean =>
  lower(tokens[verb - 1]) === 'to' && isWanting(tokens[tokens[verb]?.head ?? -1])

const isWanting = (token: Token | undefined): boolean => token?.tag === 'VERB' && wanting.has(token.lemma)

/** The verb right before the expression or its preposition, which the tree may have missed: "shares bought from May 3". */
function adjacentTells(tokens: readonly Token[], from: number): Direction | 'open' | undefined {
  const at = tokens[from - 1]?.tag === 'ADP' ? from - 2 : from - 1
  return tokens[at]?.tag === 'VERB' && tokens[at].form === 'participle' && tokens[at - 1]?.tag === 'NOUN'
    ? directionOf(tokens, at)
    : undefined
}

/** What is quoted is told by verbs of its own. */
const quotesBetween = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(token => /^(?:["“”]|``|'')$/.test(token.text))

/** "postponed until Tuesday": what was put off lies ahead. */
function isDeferred(tokens: readonly Token[], from: number): Direction | undefined {
  const link = lower(tokens[from - 1])
  const verb = lastVerb(tokens, from)
  // "has called a strike from Tuesday"
  if (link === 'from') return verb === undefined ? undefined : announcing.get(tokens[verb]?.lemma ?? '')
  if (!DEFERRED_TO.has(link)) return undefined
  return verb === undefined ? undefined : deferring.get(tokens[verb]?.lemma ?? '')
}

/** "has dropped out of [Thursday]'s ceremony": nobody drops out of what is over. */
function isWithdrawnFrom(tokens: readonly Token[], from: number): Direction | undefined {
  const verb = lastVerb(tokens, from)
  const lemma = verb === undefined ? '' : (tokens[verb]?.lemma ?? '')
  return (
    withdrawing.get(lemma) ?? (verb === undefined ? undefined : withdrawing.get(`${lemma} ${lower(tokens[verb + 1])}`))
  )
}

/** The word outside the expression on which it depends. */
function headOutside(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1
    if (head >= 0 && (head < from || head >= to)) return head
  }
  return -1
}

/** Whether what an expression stands before may be still to come: a meeting, not a ruling. */
const isPlannable = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + NOUN_REACH).some(token => nouns.has(token.lemma))

/**
 * On which side of the publication a time lies, as its sentence tells: by the words right before it, else by the verbs
 * before it, the nearest first, else by those after it. Where it stands before its noun ("Friday's meeting will …") the
 * verbs after it count first.
 * @param tokens of its sentence
 * @source data/en/times/directions.yml
 * @example 'The council will meet on Friday.'  // 'future'
 */
export function findDirection(tokens: readonly Token[], time: Span): Direction | undefined {
  const from = firstEndingAfter(tokens, time.start)
  const next = firstEndingAfter(tokens, time.end)
  const before = tokens.slice(Math.max(0, from - FARTHEST_VERB), from).map((_, n) => from - 1 - n)
  const after = tokens.slice(next, next + FARTHEST_VERB).map((_, n) => next + n)
  const attributive = /^['’]s$/.test(lower(tokens[next])) || ['NOUN', 'ADJ'].includes(tokens[next]?.tag ?? '')
  const clause = after.findIndex(at => /^[,;:]$/.test(lower(tokens[at])))
  const own = clause < 0 ? after : after.slice(0, clause)
  const told =
    rightBefore.get(lower(tokens[from - 1])) ??
    isAhead(tokens, from) ??
    isDeferred(tokens, from) ??
    (attributive
      ? firstTold(
          tokens,
          own.filter(at => lower(tokens[at - 1]) !== 'to'),
        )
      : undefined) ??
    (attributive && !isPlannable(tokens, next) ? 'past' : undefined) ??
    (attributive ? isWithdrawnFrom(tokens, from) : undefined) ??
    adjacentTells(tokens, from) ??
    governorTells(tokens, from, next) ??
    firstTold(tokens, before) ??
    firstTold(tokens, after) ??
    border.get(lower(tokens[from - 1]))
  return told !== 'open' ? told : isCalledOff(tokens) ? 'future' : undefined
}

/** Behind these an event is over, or going on: "said at Friday's summit". */
const OVER = new Set(['at', 'after', 'during', 'following', 'since', 'from', 'last'])
const attending: ReadonlySet<string> = new Set(english.attendingVerbs.map(({ verb }) => verb))

/**
 * Whether an expression stands before what may be still to come, and no verb tells of that by itself: "had landed for
 * Wednesday's summit", "told reporters that Friday's meeting" — not "attended Friday's meeting", "said at Friday's meeting".
 */
export function isOfPlan(tokens: readonly Token[], time: Span): boolean {
  const from = firstEndingAfter(tokens, time.start)
  const next = firstEndingAfter(tokens, time.end)
  if (!/^['’]s$/.test(lower(tokens[next])) || !isPlannable(tokens, next + 1)) return false
  if (rightBefore.has(lower(tokens[from - 1])) || OVER.has(lower(tokens[from - 1]))) return false
  const noun = tokens.findIndex((token, at) => at > next && nouns.has(token.lemma))
  const verb = tokens[noun]?.head ?? -1
  if (tokens[noun]?.relation === 'nsubj') return false
  return !(attending.has(tokens[verb]?.lemma ?? '') && verbGroupAt(tokens, verb).outlook === 'past')
}

/** "called off a trip that had been planned for Thursday": nobody calls off what is over. */
const isCalledOff = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lemma, tag }, at) =>
      tag === 'VERB' &&
      (/^(?:cancel|postpone|scrap|shelve)$/.test(lemma) ||
        (/^(?:call|put)$/.test(lemma) &&
          tokens.slice(at + 1, at + 1 + NOUN_REACH).some(next => lower(next) === 'off'))),
  )
