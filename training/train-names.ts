import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLUES_AT_MOST, collectClues, rememberArticle, type Scene, setScene } from '../src/annotate/names/collect-clues.ts'
import { hashText } from '../src/annotate/names/hash-text.ts'
import { labelWords } from '../src/annotate/names/label-words.ts'
import { addMemories, recallLabels } from '../src/annotate/names/recall-labels.ts'
import { traitsOf } from '../src/annotate/names/word-traits.ts'
import { type NameModel, nameLabels, readNameModel, writeNameModel } from '../src/language/name-model.ts'
import { type LabelledDocument, readConll, readWorldwide } from './corpora.ts'
import { type Lesson, trainLabels } from './train-labels.ts'

const WIDTH = nameLabels.length
const FOLDS = 4
const RAREST_CLUE = 2
const EPOCHS = Number(process.env['EPOCHS'] ?? 10)
const RATES = { step: Number(process.env['STEP'] ?? 0.1), sparsity: Number(process.env['L1'] ?? 0.3), decay: Number(process.env['L2'] ?? 1) }

interface Prepared {
  readonly document: LabelledDocument
  readonly scenes: readonly Scene[]
  readonly labels: readonly Uint8Array[]
}

function prepare(document: LabelledDocument): Prepared {
  const sentences = document.sentences.map(s => s.words.map(traitsOf))
  const memory = rememberArticle(sentences)
  return {
    document,
    scenes: sentences.map(words => setScene(words, memory)),
    labels: document.sentences.map(s => Uint8Array.from(s.labels, l => Math.max(0, nameLabels.indexOf(l as 'O')))),
  }
}

/** Trains one model. `firstReading` gives what an earlier model made of a document; without it no memories are used. */
function trainModel(documents: readonly Prepared[], firstReading?: (d: Prepared) => readonly Uint8Array[]): Uint8Array {
  const counts = new Map<number, number>()
  const buffer = new Uint32Array(CLUES_AT_MOST)
  const raw: { clues: Uint32Array; starts: Int32Array; labels: Uint8Array }[] = []
  for (const prepared of documents) {
    const hearsay = firstReading ? recallLabels(prepared.scenes, firstReading(prepared)) : undefined
    prepared.scenes.forEach((scene, number) => {
      const all: number[] = []
      const starts = new Int32Array(scene.words.length + 1)
      for (let at = 0; at < scene.words.length; at++) {
        let count = collectClues(scene, at, buffer)
        if (hearsay) count = addMemories(scene, at, hearsay, buffer, count)
        for (let c = 0; c < count; c++) {
          const clue = buffer[c] as number
          all.push(clue)
          counts.set(clue, (counts.get(clue) ?? 0) + 1)
        }
        starts[at + 1] = all.length
      }
      raw.push({ clues: Uint32Array.from(all), starts, labels: prepared.labels[number] ?? new Uint8Array() })
    })
  }
  const numbers = new Map<number, number>()
  for (const [clue, count] of counts) if (count >= RAREST_CLUE) numbers.set(clue, numbers.size)
  const lessons = raw.map(({ clues, starts, labels }): Lesson => {
    const kept: number[] = []
    const keptStarts = new Int32Array(starts.length)
    for (let at = 0; at < labels.length; at++) {
      for (let c = starts[at] as number; c < (starts[at + 1] as number); c++) {
        const number = numbers.get(clues[c] as number)
        if (number !== undefined) kept.push(number)
      }
      keptStarts[at + 1] = kept.length
    }
    return { clues: Int32Array.from(kept), starts: keptStarts, labels }
  })
  raw.length = 0
  const { weights, transitions } = trainLabels(lessons, numbers.size, EPOCHS, RATES)
  const PRUNE = Number(process.env['PRUNE'] ?? 0.03)
  const rows = [...numbers].map(([clue, number]) => ({ clue, row: weights.slice(number * WIDTH, number * WIDTH + WIDTH) }))
  const kept = rows.filter(({ row }) => row.some(w => Math.abs(w) > PRUNE))
  console.log(`${numbers.size} clues, ${kept.length} kept`)
  return writeNameModel(transitions, new Map(kept.map(k => [k.clue, k.row])))
}

const read = (d: Prepared, models: readonly NameModel[]) =>
  labelWords(
    d.scenes.map(s => s.words),
    models,
  )

function spansOf(labels: Uint8Array): Set<string> {
  const spans = new Set<string>()
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number
    if (label % 2 === 0) continue
    let end = at + 1
    while (labels[end] === label + 1) end++
    spans.add(`${at}-${end}-${label}`)
  }
  return spans
}

function measure(name: string, documents: readonly Prepared[], models: readonly NameModel[]): void {
  const tally = new Map<number, { found: number; gold: number; right: number }>()
  const bump = (label: number, key: 'found' | 'gold' | 'right') => {
    for (const l of [0, label]) {
      const t = tally.get(l) ?? { found: 0, gold: 0, right: 0 }
      t[key]++
      tally.set(l, t)
    }
  }
  const start = Date.now()
  let words = 0
  for (const d of documents) {
    const found = read(d, models)
    d.labels.forEach((gold, number) => {
      words += gold.length
      const g = spansOf(gold)
      const f = spansOf(found[number] ?? new Uint8Array())
      for (const s of g) bump(Number(s.split('-')[2]), 'gold')
      for (const s of f) {
        bump(Number(s.split('-')[2]), 'found')
        if (g.has(s)) bump(Number(s.split('-')[2]), 'right')
      }
    })
  }
  const speed = Math.round(words / ((Date.now() - start) / 1000))
  const f = ({ found, gold, right }: { found: number; gold: number; right: number }) =>
    `P ${((100 * right) / found).toFixed(1)} R ${((100 * right) / gold).toFixed(1)} F ${((200 * right) / (found + gold)).toFixed(1)}`
  console.log(`${name}: ${speed} words/s`)
  for (const [label, t] of [...tally].sort((a, b) => a[0] - b[0])) console.log(`  ${label ? nameLabels[label]?.slice(2) : 'all'} ${f(t)} (${t.gold})`)
}

const folder = process.argv[2] ?? ''
const out = process.argv[3] ?? 'models/en'
const only = (process.env['ONLY'] ?? 'both') as 'both' | 'first'
const worldwide = readWorldwide(join(folder, 'en-worldwide-newswire'))
const isKept = (name: string) => hashText(name) % 5 === 0
const training = [...readConll(join(folder, 'conll2003/eng.train')), ...worldwide.filter(d => !isKept(d.name))].map(prepare)
const kept = worldwide.filter(d => isKept(d.name)).map(prepare)
const testa = readConll(join(folder, 'conll2003/eng.testa')).map(prepare)
console.log(`${training.length} documents, ${kept.length} kept out`)
const firstBytes = trainModel(training)
writeFileSync(join(out, 'names-1.bin'), firstBytes)
const first = readNameModel(firstBytes)
measure('testa, first', testa, [first])
measure('worldwide kept, first', kept, [first])
if (only === 'both') {
  const readings = new Map<Prepared, readonly Uint8Array[]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = readNameModel(trainModel(training.filter((_, at) => at % FOLDS !== fold)))
    training.forEach((d, at) => {
      if (at % FOLDS === fold) readings.set(d, read(d, [model]))
    })
  }
  const secondBytes = trainModel(training, d => readings.get(d) ?? [])
  writeFileSync(join(out, 'names-2.bin'), secondBytes)
  const second = readNameModel(secondBytes)
  measure('testa, second', testa, [first, second])
  measure('worldwide kept, second', kept, [first, second])
}
