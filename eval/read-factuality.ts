import { z } from 'zod'

/** How far a word's event is said to have happened: from -3, surely not, to 3, surely. */
export interface GoldFactuality {
  readonly word: number
  readonly value: number
}

export interface FactualSentence {
  readonly words: readonly string[]
  readonly targets: readonly GoldFactuality[]
}

const lineShape = z.object({
  text: z.string(),
  targets: z.array(z.object({ span1: z.tuple([z.number(), z.number()]), label: z.number() })),
})

/**
 * Reads a file of event factuality, a sentence a line: its words stand between spaces.
 * @source Rudinger et al. 2018 (UDS-IH2), Lee et al. 2015 (UW), as the Jiant task "edge probing" carries them
 */
export const readFactuality = (content: string): readonly FactualSentence[] =>
  content
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const { text, targets } = lineShape.parse(JSON.parse(line))
      return {
        words: text.split(' ').filter(word => word !== ''),
        targets: targets.map(({ span1: [word], label }) => ({ word, value: label })),
      }
    })
