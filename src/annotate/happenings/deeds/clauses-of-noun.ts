import { english } from '../../../language/english.ts'
import type { Time, Token } from '../../../record/article.ts'
import type { EventType } from '../../../record/event.ts'
import type { Span } from '../../../record/span.ts'
import { flatMap } from '../../../text/flat-map.ts'
import { contains } from '../../../text/span.ts'
import { lemmasOf } from '../../clauses/lemmas-of.ts'
import { spanOf } from '../../clauses/noun-phrase.ts'
import { headOf } from '../../clauses/tree.ts'
import { ROUNDS } from '../find-triggers.ts'
import { actual, type ToldStatus } from '../tell-status.ts'
import { type Clause, childrenOf, clauseAt, prepositionOf, rangeBelow, type Tree, wordAt } from './clause.ts'
import { dayOf } from './find-day.ts'
import { IN, placeBehind } from './find-site.ts'
import { standingOf } from './is-told.ts'
import { isOneOf } from './match-thing.ts'

const first = (verb: string): string => verb.split(' ')[0] ?? verb
const sensesOf = (...senses: readonly string[]): readonly string[] =>
  english.attendingVerbs.filter(({ sense }) => senses.includes(sense)).map(({ verb }) => first(verb))

/** Verbs that give an event its day and place: those by which it is held, begins, takes place, is called off. */
const HOLDING: ReadonlySet<string> = new Set([
  ...sensesOf('gather', 'host', 'organize', 'chair', 'reach'),
  ...[
    'take',
    'happen',
    'occur',
    'deploy',
    'send',
    'dispatch',
    'go',
    'kick',
    'resume',
    'reconvene',
    'convene',
    'stage',
    'call',
    'mount',
    'carry',
    'bring',
    'run',
    'launch',
    'wage',
  ],
])
/** What stands behind "for" is then its day: "scheduled for Friday". */
const PLANNING: ReadonlySet<string> = new Set([
  ...english.statusVerbs.filter(({ status }) => status === 'planned').map(({ verb }) => verb),
  ...['due', 'foresee', 'call', 'book', 'convene', 'slate', 'pencil'],
])
/** "attended the hearing on Friday", "stayed away from it on Friday": the day is that of the hearing. */
const ATTENDING: ReadonlySet<string> = new Set([
  ...sensesOf('attend', 'skip'),
  'stay',
  'appear',
  'testify',
  'walk',
  'storm',
])
/** Talks end on the day that they were held. */
const CONCLUDING: ReadonlySet<string> = new Set(['break', 'collapse', 'conclude', 'end', 'wrap', 'adjourn'])
const FROM: ReadonlySet<string> = new Set(['from', 'at', 'in', 'out of', 'to'])
/** "gather for a session", "meet for talks". */
const GATHERING: ReadonlySet<string> = new Set(['gather', 'meet', 'convene', 'assemble', 'come', 'sit'])
const FOR: ReadonlySet<string> = new Set(['for', 'at', 'in'])

/** "the third [round] of talks was held": what the verbs are said of. */
function roundAbove(tree: Tree, noun: number): number {
  const above = headOf(tree.view, noun)
  const isRound = tree.view.tokens[noun]?.relation === 'nmod' && ROUNDS.has(tree.view.tokens[above]?.lemma ?? '')
  return isRound && prepositionOf(tree, noun) === 'of' ? above : noun
}

/** When and where an event is that a noun names, as the verbs tell of which it is the subject or the object. */
export interface NounSite {
  readonly time?: Time
  readonly place?: Span
  /** Verb of the clause that tells it. */
  readonly verb: number
}

const statusByVerb: ReadonlyMap<string, ToldStatus['status']> = new Map([
  ...english.statusVerbs.flatMap(({ verb, status }) => (status === 'uncertain' ? [] : [[verb, status] as const])),
])
/** "call off", "put off": the verb with the word that belongs to it. */
const offVerbs = english.attendingVerbs.flatMap(({ verb, sense }) =>
  sense === 'cancel' || sense === 'postpone'
    ? [{ words: verb.split(' '), status: sense === 'cancel' ? ('cancelled' as const) : ('postponed' as const) }]
    : [],
)

/** "was postponed [to March 18]": the day to which an event that a noun names was put off, with the words that say so. */
export function newDayOf(tree: Tree, named: number): { time: Time; clue: Span } | undefined {
  const noun = roundAbove(tree, named)
  const { tokens } = tree.view
  for (const [at, token] of tokens.entries()) {
    if (token.tag !== 'VERB' || !movesDay(tree, token, at)) continue
    const clause = clauseAt(tree, at)
    if (!isDoneTo(tree, clause, noun) || clause.negative || clause.outlook === 'bare' || clause.outlook === 'unsure')
      continue
    const time = ['to', 'until', 'till', 'for'].map(to => dayOf(tree, clause, to)).find(found => isBehind(tree, found))
    if (time) return { time, clue: spanOf(tokens, { from: Math.min(clause.from, at), to: at + 1 }) }
  }
  return undefined
}

