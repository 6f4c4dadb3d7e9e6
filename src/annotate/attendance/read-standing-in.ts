import type { Involvement } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { flatMap } from '../../text/flat-map.ts'
import { contains } from '../../text/span.ts'
import { phraseFrom, spanOf, startOfPhrase } from '../clauses/noun-phrase.ts'
import { dependentsOf, headOf, lowerAt } from '../clauses/tree.ts'
import { type VerbGroup, verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { involve } from '../happenings/find-involved.ts'
import { type Attending, attending, involveAll } from './attending.ts'
import { type Comer, findComers, nameAt } from './find-comers.ts'
import { findGathering } from './find-gathering.ts'
import { agentOf } from './read-bringing.ts'
import { readClause, subjectOfClause } from './read-clause.ts'
import { readSending } from './read-sending.ts'
import {
  comes,
  gatheringOf,
  isOwn,
  type Outlook,
  ofRepresented,
  present,
  SENDING,
  type StandIn,
  stays,
  substitutesAt,
} from './stand-ins.ts'

/** "was represented by his lawyer" tells of a trial. */
const COUNSEL = new Set(['lawyer', 'attorney', 'barrister', 'solicitor', 'firm', 'trial'])
/** Where a person is represented, others stand in for him by trade. */
const TRIALS = new Set(['court', 'judge', 'hearing', 'counsel', 'agent', 'agency'])
/** "stood in for", "deputised for". */
const FOR_ANOTHER = new Set(['stand', 'sit', 'step', 'fill', 'deputise', 'deputize', 'substitute'])
const STEAD = new Set(['place', 'stead', 'behalf'])
/** Verbs of coming and of having a part, whose subject may stand in for another. */
const COMING = new Set([
  'attend',
  'come',
  'join',
  'participate',
  'take',
  'speak',
  'travel',
  'go',
  'sit',
  'appear',
  'chair',
  'preside',
  'fly',
  'lead',
  'head',
])
const HOME = new Set(['country', 'government', 'nation', 'state', 'homeland', 'side'])

/** Who stands in for whom: "was represented by", "will represent", "sent her deputy", "sent nobody", "in his stead". */
export const readStandingIn = (view: SentenceView, context: Context): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    if (STEAD.has(token.lemma)) return [...readInPlace(view, context, at), ...readInHisStead(view, context, at)]
    if (token.tag !== 'VERB') return []
    if (FOR_ANOTHER.has(token.lemma)) return readFor(view, context, at)
    if (token.lemma === 'represent') return readRepresenting(view, context, at)
    if (token.lemma === 'replace') return readReplaced(view, context, at)
    return SENDING.has(token.lemma) ? readSending(view, context, at) : []
  })

function outlookAt(
  view: SentenceView,
  at: number,
): { outlook: Outlook; negative: boolean; group: VerbGroup } | undefined {
  const group = verbGroupAt(view.tokens, at)
  const { outlook, negative } = group
  return group.duty || (outlook !== 'past' && outlook !== 'foreseen') ? undefined : { outlook, negative, group }
}

function readRepresenting(view: SentenceView, context: Context, at: number): readonly Attending[] {
  const told = outlookAt(view, at)
  if (!told || view.tokens.some(t => COUNSEL.has(t.lemma))) return []
  const { outlook, group } = told
  if (told.negative) return group.passive ? readUnrepresented(view, context, at, told) : []
  const subject = subjectOfClause(view, at, group)
  const other = group.passive ? agentOf(view, at) : dependentsOf(view, at, 'obj')[0]
  if (subject === undefined || other === undefined) return []
  const [represented, by] = group.passive ? [subject, other] : [other, subject]
  const second = group.passive ? alikeFrom(view, at)[0] : undefined
  const substitute = second ? substituteBehind(view, firstBy(view, at), second.first) : substitutesAt(view, by)[0]
  const [who, ...others] = HOME.has(view.tokens[represented]?.lemma ?? '')
    ? homeOf(view, by, represented)
    : findComers(view, represented, { places: true })
  if (!substitute || !who || others.length > 0) return []
  if (who.isPerson && view.tokens.some(t => TRIALS.has(t.lemma))) return []
  // "represents the workers of A": a standing office, and no coming.
  if (!group.passive && who.isPerson && !gatheringOf(view, context, at)) return []
  const last = second ? second.first - 1 : Math.max(at, other) + 1
  const clue = spanOf(view.tokens, { from: Math.min(group.from, subject), to: last })
  return attending(gatheringOf(view, context, at), { from: at, to: at + 1 }, [
    involve(view, who.who, {
      role: 'participant',
      attendance: ofRepresented(who, outlook),
      representedBy: substitute.who,
      clue,
    }),
    ...present(view, [substitute], comes(outlook), clue),
    ...(group.passive ? representedAlike(view, at, outlook) : []),
  ])
}

