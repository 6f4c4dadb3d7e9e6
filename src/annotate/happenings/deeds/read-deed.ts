import type { Happening, Involvement, Time } from '../../../record/article.ts'
import type { ParticipantRole } from '../../../record/event.ts'
import type { Span } from '../../../record/span.ts'
import { flatMap } from '../../../text/flat-map.ts'
import { contains, overlaps } from '../../../text/span.ts'
import { phraseFrom, spanOf, type TokenRange } from '../../clauses/noun-phrase.ts'
import { headOf } from '../../clauses/tree.ts'
import { involve } from '../find-involved.ts'
import { listFrom, partiesWithin } from '../find-parties.ts'
import { actual } from '../tell-status.ts'
import {
  type Clause,
  childrenOf,
  clauseAt,
  partyRange,
  prepositionOf,
  rangeBelow,
  type Tree,
  wordAt,
} from './clause.ts'
import { dayBefore } from './day-before.ts'
import { dayOf, isPastAnotherVerb } from './find-day.ts'
import { IN, placeAt, placeBehind, placeRightBehind, THROUGH, TO } from './find-site.ts'
import { standingOf } from './is-told.ts'
import { type Matched, matchDeed, mayTellOfDeed } from './match-deed.ts'
import { isLiteral, isOneOf, spanAt } from './match-thing.ts'

/** In code units: what a label holds of what a deed is done to. */
const LONGEST_OBJECT = 70
/** In code units: a mention longer than this is cut to its verb. */
const LONGEST_MENTION = 100
/** Verbs before an infinitive that make it a plan: "wants to" and "vowed to" make none. */
const PLANNING: ReadonlySet<string> = new Set([
  'expect',
  'schedule',
  'plan',
  'due',
  'set',
  'slate',
  'intend',
  'agree',
  'prepare',
  'decide',
  'go',
  'about',
])
/** On the scale of UDS-IH2: what is told as having happened lies above, what lies ahead or is wished for below. */
const TOLD_AS_FACT = 0.5

/**
 * Reads deeds of a sentence that verbs tell of: "Norland closed the bridge on Sunday", with the day, the place and those
 * who do it or to whom it is done. A deed without any name is left out, and so is one
 * without a day, unless both who does it and what it is done to are told.
 * @param quoted  what somebody's own words are: nothing is read from them
 * @param named  the places of nouns that name events: what they do is no deed apart
 * @source data/en/events/deeds.yml, things.yml
 */
export function readDeeds(tree: Tree, quoted: readonly Span[], named: ReadonlySet<number>): readonly Happening[] {
  return flatMap(tree.view.tokens, (token, at) => {
    if (!mayTellOfDeed(token) || quoted.some(span => contains(span, token))) return []
    const happening = readDeed(tree, asTold(tree, clauseAt(tree, at)), named)
    return happening ? [happening] : []
  })
}

/** "The ministers, meeting in Isel on Friday, agreed": as sure as what they did there. */
function asTold(tree: Tree, clause: Clause): Clause {
  const { tokens } = tree.view
  const { verb } = clause
  const begun = phaseOf(tree, clause)
  if (begun) return begun
  const isAside = tokens[verb]?.form === 'ing' && wordAt(tree, verb - 1) === ',' && clause.outlook === 'bare'
  if (!isAside || !/^(?:meet|gather|convene)$/.test(tokens[verb]?.lemma ?? '')) return clause
  const above = headOf(tree.view, verb)
  const governing = tokens[above]?.tag === 'VERB' ? above : headOf(tree.view, above)
  const told = tokens[governing]?.tag === 'VERB' ? clauseAt(tree, governing) : undefined
  if (told?.outlook !== 'past') return clause
  const subject = clause.subject ?? told.subject
  return { ...clause, outlook: 'past', negative: false, ...(subject !== undefined && { subject }) }
}

