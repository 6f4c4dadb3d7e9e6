import type { Attendance } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { flatMap } from '../../text/flat-map.ts'
import { lemmasOf } from '../clauses/lemmas-of.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { dependentsOf, headOf, lowerAt } from '../clauses/tree.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { findReason } from '../happenings/find-reason.ts'
import { type Attending, attending, involveAll } from './attending.ts'
import { findComers } from './find-comers.ts'
import { findGathering } from './find-gathering.ts'
import { subjectAt } from './read-clause.ts'

/** What is said of "her participation" or "the invitation", and what follows from it for her coming. */
const COMING = new Set(['participation', 'attendance', 'presence'])
const OF_COMING: ReadonlyMap<string, Attendance> = new Map([
  ['confirm', 'confirmed'],
  ['announce', 'confirmed'],
  ['cancel', 'declined'],
  ['withdraw', 'declined'],
])
const INVITATION = new Set(['invitation', 'invite'])
const OF_INVITATION: ReadonlyMap<string, Attendance> = new Map([
  ['accept', 'confirmed'],
  ['decline', 'declined'],
  ['reject', 'declined'],
  ['refuse', 'declined'],
  ['spurn', 'declined'],
  ['turn', 'declined'],
  ['honour', 'attended'],
  ['honor', 'attended'],
])
const REGRETS = new Set(['apology', 'regret', 'excuse'])
const GIVEN: ReadonlySet<string> = new Set([...COMING, ...INVITATION, ...REGRETS])
const SAYING = new Set(['say', 'decide', 'confirm', 'announce', 'reveal', 'disclose'])
const DOUBT = /\b(?:under question|in question|in doubt|uncertain|unclear|not confirmed|unconfirmed)\b/i
const OWN = /^(?:his|her|their|its)$/

/**
 * Who has given word of coming or staying away: "has confirmed her participation", "declined the invitation", "sent his
 * apologies", "apologised for not attending", "the participation of Mali is in doubt".
 */
export const readWordGiven = (view: SentenceView, context: Context): readonly Attending[] => [
  ...readObjects(view, context),
  ...readExcuse(view, context),
  ...readWhoWillRepresent(view),
  ...readUndecided(view),
  ...readApologies(view),
  ...readDoubt(view),
]

const readObjects = (view: SentenceView, { triggers }: Context): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    const verb = headOf(view, at)
    const governor = view.tokens[verb]
    if (token.relation !== 'obj' || !GIVEN.has(token.lemma) || governor?.tag !== 'VERB') return []
    const group = verbGroupAt(view.tokens, verb)
    const given = attendanceFrom(view, at, governor.lemma)
    // "has not confirmed his attendance": it is open.
    // Who "has never accepted an invitation" is invited to nothing in particular.
    const isOpen = given === 'confirmed' && INVITATION.has(token.lemma)
    const denied = given === undefined || isOpen ? undefined : OF_DENIED.get(given)
    const attendance = group.negative ? denied : given
    if (!attendance || group.outlook !== 'past' || group.passive) return []
    const subject = subjectAt(view, verb)
    if (subject === undefined || (token.lemma === 'invitation' && !isSimpleInvitation(view, at, triggers))) return []
    const gathering = dependentsOf(view, at, 'nmod', 'acl').flatMap(
      place => findGathering(view, place, triggers) ?? [],
    )[0]
    const clue = spanOf(view.tokens, { from: group.from, to: at + 1 })
    const reason = attendance === 'declined' ? findReason(view, at + 1) : undefined
    const part = { role: 'participant' as const, attendance, ...(reason && { reason }), clue }
    const initiator = INVITATION.has(token.lemma) ? inviterOf(view, at) : undefined
    // "has turned down an invitation": what he is invited to lies ahead.
    const isAhead = attendance === 'declined' && /^(?:has|have)$/.test(lowerAt(view.tokens, group.from))
    return attending(
      gathering,
      { from: verb, to: at + 1 },
      involveAll(view, findComers(view, subject, { places: true }), part),
    ).map(one => ({ ...one, ...(initiator && { initiator }), ...(isAhead && { tense: 'ahead' as const }) }))
  })