/** "[Mali by] B": where the verb is left out, the state and the place of its "by". */
const alikeFrom = (view: SentenceView, at: number): readonly { state: Span; first: number; by: number }[] => {
  const { tokens } = view
  const end = tokens.findIndex(({ tag }, place) => place > at && (tag === 'VERB' || tag === 'AUX'))
  return tokens.slice(0, end < 0 ? undefined : end).flatMap((_, by) => {
    const state = by > at && lowerAt(tokens, by) === 'by' ? nameAt(view, by - 1) : undefined
    if (!state || !REPRESENTED.has(state.type)) return []
    const name = tokens.findIndex(({ start }) => start === state.start)
    const first = lowerAt(tokens, name - 1) === 'the' ? name - 1 : name
    const isItem = /^(?:,|;|and|while)$/.test(lowerAt(tokens, first - 1))
    return isItem ? [{ state: { start: state.start, end: state.end }, first, by }] : []
  })
}

/** Who is named behind "by" as the words stand: in a list without verbs the tree hangs them anywhere. */
function substituteBehind(view: SentenceView, by: number, end: number): StandIn | undefined {
  const at = view.tokens.findIndex((_, place) => place > by && place < end && nameAt(view, place)?.type === 'Person')
  const name = view.tokens.slice(by, Math.max(by, at)).some(({ text }) => text === ',') ? undefined : nameAt(view, at)
  if (name) return { who: { start: name.start, end: name.end }, isPerson: true, named: true }
  const phrase = phraseFrom(view.tokens, by + 1)
  return phrase && phrase.to <= end ? substitutesAt(view, phrase.to - 1)[0] : undefined
}

/** "Kenya was represented by A, [Mali by B and Chad by C]". */
const representedAlike = (view: SentenceView, at: number, outlook: Outlook): readonly Involvement[] =>
  alikeFrom(view, at).flatMap(({ state, by }, number, all) => {
    const substitute = substituteBehind(view, by, all[number + 1]?.first ?? view.tokens.length)
    if (!substitute) return []
    const clue = { start: state.start, end: substitute.who.end }
    return [
      involve(view, state, {
        role: 'participant',
        attendance: comes(outlook),
        representedBy: substitute.who,
        clue,
      }),
      ...present(view, [substitute], comes(outlook), clue),
    ]
  })

const firstBy = ({ tokens }: SentenceView, at: number): number =>
  tokens.findIndex((_, place) => place > at && lowerAt(tokens, place) === 'by')

const REPRESENTED: ReadonlySet<string> = new Set(['Country', 'Organization', 'Body'])

/** "Mali and Chad were not represented [at the talks]". */
function readUnrepresented(
  view: SentenceView,
  context: Context,
  at: number,
  { outlook, group }: { outlook: Outlook; group: VerbGroup },
): readonly Attending[] {
  const subject = subjectOfClause(view, at, group)
  const gathering = gatheringOf(view, context, at)
  // "was not represented in parliament": in something else.
  const isElsewhere = !gathering && dependentsOf(view, at, 'obl', 'nmod').some(place => place > at)
  if (subject === undefined || isElsewhere) return []
  const clue = spanOf(view.tokens, { from: Math.min(group.from, subject), to: at + 1 })
  const part = { role: 'participant' as const, attendance: stays(outlook), clue }
  return attending(gathering, { from: at, to: at + 1 }, involveAll(view, findComers(view, subject), part))
}

/** "Ana Vell stood in for President Tomas Rehn at the summit". */
function readFor(view: SentenceView, context: Context, at: number): readonly Attending[] {
  const whom = dependentsOf(view, at, 'obl', 'nmod').find(place => {
    const first = view.tokens.findIndex((t, i) => i > at && i < place && t.text.toLowerCase() === 'for')
    const isIn = lowerAt(view.tokens, at + 1) === 'in' || /^(?:deputi|substitute)/.test(view.tokens[at]?.lemma ?? '')
    const isPerson = nameAt(view, place)?.type === 'Person' || /^(?:him|her)$/.test(lowerAt(view.tokens, place))
    return first > 0 && first - at <= 2 && isIn && isPerson
  })
  const clause = whom === undefined ? undefined : readClause(view, at)
  const gathering = gatheringOf(view, context, at)
  if (whom === undefined || !clause || clause.negative) return []
  if (clause.outlook !== 'past' && clause.outlook !== 'foreseen') return []
  const [who] = findComers(view, whom)
  const [substitute] = substitutesAt(view, clause.subject)
  if (!who || !substitute) return []
  const clue = spanOf(view.tokens, { from: Math.min(at, clause.subject), to: whom + 1 })
  return attending(gathering, { from: at, to: at + 1 }, [
    involve(view, who.who, {
      role: 'participant',
      attendance: stays(clause.outlook),
      representedBy: substitute.who,
      clue,
    }),
    ...present(view, [substitute], comes(clause.outlook), clue),
  ])
}

