import type { Happening, Involvement } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { flatMap } from '../../text/flat-map.ts'
import { contains, overlaps } from '../../text/span.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { headOf } from '../clauses/tree.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import {
  type Clause,
  childrenOf,
  clauseAt,
  partyRange,
  prepositionOf,
  rangeBelow,
  type Tree,
  wordAt,
} from './deeds/clause.ts'
import { involve } from './find-involved.ts'
import { partiesWithin } from './find-parties.ts'

type Mission = NonNullable<Happening['mission']>

const SENDING: ReadonlySet<string> = new Set(['send', 'dispatch', 'deploy', 'launch', 'establish', 'mandate'])
const HEADING: ReadonlySet<string> = new Set(['head', 'lead', 'command'])
/** What a mission does, and is sent for. */
const WORK: ReadonlySet<string> = new Set([
  'monitor',
  'observe',
  'verify',
  'oversee',
  'supervise',
  'patrol',
  'investigate',
  'assess',
  'inspect',
  'help',
  'assist',
  'support',
  'protect',
  'train',
  'watch',
  'study',
  'examine',
  'document',
])
/** Verbs of how long it lasts, said of it or of its mandate. */
const LASTING: ReadonlySet<string> = new Set([
  'run',
  'last',
  'expire',
  'end',
  'stay',
  'remain',
  'operate',
  'continue',
  'extend',
  'prolong',
  'renew',
  'approve',
  'authorise',
  'authorize',
  ...SENDING,
])
const HOW_LONG: ReadonlySet<string> = new Set(['for', 'until', 'till', 'through'])
/** In code units: what is longer is no mandate but a story. */
const LONGEST_MANDATE = 160
/** In tokens: "for [an initial period of] six months". */
const LONGEST_AMOUNT = 5
const INVITED = ['at', 'the', 'invitation', 'of']

/**
 * What a sentence tells of the mission, or of the observers sent, that its noun at a place names: who sends it, to whom, who
 * heads it, what it is to do and for how long.
 */
export function readMission(tree: Tree, noun: number): Mission | undefined {
  const clauses = clausesOf(tree, noun)
  const found: Mission = {
    ...part('sender', senderIn(tree, noun, clauses)),
    ...part('host', hostIn(tree, noun, clauses)),
    ...part('head', headIn(tree, noun, clauses)),
    ...part('mandate', mandateIn(tree, noun, clauses)),
    ...part('period', periodIn(tree, noun, clauses)),
  }
  return Object.keys(found).length > 0 ? found : undefined
}

/** Whoever heads a mission is in it. */
export const headOfMission = (view: SentenceView, mission: Happening['mission']): readonly Involvement[] =>
  mission?.head ? [involve(view, mission.head, { role: 'chair', clue: mission.head })] : []

const part = <Key extends keyof Mission>(key: Key, span: Span | undefined): { [K in Key]?: Span } =>
  (span ? { [key]: span } : {}) as { [K in Key]?: Span }

interface Told {
  readonly clause: Clause
  readonly lemma: string
  /** The mission does it, or it is done to the mission. */
  readonly as: 'doer' | 'done'
}

/** The clauses that tell of the mission or of its mandate, what is denied, wished for and open left out. */
const clausesOf = (tree: Tree, noun: number): readonly Told[] => {
  const nouns = nounsOf(tree, noun)
  return flatMap(tree.view.tokens, (token, at): readonly Told[] => {
    if (token.tag !== 'VERB') return []
    const clause = clauseAt(tree, at)
    const { subject, object, passive, negative, outlook } = clause
    if (negative || outlook === 'unsure') return []
    const is = (place: number | undefined) => place !== undefined && nouns.includes(place)
    if (is(passive ? subject : object)) return [{ clause, lemma: token.lemma, as: 'done' }]
    return is(subject) ? [{ clause, lemma: token.lemma, as: 'doer' }] : []
  })
}

/** The mission and "the mission's [mandate]", "the [deployment] of the mission". */
const nounsOf = (tree: Tree, noun: number): readonly number[] => {
  const above = headOf(tree.view, noun)
  return /^(?:mandate|deployment|dispatch)$/.test(tree.view.tokens[above]?.lemma ?? '') ? [noun, above] : [noun]
}

const partyAt = ({ view, ...tree }: Tree, at: number | undefined): Span | undefined =>
  at === undefined
    ? undefined
    : partiesWithin(view, spanOf(view.tokens, rangeBelow({ view, ...tree }, at)), { places: true })[0]

const senderIn = (tree: Tree, noun: number, told: readonly Told[]): Span | undefined =>
  told
    .filter(({ lemma, as }) => as === 'done' && SENDING.has(lemma))
    .flatMap(({ clause: { passive, agent, subject } }) => partyAt(tree, passive ? agent : subject) ?? [])[0] ??
  ownerOf(tree, noun)

