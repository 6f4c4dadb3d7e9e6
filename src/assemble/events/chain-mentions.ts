import { contentWords, sharedWords } from '../../text/content-words.ts'
import { overlaps, slice } from '../../text/span.ts'
import { overlap } from '../days.ts'
import { dateOf } from '../sources.ts'
import { clashes } from './clash.ts'
import { addMention, type Profile, profileOf } from './profile.ts'
import { type EventMention, kindOf } from './read-mentions.ts'
import { shareEvidence } from './share-evidence.ts'

/** Of one kind: an event that so many others have been named since is taken up no more. */
const MOST_OPEN_CHAINS = 64

/** The mentions of one article that take up each other: "the summit" means a summit named before. */
export function chainMentions(mentions: readonly EventMention[]): readonly Profile[] {
  const chains: Profile[] = []
  const open = new Map<EventMention['kind'], Profile[]>()
  for (const mention of mentions) {
    const known = open.get(mention.kind) ?? []
    const home = bestHome(known, mention)
    if (home) {
      addMention(home, mention)
      continue
    }
    const chain = profileOf([mention])
    chains.push(chain)
    // The most recent first: of equal candidates, a definite mention takes up what was named last.
    open.set(mention.kind, [chain, ...known.slice(0, MOST_OPEN_CHAINS - 1)])
  }
  return chains
}

function bestHome(chains: readonly Profile[], mention: EventMention): Profile | undefined {
  let best: Profile | undefined
  let bestScore = 0
  let isTie = false
  for (const chain of chains) {
    const score = scoreOf(chain, mention)
    isTie = score === bestScore ? score > 0 : score > bestScore ? false : isTie
    if (score > bestScore) [best, bestScore] = [chain, score]
  }
  return isTie && isBareOff(mention) ? undefined : best
}

/** "The meeting was postponed", and nothing more: of two that it may mean, it means neither for certain. */
const isBareOff = ({ happening, days, place, parts, organization }: EventMention): boolean =>
  OFF.has(happening.status) &&
  happening.definite &&
  days === undefined &&
  place === undefined &&
  organization === undefined &&
  parts.length === 0

const inHeadline = ({ article, happening }: EventMention): boolean =>
  article.sentences[happening.sentence]?.kind !== 'prose'

/** "Talks" are not what "the summit" takes up, nor the other way round. */
const TALKS = /^(?:talks?|negotiations?)$/

const isPrevious = ({ happening }: EventMention): boolean => happening.relation?.kind === 'previousInSeries'

/** "Norland recalls envoy" and "Norland has recalled its envoy from Osk". */
const isSameDeed = (chain: Profile, { article, happening }: EventMention): boolean =>
  chain.mentions.some(
    ({ happening: other }) =>
      other.called !== undefined &&
      other.called === happening.called &&
      (!other.object ||
        !happening.object ||
        sharedWords(
          contentWords(slice(article.document.text, other.object)),
          contentWords(slice(article.document.text, happening.object)),
        ) > 0),
  )

/** "Ana Vell met Tomas Rehn", and nothing more: no summit, and no session of a body. */
const isBetweenPeople = (chain: Profile): boolean =>
  chain.organizations.size === 0 && chain.mentions.every(({ happening }) => happening.called !== undefined)

const AHEAD: ReadonlySet<string | undefined> = new Set(['planned', 'confirmed'])
const OFF: ReadonlySet<string | undefined> = new Set(['postponed', 'cancelled'])
const BEHIND: ReadonlySet<string | undefined> = new Set(['held', 'occurred'])

/** "was to settle the quarrel", "had been set for Friday": ahead of another day than that of the telling. */
const isPlanOfThen = ({ article, happening: { status, statusClue } }: EventMention): boolean =>
  AHEAD.has(status) && statusClue !== undefined && /^(?:was|were|had)\b/i.test(slice(article.document.text, statusClue))

