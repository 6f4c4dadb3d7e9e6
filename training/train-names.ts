import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLUES_AT_MOST, type ClueWriter, collectClues } from '../src/annotate/names/collect-clues.ts'
import { findStretches, readFirst } from '../src/annotate/names/label-words.ts'
import { recallClues, recallLabels } from '../src/annotate/names/recall-labels.ts'
import { nameLabels, readNameModel, writeNameModel } from '../src/language/name-model.ts'
import { findPeoples, readConll, readWorldwide, splitOffPeoples } from './corpora.ts'
import { isKeptOut, measureNames, type Prepared, prepare } from './measure-names.ts'
import { type Lesson, trainLabels } from './train-labels.ts'

const WIDTH = nameLabels.length
/** Chosen on CoNLL-2003 testa and the fifth that is kept out: more epochs or folds gain less than 0.2 F1. */
const EPOCHS = 7
const FOLDS = 3
const RAREST_CLUE = 2
const RATES = { step: 0.1, sparsity: 0.6, decay: 1 }
/** Rows of which no weight reaches this are left out of the file: they cost room, and 0.1 F1 at most. */
const LEAST_WEIGHT = 0.07

/** Writes the clues of each word of a stretch, and says what scores stand already. */
interface Reader {
  readonly write: (scene: number, at: number, writer: ClueWriter) => void
  readonly base?: (scene: number, from: number, to: number) => Float32Array
}

interface Learnt {
  readonly rows: ReadonlyMap<number, Float32Array>
  readonly transitions: Float32Array
}

function learn(documents: readonly Prepared[], readerOf: (document: Prepared) => Reader): Learnt {
  const counts = new Map<number, number>()
  const writer: ClueWriter = { into: new Uint32Array(CLUES_AT_MOST), count: 0, template: 0 }
  const stretches = documents.flatMap(document => {
    const reader = readerOf(document)
    return document.scenes.flatMap((scene, number) =>
      findStretches(scene.words).map(({ from, to }) => {
        const clues: number[] = []
        const starts = [0]
        for (let at = from; at < to; at++) {
          reader.write(number, at, writer)
          for (const clue of writer.into.subarray(0, writer.count)) {
            clues.push(clue)
            counts.set(clue, (counts.get(clue) ?? 0) + 1)
          }
          starts.push(clues.length)
        }
        const labels = (document.labels[number] ?? new Uint8Array()).slice(from, to)
        for (let at = 0; (labels[at] ?? 1) % 2 === 0; at++) labels[at] = 0
        return { clues: Uint32Array.from(clues), starts, labels, base: reader.base?.(number, from, to) }
      }),
    )
  })
  const numbers = new Map<number, number>()
  for (const [clue, count] of counts) if (count >= RAREST_CLUE) numbers.set(clue, numbers.size)
  const lessons = stretches.map(({ clues, starts, labels, base }): Lesson => {
    const kept: number[] = []
    const keptStarts = Int32Array.from(starts, (start, at) => {
      for (const clue of clues.subarray(starts[at - 1] ?? 0, at === 0 ? 0 : start)) {
        const number = numbers.get(clue)
        if (number !== undefined) kept.push(number)
      }
      return kept.length
    })
    return { clues: Int32Array.from(kept), starts: keptStarts, labels, ...(base ? { base } : {}) }
  })
  const { weights, transitions } = trainLabels(lessons, numbers.size, EPOCHS, RATES)
  const rows = new Map<number, Float32Array>()
  for (const [clue, number] of numbers) {
    const row = weights.slice(number * WIDTH, (number + 1) * WIDTH)
    if (row.some(weight => Math.abs(weight) > LEAST_WEIGHT)) rows.set(clue, row)
  }
  console.log(`${numbers.size} clues, ${rows.size} kept`)
  return { rows, transitions }
}

const learnFirst = (documents: readonly Prepared[]) =>
  learn(documents, ({ scenes }) => ({
    write(number, at, writer) {
      const scene = scenes[number]
      if (scene) collectClues(scene, at, writer)
    },
  }))

/** What a model made without a document reads in it, for the second model to learn from. */
function readUnseen(documents: readonly Prepared[]): ReadonlyMap<Prepared, Reader> {
  const readers = new Map<Prepared, Reader>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const { rows, transitions } = learnFirst(documents.filter((_, at) => at % FOLDS !== fold))
    const model = readNameModel(writeNameModel(rows, transitions, transitions))
    for (const document of documents.filter((_, at) => at % FOLDS === fold)) {
      const first = readFirst(document.scenes, model)
      const hearsay = recallLabels(
        document.scenes,
        first.map(reading => reading.labels),
      )
      readers.set(document, {
        write(number, at, writer) {
          const scene = document.scenes[number]
          if (scene) recallClues(scene, at, hearsay, writer)
        },
        base: (number, from, to) =>
          Float32Array.from(
            (first[number]?.scores ?? new Int32Array()).subarray(from * WIDTH, to * WIDTH),
            score => score * model.unit,
          ),
      })
    }
  }
  return readers
}

const [folder = '', out = 'models/en/names.bin'] = process.argv.slice(2)
const worldwide = readWorldwide(join(folder, 'en-worldwide-newswire'))
const kept = worldwide.filter(d => isKeptOut(d.name)).map(prepare)
const seen = worldwide.filter(d => !isKeptOut(d.name))
const peoples = findPeoples(seen)
const readConllPart = (part: string) =>
  splitOffPeoples(readConll(join(folder, 'conll2003', part)), peoples).map(prepare)
const testa = readConllPart('eng.testa')
const documents = [...readConllPart('eng.train'), ...seen.map(prepare)]
const first = learnFirst(documents)
const early = readNameModel(writeNameModel(first.rows, first.transitions, first.transitions))
measureNames('CoNLL testa, first reading twice', testa, early)
measureNames('worldwide, first reading twice', kept, early)
const readers = readUnseen(documents)
const second = learn(documents, document => readers.get(document) ?? { write: () => undefined })
const bytes = writeNameModel(new Map([...first.rows, ...second.rows]), first.transitions, second.transitions)
writeFileSync(out, bytes)
const model = readNameModel(bytes)
measureNames('CoNLL testa', testa, model)
measureNames('worldwide', kept, model)
