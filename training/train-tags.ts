import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findLemma, LONGEST_ENDING } from '../src/annotate/tokens/find-lemma.ts'
import { ownClues, readTraits, writeClues } from '../src/annotate/tokens/tag-clues.ts'
import { type LemmaRules, tagLabels } from '../src/language/tag-model.ts'
import { writeWeights } from '../src/language/weight-table.ts'

const WIDTH = tagLabels.length
/** Rarer clues cost room: without those of three times, tags of EWT's development part lose 0.1 points. */
const RAREST_CLUE = 4
const EPOCHS = 8
/** One sentence in so many is also learnt with every word capitalised, as headlines are set. */
const HEADLINE_EVERY = 12
const RAREST_LEMMA_EDIT = 2
/** A word so frequent, and so seldom otherwise, has its label without weighing. */
const SURE = { count: 25, share: 0.997 }

interface Word {
  readonly form: string
  readonly label: number
  readonly tag: string
  readonly lemma: string
}

const forms: { readonly [feature: string]: string } = { Inf: 'base', Ger: 'ing' }

/** The verb's form from its UD features: "VerbForm=Fin|Tense=Past" is past. */
function verbForm(features: string): string {
  const value = (name: string) => new RegExp(`${name}=(\\w+)`).exec(features)?.[1]
  const form = value('VerbForm') ?? 'Inf'
  if (form === 'Part') return value('Tense') === 'Pres' ? 'ing' : 'participle'
  if (form === 'Fin') return value('Mood') === 'Imp' ? 'base' : value('Tense') === 'Past' ? 'past' : 'present'
  return forms[form] ?? 'base'
}

function readTreebank(path: string): Word[][] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map(block =>
      block
        .split('\n')
        .map(line => line.split('\t'))
        .filter(fields => fields.length === 10 && /^\d+$/.test(fields[0] ?? ''))
        .map(([, form = '', lemma = '', upos = '', , features = '']) => {
          const tag = upos === '_' ? 'X' : upos
          const label = tag === 'VERB' || tag === 'AUX' ? `${tag}:${verbForm(features)}` : tag
          return { form, lemma, tag, label: tagLabels.indexOf(label as 'X') }
        }),
    )
    .filter(words => words.length > 0)
}

const asHeadline = (words: readonly Word[]): Word[] =>
  words.map(word => ({ ...word, form: word.form.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) }))

