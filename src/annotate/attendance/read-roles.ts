import { english } from '../../language/english.ts'
import { flatMap } from '../../text/flat-map.ts'
import { lemmasOf } from '../clauses/lemmas-of.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { dependentsOf, headOf, lowerAt } from '../clauses/tree.ts'
import { type VerbGroup, verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { type Attending, attending, involveAll } from './attending.ts'
import { findComers, nameAt } from './find-comers.ts'
import { findGathering, type Gathering } from './find-gathering.ts'
import { agentOf } from './read-bringing.ts'
import { subjectAt, subjectOfClause } from './read-clause.ts'

type Role = (typeof english.gatheringRoles)[number]['role']

const byVerb = new Map<string, { rest: readonly string[]; role: Role; it: boolean }[]>()
const phrases = new Map<string, { words: readonly string[]; role: Role }[]>()
for (const { words, as, role, it } of english.gatheringRoles) {
  const parts = words.split(' ')
  const first = parts[0] ?? words
  if (as === 'phrase') phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, role }])
  else byVerb.set(first, [...(byVerb.get(first) ?? []), { rest: parts.slice(1), role, it }])
}

/** Whose offer or wish to host makes no host. */
const UNSURE_GOVERNORS = new Set(['offer', 'ready', 'hope', 'want', 'plan', 'prepare', 'intend', 'likely', 'invite'])

/** Who chairs, hosts, calls or mediates a gathering: "was chaired by", "called it at the request of", "under the chairmanship of". */
export const readRoles = (view: SentenceView, context: Context): readonly Attending[] => [
  ...readVerbs(view, context),
  ...readPhrases(view, context),
  ...readUnderChair(view, context),
  ...readAlone(view),
]

/** "met under its chairman, Ana Vell". */
const readUnderChair = (view: SentenceView, context: Context): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    if (!CHAIRS.has(token.lemma)) return []
    if (lowerAt(view.tokens, at - 2) !== 'under' || !/^(?:its|their|the)$/.test(lowerAt(view.tokens, at - 1))) return []
    const gathering = besidePhrase(view, context, at)
    const office = view.offices.find(o => o.title.start <= token.start && token.end <= o.title.end)
    if (!gathering || !office?.person) return []
    const { start, end } = office.person
    const clue = { start: view.tokens[at - 2]?.start ?? token.start, end }
    return attending(
      gathering,
      { from: at, to: at + 1 },
      involveAll(view, [{ who: { start, end }, isPerson: true }], { role: 'chair', clue }),
    )
  })

const CHAIRS = new Set(['chairman', 'chairwoman', 'chairperson', 'chair', 'president', 'speaker'])

/** "His deputy presided", "Norway mediated": in the gathering that the article speaks of. */
const readAlone = (view: SentenceView): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    const role = token.tag === 'VERB' ? ALONE.get(token.lemma) : undefined
    if (!role || dependentsOf(view, at, 'obj').length > 0 || lowerAt(view.tokens, at + 1) === 'over') return []
    if (token.lemma === 'shuttle' && !isBetweenSides(view, at)) return []
    const group = verbGroupAt(view.tokens, at)
    const { outlook } = group
    if (group.passive || group.negative || group.duty || (outlook !== 'past' && outlook !== 'foreseen')) return []
    const subject = subjectOfClause(view, at, group)
    return subject === undefined ? [] : told(view, { at, by: subject, role, outlook, gathering: { is: 'taken-up' } })
  })

/** "shuttled between the two delegations", and not between two towns. */
const isBetweenSides = (view: SentenceView, at: number): boolean =>
  dependentsOf(view, at, 'obl').some(
    place =>
      /^(?:delegation|side|party|team|camp|negotiator|room)$/.test(view.tokens[place]?.lemma ?? '') &&
      dependentsOf(view, place, 'case').some(m => lowerAt(view.tokens, m) === 'between'),
  )

const ALONE: ReadonlyMap<string, Role> = new Map([
  ['preside', 'chair'],
  ['mediate', 'mediator'],
  ['shuttle', 'mediator'],
])

