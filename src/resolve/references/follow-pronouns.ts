import type { Article, Quotation } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { rememberOf } from '../../text/remember.ts'
import { between, lastBefore } from '../../text/search.ts'
import { byPosition, contains } from '../../text/span.ts'
import { mayMean } from './may-mean.ts'
import type { Phrase } from './phrase.ts'
import { type Clauses, type Known, type Speech, tellTraits } from './tell-traits.ts'
import { anchorOf, clauseOf, relateClauses, type Tree } from './tree.ts'
import { shareOut, weigh } from './weigh.ts'

/** In sentences: nouns further back are not meant; names are, and what was taken up again by a pronoun. */
const NOUN_REACH = 3
const NAME_REACH = 12
/** A phrase is looked for among so many, so that time grows with the text alone. */
const MOST_CANDIDATES = 40

/** A phrase that a pronoun may mean, and what speaks for it. */
export interface Candidate {
  readonly phrase: Phrase
  readonly chain: string
  /** In groups. */
  readonly traits: readonly (readonly string[])[]
}

/** What a pronoun means. */
export interface Followed {
  readonly pronoun: Phrase
  /** The last words that mean the same. */
  readonly antecedent: Phrase
  /** Shared by all phrases that mean the same: `entity …` where it has a name. */
  readonly chain: string
  /** How sure this is, 0 to 1. */
  readonly share: number
}

/** What an article's pronouns mean, and which of its phrases mean the same. */
export interface Following {
  /** By where the pronoun begins. */
  readonly pronouns: ReadonlyMap<number, Followed>
  /** Shared by all phrases that mean the same, pronouns included. */
  chainOf(phrase: Phrase): string | undefined
}

/** Chooses among candidates: their shares, which sum up to one. */
export type Choose = (pronoun: Phrase, candidates: readonly Candidate[]) => readonly number[]

const byWeights: Choose = (_, candidates) => shareOut(candidates.map(c => weigh(c.traits)))

/**
 * Follows the pronouns of an article to what they mean, in reading order: what a pronoun means is known when the next one is met.
 * @param phrases  in reading order
 * @param meant  the entity that a description means, where something else tells
 */
export function followPronouns(
  article: Article,
  tree: Tree,
  phrases: readonly Phrase[],
  choose: Choose = byWeights,
  meant: (phrase: Phrase) => string | undefined = () => undefined,
): Following {
  const followed = new Map<number, Followed>()
  const chains = new Map<Phrase, string>()
  const known = new Map<string, { times: number; male: number; female: number }>()
  const nouns = new Map<string, string>()
  const voices = hearVoices(article.quotations)
  const seen: Phrase[] = []
  const byHead = new Map(phrases.filter(p => !p.joined).map(p => [p.head, p]))

  const note = (phrase: Phrase, chain: string) => {
    chains.set(phrase, chain)
    const before = known.get(chain) ?? { times: 0, male: 0, female: 0 }
    before.times++
    if (phrase.kind === 'pronoun' && (phrase.gender === 'male' || phrase.gender === 'female')) before[phrase.gender]++
    known.set(chain, before)
    seen.push(phrase)
  }

  const chainOf = (phrase: Phrase): string => {
    if (phrase.entity !== undefined) return `entity ${phrase.entity}`
    const apposed = besides(tree, phrase, byHead)
    if (apposed && chains.has(apposed)) return chains.get(apposed) ?? ''
    const named =
      phrase.definite && phrase.gender !== 'thing' && phrase.gender !== 'several' ? meant(phrase) : undefined
    if (named !== undefined) return `entity ${named}`
    const key = `${phrase.noun ?? ''} ${phrase.gender}`
    const again = phrase.definite && !phrase.joined ? nouns.get(key) : undefined
    const chain = again ?? `noun ${phrase.start}-${phrase.end}`
    if (phrase.noun !== undefined) nouns.set(key, chain)
    return chain
  }

  /** Who is meant by the words that name a speaker: the person among the names, else whatever hangs highest. */
  const chainIn = (speaker: Span): string | undefined => {
    const inside = between(phrases, p => p.start, speaker).filter(p => contains(speaker, p) && !p.joined)
    const top =
      inside.find(p => ofPeople.has(p.gender) && p.kind === 'name') ??
      inside.find(p => p.role === 'subject') ??
      inside[0]
    return top && (chains.get(top) ?? undefined)
  }

  const candidatesFor = (pronoun: Phrase, ahead: readonly Phrase[]): readonly Candidate[] => {
    const near: Phrase[] = []
    const far = new Map<string, Phrase>()
    const there = new Set<string>()
    for (let at = seen.length - 1; at >= 0 && near.length + far.size < MOST_CANDIDATES; at--) {
      const phrase = seen[at]
      const back = phrase ? pronoun.sentence - phrase.sentence : Number.POSITIVE_INFINITY
      if (!phrase || back > NAME_REACH) break
      const chain = chains.get(phrase) ?? ''
      if (back <= NOUN_REACH) {
        near.push(phrase)
        there.add(chain)
      } else if (!there.has(chain) && !far.has(chain) && isLasting(chain, phrase)) far.set(chain, phrase)
    }
    const all = [...near, ...far.values(), ...ahead].filter(
      phrase => mayMean(tree, pronoun, phrase) && !voices.forbid(pronoun, phrase),
    )
    const order = new Map<string, number>()
    const speechOf = voices.around(pronoun, chainIn)
    return all.map(phrase => {
      const chain = chains.get(phrase) ?? chainOf(phrase)
      if (!order.has(chain)) order.set(chain, order.size)
      const speech = speechOf(phrase, chain)
      return {
        phrase,
        chain,
        traits: tellTraits(
          pronoun,
          phrase,
          order.get(chain) ?? 0,
          known.get(chain) ?? NOBODY,
          speech,
          relate(tree, pronoun, phrase),
        ),
      }
    })
  }
  for (const [at, phrase] of phrases.entries()) {
    if (!phrase.pronoun) {
      const chain = chainOf(phrase)
      note(phrase, chain)
      continue
    }
    if (meansNothing(tree, phrase)) continue
    const candidates = candidatesFor(phrase, lookAhead(tree, phrases, at))
    const shares = candidates.length > 0 ? choose(phrase, candidates) : []
    const first = bestOf(candidates, shares)
    const best = first && hasTwin(tree, first, candidates) ? { ...first, share: Math.min(first.share, EVEN) } : first
    if (best) followed.set(phrase.start, { pronoun: phrase, ...best })
    note(phrase, best?.chain ?? `pronoun ${phrase.start}`)
  }
  return { pronouns: followed, chainOf: phrase => chains.get(phrase) }
}