/** "Ana Vell attended in place of President Tomas Rehn": whoever she stands in for is not there. */
function readInPlace(view: SentenceView, context: Context, at: number): readonly Attending[] {
  const verb = headOf(view, at)
  const whom = dependentsOf(view, at, 'nmod').find(place => place > at && lowerAt(view.tokens, at + 1) === 'of')
  if (whom === undefined || !/^(?:in|on)$/.test(lowerAt(view.tokens, at - 1))) return []
  const clause = COMING.has(view.tokens[verb]?.lemma ?? '') ? readClause(view, verb) : undefined
  if (!clause || clause.negative || (clause.outlook !== 'past' && clause.outlook !== 'foreseen')) return []
  const [who, ...others] = findComers(view, whom)
  const [substitute] = substitutesAt(view, clause.subject)
  if (!who?.isPerson || others.length > 0 || !substitute) return []
  const clue = spanOf(view.tokens, { from: Math.min(at, clause.subject), to: whom + 1 })
  return attending(gatheringOf(view, context, verb), { from: at, to: at + 1 }, [
    involve(view, who.who, {
      role: 'participant',
      attendance: stays(clause.outlook),
      representedBy: substitute.who,
      clue,
    }),
  ])
}

/** "His deputy, Ana Vell, went [in his stead]", "is to travel [in his place]": she comes. */
function readInHisStead(view: SentenceView, context: Context, at: number): readonly Attending[] {
  const verb = headOf(view, at)
  const [own] = dependentsOf(view, at, 'nmod', 'det').filter(place => /^(?:his|her)$/.test(lowerAt(view.tokens, place)))
  const isIn = own !== undefined && lowerAt(view.tokens, own - 1) === 'in' && own === at - 1
  const clause = isIn && COMING.has(view.tokens[verb]?.lemma ?? '') ? readClause(view, verb) : undefined
  if (!clause || clause.negative || (clause.outlook !== 'past' && clause.outlook !== 'foreseen')) return []
  const [substitute, ...others] = findComers(view, clause.subject)
  if (!substitute?.isPerson || others.length > 0) return []
  const clue = spanOf(view.tokens, { from: Math.min(clause.group.from, at), to: at + 1 })
  return attending(
    gatheringOf(view, context, verb),
    { from: verb, to: verb + 1 },
    involveAll(view, [substitute], { role: 'participant', attendance: comes(clause.outlook), clue }),
  )
}

/** "will be replaced [at the talks] by Ana Vell": at a gathering that the sentence names, and not in office. */
function readReplaced(view: SentenceView, context: Context, at: number): readonly Attending[] {
  const told = outlookAt(view, at)
  const agent = agentOf(view, at)
  const gathering = dependentsOf(view, at, 'obl').flatMap(place =>
    lowerAt(view.tokens, startOfPhrase(view.tokens, place) - 1) === 'at'
      ? (findGathering(view, place, context.triggers) ?? [])
      : [],
  )[0]
  if (!told?.group.passive || told.negative || agent === undefined || !gathering) return []
  const subject = subjectOfClause(view, at, told.group)
  const [who, ...others] = subject === undefined ? [] : findComers(view, subject)
  const [substitute] = substitutesAt(view, agent)
  if (!who?.isPerson || others.length > 0 || !substitute) return []
  const clue = spanOf(view.tokens, { from: told.group.from, to: Math.max(at, agent) + 1 })
  return attending(gathering, { from: at, to: at + 1 }, [
    involve(view, who.who, {
      role: 'participant',
      attendance: stays(told.outlook),
      representedBy: substitute.who,
      clue,
    }),
    ...present(view, [substitute], comes(told.outlook), clue),
  ])
}

/** "represented his country": the state whose office the subject holds. */
function homeOf(view: SentenceView, by: number, represented: number): readonly Comer[] {
  const own = isOwn(view, represented)
  const token = view.tokens[by]
  if (!own || !token) return []
  const office = view.offices.find(o => contains(o, token) || (o.person && contains(o.person, token)))
  return office?.of ? [{ who: { start: office.of.start, end: office.of.end }, isPerson: false }] : []
}
