import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { judgeNames, LIKELY_SAME } from '../../src/resolve/compare/judge-names.ts'
import { scoreNames } from '../../src/resolve/compare/score-names.ts'
import { isForChoosing, type NamePair, readNamePairs } from '../names/read-name-pairs.ts'
import { type Score, scoreKeys } from '../score-spans.ts'
import type { Measurement } from '../table.ts'

/** Pairs that are taken for one person's, against those that the makers hold for one. */
function scorePairs(pairs: readonly NamePair[], isOne: (pair: NamePair) => boolean): Score {
  const numbered = pairs.map((pair, number) => ({ ...pair, key: String(number) }))
  return scoreKeys(
    numbered.filter(isOne).map(pair => pair.key),
    numbered.filter(pair => pair.isMatch).map(pair => pair.key),
  )
}

const isLikely = ({ left, right }: NamePair): boolean => scoreNames(left, right).score >= LIKELY_SAME
const isSure = ({ left, right }: NamePair): boolean => judgeNames(left, right) !== undefined

/** Names of people, two and two: whether they can be one person's, by the half that weights were not learnt from. */
export function productNamePairs(corpora: string): readonly Measurement[] {
  const path = join(corpora, 'names', 'name-pairs.csv')
  if (!existsSync(path)) return []
  const all = readNamePairs(path)
  const kept = all.filter(pair => !isForChoosing(pair))
  return [
    {
      name: 'name pairs persons',
      of: `${kept.length} of ${all.length} pairs, the half that nothing was chosen by`,
      measure: async () => ({
        measures: { likely: scorePairs(kept, isLikely) },
        details: {
          'as the record joins': scorePairs(kept, isSure),
          'half that chose': scorePairs(all.filter(isForChoosing), isLikely),
          'as the record joins, half that chose': scorePairs(all.filter(isForChoosing), isSure),
        },
        disagreements: kept
          .filter(pair => isLikely(pair) !== pair.isMatch)
          .map(({ left, right }) => `${scoreNames(left, right).score.toFixed(2)}  ${left}  |  ${right}`),
      }),
    },
  ]
}