/** Names, and what was taken up again by a pronoun, are remembered longer. */
const isLasting = (chain: string, phrase: Phrase): boolean => chain.startsWith('entity ') || phrase.kind === 'pronoun'

/** "[Vell], a lawyer," and "[Vell] is a lawyer": the phrase of which another says what it is. */
function besides(
  { tokens, childrenOf }: Tree,
  phrase: Phrase,
  byHead: ReadonlyMap<number, Phrase>,
): Phrase | undefined {
  const own = tokens[phrase.head]
  if (!own || phrase.joined) return undefined
  if (own.relation === 'appos') return byHead.get(own.head)
  const beside = childrenOf(phrase.head)
  const isPredicate = phrase.kind === 'noun' && beside.some(at => tokens[at]?.relation === 'cop')
  const subject = isPredicate ? beside.find(at => tokens[at]?.relation === 'nsubj') : undefined
  return subject === undefined || subject > phrase.head ? undefined : byHead.get(subject)
}

const relate = (tree: Tree, pronoun: Phrase, phrase: Phrase): Clauses =>
  pronoun.sentence === phrase.sentence
    ? relateClauses(tree, pronoun.head, phrase.head)
    : tree.tokens[clauseOf(tree, phrase.head)]?.head === -1
      ? 'main'
      : 'minor'

const ofPeople: ReadonlySet<string> = new Set(['male', 'female', 'person'])
const NOBODY: Known = { times: 0, male: 0, female: 0 }

/** "it rained", "it is clear that": the word only fills the place of the subject. */
function meansNothing({ tokens }: Tree, { head, pronoun }: Phrase): boolean {
  const own = tokens[head]
  const verb = own && tokens[own.head]
  return (
    own?.relation === 'expl' || (own?.relation === 'nsubj' && pronoun?.emptyWith?.includes(verb?.lemma ?? '') === true)
  )
}

/** Of two no more can be said. */
const EVEN = 0.5

/** "Karad and Brenn left. He …": the one is as near as the other. */
const hasTwin = (
  tree: Tree,
  { antecedent, chain }: Omit<Followed, 'pronoun'>,
  candidates: readonly Candidate[],
): boolean =>
  antecedent.kind === 'name' &&
  candidates.some(
    other =>
      other.chain !== chain &&
      other.phrase.kind === 'name' &&
      other.phrase.gender !== 'thing' &&
      anchorOf(tree, other.phrase.head) === anchorOf(tree, antecedent.head),
  )