const readVerbs = (view: SentenceView, { triggers }: Context): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    if (token.tag !== 'VERB') return []
    const entry = flatMap(lemmasOf(token), lemma => byVerb.get(lemma) ?? []).find(({ rest }) =>
      rest.every((word, i) => lowerAt(view.tokens, at + 1 + i) === word),
    )
    if (!entry) return []
    const group = verbGroupAt(view.tokens, at)
    if (group.negative || group.duty || (group.governor !== undefined && UNSURE_GOVERNORS.has(group.governor)))
      return []
    const found = partsOf(view, at, group)
    if (!found) return []
    const outlook = outlookOf(view, at, group)
    const isIt = lowerAt(view.tokens, found.gathering) === 'it'
    const gathering = isIt && !entry.it ? undefined : gatheringAt(view, found.gathering, triggers)
    // "called the meeting a success".
    if (dependentsOf(view, at, 'xcomp').length > 0) return []
    const heads = token.lemma === 'head' || token.lemma === 'lead'
    if (outlook && heads && gathering?.is !== 'named' && isTeam(view, found.gathering))
      return told(view, { at, by: found.by, role: 'chair', outlook, gathering: { is: 'taken-up' } }).map(one => ({
        ...one,
        type: 'mission' as const,
      }))
    if (!outlook || !gathering || (heads && gathering.is !== 'named')) return []
    return told(view, { at, by: found.by, role: entry.role, outlook, gathering })
  })

/** "It will be headed by", "the team is led by": the mission that the article speaks of, if it speaks of one. */
const isTeam = (view: SentenceView, at: number): boolean =>
  /^(?:it|team|mission|group)$/.test(view.tokens[at]?.lemma ?? '') &&
  // "the Talvian team" is a delegation.
  !dependentsOf(view, at, 'amod', 'nmod').some(place => nameAt(view, place)?.type === 'Demonym')

/** "the hearing was chaired by A", "chaired by A, the hearing …", "A chaired the hearing", "which A had convened". */
function partsOf(view: SentenceView, at: number, group: VerbGroup): { gathering: number; by: number } | undefined {
  const agent = agentOf(view, at)
  const relation = view.tokens[at]?.relation
  if (agent !== undefined) {
    const own = dependentsOf(view, at, 'nsubj')[0]
    const gathering = own ?? (relation === 'acl' ? headOf(view, at) : subjectAt(view, at))
    return gathering === undefined ? undefined : { gathering, by: agent }
  }
  if (group.passive) return undefined
  const object = dependentsOf(view, at, 'obj', 'obl').find(
    place => place > at || /^(?:which|that)$/.test(lowerAt(view.tokens, place)),
  )
  const by = subjectAt(view, at)
  return object === undefined || by === undefined ? undefined : { gathering: object, by }
}

/** The gathering that a word means, a relative pronoun by what it stands for. */
function gatheringAt(view: SentenceView, at: number, triggers: Context['triggers']): Gathering | undefined {
  if (!/^(?:which|that)$/.test(lowerAt(view.tokens, at))) return findGathering(view, at, triggers)
  const clause = headOf(view, at)
  let noun = clause >= 0 && view.tokens[clause]?.relation === 'acl' ? headOf(view, clause) : -1
  // "the meeting of the ministers that Chad asked for": the tree hangs the clause on the last noun.
  for (let steps = 0; noun >= 0 && steps < LONGEST_CHAIN; steps++) {
    const found = findGathering(view, noun, triggers)
    if (found || view.tokens[noun]?.relation !== 'nmod') return found
    noun = headOf(view, noun)
  }
  return undefined
}

/** In nouns: "the meeting of the ministers of the states of the union". */
const LONGEST_CHAIN = 4

/** "signed in the presence of A": whatever is told of, others saw it. */
function witnessed(view: SentenceView, noun: number): Gathering | undefined {
  const above = headOf(view, noun)
  return view.tokens[above]?.tag === 'VERB' ? { is: 'named', at: above } : undefined
}

