/** Words of one sentence that stand in a window. */
export interface WindowPart {
  /** Number of the sentence in the document. */
  readonly sentence: number
  /** The words that are read, half-open. */
  readonly from: number
  readonly to: number
  /** Those of them whose outputs are taken from this window: all, unless the sentence is longer than a window. */
  readonly ownFrom: number
  readonly ownTo: number
}

/** What the encoder reads at once: whole sentences in their order, or a part of one that is too long. */
export type Window = readonly WindowPart[]

export interface WindowLimits {
  /** Pieces of a window, the two marks at its ends counted; a sentence that has more, up to `longest`, gets a window of its own. */
  readonly pieces: number
  readonly longest: number
}

/** The marks at the ends of a window. */
const MARKS = 2

/** Half of `longest`: the middle half of such a window sees as much to both sides as a common window holds. */
const OVERLAPPING_PIECES = 254

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)

/** Parts of one sentence that overlap by half; each word belongs to the part in whose middle it stands most. */
function* cutSentence(sentence: number, sizes: readonly number[], pieces: number): Generator<WindowPart> {
  const room = pieces - MARKS
  for (let from = 0, ownFrom = 0; ownFrom < sizes.length; ) {
    let [to, next, read] = [from, from, 0]
    for (let size = sizes[to]; size !== undefined && (to === from || read + size <= room); size = sizes[++to]) {
      read += size
      if (read <= room / 2) next = to + 1
    }
    next = Math.max(next, from + 1)
    const ownTo = to === sizes.length ? to : Math.floor((next + to) / 2)
    yield { sentence, from, to, ownFrom, ownTo }
    ;[from, ownFrom] = [next, ownTo]
  }
}

/**
 * Packs consecutive sentences of a document into windows. Every word is read, and belongs to exactly one window;
 * sentences without words stand in none. There are at most about twice as many windows as pieces fill.
 * @param sizes  how many pieces each word of each sentence has
 * @returns in reading order
 * @example packWindows([[1, 1], [2]], { pieces: 128, longest: 510 }).length  // 1
 */
export function packWindows(sizes: readonly (readonly number[])[], limits: WindowLimits): readonly Window[] {
  const windows: Window[] = []
  let open: WindowPart[] = []
  let read = MARKS
  const close = () => {
    if (open.length > 0) windows.push(open)
    ;[open, read] = [[], MARKS]
  }
  for (const [sentence, words] of sizes.entries()) {
    const size = sum(words)
    if (words.length === 0) continue
    if (read + size > limits.pieces) close()
    if (MARKS + size > limits.longest)
      for (const part of cutSentence(sentence, words, Math.min(OVERLAPPING_PIECES, limits.longest)))
        windows.push([part])
    else {
      open.push({ sentence, from: 0, to: words.length, ownFrom: 0, ownTo: words.length })
      read += size
    }
  }
  close()
  return windows
}
