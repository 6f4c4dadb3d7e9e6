import { flatMap } from '../../text/flat-map.ts'
import { spanOf, startOfPhrase } from '../clauses/noun-phrase.ts'
import { ancestorsOf, dependentsOf, headOf, lowerAt } from '../clauses/tree.ts'
import { verbGroupAt, verbsOf } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { listFrom, partiesWithin } from '../happenings/find-parties.ts'
import { type Attending, attending, involveAll } from './attending.ts'
import { conjunctsOf, findComers } from './find-comers.ts'
import { findGathering, type Gathering } from './find-gathering.ts'

const ABSENTEES = new Set(['absentee', 'no-show'])
const SEATS = new Set(['chair', 'seat', 'place', 'bench'])
const EXCEPT = /^(?:but|except|excepting|barring|save|bar)$/
const ALL = /^(?:all|every|everyone|everybody)$/
const ATTENDING = new Set([
  'attend',
  'come',
  'gather',
  'participate',
  'join',
  'travel',
  'show',
  'turn',
  'appear',
  'take',
])
const THERE = new Set(['present', 'there', 'represented'])

/**
 * Who was not there, told by other words than a verb: "the only absentee was Mali", "the only one missing was Mali", "notably
 * absent was Mali", "Mali's chair remained empty", "all members but Mali were present", "in the absence of Mali".
 */
export const readAbsence = (view: SentenceView, context: Context): readonly Attending[] => [
  ...readOnlyAbsent(view),
  ...readEmptySeat(view),
  ...readAllBut(view, context),
  ...readInAbsence(view, context),
  ...readMarkedAbsence(view, context),
  ...readException(view, context),
]

/** "All met, with the exception of Mali", "met with one notable exception: Ana Vell". */
const readException = (view: SentenceView, { triggers }: Context): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    const { tokens } = view
    if (
      token.lemma !== 'exception' ||
      !tokens.slice(Math.max(0, at - 4), at).some(t => t.text.toLowerCase() === 'with')
    )
      return []
    const link = lowerAt(tokens, at + 1)
    if (link !== ':' && link !== 'of') return []
    const verb = [...ancestorsOf(view, at)].find(above => above < at && tokens[above]?.tag === 'VERB')
    const gathering = verb === undefined ? undefined : gatheringOfVerb(view, verb, triggers)
    if (verb === undefined || !gathering || verbGroupAt(tokens, verb).outlook !== 'past') return []
    const list = listFrom(view, at + 2)
    const comers = list.to > list.from ? partiesWithin(view, spanOf(tokens, list)) : []
    const clue = spanOf(tokens, { from: at, to: Math.max(list.to, at + 1) })
    const part = { role: 'participant' as const, attendance: 'absent' as const, clue }
    return attending(
      gathering,
      { from: at, to: at + 1 },
      involveAll(
        view,
        comers.map(who => ({ who, isPerson: true })),
        part,
      ),
    )
  })

/** The gathering that a verb is or tells of; one that gathers without a word for it is told by "met" or "gathered". */
const gatheringOfVerb = (view: SentenceView, verb: number, triggers: Context['triggers']): Gathering | undefined =>
  findGathering(view, verb, triggers) ??
  dependentsOf(view, verb, 'nsubj', 'obj', 'obl').flatMap(place => findGathering(view, place, triggers) ?? [])[0] ??
  (/^(?:meet|gather|convene|assemble)$/.test(view.tokens[verb]?.lemma ?? '') ? { is: 'named', at: verb } : undefined)

const absent = (view: SentenceView, at: number, from: number, to: number): readonly Attending[] =>
  attending(
    undefined,
    { from, to: Math.max(to, from + 1) },
    involveAll(view, findComers(view, at, { places: true }), {
      role: 'participant',
      attendance: 'absent',
      clue: spanOf(view.tokens, { from: Math.min(from, at), to: Math.max(to, at + 1) }),
    }),
  )

/** "was": what is said of a thing lies behind it. */
const pastCopulaOf = (view: SentenceView, at: number): number | undefined =>
  dependentsOf(view, at, 'cop').find(place => /^(?:was|were)$/.test(lowerAt(view.tokens, place)))