/** In one article, what was held is not what will be held, unless both tell the same day. */
function isOfOtherTime(chain: Profile, mention: EventMention): boolean {
  const { happening, days } = mention
  const chained = [...chain.times.values()]
  const sameDay = days !== undefined && chained.some(other => overlap(other, days))
  if (sameDay) return false
  // What was held by then is not what lies ahead of the report.
  const published = dateOf(mention.article)
  const isAhead = published !== undefined && chained.length > 0 && chained.every(({ first }) => first > published)
  if (isAhead && BEHIND.has(happening.status)) return true
  const told = chain.mentions.map(m => (isPlanOfThen(m) ? undefined : m.happening.status))
  if (AHEAD.has(happening.status) || happening.tense === 'ahead')
    return told.some(status => BEHIND.has(status)) && !told.some(status => AHEAD.has(status))
  // What was held is not put off.
  if (OFF.has(happening.status))
    return told.some(status => BEHIND.has(status)) && !told.some(status => AHEAD.has(status))
  const behind = BEHIND.has(happening.status) || happening.tense === 'behind'
  return behind && told.some(status => AHEAD.has(status)) && !told.some(status => BEHIND.has(status))
}

/** In sentences: whoever "stayed at home" further on stayed away from something else. */
const IMPLIED_REACH = 10

/** In code units: longer than any text, so that the place of a mention decides between equals only. */
const LONGEST_TEXT = 1e8

/** What lies ahead of the telling is not over by then, and what lies behind it has begun. */
function isInTime(chain: Profile, { article, happening: { tense } }: EventMention): boolean {
  const published = dateOf(article)
  const days = [...chain.times.values()]
  if (published === undefined || days.length === 0 || tense === undefined) return true
  return days.some(({ first, last }) => (tense === 'ahead' ? last >= published : first <= published))
}

/**
 * "She will not be there": what was spoken of last is meant, one of which something is told rather than one mentioned by
 * the way, and a gathering rather than an encounter of two; who "came to Isel" came to one that was there.
 */
function scoreOfImplied(chain: Profile, mention: EventMention): number {
  const last = chain.mentions.findLast(m => !m.happening.implicit)
  if (!last || chain.mentions.some(isPrevious)) return 0
  if (mention.place && !shareEvidence(chain, mention).place) return 0
  const from = chain.mentions.at(-1)?.happening.sentence ?? 0
  const isFar = !mention.place && mention.happening.sentence - from > IMPLIED_REACH
  if (isFar || !isInTime(chain, mention)) return 0
  const told = chain.times.size > 0 || chain.mentions.some(({ happening: { status } }) => status !== undefined)
  const level = isOfMinisters(chain) && isOfHeads(mention) ? BELOW_LEVEL : 0
  return (isBetweenPeople(chain) ? 1 : 2) + (told ? 2 : 0) + level + last.happening.start / LONGEST_TEXT
}

/** Heads of state are missed at a summit before they are missed at a meeting of ministers, wherever that was named. */
const BELOW_LEVEL = -2.5
const HEADS = /^(?:vice )?(?:president|prime minister|king|queen|emir|sultan|chancellor|ruler|head of state)$/

const isMinisterial = ({ article, happening }: EventMention): boolean =>
  /\bminist(?:ers|erial)\b/i.test(slice(article.document.text, happening))

const isOfMinisters = ({ mentions, heads }: Profile): boolean => !heads.has('summit') && mentions.some(isMinisterial)

const isOfHeads = ({ article, happening: { sentence, involved } }: EventMention): boolean =>
  article.offices.some(
    office =>
      office.sentence === sentence &&
      HEADS.test(office.role) &&
      involved.some(({ who }) => overlaps(office.person ?? office, who)),
  )

/** What a court or a parliament hears is no summit, though "the session" may take it up. */
const isHearing = (heads: ReadonlySet<string>, called: ReadonlySet<string | undefined>): boolean =>
  heads.has('hearing') || called.has('hearing')
const MAY_BE_HEARING = /^(?:sessions?|meeting)$/

/** "Its first session" is no word for the summit that was named before. */
const ORDINAL = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|opening)\b/i