const PHASES: ReadonlySet<string> = new Set(['begin', 'start', 'finish', 'complete', 'resume', 'continue', 'manage'])
/** "began withdrawing its troops", "has started to withdraw them": told as the verb is that tells how far it has come. */
function phaseOf(tree: Tree, clause: Clause): Clause | undefined {
  const { tokens } = tree.view
  const above = headOf(tree.view, clause.verb)
  const isPhase = tokens[above]?.tag === 'VERB' && PHASES.has(tokens[above]?.lemma ?? '')
  if (!isPhase || tokens[clause.verb]?.relation !== 'xcomp') return undefined
  const { outlook, negative, subject, from } = clauseAt(tree, above)
  return { ...clause, outlook, negative, from, ...(subject !== undefined && { subject }) }
}

/** "began on Friday to withdraw its troops" */
function dayOfPhase(tree: Tree, { verb }: Clause): Time | undefined {
  const above = headOf(tree.view, verb)
  const isPhase = tree.view.tokens[verb]?.relation === 'xcomp' && PHASES.has(tree.view.tokens[above]?.lemma ?? '')
  return isPhase ? dayOf(tree, clauseAt(tree, above)) : undefined
}

function readDeed(tree: Tree, clause: Clause, named: ReadonlySet<number>): Happening | undefined {
  if (clause.negative || clause.outlook === 'bare' || clause.outlook === 'unsure') return undefined
  if (clause.governor !== undefined && !PLANNING.has(clause.governor) && !PHASES.has(clause.governor)) return undefined
  const matched = matchDeed(tree, clause)
  if (!matched) return undefined
  // "A drone strike killed six": the strike is the event.
  if (matched.deed.type === 'attack' && matched.doer !== undefined && named.has(matched.doer)) return undefined
  const standing = standingOf(tree, clause)
  const time = standing && (dayOf(tree, clause) ?? dayOfPhase(tree, clause) ?? dayBefore(tree, clause))
  if (!standing || (!time && standing !== 'denied' && !isDoneUndated(tree, clause, matched))) return undefined
  const { view } = tree
  const { deed, done } = matched
  const parties = partiesOf(tree, clause, matched)
  // To what is denied nobody came.
  const involved = standing === 'denied' ? parties.map(({ attendance: _, ...one }) => one) : parties
  // Who is named is told by the name, not by the words of the sentence.
  const isNamed = done !== undefined && involved.some(one => isHead(tree, done, one) && !isMereOffice(tree, one))
  const isSaid = deed.of?.every(isLiteral) === true
  const object = done === undefined || isNamed || isSaid ? undefined : objectOf(tree, done)
  const place = placeOf(tree, clause, matched)
  if (deed.to && !place) return undefined
  // "The opposition walked out of the hall", "The two sides agreed to a truce": whoever does it is known.
  const known = deed.type === 'meeting' ? [done] : [done, matched.doer]
  const isKnown = known.some(at => at !== undefined && isTakenUp(tree, at))
  const isOfNews = time !== undefined && matched.doer !== undefined && OF_NEWS.has(deed.type)
  if (
    involved.length === 0 &&
    !place &&
    !isKnown &&
    !isOfNews &&
    !(object && view.names.some(name => overlaps(name, object)))
  )
    return undefined
  const status = standing === 'denied' ? 'denied' : statusOf(tree, clause, deed.type)
  if (status === undefined && clause.outlook !== 'present') return undefined
  const trigger = spanAt(tree, clause.verb)
  return {
    ...mentionOf(tree, clause, matched),
    sentence: view.index,
    type: deed.type,
    ...(deed.plover !== undefined && { plover: deed.plover }),
    trigger,
    called: deed.noun,
    ...(object && { object }),
    ...(status && {
      status,
      statusClue: spanOf(view.tokens, { from: Math.min(clause.from, clause.verb), to: clause.verb + 1 }),
    }),
    ...(time && { time }),
    ...(place && { place }),
    ...bodyOf(tree, matched),
    ...(done !== undefined &&
      (matched.doer !== undefined || isPassiveOfSomebody(tree, clause.verb, done)) && { whole: true as const }),
    agenda: [],
    outcome: [],
    involved,
    definite: false,
  }
}

