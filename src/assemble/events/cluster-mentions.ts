import { daysBetween, lengthOf, overlap } from '../days.ts'
import { dateOf } from '../sources.ts'
import type { EventMention } from './read-mentions.ts'

/** All mentions of one event, in the order of the articles. */
export type EventCluster = readonly EventMention[]

/** In days: an undated mention ("the session") means a dated one of the same body no further from its document's date. */
const UNDATED_REACH = 21
/** In days: a time wider than this ("2022") is no evidence that two mentions are one, only none against it. */
const TELLING_LENGTH = 31

/**
 * Groups mentions into events: first within each article, where "the summit" takes up a summit named before; then over
 * articles, where time, place, body and people must agree and something particular must be shared.
 * @param byArticle  the mentions of each article, articles in the order of the sources
 */
export function clusterMentions(byArticle: readonly (readonly EventMention[])[]): readonly EventCluster[] {
  const clusters: EventMention[][] = []
  for (const mentions of byArticle)
    for (const chain of chainsOf(mentions)) {
      const home = bestOf(clusters, cluster => acrossScore(cluster, chain))
      if (home) home.push(...chain)
      else clusters.push([...chain])
    }
  return clusters.map(mergeable => mergeable)
}

/** The mentions of one article that take up each other. */
function chainsOf(mentions: readonly EventMention[]): readonly EventMention[][] {
  const chains: EventMention[][] = []
  for (const mention of mentions) {
    // The most recent of equal candidates: a definite mention takes up what was named last.
    const home = bestOf([...chains].reverse(), chain => withinScore(chain, mention))
    if (home) home.push(mention)
    else chains.push([mention])
  }
  return chains
}

function bestOf<Group>(groups: readonly Group[], scoreOf: (group: Group) => number): Group | undefined {
  let best: Group | undefined
  let bestScore = 0
  for (const group of groups) {
    const score = scoreOf(group)
    if (score > bestScore) [best, bestScore] = [group, score]
  }
  return best
}

const inHeadline = ({ article, happening }: EventMention): boolean =>
  article.sentences[happening.sentence]?.kind !== 'prose'

/** "Talks" are not what "the summit" takes up, nor the other way round. */
const TALKS = /^(?:talks?|negotiations?)$/

/** How well a mention continues a chain of its article; 0 where it does not. */
function withinScore(chain: readonly EventMention[], mention: EventMention): number {
  if (conflict(chain, mention)) return 0
  const { happening } = mention
  if (happening.relation?.kind === 'previousInSeries') return 0
  if (chain.some(c => TALKS.test(c.head)) !== TALKS.test(mention.head) && mention.kind === 'gathering') return 0
  const sameHead = chain.some(c => c.head === mention.head)
  const shared = sharedEvidence(chain, mention)
  // "The meeting of the ministers of A and B" does not take up a summit of others.
  const named = mention.parts.filter(p => p.involvement.attendance === undefined).length
  const others = named > 1 && shared.parties === 0 && chain.some(c => c.parts.length > 0 || c.days)
  if (mention.kind === 'gathering' && others && !(sameHead && shared.series)) return 0
  if (chain.some(c => c.happening.relation?.kind === 'previousInSeries')) return shared.day ? 2 : 0
  if (
    shared.day &&
    (mention.kind === 'gathering' ? shared.organization || shared.parties > 0 || happening.definite || sameHead : true)
  )
    return 6 + (sameHead ? 1 : 0)
  const alike =
    (shared.organization && (shared.place || shared.series)) || (sameHead && (shared.place || shared.series))
  if (!happening.definite)
    return shared.parties > 1 || alike || (shared.organization && chain.every(inHeadline)) ? 3 : 0
  if (mention.kind === 'force' && !sameHead && shared.parties === 0) return 0
  const particular = mention.days !== undefined || mention.place !== undefined
  if (particular && chain.every(c => c.days === undefined && c.place === undefined) && !sameHead) return 1
  return 2 + (sameHead ? 2 : 0) + (shared.organization ? 1 : 0) + (shared.place ? 1 : 0) + Math.min(shared.parties, 2)
}