/** "Norland snubs Osk summit" above "stayed away from a regional summit on Friday": what a headline names the first sentence tells. */
const isLeadOf = (chain: Profile, mention: EventMention): boolean => {
  const { article, happening, kind, head } = mention
  const lead = article.sentences.findIndex(sentence => sentence.kind === 'prose')
  const isFirst = article.happenings.find(h => h.sentence === lead && kindOf(h) === 'gathering') === happening
  return (
    kind === 'gathering' &&
    happening.sentence === lead &&
    (isFirst || chain.heads.has(head)) &&
    chain.mentions.every(inHeadline)
  )
}

/** "The UN climate conference" is no word for the meeting of two of whom the text has told. */
const isConferenceOfOthers = (chain: Profile, { head, organization }: EventMention): boolean =>
  /^(?:conference|congress|convention)s?$/.test(head) &&
  organization !== undefined &&
  chain.organizations.size === 0 &&
  chain.parties.size > 0

/** How well a mention continues a chain of its kind; 0 where it does not. */
function scoreOf(chain: Profile, mention: EventMention): number {
  const { happening, kind } = mention
  if (clashes(chain, mention) || isPrevious(mention) || isOfOtherTime(chain, mention)) return 0
  const gathers = kind === 'gathering'
  if (happening.implicit) return scoreOfImplied(chain, mention)
  if (chain.mentions.every(m => m.happening.implicit)) return 0
  if (gathers && [...chain.heads].some(head => TALKS.test(head)) !== TALKS.test(mention.head)) return 0
  if (
    gathers &&
    isHearing(chain.heads, chain.called) !== isHearing(new Set([mention.head]), new Set([happening.called])) &&
    !MAY_BE_HEARING.test(mention.head)
  )
    return 0
  const sameHead = chain.heads.has(mention.head)
  if (gathers && !sameHead && chain.heads.has('summit') && isMinisterial(mention)) return 0
  const shared = shareEvidence(chain, mention)
  const known = shared.parties > 0 || shared.day || shared.place
  if (gathers && !sameHead && !known && isConferenceOfOthers(chain, mention)) return 0
  if (gathers && isBetweenPeople(chain) && happening.type !== 'meeting' && !known) return 0
  // "The meeting of the ministers of A and B" does not take up a summit of others.
  const named = mention.parts.filter(p => p.involvement.attendance === undefined).length
  const others = named > 1 && shared.parties === 0 && (chain.parties.size > 0 || chain.times.size > 0)
  if (gathers && others && !(sameHead && shared.series)) return 0
  if (chain.mentions.some(isPrevious)) return shared.day ? 2 : 0
  const takenUp = !gathers || shared.organization || shared.parties > 0 || happening.definite || sameHead
  if (shared.day && takenUp) return 6 + (sameHead ? 1 : 0)
  const alike = (shared.organization || sameHead) && (shared.place || shared.series)
  const underHeadline = shared.organization && chain.mentions.every(inHeadline)
  if (kind === 'ceasefire' && sameHead) return 2
  if (!gathers && isSameDeed(chain, mention) && shared.parties > 0) return 3
  // "A trawler sank last week … The trawler went down on Wednesday."
  if (happening.called !== undefined && kind.includes(' ') && isSameDeed(chain, mention) && shared.time) return 3
  if (kind === 'visit' && chain.parties.size > 0 && mention.parts.length > 0 && shared.parties === 0) return 0
  if (!happening.definite) return shared.parties > 1 || alike || underHeadline || isLeadOf(chain, mention) ? 3 : 0
  if (kind === 'force' && !sameHead && shared.parties === 0) return 0
  // "since the meeting of the heads of state on July 11, 2019": a day told with its year is seldom that of the news.
  const isOfYear = happening.time?.certainty === 'stated' && chain.times.size === 0
  if (gathers && !sameHead && isOfYear && !known && !shared.organization) return 0
  if (gathers && !sameHead && ORDINAL.test(slice(mention.article.document.text, happening))) return 0
  const particular = mention.days !== undefined || mention.place !== undefined
  if (particular && chain.times.size === 0 && chain.places.size === 0 && !sameHead) return 1
  return 2 + (sameHead ? 2 : 0) + (shared.organization ? 1 : 0) + (shared.place ? 1 : 0) + Math.min(shared.parties, 2)
}