/** "The only absentee was Mali", "the only leader missing was Ana Vell", "notably absent were Chad and Mali". */
const readOnlyAbsent = (view: SentenceView): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    const isNoun = ABSENTEES.has(token.lemma)
    const isState = token.lemma === 'absent' || (token.text.toLowerCase() === 'missing' && token.tag !== 'NOUN')
    if (!isNoun && !isState) return []
    const said = predicateOf(view, at)
    return said === undefined ? [] : absent(view, said, at, at + 1)
  })

/** The noun that "was" equates with the one absent: "the only director who was missing was [Ana Vell]". */
function predicateOf(view: SentenceView, at: number): number | undefined {
  const { tokens } = view
  const noun = /^(?:acl|amod)$/.test(tokens[at]?.relation ?? '') ? headOf(view, at) : at
  if (noun < 0) return undefined
  const only = dependentsOf(view, noun, 'amod', 'advmod').some(place => /^only$/.test(lowerAt(tokens, place)))
  if (tokens[noun]?.relation === 'nsubj') {
    const said = headOf(view, noun)
    return only && said > noun && pastCopulaOf(view, said) !== undefined ? said : undefined
  }
  // "Notably absent was Ana Vell": whoever it is said of stands behind.
  const was = tokens.findIndex((t, i) => i > at && /^(?:was|were)$/i.test(t.text))
  const opens = verbsOf(tokens).every(verb => verb >= was || verb === at) && was >= 0 && at <= LATEST_OPENER
  const behind =
    dependentsOf(view, at, 'nsubj').find(place => place > was) ??
    (headOf(view, at) > was ? headOf(view, at) : undefined)
  return opens ? behind : undefined
}

/** In tokens: "Notably absent was". */
const LATEST_OPENER = 2

/** "Mali's seat remained empty", "the empty chair was Mali's". */
const readEmptySeat = (view: SentenceView): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    if (!SEATS.has(token.lemma) || token.tag !== 'NOUN') return []
    const { tokens } = view
    const above = headOf(view, at)
    if (above < 0 || token.relation !== 'nsubj') return []
    const owner = dependentsOf(view, at, 'nmod').find(
      place => place < at || dependentsOf(view, place, 'case').some(m => lowerAt(tokens, m) === 'of'),
    )
    if (owner !== undefined && isEmpty(view, above)) return absent(view, owner, at, above + 1)
    const empty = dependentsOf(view, at, 'amod').some(place => /^(?:empty|vacant)$/.test(lowerAt(tokens, place)))
    const owned = dependentsOf(view, above, 'case').some(place => /^['’]s?$/.test(lowerAt(tokens, place)))
    return empty && owned && pastCopulaOf(view, above) !== undefined ? absent(view, above, at, above + 1) : []
  })

/** "remained empty", "was empty", "stayed vacant". */
function isEmpty(view: SentenceView, at: number): boolean {
  const word = /^(?:empty|vacant|unoccupied)$/
  if (word.test(lowerAt(view.tokens, at))) return pastCopulaOf(view, at) !== undefined
  const group = verbGroupAt(view.tokens, at)
  return (
    group.outlook === 'past' &&
    !group.negative &&
    /^(?:remain|stay|stand)$/.test(view.tokens[at]?.lemma ?? '') &&
    dependentsOf(view, at, 'xcomp', 'advmod').some(place => word.test(lowerAt(view.tokens, place)))
  )
}

/** "All members but Mali were present", "every leader except Ana Vell came". */
const readAllBut = (view: SentenceView, { triggers }: Context): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    const { tokens } = view
    if (!EXCEPT.test(token.text.toLowerCase())) return []
    const noun = tokens.findLastIndex((t, i) => i < at && i >= at - 2 && /^(?:NOUN|PRON)$/.test(t.tag))
    if (noun < 0 || !isAll(view, noun)) return []
    const excepted = headOf(view, at) > at ? headOf(view, at) : -1
    const verb = excepted < 0 ? -1 : headOf(view, noun)
    const told = tokens[verb]
    if (!told || tokens[noun]?.relation !== 'nsubj') return []
    const be = dependentsOf(view, verb, 'cop')[0]
    const group = verbGroupAt(tokens, be ?? verb)
    const isThere =
      told.tag === 'VERB'
        ? ATTENDING.has(told.lemma) || THERE.has(told.text.toLowerCase())
        : THERE.has(told.text.toLowerCase())
    const recalled = dependentsOf(view, verb, 'advmod').some(place => place === 0 && lowerAt(tokens, place) === 'then')
    if (!isThere || recalled || group.negative || group.outlook !== 'past') return []
    const named = dependentsOf(view, verb, 'obj', 'obl').flatMap(place => findGathering(view, place, triggers) ?? [])[0]
    const last = Math.max(verb, ...conjunctsOf(view, excepted))
    const clue = spanOf(tokens, { from: noun, to: last + 1 })
    const part = { role: 'participant' as const, attendance: 'absent' as const, clue }
    return attending(named, { from: verb, to: verb + 1 }, involveAll(view, findComers(view, excepted), part))
  })

