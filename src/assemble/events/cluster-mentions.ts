import { blocksOf } from './blocks.ts'
import { chainMentions } from './chain-mentions.ts'
import { clashes, outOfTime, sidesMeet } from './clash.ts'
import { addMention, type Profile } from './profile.ts'
import type { EventMention } from './read-mentions.ts'
import { type Evidence, shareEvidence } from './share-evidence.ts'

/** All mentions of one event, in the order of the articles. */
export type EventCluster = readonly EventMention[]

/**
 * Groups mentions into events: first within each article, where "the summit" takes up a summit named before; then over
 * articles, where time, place, body and people must agree and something particular must be shared.
 * @param byArticle  the mentions of each article, articles in the order of the sources
 */
export function clusterMentions(byArticle: readonly (readonly EventMention[])[]): readonly EventCluster[] {
  const events: Profile[] = []
  const numbersByBlock = new Map<string, Set<number>>()
  for (const chain of byArticle.flatMap(chainMentions)) {
    const blocks = [...new Set(chain.mentions.flatMap(blocksOf))]
    const candidates = new Set(blocks.flatMap(block => [...(numbersByBlock.get(block) ?? [])]))
    const home = bestEvent(events, [...candidates].sort(ascending), chain) ?? events.length
    const event = events[home]
    if (event) for (const mention of chain.mentions) addMention(event, mention)
    else events.push(chain)
    for (const block of blocks) {
      const numbers = numbersByBlock.get(block)
      if (numbers) numbers.add(home)
      else numbersByBlock.set(block, new Set([home]))
    }
  }
  return events.map(event => event.mentions)
}

const ascending = (a: number, b: number): number => a - b

/** The number of the event that the chain tells of best; of equals, the first. */
function bestEvent(events: readonly Profile[], candidates: readonly number[], chain: Profile): number | undefined {
  let best: number | undefined
  let bestScore = 0
  for (const number of candidates) {
    const event = events[number]
    const score = event ? scoreOf(event, chain) : 0
    if (score > bestScore) [best, bestScore] = [number, score]
  }
  return best
}

/** How well a chain of one article tells of an event from others; 0 where it does not, or nothing particular is shared. */
function scoreOf(event: Profile, chain: Profile): number {
  if (chain.mentions.some(mention => clashes(event, mention))) return 0
  if (outOfTime(event, chain) || outOfTime(chain, event)) return 0
  const shared = chain.mentions.map(mention => shareEvidence(event, mention))
  const any = (of: Exclude<keyof Evidence, 'parties'>) => shared.some(s => s[of])
  const parties = Math.max(0, ...shared.map(s => s.parties))
  const kind = chain.mentions[0]?.kind
  if (kind !== 'gathering' && !sidesMeet(event, chain)) return 0
  if (kind === 'force') return any('time') && (parties > 0 || any('day')) ? 4 + parties : 0
  const score = (any('organization') ? 2 : 0) + (any('place') ? 2 : 0) + Math.min(parties, 2) + (any('series') ? 1 : 0)
  if (any('day')) return score >= 1 || kind !== 'gathering' ? 4 + score : 0
  if (any('time')) return score >= 2 ? 2 + score : 0
  const bilateral = parties >= 2 && event.organizations.size === 0 && chain.organizations.size === 0
  return any('near') && (score >= 3 || bilateral) ? score : 0
}
