import { fold } from '../../text/fold.ts'
import { addDays, daysBetween } from '../../text/iso-days.ts'
import { overlaps, slice } from '../../text/span.ts'
import type { WordWeights } from '../../text/weigh-words.ts'
import { blocksOf } from './blocks.ts'
import { chainMentions } from './chain-mentions.ts'
import { clashes, outOfTime, sidesMeet } from './clash.ts'
import { scorePair } from './pairs/score-pair.ts'
import { addMention, type Profile } from './profile.ts'
import type { EventMention } from './read-mentions.ts'
import { type Evidence, shareEvidence } from './share-evidence.ts'

/** All mentions of one event, in the order of the articles. */
export type EventCluster = readonly EventMention[]

/**
 * Groups mentions into events: first within each article, where "the summit" takes up a summit named before; then over
 * articles, where time, place, body and people must agree and something particular must be shared.
 * @param byArticle  the mentions of each article, articles in the order of the sources
 * @param words  weights of the words of all articles
 */
export function clusterMentions(
  byArticle: readonly (readonly EventMention[])[],
  words: WordWeights,
): readonly EventCluster[] {
  const events: Profile[] = []
  const numbersByBlock = new Map<string, Set<number>>()
  for (const chain of byArticle.flatMap(chainMentions)) {
    const blocks = [...new Set(chain.mentions.flatMap(blocksOf))]
    const candidates = new Set(blocks.flatMap(block => [...(numbersByBlock.get(block) ?? [])]))
    const home = bestEvent(events, [...candidates].sort(ascending), chain, words) ?? events.length
    const event = events[home]
    if (event) for (const mention of chain.mentions) addMention(event, mention)
    else events.push(chain)
    for (const block of blocks) {
      const numbers = numbersByBlock.get(block)
      if (numbers) numbers.add(home)
      else numbersByBlock.set(block, new Set([home]))
    }
  }
  const joined = joinUndated(events, numbersByBlock, words)
  return joined.map(event => event.mentions)
}

/**
 * Gatherings of which their reports told no time when they came, compared again with what all reports have told since: "the
 * one-day summit of the Union" of the first day, with the guests that the communiqué of the next names.
 */
function joinUndated(
  events: readonly Profile[],
  numbersByBlock: ReadonlyMap<string, ReadonlySet<number>>,
  words: WordWeights,
): readonly Profile[] {
  const gone = new Set<number>()
  const heldAt = indexByPlaceAndDay(events)
  for (const [number, event] of events.entries()) {
    if (event.times.size > 0 || event.mentions[0]?.kind !== 'gathering') continue
    const blocks = [...new Set(event.mentions.flatMap(blocksOf))]
    const others = new Set(blocks.flatMap(block => [...(numbersByBlock.get(block) ?? [])]))
    const candidates = [...others].filter(other => other !== number && (events[other]?.times.size ?? 0) > 0)
    const home = events[bestEvent(events, candidates.sort(ascending), event, words) ?? -1] ?? onTheSpot(event, heldAt)
    if (!home) continue
    for (const mention of event.mentions) addMention(home, mention)
    gone.add(number)
  }
  return events.filter((_, number) => !gone.has(number))
}

const spotOf = (place: string, day: string): string => `${fold(place)} ${day}`

/** Gatherings of one day by the words for their place and that day. */
function indexByPlaceAndDay(events: readonly Profile[]): ReadonlyMap<string, ReadonlySet<Profile>> {
  const found = new Map<string, Set<Profile>>()
  for (const event of events) {
    if (event.mentions[0]?.kind !== 'gathering') continue
    const days = [...event.times.values()].filter(({ first, last }) => first === last)
    const places = event.mentions.flatMap(({ article, happening: { place } }) =>
      place ? [slice(article.document.text, place)] : [],
    )
    for (const { first } of days)
      for (const place of places) {
        const spot = spotOf(place, first)
        found.set(spot, (found.get(spot) ?? new Set()).add(event))
      }
  }
  return found
}

/**
 * "ISEL, March 7 — …, the leaders said after the closed-door summit": told from the place on the day, or on the next, the summit
 * is the only one that was there. So is what somebody "arrived in Isel on Tuesday to attend", on that day or the next.
 */
function onTheSpot(
  { mentions, heads, places, organizations }: Profile,
  heldAt: ReadonlyMap<string, ReadonlySet<Profile>>,
): Profile | undefined {
  if (places.size > 0 || organizations.size > 0) return undefined
  if (!mentions.some(({ happening }) => happening.definite && !happening.implicit)) return undefined
  const spots = [...spotsOfReport(mentions[0]), ...mentions.flatMap(spotsOfArrival)]
  const [only, ...more] = new Set(spots.flatMap(spot => [...(heldAt.get(spot) ?? [])]))
  const fits = only !== undefined && more.length === 0 && [...heads].some(head => only.heads.has(head))
  return fits && !mentions.some(mention => clashes(only, mention)) ? only : undefined
}

function spotsOfReport(mention: EventMention | undefined): readonly string[] {
  const { dateline, datePublished } = mention?.article.document ?? {}
  const { place } = dateline ?? {}
  return place && datePublished ? [datePublished, addDays(datePublished, -1)].map(day => spotOf(place, day)) : []
}