/**
 * "Norland has recalled its ambassador", "a day after Norland recalled its ambassador": done, with no day told, by somebody to
 * somebody or something. Who met or travelled when nobody says is no news.
 */
function isDoneUndated(tree: Tree, { outlook, verb }: Clause, { deed, done, doer }: Matched): boolean {
  const { view } = tree
  return (
    outlook === 'past' &&
    view.sentence.kind === 'prose' &&
    !isDatedElse(tree, verb) &&
    (isOneOf(tree, doer, NAMED) || !isAside(tree, verb)) &&
    done !== undefined &&
    (isOneOf(tree, doer, DOERS) || isPassiveOfSomebody(tree, verb, done)) &&
    !UNDATED_IS_NO_NEWS.has(deed.type)
  )
}
/** "on a day that is not known", "by Friday": the verb has a time, and it is not one that can be read as its day. */
const isDatedElse = (tree: Tree, verb: number): boolean =>
  tree.view.times.some(
    time =>
      time.edtf !== undefined &&
      (time.type === 'DATE' || time.type === 'TIME') &&
      (tree.below[verb] ?? []).some(at => overlaps(spanAt(tree, at), time) && !isPastAnotherVerb(tree, verb, at)),
  )
/** Who did it is of weight by itself: no prosecutor's suspect, no crowd. */
const NAMED: readonly string[] = ['state', 'body', 'organs', 'demonym', 'it', 'they']
/** "The miners who closed the border", "prosecutors say that Jon Ekmar closed it": told beside other things, or claimed. */
function isAside(tree: Tree, verb: number): boolean {
  const relation = tree.view.tokens[verb]?.relation ?? ''
  if (relation !== 'ccomp' && relation !== 'parataxis') return relation === 'acl'
  const above = headOf(tree.view, verb)
  const { subject, agent } = above >= 0 ? clauseAt(tree, above) : { subject: undefined, agent: undefined }
  return isOneOf(tree, subject ?? agent, ['police', 'court'])
}
/** "Ana Vell was appointed": the passive leaves out who did it. */
const isPassiveOfSomebody = (tree: Tree, verb: number, done: number): boolean =>
  clauseAt(tree, verb).passive &&
  /^(?:root|conj)$/.test(tree.view.tokens[verb]?.relation ?? '') &&
  isOneOf(tree, done, ['named', 'state', 'body'])

/** What is news, though nobody is named: "Police opened fire on demonstrators on Tuesday". */
const OF_NEWS: ReadonlySet<string> = new Set(['attack', 'clash'])

/** Those who may do something: no book, no reason. */
const DOERS: readonly string[] = [
  ...['person', 'officer', 'state', 'demonym', 'body', 'groups', 'they', 'it', 'who'],
  ...[
    'organs',
    'forces',
    'armed',
    'police',
    'court',
    'chamber',
    'organ',
    'crowd',
    'held',
    'delegates',
    'staff',
    'company',
  ],
]
const UNDATED_IS_NO_NEWS: ReadonlySet<string> = new Set(['meeting', 'call', 'session', 'visit', 'protest'])

const DEFINITE: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'this', 'these'])
/** "the bridge", "its report": the article has spoken of it; "they" and "the ministers" as well. */
const isTakenUp = (tree: Tree, done: number): boolean =>
  (tree.below[done] ?? []).some(at => DEFINITE.has(wordAt(tree, at))) || isOneOf(tree, done, ['they'])

function statusOf({ view }: Tree, { outlook, verb }: Clause, type: Happening['type']): Happening['status'] {
  if (outlook === 'foreseen') return 'planned'
  const fact = view.tokens[verb]?.factuality
  return outlook === 'past' && (fact === undefined || fact >= TOLD_AS_FACT) ? actual(type) : undefined
}

/** "The leaders of the Union agreed": whose meeting it was. */
function bodyOf(tree: Tree, { deed, done, doer }: Matched): { body?: Span } {
  const crowd = done ?? doer
  if (deed.type !== 'meeting' || crowd === undefined || !isOneOf(tree, crowd, ['assembled'])) return {}
  const range = spanOf(tree.view.tokens, rangeBelow(tree, crowd))
  const body = tree.view.names.find(name => BODIES.has(name.type) && contains(range, name))
  return body ? { body: { start: body.start, end: body.end } } : {}
}

