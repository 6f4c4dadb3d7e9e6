import { english } from '../../language/english.ts'
import type { Involvement } from '../../record/article.ts'
import type { Attendance } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { spanOf, startOfPhrase } from '../clauses/noun-phrase.ts'
import { dependentsOf, headOf, lowerAt } from '../clauses/tree.ts'
import { type VerbGroup, verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { involve } from '../happenings/find-involved.ts'
import { findReason } from '../happenings/find-reason.ts'
import { type Attending, attending } from './attending.ts'
import { type Comer, findComers, nameAt } from './find-comers.ts'
import { findGathering, type Gathering } from './find-gathering.ts'
import { agentOf } from './read-bringing.ts'
import { readClause, subjectAt, subjectOfClause } from './read-clause.ts'
import { whoComes } from './read-coming.ts'

const SENDING = new Set(['send', 'dispatch', 'delegate'])
const SENT: ReadonlySet<string> = new Set([
  ...english.comerNouns.filter(({ sent }) => sent).map(({ noun }) => noun),
  ...english.offices.flatMap(({ role }) => role.split(' ').at(-1) ?? []),
])
const NOBODY = /^(?:nobody|none)$/
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
])
const OWN = /^(?:his|her|its|their)$/
const HOME = new Set(['country', 'government', 'nation', 'state', 'homeland', 'side'])

/** Who stands in for whom: "was represented by", "will represent", "sent her deputy", "sent nobody", "in his stead". */
export const readStandingIn = (view: SentenceView, context: Context): readonly Attending[] =>
  view.tokens.flatMap((token, at) => {
    if (STEAD.has(token.lemma)) return readInPlace(view, context, at)
    if (token.tag !== 'VERB') return []
    if (FOR_ANOTHER.has(token.lemma)) return readFor(view, context, at)
    if (token.lemma === 'represent') return readRepresenting(view, context, at)
    return SENDING.has(token.lemma) ? readSending(view, context, at) : []
  })

type Outlook = 'past' | 'foreseen'

function outlookAt(
  view: SentenceView,
  at: number,
): { outlook: Outlook; negative: boolean; group: VerbGroup } | undefined {
  const group = verbGroupAt(view.tokens, at)
  const { outlook, negative } = group
  return group.duty || (outlook !== 'past' && outlook !== 'foreseen') ? undefined : { outlook, negative, group }
}

const comes = (outlook: Outlook): Attendance => (outlook === 'past' ? 'attended' : 'expected')
const stays = (outlook: Outlook): Attendance => (outlook === 'past' ? 'absent' : 'declined')

/** A person who is represented is not there; a state is, by whom it sends. */
const ofRepresented = ({ isPerson }: Comer, outlook: Outlook): Attendance =>
  isPerson ? stays(outlook) : comes(outlook)

function readRepresenting(view: SentenceView, context: Context, at: number): readonly Attending[] {
  const told = outlookAt(view, at)
  if (!told || told.negative || view.tokens.some(t => COUNSEL.has(t.lemma))) return []
  const { outlook, group } = told
  const subject = subjectOfClause(view, at, group)
  const other = group.passive ? agentOf(view, at) : dependentsOf(view, at, 'obj')[0]
  if (subject === undefined || other === undefined) return []
  const [represented, by] = group.passive ? [subject, other] : [other, subject]
  const [substitute] = substitutesAt(view, by)
  const [who, ...others] = HOME.has(view.tokens[represented]?.lemma ?? '')
    ? homeOf(view, by, represented)
    : findComers(view, represented, { places: true })
  if (!substitute || !who || others.length > 0) return []
  if (who.isPerson && view.tokens.some(t => TRIALS.has(t.lemma))) return []
  // "represents the workers of A": a standing office, and no coming.
  if (!group.passive && who.isPerson && !gatheringOf(view, context, at)) return []
  const clue = spanOf(view.tokens, { from: Math.min(group.from, subject), to: Math.max(at, other) + 1 })
  return attending(gatheringOf(view, context, at), { from: at, to: at + 1 }, [
    involve(view, who.who, {
      role: 'participant',
      attendance: ofRepresented(who, outlook),
      representedBy: substitute.who,
      clue,
    }),
    ...present(view, [substitute], comes(outlook), clue),
  ])
}