/** The chain with the largest share of all its phrases; of these, the phrase with the largest. */
function bestOf(candidates: readonly Candidate[], shares: readonly number[]): Omit<Followed, 'pronoun'> | undefined {
  const byChain = new Map<string, number>()
  for (const [at, { chain }] of candidates.entries()) byChain.set(chain, (byChain.get(chain) ?? 0) + (shares[at] ?? 0))
  let best: Omit<Followed, 'pronoun'> | undefined
  let most = -1
  candidates.forEach(({ chain, phrase }, at) => {
    const share = byChain.get(chain) ?? 0
    const better = !best || share > best.share || (chain === best.chain && (shares[at] ?? 0) > most)
    if (!better) return
    best = { antecedent: phrase, chain, share }
    most = shares[at] ?? 0
  })
  return best
}

/** "When she arrived, [Vell] spoke": the subject of the clause above, which comes later. */
function lookAhead(tree: Tree, phrases: readonly Phrase[], at: number): readonly Phrase[] {
  const pronoun = phrases[at]
  if (!pronoun) return []
  const clause = clauseAbove(tree, pronoun.head)
  if (clause === undefined) return []
  const found: Phrase[] = []
  for (let next = at + 1; next < phrases.length && next - at < MOST_AHEAD; next++) {
    const phrase = phrases[next]
    if (!phrase || phrase.sentence !== pronoun.sentence) break
    const token = tree.tokens[phrase.head]
    if (phrase.kind !== 'pronoun' && phrase.role === 'subject' && token?.head === clause) found.push(phrase)
  }
  return found
}

const MOST_AHEAD = 12

/** The verb on which the pronoun's own fronted clause or phrase hangs. */
function clauseAbove({ tokens }: Tree, from: number): number | undefined {
  let at = from
  for (let steps = 0; steps < MOST_AHEAD; steps++) {
    const token = tokens[at]
    if (!token || token.head < 0) return undefined
    if (token.relation === 'advcl' || token.relation === 'obl') return token.head > at ? token.head : undefined
    at = token.head
  }
  return undefined
}

interface Voices {
  /** Nobody speaks of himself by name, nor of himself as "he" within quotation marks. */
  forbid(pronoun: Phrase, phrase: Phrase): boolean
  /** @returns tells of a phrase and its chain how they stand to the pronoun */
  around(pronoun: Phrase, chainIn: (speaker: Span) => string | undefined): (phrase: Phrase, chain: string) => Speech
}

/** What quotations tell of pronouns and phrases. */
function hearVoices(quotations: readonly Quotation[]): Voices {
  const spoken = quotations
    .flatMap(q => (q.speaker ? [{ ...q, speaker: q.speaker }] : []))
    .sort((a, b) => a.speaker.start - b.speaker.start)
  const contents = [...quotations].sort((a, b) => byPosition(a.content, b.content))
  const around = rememberOf((phrase: Phrase): readonly Quotation[] =>
    between(contents, q => q.content.start, {
      start: phrase.start - LONGEST_QUOTATION,
      end: phrase.start + 1,
    }).filter(q => contains(q.content, phrase)),
  )
  const saidBy = rememberOf((pronoun: Phrase) =>
    between(spoken, q => q.speaker.start, { start: pronoun.start - 1, end: pronoun.end }).filter(q =>
      contains(q.speaker, pronoun),
    ),
  )
  const quoteOf = rememberOf((phrase: Phrase) => around(phrase).find(q => q.kind === 'direct')?.content.start)
  const isPartOf = (said: Quotation, phrase: Phrase) =>
    contains(said.content, phrase) && (phrase.kind !== 'pronoun' || said.kind === 'direct')
  return {
    forbid: (pronoun, phrase) =>
      saidBy(pronoun).some(said => isPartOf(said, phrase)) ||
      around(pronoun).some(
        said => said.kind === 'direct' && said.speaker !== undefined && contains(said.speaker, phrase),
      ),
    around(pronoun, chainIn) {
      const own = saidBy(pronoun)
      const last = lastBefore(spoken, q => q.speaker.end, pronoun.start)
      const lastSpeaker = last && chainIn(last.speaker)
      const quotations = around(pronoun)
      const quote = quoteOf(pronoun)
      return (phrase, chain) => {
        const theirs = quotations.find(q => q.speaker && contains(q.speaker, phrase))
        return {
          spokeLast: lastSpeaker === chain,
          inOwnWords: own.some(q => contains(q.content, phrase)),
          inTheirWords: theirs && (theirs.kind === 'direct' ? 'direct' : 'indirect'),
          pronounSpeaks: own.length > 0,
          otherQuote: quote !== quoteOf(phrase),
        }
      }
    },
  }
}

/** In code units: what is said at greater length counts as the text's own. */
const LONGEST_QUOTATION = 3000
