import { flatMap } from '../../text/flat-map.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { ancestorsOf, dependentsOf, headOf, lowerAt } from '../clauses/tree.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { type Attending, attending, involveAll } from './attending.ts'
import { type Comer, findComers, nameAt } from './find-comers.ts'
import { subjectOfClause } from './read-clause.ts'

const TAKING = new Set(['take', 'occupy', 'have'])

/** Who has the chair of the gathering that the article speaks of, or is its host: "Ana Vell, in the chair, said", "took the chair", "Tomas Rehn, the host". */
export const readChair = (view: SentenceView): readonly Attending[] => [...readInTheChair(view), ...readHost(view)]

const readInTheChair = (view: SentenceView): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    const { tokens } = view
    if (token.text.toLowerCase() !== 'chair' || lowerAt(tokens, at - 1) !== 'the') return []
    // "the chair of the union" is an office.
    if (/^(?:of|for)$/.test(lowerAt(tokens, at + 1)) || tokens[at + 1]?.tag === 'NOUN') return []
    const verb = headOf(view, at)
    const isTaken = token.relation === 'obj' && TAKING.has(tokens[verb]?.lemma ?? '')
    const seated = lowerAt(tokens, at - 2) === 'in' ? seatedBefore(view, at) : undefined
    const group = isTaken ? verbGroupAt(tokens, verb) : undefined
    if (group && (group.outlook !== 'past' || group.negative || group.passive)) return []
    const subject = group ? subjectOfClause(view, verb, group) : undefined
    const who = seated ?? (subject === undefined ? [] : findComers(view, subject))
    if (who.length !== 1) return []
    const clue = spanOf(tokens, { from: isTaken ? Math.min(verb, at) : at - 2, to: at + 1 })
    const part = { role: 'chair' as const, attendance: 'attended' as const, clue }
    return attending(undefined, { from: isTaken ? verb : at, to: at + 1 }, involveAll(view, who, part))
  })

/** "Ana Vell[, in the chair]", "with Ana Vell [in the chair]". */
function seatedBefore(view: SentenceView, at: number): readonly Comer[] | undefined {
  const { tokens } = view
  const last = lowerAt(tokens, at - 3) === ',' ? at - 4 : at - 3
  // "Ana Vell of Norland"
  const before = nameAt(view, last)?.type === 'Country' && lowerAt(tokens, last - 1) === 'of' ? last - 2 : last
  const name = nameAt(view, before)
  if (name?.type !== 'Person' || tokens[before]?.end !== name.end) return undefined
  const isAside = last === at - 4 && /^[,.]$/.test(lowerAt(tokens, at + 1))
  const isWith = last === at - 3 && isBehindWith(view, name.start)
  return isAside || isWith ? [{ who: { start: name.start, end: name.end }, isPerson: true }] : undefined
}

/** In tokens: "with the foreign minister of Norland, Ana Vell". */
const LONGEST_TITLE = 8
const isBehindWith = ({ tokens }: SentenceView, start: number): boolean => {
  const first = tokens.findIndex(token => token.start === start)
  const words = tokens.slice(Math.max(0, first - LONGEST_TITLE), first)
  const from = words.findLastIndex(({ text }) => text.toLowerCase() === 'with')
  return from >= 0 && words.slice(from).every(({ tag }) => tag !== 'VERB')
}

/** "President Ana Vell, [the host], said": whoever is named before it. */
const readHost = (view: SentenceView): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    const { tokens } = view
    if (!/^hosts?$/.test(token.text.toLowerCase()) || lowerAt(tokens, at - 1) !== 'the') return []
    if (lowerAt(tokens, at - 2) !== ',' || !/^[,.]$/.test(lowerAt(tokens, at + 1))) return []
    const above = [...ancestorsOf(view, at)].find(place => place < at && findComers(view, place).length > 0)
    const who = above === undefined || !/^(?:appos|nmod)$/.test(token.relation ?? '') ? [] : findComers(view, above)
    if (who.length !== 1 || dependentsOf(view, at, 'nmod').length > 0) return []
    const clue = spanOf(tokens, { from: at - 1, to: at + 1 })
    return attending(undefined, { from: at, to: at + 1 }, involveAll(view, who, { role: 'organizer', clue }))
  })