const BODIES: ReadonlySet<string> = new Set(['Organization', 'Body', 'Agreement'])

/** What the deed is done to, as a label tells it: "bridge at Malanville", without what is told of it besides. */
function objectOf(tree: Tree, done: number): Span | undefined {
  const { tokens, times } = tree.view
  const whole = spanOf(tokens, withoutSite(tree, done, rangeBelow(tree, done)))
  const fits = whole.end - whole.start <= LONGEST_OBJECT && !times.some(time => overlaps(time, whole))
  return fits ? whole : shortRange(tree, done)
}

/** "a treaty on trade [in Isel]": the place belongs to the deed, wherever the parser hangs it — not "the bridge at Isel". */
function withoutSite(tree: Tree, done: number, range: TokenRange): TokenRange {
  const { view } = tree
  for (let at = range.to - 1; at > done + 1; at--) {
    if (wordAt(tree, at) !== 'in') continue
    const head = headOf(view, at)
    const isPlace = view.names.some(name => name.type === 'Place' && overlaps(name, spanAt(tree, head)))
    return isPlace && headOf(view, head) !== done ? { from: range.from, to: at } : range
  }
  return range
}

function shortRange(tree: Tree, done: number): Span | undefined {
  const range = rangeBelow(tree, done)
  const phrase = phraseFrom(tree.view.tokens, range.from)
  return phrase && phrase.to > done ? spanOf(tree.view.tokens, phrase) : spanAt(tree, done)
}

/** Where it is: a place behind the verb, else behind what it is done to ("the bridge [at Isel]"). */
const placeOf = (tree: Tree, clause: Clause, { deed, done, doer }: Matched): Span | undefined =>
  deed.to
    ? placeBehind(tree, clause.verb, TO)
    : (placeBehind(tree, clause.verb, deed.type === 'protest' ? THROUGH : IN) ??
      placeRightBehind(tree, clause.verb) ??
      (SENT.has(deed.type) ? goalOf(tree, clause, done) : undefined) ??
      (done === undefined ? undefined : (placeBehind(tree, done, IN) ?? placeInside(tree, done, deed.type))) ??
      // "Fishermen in Isel burned tyres": where the crowd is.
      (deed.type === 'protest' && doer !== undefined ? placeBehind(tree, doer, IN) : undefined))

/** What is sent is for somewhere. */
const SENT: ReadonlySet<string> = new Set(['deployment', 'mission', 'aid'])
const GOAL: ReadonlySet<string> = new Set(['to', 'into'])
const goalOf = (tree: Tree, { verb }: Clause, done: number | undefined): Span | undefined =>
  placeBehind(tree, verb, GOAL) ?? (done === undefined ? undefined : placeBehind(tree, done, GOAL))

/** "shelled [Isel]", "left the town of [Isel]", "attacked a convoy of trucks near [Isel]": where what it is done to lies. */
function placeInside(tree: Tree, done: number, type: Happening['type']): Span | undefined {
  if (!OF_GROUND.has(type)) return undefined
  return (
    placeAt(tree, done) ??
    hungOn(tree, done)
      .map(at => (IN.has(prepositionOf(tree, at)) ? placeAt(tree, at) : undefined))
      .find(place => place !== undefined)
  )
}
const OF_GROUND: ReadonlySet<string> = new Set(['attack', 'clash', 'withdrawal', 'deployment'])

