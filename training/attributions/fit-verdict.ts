import { seededRandom } from '../../bench/seeded-random.ts'
import { sharesHalf, wordStarts, wordsWithin } from '../../eval/attribution/match-attributions.ts'
import type { Ground } from '../../src/annotate/quotations/fields/field.ts'
import type { Places } from '../../src/annotate/quotations/fields/places.ts'
import { type ReadCue, readParts, scoreGround } from '../../src/annotate/quotations/fields/read-parts.ts'
import { tellVerdict } from '../../src/annotate/quotations/fields/weigh-cue.ts'
import type { ReadingWeights } from '../../src/annotate/quotations/fields/weights.ts'
import type { Span } from '../../src/record/span.ts'
import type { Examples } from './collect-examples.ts'
import { WeightTable } from './weight-table.ts'

const TURNS = 30
const RATE = 0.15
const DECAY = 3e-3
/** Rarer clues, single verbs above all, are left to what is known of their class. */
const [LIGHTEST, RAREST] = [0.02, 8]
const SEED = 5

interface Task {
  readonly clues: number[]
  readonly right: boolean
}

const spansOf = ({ list: { words }, tokens }: Ground, runs: readonly Places[]): readonly Span[] =>
  runs.flatMap(({ from, to }) => {
    const [first, last] = [tokens[words[from]?.token ?? -1], tokens[words[to - 1]?.token ?? -1]]
    return first && last ? { start: first.start, end: last.end } : []
  })

/** Whether source, cue and content each share half of their words with one attribution of the corpus, which then is taken. */
function rightReader({ article, ground, gold }: Examples): (read: ReadCue) => boolean {
  const { text } = article.document
  const starts = wordStarts(text)
  const left = gold.map(({ source, cue, content }) => [source, cue, content].map(spans => wordsWithin(starts, spans)))
  return ({ candidate, source, content }) => {
    const { from, to } = candidate.cue
    const cue = { start: ground.tokens[from]?.start ?? 0, end: ground.tokens[to - 1]?.end ?? 0 }
    const ours = [spansOf(ground, source ? [source] : []), [cue], spansOf(ground, content)].map(spans =>
      wordsWithin(starts, spans),
    )
    const none: ReadonlySet<number> = new Set()
    const found = left.findIndex(theirs => ours.every((words, part) => sharesHalf(words, theirs[part] ?? none)))
    if (found >= 0) left.splice(found, 1)
    return found >= 0
  }
}

function listTasks(lessons: readonly Examples[], weights: ReadingWeights, table: WeightTable): readonly Task[] {
  return lessons.flatMap(lesson => {
    const { article, ground, cues, examples } = lesson
    const scored = scoreGround(ground, cues, weights)
    const isRight = rightReader(lesson)
    return examples.flatMap(({ candidate }) => {
      const read = readParts(scored, candidate)
      if (read.content.length === 0) return []
      const clues: number[] = []
      tellVerdict(read, ground, article, (family, clue, amount) =>
        clues.push(table.numberOf('holds', family, clue), amount),
      )
      return { clues, right: isRight(read) }
    })
  })
}

/** Learns how likely a cue with its source and content is an attribution: logistic regression. */
export function fitVerdict(lessons: readonly Examples[], weights: ReadingWeights): ReturnType<WeightTable['toObject']> {
  const table = new WeightTable(DECAY)
  const tasks = listTasks(lessons, weights, table)
  const random = seededRandom(SEED)
  for (let turn = 0; turn < TURNS; turn++) {
    for (const { task } of tasks.map(task => ({ task, order: random() })).sort((a, b) => a.order - b.order)) {
      const probability = 1 / (1 + Math.exp(-table.sum(task.clues)))
      table.move(task.clues, (task.right ? 1 : 0) - probability, RATE)
    }
    if (turn >= TURNS / 2) table.remember()
  }
  console.log(`verdict: ${tasks.filter(({ right }) => right).length} right of ${tasks.length}`)
  return table.toObject(LIGHTEST, RAREST)
}