/** "an invitation [from Ana Vell]". */
function inviterOf(view: SentenceView, at: number): Span | undefined {
  const from = dependentsOf(view, at, 'nmod').find(place =>
    dependentsOf(view, place, 'case').some(m => lowerAt(view.tokens, m) === 'from'),
  )
  return from === undefined ? undefined : findComers(view, from)[0]?.who
}

/** What is so where that is denied: "did not confirm", "did not honour the invitation". */
const OF_DENIED: ReadonlyMap<Attendance, Attendance> = new Map([
  ['confirmed', 'uncertain'],
  ['attended', 'absent'],
])

function attendanceFrom(view: SentenceView, at: number, verb: string): Attendance | undefined {
  const lemma = view.tokens[at]?.lemma ?? ''
  const own = dependentsOf(view, at, 'nmod', 'det').some(place => OWN.test(lowerAt(view.tokens, place)))
  if (COMING.has(lemma)) return own ? OF_COMING.get(verb) : undefined
  if (INVITATION.has(lemma)) return OF_INVITATION.get(verb)
  return REGRETS.has(lemma) && own && verb === 'send' ? 'declined' : undefined
}

/** "declined the invitation" and "an invitation to the talks", but not "an invitation to join the cabinet". */
function isSimpleInvitation(view: SentenceView, at: number, triggers: Context['triggers']): boolean {
  const hanging = dependentsOf(view, at, 'nmod', 'acl').filter(place => place > at)
  return hanging.every(place => {
    if (findGathering(view, place, triggers)) return true
    const verb = view.tokens[place]?.lemma ?? ''
    if (/^(?:attend|participate|come|join)$/.test(verb))
      return dependentsOf(view, place, 'obj', 'obl').every(
        object => findGathering(view, object, triggers) !== undefined,
      )
    return dependentsOf(view, place, 'case').some(m => /^(?:of|from|by)$/.test(lowerAt(view.tokens, m)))
  })
}

/** "apologised for not attending", "excused himself from the session". */
const readExcuse = (view: SentenceView, { triggers }: Context): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    if (token.tag !== 'VERB') return []
    const isApology = /^apologi[sz]e$/.test(token.lemma)
    if (!isApology && !lemmasOf(token).includes('excuse')) return []
    const group = verbGroupAt(view.tokens, at)
    const missing = dependentsOf(view, at, 'advcl', 'xcomp').find(place => {
      const lemma = view.tokens[place]?.lemma ?? ''
      return (
        /^(?:attend|participate|come)$/.test(lemma) &&
        dependentsOf(view, place, 'advmod').some(m => lowerAt(view.tokens, m) === 'not')
      )
    })
    const self = dependentsOf(view, at, 'obj').some(place =>
      /^(?:him|her|them|it)sel(?:f|ves)$/.test(lowerAt(view.tokens, place)),
    )
    const gathering = dependentsOf(view, missing ?? at, 'obj', 'obl').flatMap(
      place => findGathering(view, place, triggers) ?? [],
    )[0]
    const isAlone = dependentsOf(view, at, 'obl', 'advcl', 'xcomp').every(place => place < at)
    const excused = isApology ? missing !== undefined : self && (gathering !== undefined || isAlone)
    const subject = excused && group.outlook === 'past' && !group.negative ? subjectAt(view, at) : undefined
    if (subject === undefined) return []
    const clue = spanOf(view.tokens, { from: group.from, to: (missing ?? at) + 1 })
    return wordOf(view, gathering, at, subject, { attendance: 'declined', clue })
  })

/** What the subject of a verb lets it be known of its own coming. */
const wordOf = (
  view: SentenceView,
  gathering: Parameters<typeof attending>[0],
  at: number,
  subject: Parameters<typeof findComers>[1],
  told: { readonly attendance: 'declined' | 'uncertain'; readonly clue: Span },
): readonly Attending[] =>
  attending(
    gathering,
    { from: at, to: at + 1 },
    involveAll(view, findComers(view, subject, { places: true }), { role: 'participant', ...told }),
  )