/** Who does it and to whom it is done, as far as they are named. */
function partiesOf(tree: Tree, clause: Clause, matched: Matched): readonly Involvement[] {
  const { deed, done, doer, other } = matched
  const { view } = tree
  const clue = spanOf(view.tokens, { from: Math.min(clause.from, clause.verb), to: clause.verb + 1 })
  const attendance = clause.outlook === 'past' ? ('attended' as const) : ('expected' as const)
  const named = (at: number | undefined, role: ParticipantRole): readonly Involvement[] => {
    if (at === undefined) return []
    const speaker = /^(?:it|they)$/.test(wordAt(tree, at)) ? sayerOf(tree, clause) : undefined
    if (speaker !== undefined) return named(speaker, role)
    const range = spanOf(view.tokens, partyRange(tree, at, clause.verb))
    const parties = partiesWithin(view, range, { places: true }).filter(who => !isOnlyOf(tree, who, at))
    return (parties.length > 0 ? parties : stateOf(tree, at)).map(who =>
      involve(view, who, { role, ...(role === 'participant' && { attendance }), clue }),
    )
  }
  const isSomebody = done !== undefined && isOneOf(tree, done, ['person', 'state', 'body', 'several'])
  const own = deed.self ? (deed.doer ?? 'actor') : (deed.target ?? 'recipient')
  const all = [
    ...(isSomebody && deed.link !== 'from'
      ? named(done, own).filter(one => deed.doer === 'participant' || isHead(tree, done, one))
      : []),
    // "expelled the [Norlandian] ambassador"
    ...(done !== undefined && deed.type === 'recall'
      ? homeOf(tree, done).map(who => involve(view, who, { role: 'recipient', clue }))
      : []),
    ...(done !== undefined && isOneOf(tree, done, ['delegates'])
      ? sendersAndHeads(tree, done).flatMap(at => named(at, own))
      : []),
    ...(clause.passive && doer === undefined ? agentsOf(tree, clause) : named(doer, deed.doer ?? 'actor')),
    ...sidesOf(tree, clause, matched).flatMap(({ head, role }) => named(head, role)),
    ...named(other, deed.target ?? 'participant'),
  ]
  return all.filter((one, at) => all.findIndex(two => two.start === one.start && two.end === one.end) === at)
}

