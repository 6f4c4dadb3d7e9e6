import { clashes } from './clash.ts'
import { addMention, type Profile, profileOf } from './profile.ts'
import type { EventMention } from './read-mentions.ts'
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
  for (const chain of chains) {
    const score = scoreOf(chain, mention)
    if (score > bestScore) [best, bestScore] = [chain, score]
  }
  return best
}

const inHeadline = ({ article, happening }: EventMention): boolean =>
  article.sentences[happening.sentence]?.kind !== 'prose'

/** "Talks" are not what "the summit" takes up, nor the other way round. */
const TALKS = /^(?:talks?|negotiations?)$/

const isPrevious = ({ happening }: EventMention): boolean => happening.relation?.kind === 'previousInSeries'

/** How well a mention continues a chain of its kind; 0 where it does not. */
function scoreOf(chain: Profile, mention: EventMention): number {
  const { happening, kind } = mention
  if (clashes(chain, mention) || isPrevious(mention)) return 0
  const gathers = kind === 'gathering'
  if (gathers && [...chain.heads].some(head => TALKS.test(head)) !== TALKS.test(mention.head)) return 0
  const sameHead = chain.heads.has(mention.head)
  const shared = shareEvidence(chain, mention)
  // "The meeting of the ministers of A and B" does not take up a summit of others.
  const named = mention.parts.filter(p => p.involvement.attendance === undefined).length
  const others = named > 1 && shared.parties === 0 && (chain.parties.size > 0 || chain.times.size > 0)
  if (gathers && others && !(sameHead && shared.series)) return 0
  if (chain.mentions.some(isPrevious)) return shared.day ? 2 : 0
  const takenUp = !gathers || shared.organization || shared.parties > 0 || happening.definite || sameHead
  if (shared.day && takenUp) return 6 + (sameHead ? 1 : 0)
  const alike = (shared.organization || sameHead) && (shared.place || shared.series)
  const underHeadline = shared.organization && chain.mentions.every(inHeadline)
  if (!happening.definite) return shared.parties > 1 || alike || underHeadline ? 3 : 0
  if (kind === 'force' && !sameHead && shared.parties === 0) return 0
  const particular = mention.days !== undefined || mention.place !== undefined
  if (particular && chain.times.size === 0 && chain.places.size === 0 && !sameHead) return 1
  return 2 + (sameHead ? 2 : 0) + (shared.organization ? 1 : 0) + (shared.place ? 1 : 0) + Math.min(shared.parties, 2)
}