/** "the mission [of the Union]", "the [Union]'s mission". */
const ownerOf = (tree: Tree, noun: number): Span | undefined =>
  childrenOf(tree, noun, 'nmod', 'compound')
    .filter(child => /^(?:of|['’]s?|)$/.test(prepositionOf(tree, child)))
    .flatMap(child => {
      const token = tree.view.tokens[child]
      const name = token && tree.view.names.find(n => overlaps(n, token) && /^(?:Organization|Body)$/.test(n.type))
      // The mission's own name is no sender of it.
      const isOwn = name && contains(name, tree.view.tokens[noun] ?? name)
      return name && !isOwn ? [{ start: name.start, end: name.end }] : []
    })[0]

const TO: ReadonlySet<string> = new Set(['to', 'in'])

/** "to Mali", "in Mali", "at the invitation of Mali". */
function hostIn(tree: Tree, noun: number, told: readonly Told[]): Span | undefined {
  const { view } = tree
  const inviting = view.tokens.findIndex((_, at) => INVITED.every((word, i) => wordAt(tree, at + i) === word))
  const invited = inviting < 0 ? [] : view.names.filter(n => n.start === startBehind(view, inviting + INVITED.length))
  const places = [
    ...childrenOf(tree, noun, 'nmod'),
    ...told.flatMap(({ clause, lemma }) => (SENDING.has(lemma) ? clause.obliques.map(({ head }) => head) : [])),
  ].filter(place => TO.has(prepositionOf(tree, place)))
  const named = places.flatMap(place => {
    const token = view.tokens[place]
    return view.names.filter(n => token && overlaps(n, token))
  })
  const host = [...invited, ...named].find(({ type }) => type === 'Country' || type === 'Place')
  return host && { start: host.start, end: host.end }
}

const startBehind = ({ tokens }: SentenceView, at: number): number | undefined =>
  tokens[tokens[at]?.text.toLowerCase() === 'the' ? at + 1 : at]?.start

const headIn = (tree: Tree, noun: number, told: readonly Told[]): Span | undefined =>
  told
    .filter(({ lemma, as }) => as === 'done' && HEADING.has(lemma))
    .flatMap(({ clause }) => headBy(tree, clause) ?? [])[0] ?? officerOf(tree, noun)

/** "led by former minister [Ana Vell]": by the order of words, where the tree has lost whom. */
function headBy(tree: Tree, { verb, passive, agent, subject }: Clause): Span | undefined {
  const { names, tokens } = tree.view
  const told = personAt(tree, passive ? agent : subject, verb)
  if (told || !passive || wordAt(tree, verb + 1) !== 'by') return told
  const title = tokens.slice(verb + 2, verb + 2 + LONGEST_TITLE)
  const person = names.find(({ type, start }) => type === 'Person' && title.some(token => token.start === start))
  return person && { start: person.start, end: person.end }
}
/** In tokens: "former deputy foreign minister". */
const LONGEST_TITLE = 6

/** "the head of the mission, [Ana Vell]". */
function officerOf({ view }: Tree, noun: number): Span | undefined {
  const token = view.tokens[noun]
  const office = view.offices.find(({ role, of, title }) => {
    const isOf = token !== undefined && ((of && contains(of, token)) || contains(title, token))
    return isOf && /^(?:head|chief|leader|commander)\b/.test(role)
  })
  return office?.person
}

const personAt = (tree: Tree, at: number | undefined, verb: number): Span | undefined => {
  const range = at === undefined ? undefined : spanOf(tree.view.tokens, partyRange(tree, at, verb))
  const person = range && tree.view.names.find(({ type, ...name }) => type === 'Person' && contains(range, name))
  return person && { start: person.start, end: person.end }
}

/** "to monitor the border", "The mission shall observe the crossing". */
function mandateIn(tree: Tree, noun: number, told: readonly Told[]): Span | undefined {
  const doing = told.flatMap(({ clause, lemma, as }) =>
    as === 'doer' && WORK.has(lemma) && !clause.passive && clause.outlook === 'foreseen' ? [clause.verb] : [],
  )
  const purposes = [noun, ...told.filter(({ lemma }) => SENDING.has(lemma)).map(({ clause }) => clause.verb)].flatMap(
    at =>
      childrenOf(tree, at, 'acl', 'advcl', 'xcomp').filter(
        verb => WORK.has(tree.view.tokens[verb]?.lemma ?? '') && wordAt(tree, verb - 1) === 'to',
      ),
  )
  const verb = [...doing, ...purposes][0]
  if (verb === undefined) return undefined
  const span = spanOf(tree.view.tokens, { from: verb, to: endOfClause(tree, verb) })
  return span.end - span.start <= LONGEST_MANDATE ? span : undefined
}

/** Up to the mark that ends the clause. */
const endOfClause = ({ view: { tokens } }: Tree, from: number): number => {
  const end = tokens.findIndex((token, at) => at > from && /^[.,;:—–“”"()]$/.test(token.text))
  return end < 0 ? tokens.length : end
}

/** "for six months", "until 31 December": as long as is told of it. */
function periodIn(tree: Tree, noun: number, told: readonly Told[]): Span | undefined {
  const { tokens, times } = tree.view
  const nouns = nounsOf(tree, noun)
  const verbs = told.filter(({ lemma }) => LASTING.has(lemma)).map(({ clause }) => clause.verb)
  for (const { start, end, type } of times) {
    const at = tokens.findIndex(token => token.end > start)
    const by = tokens.findLastIndex(
      (token, place) => place < at && place >= at - LONGEST_AMOUNT && HOW_LONG.has(token.text.toLowerCase()),
    )
    if (by < 0 || (wordAt(tree, by) === 'for') !== (type === 'DURATION')) continue
    let above = headOf(tree.view, at)
    while (above >= 0 && !verbs.includes(above) && !nouns.includes(above) && tokens[above]?.tag !== 'VERB')
      above = headOf(tree.view, above)
    if (verbs.includes(above) || nouns.includes(above)) return { start: tokens[by]?.start ?? start, end }
  }
  return undefined
}