/** "a suspended [Osk Foods] employee", "[Vell]'s home state": the name only tells which person or thing another noun means. */
function isOnlyOf(tree: Tree, who: Span, at: number): boolean {
  const { view } = tree
  const inside = (place: number) => place >= 0 && overlaps(spanAt(tree, place), who)
  const top = view.tokens.findIndex((_, place) => inside(place) && !inside(headOf(view, place)))
  if (top < 0 || top === at) return false
  const relation = view.tokens[top]?.relation ?? ''
  const above = headOf(view, top)
  const isOwner = /^['’]s?$/.test(prepositionOf(tree, top))
  if (relation !== 'compound' && !isOwner) return false
  return (
    view.tokens[above]?.tag === 'NOUN' &&
    !isOneOf(tree, above, ['organs', 'chamber', 'organ', 'envoy', 'groups', 'delegates', 'agents'])
  )
}

/** "[Norlandian] warplanes": what organs of a state do, the state does; "Norlanders" stand for it as well. */
const stateOf = (tree: Tree, at: number): readonly Span[] =>
  isOneOf(tree, at, ['demonym']) ? demonymsAt(tree, [at]) : isOneOf(tree, at, ['organs']) ? homeOf(tree, at) : []

const homeOf = (tree: Tree, at: number): readonly Span[] =>
  demonymsAt(tree, childrenOf(tree, at, 'amod', 'compound', 'nmod'))

const demonymsAt = (tree: Tree, places: readonly number[]): readonly Span[] =>
  places.flatMap(place => {
    const word = spanAt(tree, place)
    const name = tree.view.names.find(one => one.type === 'Demonym' && one.country !== undefined && overlaps(one, word))
    return name ? [{ start: name.start, end: name.end }] : []
  })

/** "[Norland] said that it had recalled its envoy": who says what "it" did, and is that. */
function sayerOf(tree: Tree, { verb }: Clause): number | undefined {
  const relation = tree.view.tokens[verb]?.relation
  const above = headOf(tree.view, verb)
  if (relation !== 'ccomp' || above < 0 || above > verb || tree.view.tokens[above]?.tag !== 'VERB') return undefined
  const { subject } = clauseAt(tree, above)
  return subject !== undefined && isOneOf(tree, subject, ['state', 'body', 'organs']) ? subject : undefined
}

/** "a delegation [of the Union] led by [Ana Vell]": who sends it, and who is at its head. */
const sendersAndHeads = (tree: Tree, delegates: number): readonly number[] => [
  ...childrenOf(tree, delegates, 'nmod', 'nmod:poss', 'compound').filter(at =>
    /^(?:|of|from)$/.test(prepositionOf(tree, at)),
  ),
  ...childrenOf(tree, delegates, 'acl')
    .filter(at => /^(?:lead|head)$/.test(tree.view.tokens[at]?.lemma ?? ''))
    .flatMap(at => clauseAt(tree, at).agent ?? []),
]

/** In words: "was signed on Wednesday in Isel by". */
const BY_REACH = 12

/** Those behind "by", where the tree has none. */
function agentsOf({ view }: Tree, { verb, from }: Clause): readonly Involvement[] {
  const { tokens } = view
  for (let at = verb + 1; at < Math.min(tokens.length, verb + BY_REACH); at++) {
    if (tokens[at]?.tag === 'VERB' || /^[;:.“”"]$/.test(tokens[at]?.text ?? '')) return []
    if (tokens[at]?.text.toLowerCase() !== 'by') continue
    const list = listFrom(view, at + 1)
    if (list.to <= list.from) return []
    const clue = spanOf(tokens, { from: Math.min(from, verb), to: verb + 1 })
    return partiesWithin(view, spanOf(tokens, list)).map(who => involve(view, who, { role: 'actor', clue }))
  }
  return []
}

/** "recalled [its ambassador]": who that is, no name tells. */
const isMereOffice = ({ view }: Tree, { who }: Involvement): boolean =>
  !view.names.some(name => name.type === 'Person' && overlaps(name, who)) &&
  view.offices.some(({ title }) => overlaps(title, who))

/** "its ambassador to Osk": the ambassador is meant, not Osk. */
const isHead = (tree: Tree, at: number, { who }: Involvement): boolean =>
  [at, ...childrenOf(tree, at, 'conj', 'appos', 'flat')].some(place => overlaps(who, spanAt(tree, place)))

/** "the chair of the council to Osk": what hangs on a noun, and on that again. */
const hungOn = (tree: Tree, noun: number): readonly number[] =>
  childrenOf(tree, noun, 'nmod', 'obl', 'conj', 'acl')
    .filter(at => at > noun && (tree.view.tokens[at]?.tag !== 'VERB' || tree.view.tokens[at]?.form === 'participle'))
    .flatMap(at => [at, ...hungOn(tree, at)])

/** "passes [from] Osk [to] Norland", "imposed sanctions [on] Osk": who is behind which preposition, wherever the parser hangs it. */
function sidesOf(tree: Tree, { obliques }: Clause, { deed: { sides = [] }, done }: Matched) {
  if (sides.length === 0) return []
  const ofDone = done === undefined ? [] : hungOn(tree, done)
  const behind = [...obliques, ...ofDone.map(head => ({ preposition: prepositionOf(tree, head), head }))]
  return behind.flatMap(({ preposition, head }) => {
    const role = sides.find(side => side.behind === preposition)?.role
    return role && isOneOf(tree, head, ['person', 'state', 'body', 'place']) ? [{ head, role }] : []
  })
}

/** From the first of its words to the last, where that is short; else the verb. */
function mentionOf(tree: Tree, clause: Clause, { done, doer }: Matched): Span {
  const { tokens } = tree.view
  const parts = [done, doer].flatMap(at => (at === undefined ? [] : [rangeBelow(tree, at)]))
  const whole = spanOf(tokens, {
    from: Math.min(clause.from, clause.verb, ...parts.map(({ from }) => from)),
    to: Math.max(clause.verb + 1, ...parts.map(({ to }) => to)),
  })
  return whole.end - whole.start <= LONGEST_MENTION
    ? whole
    : spanOf(tokens, { from: Math.min(clause.from, clause.verb), to: clause.verb + 1 })
}