const isAll = (view: SentenceView, noun: number): boolean =>
  ALL.test(lowerAt(view.tokens, noun)) ||
  dependentsOf(view, noun, 'det').some(place => ALL.test(lowerAt(view.tokens, place))) ||
  view.tokens.slice(Math.max(0, noun - 3), noun).some(t => ALL.test(t.text.toLowerCase()))

/** Of a gathering. */
const TAKING_PLACE = new Set([
  'open',
  'begin',
  'start',
  'hold',
  'meet',
  'convene',
  'proceed',
  'go',
  'take',
  'gather',
  'end',
  'continue',
])

/** What the absence of somebody does to a gathering. */
const MARKING = new Set(['overshadow', 'mark', 'mar', 'cloud', 'dominate', 'eclipse', 'spoil'])

/** "a summit overshadowed by the absence of Ana Vell", "Mali's absence from the talks". */
const readMarkedAbsence = (view: SentenceView, { triggers }: Context): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    if (token.lemma !== 'absence' || lowerAt(view.tokens, at - 2) === 'in') return []
    const who = dependentsOf(view, at, 'nmod').find(place =>
      place < at ? isOwner(view, place) : lowerAt(view.tokens, at + 1) === 'of',
    )
    const verb = headOf(view, at)
    const told = verb < 0 ? undefined : verbGroupAt(view.tokens, verb)
    if (who === undefined || told?.outlook !== 'past' || told.negative) return []
    const hanging = [
      ...dependentsOf(view, at, 'nmod').filter(
        place => lowerAt(view.tokens, startOfPhrase(view.tokens, place) - 1) === 'from',
      ),
      ...(MARKING.has(view.tokens[verb]?.lemma ?? '')
        ? [...dependentsOf(view, verb, 'nsubj', 'obj'), headOf(view, verb)]
        : []),
    ]
    const gathering = hanging.flatMap(place => findGathering(view, place, triggers) ?? [])[0]
    if (!gathering) return []
    const clue = spanOf(view.tokens, { from: Math.min(at, who), to: Math.max(at, ...conjunctsOf(view, who)) + 1 })
    const part = { role: 'participant' as const, attendance: 'absent' as const, clue }
    return attending(gathering, { from: at, to: at + 1 }, involveAll(view, findComers(view, who), part))
  })

const isOwner = (view: SentenceView, at: number): boolean =>
  dependentsOf(view, at, 'case').some(place => /^['’]s?$/.test(lowerAt(view.tokens, place)))

/** "opened in the absence of the Talvian delegation", "met without Mali". */
const readInAbsence = (view: SentenceView, { triggers }: Context): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    const without = lowerAt(view.tokens, at) === 'without'
    const inAbsence =
      token.lemma === 'absence' && /^in the$/.test(`${lowerAt(view.tokens, at - 2)} ${lowerAt(view.tokens, at - 1)}`)
    if (!without && (!inAbsence || lowerAt(view.tokens, at + 1) !== 'of')) return []
    const who = without ? headOf(view, at) : dependentsOf(view, at, 'nmod').find(place => place > at)
    const verb = headOf(view, without ? (who ?? -1) : at)
    if (without && !TAKING_PLACE.has(view.tokens[verb]?.lemma ?? '')) return []
    if (who === undefined || verb < 0 || verbGroupAt(view.tokens, verb).outlook !== 'past') return []
    const gathering = dependentsOf(view, verb, 'nsubj', 'obj', 'obl').flatMap(
      place => findGathering(view, place, triggers) ?? [],
    )[0]
    if (!gathering) return []
    const clue = spanOf(view.tokens, { from: at - 2, to: Math.max(...conjunctsOf(view, who)) + 1 })
    return attending(
      gathering,
      { from: at, to: at + 1 },
      involveAll(view, findComers(view, who), { role: 'participant', attendance: 'absent', clue }),
    )
  })