/** "Chad has not yet said who will represent it": whether anybody comes is open. */
const readWhoWillRepresent = (view: SentenceView): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    if (token.lemma !== 'represent' || token.relation !== 'ccomp') return []
    const above = headOf(view, at)
    if (!SAYING.has(view.tokens[above]?.lemma ?? '') || !verbGroupAt(view.tokens, above).negative) return []
    if (!dependentsOf(view, at, 'nsubj').some(place => lowerAt(view.tokens, place) === 'who')) return []
    if (!dependentsOf(view, at, 'obj').some(place => lowerAt(view.tokens, place) === 'it')) return []
    const subject = subjectAt(view, above)
    if (subject === undefined) return []
    const clue = spanOf(view.tokens, { from: above, to: at + 1 })
    return wordOf(view, undefined, at, subject, { attendance: 'uncertain', clue })
  })

/** "has been invited but has yet to make up her mind", "was invited but has not replied": whether she comes is open. */
const readUndecided = (view: SentenceView): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    if (token.tag !== 'VERB' || token.lemma !== 'invite') return []
    const { tokens } = view
    const group = verbGroupAt(tokens, at)
    if (!group.passive || group.negative || group.outlook !== 'past') return []
    const decision = tokens.findIndex(
      (one, place) => place > at && place - at <= DECISION_REACH && DECIDING.has(one.lemma),
    )
    const between = tokens.slice(at + 1, Math.max(at, decision)).map(({ text }) => text.toLowerCase())
    if (!between.includes('but') || !/\b(?:yet to|not(?: yet)?|n['’]t)$/.test(between.join(' '))) return []
    const subject = subjectAt(view, at)
    if (subject === undefined) return []
    const clue = spanOf(tokens, { from: group.from, to: decision + 1 })
    return wordOf(view, undefined, at, subject, { attendance: 'uncertain', clue })
  })

/** "Apologies were received from Ana Vell", as minutes have it. */
const readApologies = (view: SentenceView): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    if (token.tag !== 'VERB' || !/^(?:receive|note|record)$/.test(token.lemma)) return []
    const group = verbGroupAt(view.tokens, at)
    const isTold = group.passive && group.outlook === 'past' && !group.negative
    const said = isTold && dependentsOf(view, at, 'nsubj').some(place => view.tokens[place]?.lemma === 'apology')
    const from = said
      ? dependentsOf(view, at, 'obl').find(place =>
          dependentsOf(view, place, 'case').some(m => lowerAt(view.tokens, m) === 'from'),
        )
      : undefined
    if (from === undefined) return []
    const clue = spanOf(view.tokens, { from: group.from, to: from + 1 })
    const part = { role: 'participant' as const, attendance: 'declined' as const, clue }
    return attending(undefined, { from: at, to: at + 1 }, involveAll(view, findComers(view, from), part))
  })

const DECIDING = new Set(['decide', 'reply', 'respond', 'confirm', 'answer', 'say', 'make', 'accept'])
/** In tokens: "invited to the talks on Friday but has yet to decide". */
const DECISION_REACH = 14

/** "The participation of X is under question". */
const readDoubt = (view: SentenceView): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    if (!COMING.has(token.lemma) || token.relation !== 'nsubj') return []
    const owner = dependentsOf(view, at, 'nmod')[0]
    const rest = view.tokens
      .slice(at)
      .map(t => t.text)
      .join(' ')
    if (owner === undefined || !DOUBT.test(rest)) return []
    const clue = spanOf(view.tokens, { from: at, to: view.tokens.length })
    return attending(
      undefined,
      { from: at, to: at + 1 },
      involveAll(view, findComers(view, owner, { places: true }), {
        role: 'participant',
        attendance: 'uncertain',
        clue,
      }),
    )
  })
