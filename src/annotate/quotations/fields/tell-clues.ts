import type { Field, Ground, Places, TakeClue } from './field.ts'
import { topOf } from './list-branches.ts'

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

function tellLogits({ logits }: Field, take: TakeClue): void {
  for (const [at, logit] of logits.entries()) {
    if (Number.isNaN(logit)) {
      take('holds', at, 'model', 'unread', 1)
      continue
    }
    take('holds', at, 'model', 'logit', clip(logit))
    const [before, after] = [logits[at - 1] ?? Number.NaN, logits[at + 1] ?? Number.NaN]
    if (!Number.isNaN(before)) take('opens', at, 'model', 'rise', clip(logit) - clip(before))
    if (!Number.isNaN(after)) take('closes', at, 'model', 'fall', clip(logit) - clip(after))
  }
}

function tellRules({ range, ruled, cue }: Field, ground: Ground, take: TakeClue): void {
  if (ruled.length === 0) return
  const relation = ground.tokens[topOf(ground, cue)]?.relation ?? ''
  take('none', 0, 'rule', 'seen', 1)
  for (let at = 0; at < range.to - range.from; at++) {
    const word = range.from + at
    if (ruled.some(({ from }) => from === word)) take('opens', at, 'rule', 'here', 1)
    if (ruled.some(({ to }) => to === word + 1)) {
      take('closes', at, 'rule', 'here', 1)
      take('closes', at, 'rule of', relation, 1)
    }
    take('holds', at, 'rule', ruled.some(({ from, to }) => from <= word && word < to) ? 'within' : 'without', 1)
  }
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
export function tellClues(field: Field, ground: Ground, take: TakeClue): void {
  take('none', 0, 'bias', '', 1)
  tellLogits(field, take)
  tellRules(field, ground, take)
  tellNearness(field, ground, take)
  tellOthers(field, take)
  tellBranches(field, ground, take)
}
