import type { Branch, Ground } from './field.ts'
import type { Places } from './places.ts'
import { childrenNear } from './span-trees.ts'

/** The token of the cue that hangs on none of its others. */
export function topOf({ tokens }: Ground, { from, to }: Places): number {
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1
    if (head < from || head >= to) return at
  }
  return from
}

const families = new Map<string, string>()

/** "beside conj": what stands beside a cue that hangs on its head so; joined once, for looking it up is then fast. */
function besideFamily(relation: string): string {
  const family = families.get(relation) ?? `beside ${relation}`
  families.set(relation, family)
  return family
}

/** What hangs on the cue, and what the cue hangs on. */
export function listBranches(ground: Ground, cue: Places): readonly Branch[] {
  const { tokens, trees } = ground
  const { first, last } = trees
  const branches: Branch[] = []
  const spanOf = (token: number): Places => ({ from: first[token] ?? token, to: (last[token] ?? token) + 1 })
  const below = (parent: number, family: string, but: number) => {
    for (const child of childrenNear(trees, parent, cue)) {
      const relation = tokens[child]?.relation ?? ''
      if (child !== but && (child < cue.from || child >= cue.to) && relation !== 'punct')
        branches.push({ family, clue: relation, ...spanOf(child) })
    }
  }
  const top = topOf(ground, cue)
  for (let at = cue.from; at < cue.to; at++) below(at, at === top ? 'child' : 'inner', -1)
  const head = tokens[top]?.head ?? -1
  if (head < 0) return branches
  const relation = tokens[top]?.relation ?? ''
  const own = spanOf(top)
  const whole = spanOf(head)
  below(head, besideFamily(relation), top)
  if (whole.from < own.from) branches.push({ family: 'head', clue: relation, from: whole.from, to: own.from })
  if (own.to < whole.to) branches.push({ family: 'head', clue: relation, from: own.to, to: whole.to })
  return branches
}
