import type { WindowPart } from './pack-windows.ts'
import type { ModelOutputs } from './session.ts'

/** A part of a window, and where its words stand in the outputs. */
export interface PlacedPart extends WindowPart {
  /** Number in the window. */
  readonly number: number
  /** Row of the word `from`, and of the word `ownFrom`. */
  readonly row: number
  readonly ownRow: number
  /** How many words are its own. */
  readonly words: number
}

/** What was read in a window. */
export interface WindowOutputs {
  readonly parts: readonly PlacedPart[]
  /** Words of the window: rows of the outputs, and columns of those between two words. */
  readonly words: number
  readonly outputs: ModelOutputs
}

/** Says of each part of a window where its words stand in the outputs. */
export function placeOutputs(window: readonly WindowPart[], outputs: ModelOutputs): WindowOutputs {
  const parts: PlacedPart[] = []
  let row = 0
  for (const [number, part] of window.entries()) {
    const { from, to, ownFrom, ownTo } = part
    parts.push({ ...part, number, row, ownRow: row + ownFrom - from, words: ownTo - ownFrom })
    row += to - from
  }
  return { parts, words: row, outputs }
}