/** "was postponed", "postponed the session", and in a headline "Session postponed". */
const isDoneTo = ({ view }: Tree, { subject, object, passive }: Clause, noun: number): boolean =>
  passive || (view.sentence.kind === 'headline' && object === undefined) ? subject === noun : object === noun

/** "was moved [to Isel]": where an event that a noun names will be now. */
export function placeMovedTo(tree: Tree, named: number): Span | undefined {
  const noun = roundAbove(tree, named)
  for (const [at, token] of tree.view.tokens.entries()) {
    if (token.tag !== 'VERB' || !RELOCATING.has(token.lemma)) continue
    const clause = clauseAt(tree, at)
    const { negative, outlook } = clause
    if (isDoneTo(tree, clause, noun) && !negative && outlook !== 'bare' && outlook !== 'unsure')
      return placeBehind(tree, at, INTO)
  }
  return undefined
}
const RELOCATING: ReadonlySet<string> = new Set(['move', 'shift', 'relocate', 'transfer'])
const INTO: ReadonlySet<string> = new Set(['to'])

const movesDay = (tree: Tree, token: Token, at: number): boolean =>
  MOVING.has(token.lemma) ||
  offVerbs.some(
    ({ words: [first = '', ...rest], status }) =>
      status === 'postponed' &&
      lemmasOf(token).includes(first) &&
      rest.every((word, i) => wordAt(tree, at + 1 + i) === word),
  )
const MOVING: ReadonlySet<string> = new Set(['reschedule', 'move', 'shift', 'adjourn', 'defer'])

/** Whether a day stands behind "to", "until": the day that it was moved to, not that on which it was moved. */
const isBehind = (tree: Tree, time: Time | undefined): time is Time => {
  const at = time === undefined ? -1 : tree.view.tokens.findIndex(token => token.end > time.start)
  return at > 0 && /^(?:to|until|till|for)$/.test(wordAt(tree, at - 1))
}

/** Verbs of the end of what lasts: "the strike ended on Friday" does not tell its day. */
const ENDING: ReadonlySet<string> = new Set([...sensesOf('end'), 'end', 'finish', 'expire', 'lapse', 'stop', 'cease'])

/** Whether the sentence tells when the event that a noun names ended. */
export const isToldToEnd = (tree: Tree, noun: number): boolean =>
  tree.view.tokens.some((token, at) => {
    if (token.tag !== 'VERB' || !lemmasOf(token).some(lemma => ENDING.has(lemma))) return false
    const { subject, object } = clauseAt(tree, at)
    return subject === noun || object === noun
  })

/** The noun of a gathering whose members come together by a verb ("the board met in session"): the verb, and whose it is. */
export function gatheringVerbOf(tree: Tree, noun: number): { verb: number; body?: Span } | undefined {
  const { tokens, names } = tree.view
  for (const [at, token] of tokens.entries()) {
    if (token.tag !== 'VERB' || !lemmasOf(token).some(lemma => GATHERING.has(lemma))) continue
    const { obliques, subject } = clauseAt(tree, at)
    if (!obliques.some(({ preposition, head }) => head === noun && FOR.has(preposition))) continue
    const range = subject === undefined ? undefined : spanOf(tokens, rangeBelow(tree, subject))
    const body = range && names.find(name => BODIES.has(name.type) && contains(range, name))
    return { verb: at, ...(body && { body: { start: body.start, end: body.end } }) }
  }
  return undefined
}

const BODIES: ReadonlySet<string> = new Set(['Organization', 'Body'])

/** "never took place", "will not be held": what was planned came to nothing; "has not taken place" may come yet. */
export function missedBy(tree: Tree, named: number): Span | undefined {
  const noun = roundAbove(tree, named)
  const { tokens } = tree.view
  for (const [at, token] of tokens.entries()) {
    const takes = (token.lemma === 'take' && tokens[at + 1]?.lemma === 'place') || token.lemma === 'happen'
    if (token.tag !== 'VERB' || !takes) continue
    const { subject, negative, outlook, governor, from } = clauseAt(tree, at)
    const isOpen = /^(?:has|have)$/.test(wordAt(tree, from)) && wordAt(tree, from + 1) !== 'never'
    if (
      negative &&
      !isOpen &&
      governor === undefined &&
      subject === noun &&
      (outlook === 'past' || outlook === 'foreseen')
    )
      return spanOf(tokens, { from: Math.min(from, at), to: at + 1 })
  }
  return undefined
}

