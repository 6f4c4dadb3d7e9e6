import { rememberArticle, type Scene, setScene } from '../src/annotate/names/collect-clues.ts'
import { hashText } from '../src/annotate/names/hash-text.ts'
import { labelWords } from '../src/annotate/names/label-words.ts'
import { traitsOf } from '../src/annotate/names/word-traits.ts'
import { type NameModel, nameLabels } from '../src/language/name-model.ts'
import type { LabelledDocument } from './corpora.ts'

/** A fifth of the worldwide newswire, by the names of its files: never learnt from, only measured on. */
export const isKeptOut = (name: string): boolean => hashText(name) % 5 === 0

export interface Prepared {
  readonly document: LabelledDocument
  readonly scenes: readonly Scene[]
  readonly labels: readonly Uint8Array[]
}

export function prepare(document: LabelledDocument): Prepared {
  const sentences = document.sentences.map(s => s.words.map(traitsOf))
  const memory = rememberArticle(sentences)
  return {
    document,
    scenes: sentences.map(words => setScene(words, memory)),
    labels: document.sentences.map(s => Uint8Array.from(s.labels, l => Math.max(0, nameLabels.indexOf(l as 'O')))),
  }
}

export const readNames = (d: Prepared, model: NameModel) =>
  labelWords(
    d.scenes.map(s => s.words),
    model,
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

export function measureNames(name: string, documents: readonly Prepared[], model: NameModel): void {
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
    const found = readNames(d, model)
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
  for (const [label, t] of [...tally].sort((a, b) => a[0] - b[0]))
    console.log(`  ${label ? nameLabels[label]?.slice(2) : 'all'} ${f(t)} (${t.gold})`)
}
