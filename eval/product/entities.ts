import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { groupBy } from '../../src/text/group-by.ts'
import { type Grouped, groupMentions } from '../entities/group-mentions.ts'
import { nameMentions } from '../entities/name-mentions.ts'
import { DEV_TOPICS, PERSONS_AND_ORGANIZATIONS, readEcbplus } from '../events/read-ecbplus.ts'
import { type CoreferenceScores, scoreCoreference } from '../events/score-coreference.ts'
import type { Measurement } from '../table.ts'

/** Reads and groups the mentions of some topics, each topic by itself. */
export async function groupTopics(folder: string, topics: readonly number[]): Promise<readonly Grouped[]> {
  const grouped: Grouped[] = []
  const documents = readEcbplus(folder, topics, PERSONS_AND_ORGANIZATIONS).filter(d => d.mentions.length > 0)
  for (const own of groupBy(documents, document => document.topic).values()) {
    const read = []
    for (const document of own) read.push(await nameMentions(document))
    grouped.push(...groupMentions(own, read))
  }
  return grouped
}

/** The mentions in the groups of both sides. */
function score(grouped: readonly Grouped[]): CoreferenceScores {
  const groups = (keyOf: (mention: Grouped) => string) =>
    [...groupBy(grouped, keyOf).values()].map(group => group.map(mention => mention.id))
  return scoreCoreference(
    groups(mention => mention.group),
    groups(mention => mention.chain),
  )
}

/** Persons and organisations over the articles of a topic, where the annotators' mentions are given. */
export function productEntities(corpora: string): readonly Measurement[] {
  const folder = join(corpora, 'ecbplus')
  if (!existsSync(folder)) return []
  return [
    {
      name: 'entities ecbplus dev',
      of: `topics ${DEV_TOPICS.join(' ')}, mentions of persons and organisations in checked sentences`,
      measure: async () => {
        const grouped = await groupTopics(folder, DEV_TOPICS)
        const all = score(grouped)
        const named = score(grouped.filter(mention => mention.kind === 'name'))
        return {
          measures: { 'B³': all.bCubed, 'B³, names': named.bCubed },
          details: { MUC: all.muc, CEAFe: all.ceafe, 'MUC, names': named.muc, 'CEAFe, names': named.ceafe },
        }
      },
    },
  ]
}
