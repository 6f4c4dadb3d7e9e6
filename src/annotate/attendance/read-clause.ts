import type { Attendance } from '../../record/event.ts'
import { dependentsOf, headOf, lowerAt } from '../clauses/tree.ts'
import { subjectOf, type VerbGroup, verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { nameAt } from './find-comers.ts'

/** A clause that says of somebody that he comes, or not: by whom, when and how surely. */
export interface Clause {
  readonly group: VerbGroup
  /** The place of its subject's noun. */
  readonly subject: number
  readonly negative: boolean
  readonly outlook: 'past' | 'foreseen' | 'unsure' | 'headline'
  /** He has said so himself or another has made it sure: "confirmed that she will come". */
  readonly confirmed: boolean
}

const WISHES = new Set(['hope', 'want', 'wish', 'intend', 'seek'])
const CONFIRMING = new Set(['confirm', 'announce', 'promise', 'pledge', 'vow', 'assure', 'guarantee', 'accept'])
/** What tells nothing of whether its clause is so. */
const DENYING = new Set(['deny', 'doubt', 'refuse', 'forget'])
const CONDITIONS = /^(?:if|unless|should|lest)$/
/** "She would not have come in any case". */
const ANYWAY = /\b(?:in either case|in any case|in any event|anyway|anyhow)\b/i
/** A journey: "flew to Isel to attend the summit". */
const JOURNEYS = new Set([
  'arrive',
  'travel',
  'fly',
  'come',
  'go',
  'head',
  'leave',
  'gather',
  'return',
  'journey',
  'visit',
])

/**
 * Reads the clause of a verb, or of what stands behind "be", for who does it and how surely.
 * @param at  place of the verb; of "was absent" that of "absent"
 * @returns undefined where it is wished for, asked for, told under a condition, or said of nobody
 */
export function readClause(view: SentenceView, at: number): Clause | undefined {
  const { tokens } = view
  const be = copulaOf(view, at)
  const verb = be ?? at
  const group = verbGroupAt(tokens, verb)
  if (group.duty || hasCondition(view, at)) return undefined
  const told = group.outlook === 'bare' ? fromGovernor(view, at, group) : asGoverned(view, group)
  if (!told) return undefined
  const subject = subjectOfClause(view, at, group)
  if (subject === undefined) return undefined
  const embedding = embeddingOf(view, at)
  if (embedding.denied) return undefined
  const negative =
    saysNeither(view, subject) !==
    (group.negative || told.negative === true || (be !== undefined && isNegated(view, at, be)))
  const outlook = isComing(view, at, told.outlook)
    ? 'foreseen'
    : isThereNow(view, at, told.outlook)
      ? 'past'
      : outlookOf(view, told.outlook)
  if (!outlook) return undefined
  const open = embedding.open || (told.lemma !== undefined && WISHES.has(told.lemma) && outlook === 'foreseen')
  return { group, subject, negative, outlook: open ? 'unsure' : outlook, confirmed: embedding.confirmed }
}

/** "was" of what stands behind it: "was absent", "will be there". */
export const copulaOf = (view: SentenceView, at: number): number | undefined =>
  view.tokens[at]?.tag === 'VERB'
    ? undefined
    : dependentsOf(view, at, 'cop', 'aux').findLast(place => view.tokens[place]?.lemma === 'be')

/** "[Nobody] from Mali came". */
export const NOBODY = /^(?:nobody|none)$/

/** "Neither Kenya nor Mali came". */
const saysNeither = (view: SentenceView, subject: number): boolean =>
  NOBODY.test(lowerAt(view.tokens, subject)) ||
  dependentsOf(view, subject, 'cc', 'det', 'advmod').some(place => lowerAt(view.tokens, place) === 'neither')

type Told = { readonly outlook: VerbGroup['outlook']; readonly lemma?: string | undefined; readonly negative?: boolean }

/** "was unable to come": the adjective lies as far behind as its "was". */
function asGoverned(view: SentenceView, group: VerbGroup): Told {
  const lemma = group.governor
  const unable = lemma === 'unable' || lemma === 'unwilling'
  const was = view.tokens.slice(group.from, group.verb).some(t => /^(?:was|were|been)$/i.test(t.text))
  return { outlook: unable && was ? 'past' : group.outlook, lemma }
}

/** Of an infinitive: as sure as the journey whose purpose it is; of "would not have come in either case": it was not to be. */
function fromGovernor(view: SentenceView, at: number, group: VerbGroup): Told | undefined {
  const { tokens } = view
  if (group.negative && ANYWAY.test(wordsOf(view, at))) return { outlook: 'foreseen' }
  const above = headOf(view, at)
  const isAside = lowerAt(tokens, at - 1) === ',' || dependentsOf(view, at, 'nsubj').length > 0
  const isParticiple = tokens[at]?.form === 'ing' && tokens[at]?.relation === 'advcl' && isAside
  // "is absent, with Ana Vell standing in for him"
  const be = isParticiple ? copulaOf(view, above) : undefined
  if (be !== undefined && THERE_NOW.has(lowerAt(tokens, above))) {
    const { outlook, duty } = verbGroupAt(tokens, be)
    return outlook === 'bare' || duty ? undefined : { outlook: outlook === 'present' ? 'past' : outlook }
  }
  // "stayed away, sending his deputy", "with Ana Vell joining by video link": as sure as what is told with it.
  if (isParticiple && tokens[above]?.tag === 'VERB') {
    const { outlook, duty } = verbGroupAt(tokens, above)
    return outlook === 'bare' || duty ? undefined : { outlook }
  }
  if (lowerAt(tokens, group.from) !== 'to' && lowerAt(tokens, group.from - 1) !== 'to') return undefined
  const journey = tokens[above]
  if (journey?.tag !== 'VERB' || !JOURNEYS.has(journey.lemma)) return undefined
  const { outlook, negative, duty } = verbGroupAt(tokens, above)
  return outlook === 'bare' || duty ? undefined : { outlook, negative }
}

const wordsOf = ({ tokens }: SentenceView, from: number): string =>
  tokens
    .slice(from)
    .map(t => t.text)
    .join(' ')

/** "is sending its minister", "is not attending": in news the present progressive of these tells of what lies ahead. */
const isComing = ({ tokens }: SentenceView, at: number, outlook: VerbGroup['outlook']): boolean =>
  outlook === 'present' && tokens[at]?.tag === 'VERB' && /ing$/i.test(tokens[at]?.text ?? '')

/** "is absent", "are present": of what goes on as it is told. */
const isThereNow = ({ tokens }: SentenceView, at: number, outlook: VerbGroup['outlook']): boolean =>
  outlook === 'present' && THERE_NOW.has(lowerAt(tokens, at))
const THERE_NOW = new Set(['absent', 'present', 'attendance'])

const outlookOf = ({ sentence }: SentenceView, outlook: VerbGroup['outlook']): Clause['outlook'] | undefined =>
  outlook === 'past' || outlook === 'foreseen' || outlook === 'unsure'
    ? outlook
    : outlook === 'present' && sentence.kind !== 'prose'
      ? 'headline'
      : undefined

/** "was not there": of "be", "not" stands behind it. */
const isNegated = ({ tokens }: SentenceView, at: number, be: number): boolean =>
  tokens.slice(be, at).some(t => /^(?:not|n['’]t|never|no)$/i.test(t.text))

/** "has not said [if] he will attend": whether he will. */
const asksIf = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.relation === 'ccomp' &&
  dependentsOf(view, at, 'mark').some(place => lowerAt(view.tokens, place) === 'if')

const hasCondition = (view: SentenceView, at: number): boolean =>
  (!asksIf(view, at) && dependentsOf(view, at, 'mark').some(place => CONDITIONS.test(lowerAt(view.tokens, place)))) ||
  dependentsOf(view, at, 'advcl').some(clause =>
    dependentsOf(view, clause, 'mark').some(place => /^(?:if|unless|provided)$/.test(lowerAt(view.tokens, place))),
  )

/** The noun of which a verb is said: its own subject, that of the verb it is joined to or hangs on, or what a relative clause tells of. */
export function subjectAt(view: SentenceView, at: number, steps = 4): number | undefined {
  const { tokens } = view
  const own = dependentsOf(view, at, 'nsubj')
  const subject = own.find(place => place < at) ?? own[0] ?? nameBeside(view, at) ?? looseBefore(view, at)
  if (subject !== undefined) return subject
  const above = headOf(view, at)
  const relation = tokens[at]?.relation
  if (above < 0 || steps === 0) return undefined
  if (relation === 'acl') return tokens[at]?.form === 'ing' ? above : undefined
  if (relation === 'conj' || relation === 'parataxis') return subjectAt(view, above, steps - 1)
  if (relation === 'advcl' && verbGroupAt(tokens, at).outlook !== 'bare') return undefined
  if (relation === 'xcomp' || relation === 'advcl')
    // "asked Mali to attend": the object is meant, and nothing is known of what it does.
    return dependentsOf(view, above, 'obj').length > 0 && relation === 'xcomp'
      ? undefined
      : subjectAt(view, above, steps - 1)
  return undefined
}

/** A name set off before its verb, which the tree hangs on the verb as something else: "the minister, [Ana Vell], came". */
const nameBeside = (view: SentenceView, at: number): number | undefined =>
  dependentsOf(view, at, 'appos', 'vocative', 'dep').find(place => place < at && nameAt(view, place)?.type === 'Person')

/** A noun that the tree hangs on a verb behind it as if on another noun. */
const looseBefore = (view: SentenceView, at: number): number | undefined =>
  view.tokens[at]?.tag === 'VERB'
    ? dependentsOf(view, at, 'nmod', 'flat').find(place => place < at && dependentsOf(view, place, 'case').length === 0)
    : undefined

/** The noun of which a verb is said: by the tree, or the one that stands where a subject should. */
export function subjectOfClause(view: SentenceView, at: number, group: VerbGroup): number | undefined {
  const told = subjectAt(view, at)
  if (told !== undefined) return told
  const finite = group.outlook !== 'bare' && group.governor === undefined && lowerAt(view.tokens, group.from) !== 'to'
  if (!finite || view.tokens[at]?.relation === 'acl') return undefined
  const subject = subjectOf(view.tokens, group)
  return subject && subject.to - 1
}

/** What the clause above says of one that hangs on it: left open, made sure, or denied. */
function embeddingOf(view: SentenceView, at: number): { open: boolean; confirmed: boolean; denied: boolean } {
  const { tokens } = view
  const open = asksIf(view, at) || dependentsOf(view, at, 'mark').some(place => lowerAt(tokens, place) === 'whether')
  const none = { open, confirmed: false, denied: false }
  if (!/^(?:ccomp|csubj|xcomp)$/.test(tokens[at]?.relation ?? '')) return none
  const above = headOf(view, at)
  const governor = tokens[above]
  if (!governor) return none
  const negative = verbGroupAt(tokens, above).negative
  if (DENYING.has(governor.lemma) && !open) return { ...none, denied: governor.lemma !== 'refuse' }
  return {
    open: open || (negative && governor.tag === 'VERB' && CONFIRMING.has(governor.lemma)),
    confirmed: !negative && CONFIRMING.has(governor.lemma),
    denied: false,
  }
}

const REFUSALS = new Set(['refuse', 'decline'])

/** @param comes  what the clause says, its "not" taken into account */
export function attendanceOf({ outlook, confirmed, group }: Clause, comes: boolean): Attendance {
  if (outlook === 'unsure') return 'uncertain'
  if (outlook === 'past') return comes ? 'attended' : REFUSALS.has(group.governor ?? '') ? 'declined' : 'absent'
  return comes ? (confirmed ? 'confirmed' : 'expected') : 'declined'
}