/** "agreed on Saturday, at a summit": what is done at a gathering is done on its day. */
export function dayOfWhatIsDoneAt(tree: Tree, noun: number): Time | undefined {
  if (!/^(?:at|during)$/.test(prepositionOf(tree, noun))) return undefined
  let verb = headOf(tree.view, noun)
  // "agreed to send observers": the day hangs on the verb above the infinitive.
  while (tree.view.tokens[verb]?.relation === 'xcomp' && dayOf(tree, clauseAt(tree, verb)) === undefined)
    verb = headOf(tree.view, verb)
  if (tree.view.tokens[verb]?.tag !== 'VERB') return undefined
  const clause = clauseAt(tree, verb)
  return clause.negative || clause.outlook === 'bare' || clause.outlook === 'unsure' ? undefined : dayOf(tree, clause)
}

/** "Her trip to Isel, set for Friday, [is off]". */
export function isOffNow(tree: Tree, named: number): Span | undefined {
  const { tokens } = tree.view
  const noun = roundAbove(tree, named)
  const at = tokens.findIndex(
    (token, place) => token.text.toLowerCase() === 'off' && childrenOf(tree, place, 'nsubj').includes(noun),
  )
  const [be] = at < 0 ? [] : childrenOf(tree, at, 'cop')
  return be === undefined || childrenOf(tree, at, 'obl', 'nmod').length > 0
    ? undefined
    : spanOf(tokens, { from: Math.min(be, at), to: at + 1 })
}

/** What those clauses tell of its status: that it came to nothing or was put off outweighs what was planned. */
export function statusOfNoun(tree: Tree, named: number, type: EventType): ToldStatus | undefined {
  const noun = roundAbove(tree, named)
  const { tokens } = tree.view
  const told = flatMap(tokens, (token, at): readonly ToldStatus[] => {
    if (token.tag !== 'VERB' && !(token.tag === 'ADJ' && token.lemma === 'due')) return []
    const clause = clauseAt(tree, at)
    if (!tellsOf(tree, clause, noun) || standingOf(tree, clause) !== 'told') return []
    const status = statusBy(tree, clause, token, type)
    if (!status || ((status === 'cancelled' || status === 'postponed') && !isDoneTo(tree, clause, noun))) return []
    return [{ status, clue: spanOf(tokens, { from: Math.min(clause.from, at), to: at + 1 }) }]
  })
  return (
    told.find(({ status }) => status === 'cancelled') ?? told.find(({ status }) => status === 'postponed') ?? told[0]
  )
}

function statusBy(
  tree: Tree,
  { outlook, negative, governor, verb, from, agent }: Clause,
  token: Token,
  type: EventType,
): ToldStatus['status'] | undefined {
  // "the summit, hosted by Norland": a participle tells no time of its own.
  if (agent !== undefined && from === verb && token.relation === 'acl') return undefined
  const off = offVerbs.find(
    ({ words: [first = '', ...rest] }) =>
      lemmasOf(token).includes(first) && rest.every((word, i) => wordAt(tree, verb + 1 + i) === word),
  )
  const own =
    off?.status ??
    (token.tag === 'ADJ' ? 'planned' : flatMap(lemmasOf(token), lemma => statusByVerb.get(lemma) ?? [])[0])
  if (negative || governor !== undefined) return undefined
  // "sought to arrange a meeting": whether there will be one is open.
  if (own === 'planned' && outlook === 'bare') return undefined
  if (own) return outlook === 'past' || own === 'planned' ? own : undefined
  if (outlook === 'foreseen') return 'planned'
  return outlook === 'past' ? actual(type) : undefined
}

/** What the clauses of a sentence tell of the event that the noun at a place names: "The session … began in Isel on Friday". */
export function siteOfNoun(tree: Tree, named: number): NounSite | undefined {
  const noun = roundAbove(tree, named)
  const { tokens } = tree.view
  for (const [at, token] of tokens.entries()) {
    const isPredicate = token.tag === 'VERB' || (token.tag === 'ADJ' && token.lemma === 'due')
    if (!isPredicate) continue
    const clause = clauseAt(tree, at)
    // "was cancelled on Friday" dates the cancelling.
    if (clause.negative || isOff(tree, token, at) || !tellsOf(tree, clause, noun)) continue
    const isPlan = lemmasOf(token).some(lemma => PLANNING.has(lemma))
    const time = isPlan ? plannedDay(tree, clause) : dayOf(tree, clause)
    const place = placeBehind(tree, at, IN)
    if (time || place) return { verb: at, ...(time && { time }), ...(place && { place }) }
  }
  return undefined
}

/** "The attack killed six on Monday", but "The attack changed the campaign on Monday". */
export const HITTING: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'wound',
  'hit',
  'strike',
  'destroy',
  'damage',
  'leave',
  'begin',
  'start',
  'come',
  'erupt',
  'break',
  'target',
  'claim',
  'continue',
  'rage',
  'flare',
  'rock',
  'shake',
  'tear',
  'rip',
])