function outlookOf(view: SentenceView, at: number, group: VerbGroup): 'past' | 'foreseen' | undefined {
  if (group.outlook === 'past' || group.outlook === 'foreseen') return group.outlook
  const token = view.tokens[at]
  // "a meeting chaired by A": the verb tells no time of its own, and the meeting's is taken.
  return token?.relation === 'acl' && token.form !== 'ing' && group.outlook !== 'unsure' && !group.passive
    ? 'past'
    : undefined
}

function told(
  view: SentenceView,
  {
    at,
    by,
    role,
    outlook,
    gathering,
  }: { at: number; by: number; role: Role; outlook?: 'past' | 'foreseen'; gathering: Gathering },
): readonly Attending[] {
  const comers = findComers(view, by, { places: role !== 'chair' })
  const [first] = comers
  if (!first) return []
  const words = { from: at, to: at + 1 }
  if (role === 'initiator')
    return [{ ...(gathering.is === 'named' && { at: gathering.at }), words, initiator: first.who, involved: [] }]
  const attendance = outlook === 'past' ? ('attended' as const) : outlook ? ('expected' as const) : undefined
  const clue = spanOf(view.tokens, { from: Math.min(at, by), to: Math.max(at, by) + 1 })
  const comes = role === 'chair' && attendance
  return attending(gathering, words, involveAll(view, comers, { role, ...(comes && { attendance: comes }), clue }))
}

/** "under the chairmanship of A", "at A's request", "at the request of A": said of the gathering beside it. */
const readPhrases = (view: SentenceView, context: Context): readonly Attending[] =>
  flatMap(view.tokens, (_, at) =>
    (phrases.get(lowerAt(view.tokens, at)) ?? []).flatMap(({ words, role }) => {
      const noun = words.length - 2
      const whole = words.every((word, i) => lowerAt(view.tokens, at + i) === word)
      const possessed = whole ? undefined : possessedAt(view, at, words)
      const by = whole ? nounAfter(view, at + words.length, at + noun) : possessed?.by
      const head = whole ? at + noun : possessed?.noun
      if (by === undefined || head === undefined) return []
      const gathering = besidePhrase(view, context, head) ?? (role === 'observer' ? witnessed(view, head) : undefined)
      return gathering ? told(view, { at, by, role, gathering }) : []
    }),
  )

/** The head of the phrase that hangs on the noun by "of". */
const nounAfter = (view: SentenceView, from: number, noun: number): number | undefined =>
  dependentsOf(view, noun, 'nmod').find(place => place >= from)

/** "at Chad's request" for "at the request of Chad". */
function possessedAt(
  view: SentenceView,
  at: number,
  words: readonly string[],
): { by: number; noun: number } | undefined {
  const [first, , word] = words
  if (lowerAt(view.tokens, at) !== first) return undefined
  for (let noun = at + 2; noun < Math.min(view.tokens.length, at + LONGEST_OWNER); noun++) {
    if (lowerAt(view.tokens, noun) !== word) continue
    const by = dependentsOf(view, noun, 'nmod').find(
      place =>
        /^['’]s?$/.test(lowerAt(view.tokens, place + 1)) ||
        dependentsOf(view, place, 'case').some(m => /^['’]s?$/.test(lowerAt(view.tokens, m))),
    )
    return by === undefined || by < at ? undefined : { by, noun }
  }
  return undefined
}

/** In tokens: "at the Talvian foreign minister's request". */
const LONGEST_OWNER = 9

/** The gathering of which such a phrase is said: above it in the tree, or the subject or object of the verb above. */
function besidePhrase(view: SentenceView, { triggers }: Context, noun: number): Gathering | undefined {
  const above = headOf(view, noun)
  if (above < 0) return undefined
  const itself = findGathering(view, above, triggers)
  if (itself) return itself
  if (view.tokens[above]?.tag !== 'VERB') return undefined
  const own = dependentsOf(view, above, 'obj', 'nsubj', 'obl').flatMap(
    place => gatheringAt(view, place, triggers) ?? [],
  )
  const antecedent =
    view.tokens[above]?.relation === 'acl' ? findGathering(view, headOf(view, above), triggers) : undefined
  return own[0] ?? antecedent
}
