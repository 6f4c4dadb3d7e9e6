import { seededRandom } from '../../bench/seeded-random.ts'
import type { ClueKind, Field, FieldKind, Ground, TakeClue } from '../../src/annotate/quotations/fields/field.ts'
import type { Places } from '../../src/annotate/quotations/fields/places.ts'
import { tellClues } from '../../src/annotate/quotations/fields/tell-clues.ts'
import { tellWord, type WordClueKind } from '../../src/annotate/quotations/fields/tell-word.ts'
import { type Examples, findTarget } from './collect-examples.ts'
import { WeightTable } from './weight-table.ts'

const TURNS = 10
const [FIRST_RATE, LAST_RATE] = [0.27, 0.02]
const DECAY = 1e-4
/** Weights that are written: lighter ones, and those of clues seen seldom, decide nothing. */
const [LIGHTEST, RAREST] = [0.05, 4]
const SEED = 3

type Clues = number[]
/** Clues of one word, by what they speak for. */
type WordClues = { readonly [K in Exclude<ClueKind, 'none'>]: Clues }

interface Task {
  readonly size: number
  readonly target: Places | undefined
  /** What the words show by themselves, and what the field adds. */
  readonly plain: readonly WordClues[]
  readonly added: readonly WordClues[]
  readonly none: Clues
}

const noClues = (): WordClues => ({ opens: [], closes: [], holds: [], crosses: [] })
const logSum = (a: number, b: number) => {
  const most = Math.max(a, b)
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most))
}

function wordReader({ list: { words } }: Ground, table: WeightTable): (word: number) => WordClues {
  const known: WordClues[] = []
  return word => {
    const clues = known[word] ?? noClues()
    if (known[word]) return clues
    const taker = (kind: WordClueKind) => (_: number, family: string, clue: string) => {
      clues[kind].push(table.numberOf(kind, family, clue), 1)
    }
    tellWord(words, word, { opens: taker('opens'), closes: taker('closes'), crosses: taker('crosses') })
    known[word] = clues
    return clues
  }
}

/** A field on the cue itself teaches nothing: no run may go over it. */
const goesOverCue = ({ range, cue }: Field, { list: { wordAt } }: Ground, target: Places | undefined) =>
  target !== undefined &&
  range.from + target.from < (wordAt[cue.to] ?? 0) &&
  range.from + target.to > (wordAt[cue.from] ?? 0)

function listTasks(lessons: readonly Examples[], kind: FieldKind, table: WeightTable): readonly Task[] {
  return lessons.flatMap(lesson => {
    const { ground, examples } = lesson
    const wordClues = wordReader(ground, table)
    return examples.flatMap(({ gold, fields }) => {
      const field = fields[kind]
      const size = field.range.to - field.range.from
      const target = gold && findTarget(lesson, field, gold)
      if (!gold || size <= 0 || goesOverCue(field, ground, target)) return []
      const plain = Array.from({ length: size }, (_, at) => wordClues(field.range.from + at))
      const added = Array.from({ length: size }, noClues)
      const none: Clues = []
      const take: TakeClue = (kindOfClue, at, family, clue, amount) => {
        const clues = kindOfClue === 'none' ? none : added[at]?.[kindOfClue]
        if (amount !== 0) clues?.push(table.numberOf(kindOfClue, family, clue), amount)
      }
      tellClues(field, ground, take, (kindOfClue, family, clue, amounts) => {
        for (const [at, amount] of amounts.entries()) take(kindOfClue, at, family, clue, amount)
      })
      return { size, target, plain, added, none }
    })
  })
}

/** One step towards the gold: the likelihood of its run among all runs and none (a semi-Markov model of one segment). */
function learnFrom({ size, target, plain, added, none }: Task, table: WeightTable, rate: number): number {
  const score = (kind: keyof WordClues) =>
    Float64Array.from(
      { length: size },
      (_, at) => table.sum(plain[at]?.[kind] ?? []) + table.sum(added[at]?.[kind] ?? []),
    )
  const [opens, closes, holds, crosses] = [score('opens'), score('closes'), score('holds'), score('crosses')]
  const of = (values: Float64Array, at: number) => values[at] ?? 0
  const nothing = table.sum(none)
  const upTo = new Float64Array(size)
  const from = new Float64Array(size)
  let all = nothing
  for (let at = 0; at < size; at++) {
    const begun = at > 0 ? logSum(of(upTo, at - 1) + of(crosses, at), of(opens, at)) : of(opens, at)
    upTo[at] = begun + of(holds, at)
    all = logSum(all, of(upTo, at) + of(closes, at))
  }
  for (let at = size - 1; at >= 0; at--)
    from[at] =
      at < size - 1
        ? logSum(of(closes, at), of(crosses, at + 1) + of(holds, at + 1) + of(from, at + 1))
        : of(closes, at)
  const move = (kind: keyof WordClues, at: number, wanted: boolean, logProbability: number) => {
    const slope = (wanted ? 1 : 0) - Math.exp(logProbability - all)
    if (Math.abs(slope) < 1e-4) return
    table.move(plain[at]?.[kind] ?? [], slope, rate)
    table.move(added[at]?.[kind] ?? [], slope, rate)
  }
  let gold = target ? of(opens, target.from) + of(closes, target.to - 1) : nothing
  const { from: first = -1, to: end = -1 } = target ?? {}
  for (let at = first; at < end; at++) gold += of(holds, at) + (at > first ? of(crosses, at) : 0)
  table.move(none, (target ? 0 : 1) - Math.exp(nothing - all), rate)
  for (let at = 0; at < size; at++) {
    move('opens', at, at === first, of(opens, at) + of(holds, at) + of(from, at))
    move('closes', at, at === end - 1 && end > 0, of(upTo, at) + of(closes, at))
    move('holds', at, first <= at && at < end, of(upTo, at) + of(from, at))
    if (at > 0)
      move('crosses', at, first < at && at < end, of(upTo, at - 1) + of(crosses, at) + of(holds, at) + of(from, at))
  }
  return gold - all
}

/** Learns which run of the words beside a cue is the part. */
export function fitField(lessons: readonly Examples[], kind: FieldKind): ReturnType<WeightTable['toObject']> {
  const table = new WeightTable(DECAY)
  const tasks = listTasks(lessons, kind, table)
  const random = seededRandom(SEED)
  for (let turn = 0; turn < TURNS; turn++) {
    const rate = FIRST_RATE + (LAST_RATE - FIRST_RATE) * (turn / TURNS)
    let sum = 0
    for (const { task } of tasks.map(task => ({ task, order: random() })).sort((a, b) => a.order - b.order))
      sum += learnFrom(task, table, rate)
    if (turn >= TURNS / 2) table.remember()
    console.log(`${kind}, turn ${turn + 1}: mean log-likelihood ${(sum / tasks.length).toFixed(3)} of ${tasks.length}`)
  }
  return table.toObject(LIGHTEST, RAREST)
}