/** "A strike on Isel killed the head of the movement, Ana Vell, on Tuesday": however far behind its verb the day stands. */
export function dayOfBlow(tree: Tree, noun: number): Time | undefined {
  const verb = headOf(tree.view, noun)
  if (tree.view.tokens[noun]?.relation !== 'nsubj' || !HITTING.has(tree.view.tokens[verb]?.lemma ?? ''))
    return undefined
  const clause = clauseAt(tree, verb)
  return clause.passive || clause.negative || clause.outlook !== 'past' ? undefined : dayOf(tree, clause)
}

/** "was called off", "was postponed". */
const isOff = (tree: Tree, token: Token | undefined, at: number): boolean =>
  offVerbs.some(
    ({ words: [first = '', ...rest] }) =>
      lemmasOf(token).includes(first) && rest.every((word, i) => wordAt(tree, at + 1 + i) === word),
  )

/** "was announced on Monday for Friday": the plan was made on the one, and is for the other. */
function plannedDay(tree: Tree, clause: Clause): Time | undefined {
  const time = dayOf(tree, clause, 'for')
  const at = time === undefined ? -1 : tree.view.tokens.findIndex(token => token.end > time.start)
  const isFor = wordAt(tree, at - 1) === 'for' || wordAt(tree, at - 2) === 'for'
  return isFor || lemmasOf(tree.view.tokens[clause.verb]).some(verb => ON_ITS_DAY.has(verb)) ? time : undefined
}
/** "is due on Friday", "expected in May". */
const ON_ITS_DAY: ReadonlySet<string> = new Set([
  'due',
  'expect',
  'schedule',
  'set',
  'slate',
  'await',
  'plan',
  'foresee',
  'convene',
])

/** Whether a day that hangs on a verb is that of the event which the verb is said of: "was held on Friday". */
export const givesDay = (verb: Token | undefined): boolean =>
  lemmasOf(verb).some(lemma => HOLDING.has(lemma) || PLANNING.has(lemma) || ATTENDING.has(lemma))

/** Whether a place behind a verb is that of the gathering which the verb is said of: "opened in Isel", but not "called on those in Isel". */
export const givesPlace = (tokens: readonly Token[], at: number): boolean =>
  (givesDay(tokens[at]) || lemmasOf(tokens[at]).some(lemma => ENDING.has(lemma))) &&
  !/^(?:on|for)$/.test(tokens[at + 1]?.text.toLowerCase() ?? '')

/** "got under way". */
const getsUnderWay = (tree: Tree, verb: number): boolean =>
  tree.view.tokens[verb]?.lemma === 'get' && /^under(?:way)?$/.test(wordAt(tree, verb + 1))

const tokenAt = ({ view }: Tree, at: number): Token | undefined => view.tokens[at]

function tellsOf(tree: Tree, clause: Clause, noun: number): boolean {
  const token = tree.view.tokens[clause.verb]
  const lemmas = token?.tag === 'ADJ' ? [token.lemma] : lemmasOf(token)
  const isKnown =
    lemmas.some(lemma => HOLDING.has(lemma) || PLANNING.has(lemma)) ||
    getsUnderWay(tree, clause.verb) ||
    isOff(tree, token, clause.verb) ||
    (lemmas.some(lemma => CONCLUDING.has(lemma)) && isOneOf(tree, noun, ['gathering']))
  // "The gathering, the union's ninth summit, is set for Friday".
  const named = tree.view.tokens[noun]?.relation === 'appos' ? [noun, headOf(tree.view, noun)] : [noun]
  const isNamed = (place: number | undefined) => place !== undefined && named.includes(place)
  if (isKnown && (isNamed(clause.object) || isNamed(clause.subject))) return true
  const heads = [noun, ...childrenOf(tree, noun, 'nmod')]
  if (
    isKnown &&
    heads.some(head => childrenOf(tree, head, 'acl').includes(clause.verb) && (head === noun || clause.object === head))
  )
    return true
  // "The meeting that Osk has asked for is to be held": the parser may lose its verb behind the clause.
  const isLost =
    tokenAt(tree, noun)?.relation === 'root' &&
    noun < clause.verb &&
    childrenOf(tree, clause.verb, 'nsubj').length === 0
  if (isKnown && isLost && clause.passive && clause.outlook === 'foreseen') return true
  const attends = lemmas.some(lemma => ATTENDING.has(lemma))
  if (attends && (clause.object === noun || clause.obliques.some(o => o.head === noun && FROM.has(o.preposition))))
    return true
  const gathers = lemmas.some(lemma => GATHERING.has(lemma))
  return gathers && clause.obliques.some(({ preposition, head }) => head === noun && FOR.has(preposition))
}
