import type { Record } from '../../src/record/record.ts'
import { scoreCounts } from '../score-spans.ts'
import type { Figures, Measured } from '../table.ts'
import type { AffairFacts, Fact } from './facts.ts'
import { type Judgement, judgeFact, openBench } from './judge-fact.ts'

interface Judged extends Judgement {
  readonly fact: Fact
  readonly asOf?: string
}

const describe = ({ fact: { kind, ...rest }, asOf, instead }: Judged) =>
  `${asOf ? `as of ${asOf}, ` : ''}${kind} ${JSON.stringify(rest)} — ${instead}`

/** Of each kind of fact, how many were found. */
function countKinds(judged: readonly Judged[]): Figures {
  const kinds = [...new Set(judged.map(({ fact }) => fact.kind))]
  return Object.fromEntries(
    kinds.map(kind => {
      const own = judged.filter(({ fact }) => fact.kind === kind)
      const said = own.filter(one => one.said).length
      return [kind, scoreCounts(said, said, own.length)]
    }),
  )
}

/**
 * Holds an affair's records against its facts.
 * @param recordAsOf  the record of a day, or of all articles
 * @returns `facts`: recall is the share of facts that are found; precision their share of these and of what must not be
 *   said and is. `must not`: the share of what must not be said that is not said. Disagreements name both
 */
export function scoreAffair(recordAsOf: (day?: string) => Record, facts: AffairFacts): Measured {
  const judgeAll = (of: 'facts' | 'mustNot'): readonly Judged[] =>
    facts.groups.flatMap(group => {
      const bench = openBench(recordAsOf(group.asOf), facts)
      const { asOf } = group
      return group[of].map(fact => ({ fact, ...judgeFact(bench, fact), ...(asOf ? { asOf } : {}) }))
    })
  const wanted = judgeAll('facts')
  const unwanted = judgeAll('mustNot')
  const found = wanted.filter(({ said }) => said).length
  const wrong = unwanted.filter(({ said }) => said)
  const kept = unwanted.length - wrong.length
  return {
    measures: {
      facts: scoreCounts(found, found + wrong.length, wanted.length),
      'must not': scoreCounts(kept, unwanted.length, unwanted.length),
    },
    details: countKinds(wanted),
    disagreements: [
      ...wanted.filter(({ said }) => !said).map(judged => `missed ${describe(judged)}`),
      ...wrong.map(judged => `wrong ${describe(judged)}`),
    ],
  }
}