/** How well a chain of one article tells of a cluster from others; 0 where it does not, or nothing particular is shared. */
function acrossScore(cluster: readonly EventMention[], chain: readonly EventMention[]): number {
  if (chain.some(mention => conflict(cluster, mention))) return 0
  if (outOfTime(cluster, chain) || outOfTime(chain, cluster)) return 0
  const shared = chain.map(mention => sharedEvidence(cluster, mention))
  const any = (of: 'day' | 'time' | 'place' | 'organization' | 'near' | 'series') => shared.some(s => s[of])
  const parties = Math.max(0, ...shared.map(s => s.parties))
  const kind = chain[0]?.kind
  if (kind === 'force') return any('time') && (parties > 0 || any('day')) && sidesMeet(cluster, chain) ? 4 + parties : 0
  const score = (any('organization') ? 2 : 0) + (any('place') ? 2 : 0) + Math.min(parties, 2) + (any('series') ? 1 : 0)
  if (any('day')) return score >= 1 || kind !== 'gathering' ? 4 + score : 0
  if (any('time')) return score >= 2 ? 2 + score : 0
  const bilateral = parties >= 2 && [...cluster, ...chain].every(m => m.organization === undefined)
  return any('near') && (score >= 3 || bilateral) ? score : 0
}

/** What a document tells as ahead was not over when it was published, and what it tells as past had begun. */
function outOfTime(told: readonly EventMention[], dated: readonly EventMention[]): boolean {
  return told.some(({ happening, article, days }) => {
    const published = dateOf(article)
    if (!published || days) return false
    if (happening.status === 'planned') return dated.some(d => d.days && d.days.last < published)
    if (happening.status === 'held' || happening.status === 'occurred')
      return dated.some(d => d.days && d.days.first > published)
    return false
  })
}

/** Two attacks on one day are one where a side is shared or one of them names none. */
function sidesMeet(cluster: readonly EventMention[], chain: readonly EventMention[]): boolean {
  const sides = (mentions: readonly EventMention[]) => new Set(mentions.flatMap(m => m.parts.map(p => p.id)))
  const [a, b] = [sides(cluster), sides(chain)]
  return a.size === 0 || b.size === 0 || [...a].some(id => b.has(id))
}

/** Whether the mention cannot mean the same event: another kind, another time, place, body or series. */
function conflict(cluster: readonly EventMention[], mention: EventMention): boolean {
  return cluster.some(
    other =>
      other.kind !== mention.kind ||
      (other.days && mention.days && !overlap(other.days, mention.days)) ||
      (other.place && mention.place && other.place.id !== mention.place.id && !nested(other, mention)) ||
      (other.organization && mention.organization && other.organization !== mention.organization) ||
      bodiesClash(other, mention) ||
      qualifiersClash(other.qualifiers, mention.qualifiers),
  )
}

/** Two organs of one organisation hold two sessions; the organisation's own session may be either's. */
const bodiesClash = (a: EventMention, b: EventMention): boolean =>
  a.body !== undefined &&
  b.body !== undefined &&
  a.body.id !== b.body.id &&
  a.body.id !== a.organization &&
  b.body.id !== b.organization

/** "in Brenholm" and "in Norland" do not exclude each other. */
const nested = (a: EventMention, b: EventMention): boolean =>
  a.place?.proof.exact.includes(' ') === true && b.place === undefined

function qualifiersClash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const x of a) for (const y of b) if (x !== y && x.split(':')[0] === y.split(':')[0]) return true
  return a.has('sides:3') !== b.has('sides:3') && (a.has('series:extraordinary') || b.has('series:extraordinary'))
}

/** What a mention shares with the mentions of a cluster. */
function sharedEvidence(cluster: readonly EventMention[], mention: EventMention) {
  const meets = (test: (other: EventMention) => boolean | undefined) => cluster.some(other => test(other))
  const ids = new Set(cluster.flatMap(other => other.parts.map(p => p.id)))
  return {
    /** Both tell the day, and it is the same. */
    day: meets(
      o =>
        o.days && mention.days && overlap(o.days, mention.days) && lengthOf(o.days) <= 3 && lengthOf(mention.days) <= 3,
    ),
    time: meets(
      o =>
        o.days &&
        mention.days &&
        overlap(o.days, mention.days) &&
        Math.min(lengthOf(o.days), lengthOf(mention.days)) <= TELLING_LENGTH,
    ),
    /** One of them tells no time, and is published near the other's time. */
    near: meets(o => isNear(o, mention) || isNear(mention, o)),
    place: meets(o => o.place && o.place.id === mention.place?.id),
    organization: meets(o => o.organization !== undefined && o.organization === mention.organization),
    series: meets(o => [...o.qualifiers].some(q => mention.qualifiers.has(q))),
    parties: new Set(mention.parts.map(p => p.id).filter(id => ids.has(id))).size,
  }
}

function isNear(dated: EventMention, undated: EventMention): boolean {
  const published = dateOf(undated.article)
  if (undated.days || !dated.days || !published || lengthOf(dated.days) > TELLING_LENGTH) return false
  return Math.abs(daysBetween(published, dated.days.first)) <= UNDATED_REACH
}