/** Where and when those whom the sentence has come to the gathering arrived. */
const spotsOfArrival = ({ article, happening }: EventMention): readonly string[] =>
  article.happenings
    .filter(
      ({ type, sentence, status, involved }) =>
        type === 'visit' &&
        sentence === happening.sentence &&
        status === 'occurred' &&
        involved.some(({ who }) =>
          happening.involved.some(guest => guest.attendance === 'attended' && overlaps(guest.who, who)),
        ),
    )
    .flatMap(({ place, time }) =>
      place && time?.edtf !== undefined && ONE_DAY.test(time.edtf)
        ? [time.edtf, addDays(time.edtf, 1)].map(day => spotOf(slice(article.document.text, place), day))
        : [],
    )

const ONE_DAY = /^\d{4}-\d{2}-\d{2}$/

const ascending = (a: number, b: number): number => a - b

/** The number of the event that the chain tells of best; of equals, the first. */
function bestEvent(
  events: readonly Profile[],
  candidates: readonly number[],
  chain: Profile,
  words: WordWeights,
): number | undefined {
  let best: number | undefined
  let bestScore = 0
  for (const number of candidates) {
    const event = events[number]
    const score = event ? scoreOf(event, chain, words) : 0
    if (score > bestScore) [best, bestScore] = [number, score]
  }
  return best
}

/** How well a chain of one article tells of an event from others; 0 where it does not, or nothing particular is shared. */
function scoreOf(event: Profile, chain: Profile, words: WordWeights): number {
  if (chain.mentions.some(mention => clashes(event, mention))) return 0
  if (outOfTime(event, chain) || outOfTime(chain, event)) return 0
  const kind = chain.mentions[0]?.kind
  if (kind !== 'gathering' && !sidesMeet(event, chain)) return 0
  return scoreOfFacts(event, chain) || (isToldAlike(event, chain, words) ? 1 : 0)
}

/** Of these an affair has one at a time: "last week's blast" is the explosion of Thursday. */
const MISHAPS: ReadonlySet<string> = new Set(
  ['explosion', 'sinking', 'crash', 'collision', 'capsizing', 'derailment', 'collapse', 'coup'].map(
    sort => `other ${sort}`,
  ),
)

/** By what is told of time, place, body and people. */
function scoreOfFacts(event: Profile, chain: Profile): number {
  const shared = chain.mentions.map(mention => shareEvidence(event, mention))
  const any = (of: Exclude<keyof Evidence, 'parties'>) => shared.some(s => s[of])
  const parties = Math.max(0, ...shared.map(s => s.parties))
  const kind = chain.mentions[0]?.kind
  if (kind === 'force') return any('time') && (parties > 0 || any('day') || any('place')) ? 4 + parties : 0
  if (kind !== undefined && MISHAPS.has(kind) && any('time')) return 3
  const score = (any('organization') ? 2 : 0) + (any('place') ? 2 : 0) + Math.min(parties, 2) + (any('series') ? 1 : 0)
  // An affair has no two summits on one day.
  const areSummits = event.heads.has('summit') && chain.heads.has('summit')
  if (any('day')) return score >= 1 || areSummits || kind !== 'gathering' ? 4 + score : 0
  if (any('time')) return score >= 2 ? 2 + score : 0
  const bilateral = parties >= 2 && event.organizations.size === 0 && chain.organizations.size === 0
  return any('near') && (score >= 3 || bilateral) ? score : 0
}

/** In days: reports of one deed that tell no day are published so close to each other. */
const SAME_NEWS = 4
/** Mean probability from which on two mentions are one event; in ECB+, on documents of one affair, 0.4 groups best. Here more is asked, for a wrong line costs more than one told twice. */
const SURELY_ONE = 0.6
/** Of an event told a thousand times, so many mentions are compared. */
const COMPARED = 4

/**
 * By their words: two reports that tell no more of the event than its phrase ("the meeting of the foreign ministers"), or a
 * deed of the same doer without its day ("Norland recalled its ambassador"), published close to each other.
 */
function isToldAlike(event: Profile, chain: Profile, words: WordWeights): boolean {
  const samePhrase = chain.mentions.some(m => m.phrase !== undefined && event.phrases.has(m.phrase))
  const sameDeed =
    [...chain.called].some(called => event.called.has(called)) && [...chain.parties].some(id => event.parties.has(id))
  // "A visit by Ana Vell to Osk" is told by two papers of one day.
  const sameTrip =
    event.mentions[0]?.kind === 'visit' &&
    [...chain.places.keys()].some(place => event.places.has(place)) &&
    [...chain.parties].some(id => event.parties.has(id))
  if (sameTrip) return isSameNews(event, chain)
  if (!samePhrase && !sameDeed) return false
  if (!isSameNews(event, chain)) return false
  const scores = event.mentions
    .filter(m => !m.happening.implicit)
    .slice(0, COMPARED)
    .flatMap(a =>
      chain.mentions.slice(0, COMPARED).flatMap(b => {
        const [x, y] = [a.act(), b.act()]
        return x && y && a.head === b.head ? [scorePair(x, y, words)] : []
      }),
    )
  return scores.length > 0 && scores.reduce((sum, score) => sum + score, 0) / scores.length >= SURELY_ONE
}

/** Whether one tells a time near which the other was published, or both were published within few days. */
function isSameNews(event: Profile, chain: Profile): boolean {
  const near = [...chain.mentions].some(mention => shareEvidence(event, mention).near)
  if (near) return true
  if (event.times.size > 0 && chain.times.size > 0) return false
  const days = (profile: Profile) => [...profile.undated.values()].flatMap(set => [...set])
  return days(event).some(a => days(chain).some(b => Math.abs(daysBetween(a, b)) <= SAME_NEWS))
}
