import { readFileSync } from 'node:fs'
import { annotate } from '../../src/annotate/annotate.ts'
import { sourcesFrom } from '../../src/assemble/sources.ts'
import { areSameWords } from '../../src/assemble/statements/same-utterance.ts'
import { readVoices, type Voice } from '../../src/assemble/statements/voice.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { articleOf } from '../article-of.ts'
import { scoreCounts } from '../score-spans.ts'
import type { Measured } from '../table.ts'

/** Two reports of what one speaker said, and whether it is the same utterance. */
type Pair = readonly [one: string, other: string, same: boolean]

const readPairs = (): readonly Pair[] => JSON.parse(readFileSync(new URL('pairs.json', import.meta.url), 'utf8'))

async function hear(text: string): Promise<Voice | undefined> {
  const article = await annotate(articleOf(text).document)
  return readVoices(sourcesFrom([article], resolve([article]), undefined), article)[0]
}

/** Pairs of reports joined into one utterance, against pairs of our own (`pairs.json`), most of them written to be confused. */
export async function measureUtterances(): Promise<Measured> {
  const judged: { joined: boolean; same: boolean; line: string }[] = []
  for (const [one, other, same] of readPairs()) {
    const [a, b] = [await hear(one), await hear(other)]
    const joined = a !== undefined && b !== undefined && areSameWords(a, b)
    judged.push({ joined, same, line: `${same ? 'same' : 'other'}: ${one} | ${other}` })
  }
  const count = (keep: (pair: { joined: boolean; same: boolean }) => boolean) => judged.filter(keep).length
  const right = count(p => p.joined && p.same)
  return {
    measures: {
      joined: scoreCounts(
        right,
        count(p => p.joined),
        count(p => p.same),
      ),
    },
    disagreements: judged.filter(p => p.joined !== p.same).map(p => p.line),
  }
}