/** Repeatable shuffling: mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Words, as written, that nearly always have the same label. */
function learnSureWords(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>()
  for (const { form, label } of words) {
    const labels = counts.get(form) ?? new Map<number, number>()
    counts.set(form, labels.set(label, (labels.get(label) ?? 0) + 1))
  }
  const sure = [...counts].flatMap(([form, labels]): [string, number][] => {
    const total = [...labels.values()].reduce((sum, count) => sum + count, 0)
    const [label = 0, count = 0] = [...labels].sort(([, a], [, b]) => b - a)[0] ?? []
    return total >= SURE.count && count >= total * SURE.share ? [[form, label]] : []
  })
  return new Map(sure.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function countClues(sentences: readonly Word[][]): Map<number, number> {
  const counts = new Map<number, number>()
  const clues = new Uint32Array(64)
  for (const words of sentences) {
    const sentence = readTraits(words.map(w => w.form))
    words.forEach((_, at) => {
      const count = writeClues(sentence, at, words[at - 1]?.label ?? -1, words[at - 2]?.label ?? -1, clues)
      for (const clue of [...ownClues(words[at]?.form ?? ''), ...clues.subarray(0, count)]) {
        counts.set(clue, (counts.get(clue) ?? 0) + 1)
      }
    })
  }
  return counts
}

/** An averaged perceptron that meets its own guesses for the words before, as it will when it is used. */
function trainWeights(sentences: readonly Word[][], sure: ReadonlyMap<string, number>): Map<number, Int8Array> {
  const numbers = new Map<number, number>()
  for (const [clue, count] of countClues(sentences)) if (count >= RAREST_CLUE) numbers.set(clue, numbers.size)
  const size = numbers.size * WIDTH
  const weights = new Float32Array(size)
  const totals = new Float64Array(size)
  const clues = new Uint32Array(64)
  const random = seededRandom(7)
  let step = 1
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0
    let seen = 0
    const order = sentences.map(words => ({ words, key: random() })).sort((a, b) => a.key - b.key)
    for (const { words } of order) {
      const sentence = readTraits(words.map(w => w.form))
      let previous = -1
      let beforeThat = -1
      words.forEach(({ form, label }, at) => {
        const known = sure.get(form)
        if (known !== undefined) {
          beforeThat = previous
          previous = known
          return
        }
        const count = writeClues(sentence, at, previous, beforeThat, clues)
        const scores = new Float64Array(WIDTH)
        const rows: number[] = []
        for (const clue of [...ownClues(form), ...clues.subarray(0, count)]) {
          const row = numbers.get(clue)
          if (row === undefined) continue
          rows.push(row * WIDTH)
          for (let l = 0; l < WIDTH; l++) scores[l] = (scores[l] as number) + (weights[row * WIDTH + l] as number)
        }
        let guess = 0
        for (let l = 1; l < WIDTH; l++) if ((scores[l] as number) > (scores[guess] as number)) guess = l
        if (guess !== label) {
          wrong++
          for (const row of rows) {
            weights[row + label] = (weights[row + label] as number) + 1
            totals[row + label] = (totals[row + label] as number) + step
            weights[row + guess] = (weights[row + guess] as number) - 1
            totals[row + guess] = (totals[row + guess] as number) - step
          }
        }
        step++
        seen++
        beforeThat = previous
        previous = guess
      })
    }
    console.log(`epoch ${epoch + 1}: ${((100 * (seen - wrong)) / seen).toFixed(2)} % of the training words`)
  }
  const averages = Float32Array.from(weights, (weight, at) => weight - (totals[at] as number) / step)
  return quantise(numbers, averages)
}

/** Weights as signed bytes; rows that say nothing any more fall away. */
function quantise(numbers: ReadonlyMap<number, number>, averages: Float32Array): Map<number, Int8Array> {
  const magnitudes = averages.map(Math.abs).sort()
  const scale = 127 / (magnitudes[Math.floor(magnitudes.length * 0.9999)] ?? 1)
  const rows = new Map<number, Int8Array>()
  for (const [clue, row] of numbers) {
    const weights = Int8Array.from(averages.subarray(row * WIDTH, (row + 1) * WIDTH), w =>
      Math.max(-127, Math.min(127, Math.round(w * scale))),
    )
    if (weights.some(weight => Math.abs(weight) > 1)) rows.set(clue, weights)
  }
  return rows
}

/** What turns a form into its lemma: the common beginning stays. */
function editOf(form: string, lemma: string): string {
  let same = 0
  while (same < form.length && form[same] === lemma[same]) same++
  return `${form.length - same}${lemma.slice(same)}`
}

/** For each tag: the edit of each ending that differs from what the shorter ending says; whole forms where even the longest errs. */
function learnLemmas(words: readonly Word[]): LemmaRules {
  const rules: { [tag: string]: { [ending: string]: string } } = {}
  for (const tag of ['VERB', 'AUX', 'NOUN', 'ADJ', 'ADV', 'PRON', 'DET', 'PART']) {
    const own = words
      .filter(w => w.tag === tag && /^[\p{L}'’-]+$/u.test(w.form))
      .map(w => ({
        form: w.form.toLowerCase().replaceAll('’', "'"),
        lemma: w.lemma.toLowerCase().replaceAll('’', "'"),
      }))
    const edits: { [ending: string]: string } = {}
    rules[tag] = edits
    for (let length = 0; length <= LONGEST_ENDING + 1; length++) {
      const whole = length > LONGEST_ENDING
      const counts = new Map<string, Map<string, number>>()
      for (const { form, lemma } of own) {
        if (!whole && form.length < length) continue
        const ending = whole ? `^${form}` : form.slice(form.length - length)
        const edit = editOf(form, lemma)
        const table = counts.get(ending) ?? new Map<string, number>()
        counts.set(ending, table.set(edit, (table.get(edit) ?? 0) + 1))
      }
      for (const [ending, table] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [edit, count] = [...table].sort(([, a], [, b]) => b - a)[0] ?? ['0', 0]
        const form = whole ? ending.slice(1) : ending
        const known = editOf(form, findLemma(form, tag, { [tag]: edits }))
        if (count >= RAREST_LEMMA_EDIT && edit !== known && Number.parseInt(edit, 10) <= form.length)
          edits[ending] = edit
      }
    }
  }
  return rules
}

const [folder, out = 'models/en'] = process.argv.slice(2)
if (!folder) throw new TypeError('Expected the folder of corpora: node --import tsx training/train-tags.ts FOLDER')
const sentences = ['en_ewt-ud-train', 'en_gum-ud-train'].flatMap(name =>
  readTreebank(join(folder, 'ud', `${name}.conllu`)),
)
const headlines = sentences.filter((_, at) => at % HEADLINE_EVERY === 0).map(asHeadline)
const sure = learnSureWords(sentences.flat())
const weights = trainWeights([...sentences, ...headlines], sure)
writeFileSync(join(out, 'sure-tags.json'), JSON.stringify(Object.fromEntries(sure)))
writeFileSync(join(out, 'tags.bin'), writeWeights(weights, WIDTH))
writeFileSync(join(out, 'lemmas.json'), JSON.stringify(learnLemmas(sentences.flat())))
console.log(`${weights.size} clues`)
