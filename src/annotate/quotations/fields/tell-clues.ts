import type { Field, Ground, TakeClue, TakeClues } from './field.ts'
import { topOf } from './list-branches.ts'
import type { Places } from './places.ts'

/** Logits beyond it say no more. */
const SUREST = 6

const clip = (logit: number) => Math.max(-SUREST, Math.min(SUREST, logit))

/** What of a stretch of tokens lies in the field, in words from its beginning. */
function withinField({ range }: Field, { list }: Ground, { from, to }: Places): Places | undefined {
  const first = Math.max(range.from, list.wordAt[from] ?? 0)
  const end = Math.min(range.to, list.wordAt[to] ?? list.words.length)
  return first < end ? { from: first - range.from, to: end - range.from } : undefined
}

function tellBranches(field: Field, ground: Ground, take: TakeClue): void {
  for (const branch of field.branches) {
    const within = withinField(field, ground, branch)
    if (!within) continue
    take('opens', within.from, branch.family, branch.clue, 1)
    take('closes', within.to - 1, branch.family, branch.clue, 1)
    take('none', 0, branch.family, branch.clue, 1)
  }
}

/** By word, the difference to a neighbour where the model looked at both. */
function differences(clipped: Float64Array, step: -1 | 1): Float64Array {
  const amounts = new Float64Array(clipped.length)
  for (let at = 0; at < amounts.length; at++)
    amounts[at] = (clipped[at] ?? Number.NaN) - (clipped[at + step] ?? Number.NaN) || 0
  return amounts
}

function tellLogits({ logits }: Field, takeAll: TakeClues): void {
  const size = logits.length
  const [clipped, unread, read] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let at = 0; at < size; at++) {
    const logit = clip(logits[at] ?? Number.NaN)
    clipped[at] = logit
    unread[at] = Number.isNaN(logit) ? 1 : 0
    read[at] = logit || 0
  }
  takeAll('holds', 'model', 'unread', unread)
  takeAll('holds', 'model', 'logit', read)
  takeAll('opens', 'model', 'rise', differences(clipped, -1))
  takeAll('closes', 'model', 'fall', differences(clipped, 1))
}

function tellRules({ range, ruled, cue }: Field, ground: Ground, take: TakeClue, takeAll: TakeClues): void {
  if (ruled.length === 0) return
  const relation = ground.tokens[topOf(ground, cue)]?.relation ?? ''
  const within = new Float64Array(range.to - range.from)
  const without = new Float64Array(within.length).fill(1)
  take('none', 0, 'rule', 'seen', 1)
  for (const { from, to } of ruled) {
    const [first, end] = [Math.max(0, from - range.from), Math.max(0, to - range.from)]
    within.fill(1, first, end)
    without.fill(0, first, end)
    if (from >= range.from) take('opens', from - range.from, 'rule', 'here', 1)
    if (to > range.to) continue
    take('closes', to - 1 - range.from, 'rule', 'here', 1)
    take('closes', to - 1 - range.from, 'rule of', relation, 1)
  }
  takeAll('holds', 'rule', 'within', within)
  takeAll('holds', 'rule', 'without', without)
}

/** Where the field borders on the cue. */
function tellNearness(field: Field, ground: Ground, take: TakeClue): void {
  const { range, cue } = field
  const { wordAt } = ground.list
  const after = (wordAt[cue.to] ?? 0) - range.from
  const before = (wordAt[cue.from] ?? 0) - 1 - range.from
  if (after >= 0 && after < range.to - range.from) take('opens', after, 'cue', 'beside', 1)
  if (before >= 0 && before < range.to - range.from) take('closes', before, 'cue', 'beside', 1)
}

/** Where another's words begin. */
function tellOthers({ range, others }: Field, take: TakeClue): void {
  for (const { word, relation } of others) {
    take('opens', word - range.from, 'other cue', relation, 1)
    take('crosses', word - range.from, 'other cue', relation, 1)
    if (word > range.from) take('closes', word - range.from - 1, 'other cue', relation, 1)
  }
}

/** Tells what speaks for and against each run of a field, beyond what its words show by themselves. */
export function tellClues(field: Field, ground: Ground, take: TakeClue, takeAll: TakeClues): void {
  take('none', 0, 'bias', '', 1)
  tellLogits(field, takeAll)
  tellRules(field, ground, take, takeAll)
  tellNearness(field, ground, take)
  tellOthers(field, take)
  tellBranches(field, ground, take)
}
