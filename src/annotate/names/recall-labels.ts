import type { Scene } from './collect-clues.ts'
import { mix } from './hash-text.ts'

/** What a first reading of the article took each word for, by the word as it is written. */
export interface Hearsay {
  /** The label that a word bears most often, and how clearly. */
  readonly usual: ReadonlyMap<string, number>
  /** The sort of the longest name that a word is part of. */
  readonly longest: ReadonlyMap<string, number>
}

const LABELS = 11

/** @param labels  of the first reading, an array a scene */
export function recallLabels(scenes: readonly Scene[], labels: readonly Uint8Array[]): Hearsay {
  const votes = new Map<string, Uint16Array>()
  const lengths = new Map<string, number>()
  const longest = new Map<string, number>()
  scenes.forEach(({ words }, number) => {
    const read = labels[number] ?? new Uint8Array()
    let begin = 0
    words.forEach((word, at) => {
      const label = read[at] ?? 0
      if (label % 2 === 1) begin = at
      if (!word.capitalised) return
      const vote = votes.get(word.text) ?? new Uint16Array(LABELS)
      vote[label] = (vote[label] ?? 0) + 1
      votes.set(word.text, vote)
    })
    for (let at = 0; at < words.length; at++) {
      if ((read[at] ?? 0) % 2 === 0) continue
      begin = at
      let end = at + 1
      while (end < words.length && (read[end] ?? 0) === (read[begin] ?? 0) + 1) end++
      for (let part = begin; part < end && end - begin > 1; part++) {
        const text = words[part]?.text ?? ''
        if (end - begin <= (lengths.get(text) ?? 1)) continue
        lengths.set(text, end - begin)
        longest.set(text, 1 + (read[begin] ?? 0) + (part === begin ? 100 : part === end - 1 ? 200 : 300))
      }
    }
  })
  const usual = new Map<string, number>()
  for (const [text, vote] of votes) {
    const total = vote.reduce((sum, n) => sum + n, 0)
    const top = vote.indexOf(Math.max(...vote))
    const share = (vote[top] ?? 0) / total
    usual.set(text, 1 + top + 20 * Math.min(total, 3) + (share === 1 ? 100 : share > 0.66 ? 200 : 300))
  }
  return { usual, longest }
}

const FIRST_TEMPLATE = 1000

/** Adds to a word's clues what the first reading made of it and its neighbours. @returns the new count */
export function addMemories(scene: Scene, at: number, hearsay: Hearsay, into: Uint32Array, from: number): number {
  const { words, runStart, runEnd } = scene
  let count = from
  let template = FIRST_TEMPLATE
  const add = (a: number, b = 0) => {
    into[count++] = mix(mix(++template, a), b)
  }
  const usual = (offset: number) => hearsay.usual.get(words[at + offset]?.text ?? '') ?? 0
  const longest = (offset: number) => hearsay.longest.get(words[at + offset]?.text ?? '') ?? 0
  const alone = runStart[at] === runEnd[at] ? 1 : 0
  add(usual(0))
  add(usual(0) % 20, alone)
  add(usual(0), longest(0))
  add(longest(0))
  add(longest(0), alone)
  add(usual(-1) % 20, usual(0) % 20)
  add(usual(0) % 20, usual(1) % 20)
  add(longest(-1), longest(0))
  add(longest(0), longest(1))
  return count
}