/** "Ana Vell stood in for President Tomas Rehn at the summit". */
function readFor(view: SentenceView, context: Context, at: number): readonly Attending[] {
  const whom = dependentsOf(view, at, 'obl', 'nmod').find(place => {
    const first = view.tokens.findIndex((t, i) => i > at && i < place && t.text.toLowerCase() === 'for')
    const isIn = lowerAt(view.tokens, at + 1) === 'in' || /^(?:deputi|substitute)/.test(view.tokens[at]?.lemma ?? '')
    return first > 0 && first - at <= 2 && isIn && nameAt(view, place)?.type === 'Person'
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

/** "represented his country": the state whose office the subject holds. */
function homeOf(view: SentenceView, by: number, represented: number): readonly Comer[] {
  const own = dependentsOf(view, represented, 'nmod', 'det').some(place => OWN.test(lowerAt(view.tokens, place)))
  const token = view.tokens[by]
  if (!own || !token) return []
  const office = view.offices.find(o => contains(o, token) || (o.person && contains(o.person, token)))
  return office?.of ? [{ who: { start: office.of.start, end: office.of.end }, isPerson: false }] : []
}

/** Persons who stand in, by name, or the words that tell of which kind ("a lower-level delegation"). */
function substitutesAt(view: SentenceView, at: number): readonly (Comer & { readonly named: boolean })[] {
  const { tokens, names } = view
  const comers = findComers(view, at).filter(({ who }) =>
    names.some(n => n.type === 'Person' && n.start < who.end && who.start < n.end),
  )
  if (comers.length > 0) return comers.map(comer => ({ ...comer, named: true }))
  const beside = SENT.has(tokens[at]?.lemma ?? '') ? nameBehind(view, at) : undefined
  if (beside) return [{ who: beside, isPerson: true, named: true }]
  return SENT.has(tokens[at]?.lemma ?? '')
    ? [{ who: spanOf(tokens, { from: startOfKind(view, at), to: at + 1 }), isPerson: true, named: false }]
    : []
}

/** "sending [observers]": the verb before the phrase is none of it. */
const startOfKind = ({ tokens }: SentenceView, at: number): number => {
  const from = startOfPhrase(tokens, at)
  const verb = tokens.findLastIndex((t, place) => place >= from && place < at && SENDING.has(t.lemma))
  return verb < 0 ? from : verb + 1
}

/** "its commissioner for peace, [Ana Vell]": the person behind the noun and what hangs on it. */
function nameBehind({ tokens, names }: SentenceView, at: number): Span | undefined {
  let next = at + 1
  while (/^(?:ADP|DET|NOUN|ADJ)$/.test(tokens[next]?.tag ?? '') && next - at < LONGEST_OFFICE) next++
  const start = tokens[lowerAt(tokens, next) === ',' ? next + 1 : -1]?.start
  const name = names.find(n => n.type === 'Person' && n.start === start)
  return name && { start: name.start, end: name.end }
}

/** In tokens: "commissioner for peace and security". */
const LONGEST_OFFICE = 7

const present = (
  view: SentenceView,
  substitutes: readonly (Comer & { readonly named: boolean })[],
  attendance: Attendance,
  clue: Span,
): readonly Involvement[] =>
  substitutes
    .filter(({ named }) => named)
    .map(({ who }) => involve(view, who, { role: 'participant', attendance, clue }))

/** The gathering that hangs on a verb: "represented A at the talks", "sent her deputy to the summit". */
function gatheringOf(view: SentenceView, { triggers }: Context, at: number): Gathering | undefined {
  for (const place of dependentsOf(view, at, 'obl', 'obj'))
    for (const one of [place, ...dependentsOf(view, place, 'nmod')]) {
      const found = findGathering(view, one, triggers)
      if (found) return found
    }
  return undefined
}

function readSending(view: SentenceView, context: Context, at: number): readonly Attending[] {
  const clause = readClause(view, at)
  if (!clause || clause.group.passive || (clause.outlook !== 'past' && clause.outlook !== 'foreseen')) return []
  const [object] = dependentsOf(view, at, 'obj')
  const told = whoComes(view, clause.subject, at)
  const senders = told.length === 0 && view.tokens[at]?.form === 'ing' ? ofWholeSentence(view) : told
  const [sender, ...others] = senders
  if (object === undefined || !sender || others.length > 0) return []
  const gathering = gatheringOf(view, context, at)
  const goal = goalOf(view, at, object)
  if (!gathering && (goal.elsewhere || hasPurpose(view, at))) return []
  const clue = spanOf(view.tokens, { from: clause.group.from, to: Math.max(object, goal.last) + 1 })
  const words = { from: at, to: object + 1 }
  const placed = (told: readonly Attending[]) =>
    told.map(one => (goal.place && !gathering ? { ...one, place: goal.place } : one))
  const { outlook } = clause
  const nobody = NOBODY.test(lowerAt(view.tokens, object)) || sendsNone(view, object)
  if (nobody !== clause.negative)
    return sender.isPerson
      ? []
      : placed(
          attending(gathering, words, [
            involve(view, sender.who, { role: 'participant', attendance: stays(outlook), clue }),
          ]),
        )
  if (nobody || clause.negative) return []
  const substitutes = substitutesAt(view, object)
  const [first] = substitutes
  if (!first) return []
  const observers = view.tokens[object]?.lemma === 'observer'
  const reason = findReason(view, goal.last + 1 > object ? goal.last + 1 : object + 1)
  // Whom a person sends comes in his stead only where he sends his deputy, or the text says so.
  if (sender.isPerson && !isOwn(view, object) && !goal.stead) return []
  return placed(
    attending(gathering, words, [
      involve(view, sender.who, {
        role: observers ? 'observer' : 'participant',
        attendance: ofRepresented(sender, outlook),
        representedBy: first.who,
        ...(reason && { reason }),
        clue,
      }),
      ...present(view, substitutes, comes(outlook), clue),
    ]),
  )
}

/** "The minister stayed away from a hearing on the blast that killed 12, sending his deputy": the first verb's subject is meant. */
function ofWholeSentence(view: SentenceView): readonly Comer[] {
  const root = view.tokens.findIndex(token => token.relation === 'root' && token.tag === 'VERB')
  const subject = root < 0 ? undefined : subjectAt(view, root)
  return subject === undefined ? [] : findComers(view, subject, { places: true })
}

/** "sent its envoy to inspect the camps". */
const hasPurpose = (view: SentenceView, at: number): boolean =>
  dependentsOf(view, at, 'advcl', 'xcomp').some(clause =>
    dependentsOf(view, clause, 'mark').some(place => lowerAt(view.tokens, place) === 'to'),
  )

const isOwn = (view: SentenceView, at: number): boolean =>
  dependentsOf(view, at, 'nmod', 'det').some(place => OWN.test(lowerAt(view.tokens, place)))

/** "sent no delegation", "did not send anyone". */
const sendsNone = (view: SentenceView, object: number): boolean =>
  SENT.has(view.tokens[object]?.lemma ?? '') &&
  dependentsOf(view, object, 'det', 'advmod').some(place => lowerAt(view.tokens, place) === 'no')

/** Where somebody is sent: a place that may be the gathering's, "in his stead", or elsewhere ("to prison"). */
function goalOf(
  view: SentenceView,
  at: number,
  object: number,
): { place?: Span; elsewhere: boolean; stead: boolean; last: number } {
  const { tokens, names, offices } = view
  const stead = dependentsOf(view, at, 'obl').find(o => STEAD.has(tokens[o]?.lemma ?? '') && isOwn(view, o))
  const instead = dependentsOf(view, at, 'advmod').find(o => lowerAt(tokens, o) === 'instead')
  const last = Math.max(stead ?? -1, instead ?? -1)
  const hanging = [...dependentsOf(view, at, 'obl'), ...dependentsOf(view, object, 'nmod')]
  const goal = hanging.find(place => {
    const token = tokens[place]
    // "its ambassador to Chad" is no goal.
    if (!token || offices.some(o => contains(o, token))) return false
    return dependentsOf(view, place, 'case').some(m => /^(?:to|into|for)$/.test(lowerAt(tokens, m)))
  })
  const name =
    goal === undefined
      ? undefined
      : names.find(n => n.type === 'Place' && contains(n, tokens[goal] ?? { start: 0, end: 0 }))
  return {
    ...(name && { place: { start: name.start, end: name.end } }),
    elsewhere: goal !== undefined && !name,
    stead: last >= 0,
    last: goal === undefined ? last : Math.max(goal, last),
  }
}
