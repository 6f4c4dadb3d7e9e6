import { nameLabels } from '../../language/name-model.ts'
import { addClue, type ClueWriter, MARGIN, type Scene } from './collect-clues.ts'

/** What a first reading of the article took each word for, by the word as it is written; numbers that stand for cases. */
export interface Hearsay {
  /** The label that a word bears most often, how often, and how clearly. */
  readonly usual: ReadonlyMap<string, number>
  /** The sort of the longest name that a word is part of, and its place in it. */
  readonly longest: ReadonlyMap<string, number>
}

/** Labels are told apart below this, the rest of a case above it. */
const STEP = 20
const MOST_COUNTED = 3
const CLEAR_SHARE = 2 / 3

/** How often each capitalised word bears each label. */
function countVotes(scenes: readonly Scene[], labels: readonly Uint8Array[]): ReadonlyMap<string, Uint16Array> {
  const votes = new Map<string, Uint16Array>()
  scenes.forEach(({ words }, number) => {
    words.forEach((word, at) => {
      if (!word.capitalised) return
      const label = labels[number]?.[at] ?? 0
      const vote = votes.get(word.text) ?? new Uint16Array(nameLabels.length)
      vote[label] = (vote[label] ?? 0) + 1
      votes.set(word.text, vote)
    })
  })
  return votes
}

function usualCase(vote: Uint16Array): number {
  const total = vote.reduce((sum, count) => sum + count, 0)
  const top = Math.max(...vote)
  const clarity = top === total ? 0 : top > CLEAR_SHARE * total ? 1 : 2
  return 1 + vote.indexOf(top) + STEP * (Math.min(total, MOST_COUNTED) + (MOST_COUNTED + 1) * clarity)
}

/** For each word the longest name of several words that it is part of. */
function findLongest(scenes: readonly Scene[], labels: readonly Uint8Array[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>()
  const longest = new Map<string, number>()
  scenes.forEach(({ words }, number) => {
    const read = labels[number] ?? new Uint8Array()
    for (let begin = 0; begin < words.length; begin++) {
      const label = read[begin] ?? 0
      if (label % 2 === 0) continue
      let end = begin + 1
      while (read[end] === label + 1) end++
      for (let part = begin; part < end; part++) {
        const text = words[part]?.text ?? ''
        if (end - begin <= (lengths.get(text) ?? 1)) continue
        lengths.set(text, end - begin)
        longest.set(text, 1 + label + STEP * (part === begin ? 1 : part === end - 1 ? 2 : 3))
      }
    }
  })
  return longest
}

/** @param labels  of the first reading, an array a scene */
export const recallLabels = (scenes: readonly Scene[], labels: readonly Uint8Array[]): Hearsay => ({
  usual: new Map([...countVotes(scenes, labels)].map(([text, vote]) => [text, usualCase(vote)])),
  longest: findLongest(scenes, labels),
})

/** The templates of memories follow those of `collectClues`. */
const FIRST_TEMPLATE = 1000

/** Writes what the first reading made of a word and its neighbours, over what the writer held. */
export function recallClues(scene: Scene, at: number, hearsay: Hearsay, writer: ClueWriter): void {
  const { words, runStart, runEnd } = scene
  writer.count = 0
  writer.template = FIRST_TEMPLATE
  const usual = (offset: number) => hearsay.usual.get(words[at + offset]?.text ?? '') ?? 0
  const longest = (offset: number) => hearsay.longest.get(words[at + offset]?.text ?? '') ?? 0
  const alone = runStart[at] === runEnd[at] ? 1 : 0
  const here = usual(0)
  const within = longest(0)
  addClue(writer, here, 1)
  addClue(writer, here % STEP, alone)
  addClue(writer, here, within)
  addClue(writer, within)
  addClue(writer, within, alone)
  addClue(writer, usual(-1) % STEP, here % STEP)
  addClue(writer, here % STEP, usual(1) % STEP)
  addClue(writer, longest(-1), within)
  addClue(writer, within, longest(1))
  addClue(writer, here, scene.known[at + MARGIN] ?? 0, scene.lists[at + MARGIN] ?? 0)
  addClue(writer, here % STEP, scene.folded[at + MARGIN - 1] ?? 0)
  addClue(writer, here % STEP, scene.folded[at + MARGIN + 1] ?? 0)
  addClue(writer, here % STEP, scene.folded[at + MARGIN] ?? 0)
}
