import { flatMap } from '../../text/flat-map.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { lowerAt } from '../clauses/tree.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { listFrom, partiesWithin } from '../happenings/find-parties.ts'
import { type Attending, attending, involveAll } from './attending.ts'
import { findGathering, type Gathering } from './find-gathering.ts'

const COMING = new Set(['attend', 'gather', 'come', 'participate', 'join', 'present'])
const LISTING = /^(?:were|was|included|include|are|is)$/
const AMONG = [['among', 'them'], ['including'], ['among', 'those', 'present'], ['among', 'whom', 'were']]

/**
 * Lists of those who came: "Among those attending the summit were A and B", "Leaders who attended included A", "Few leaders
 * came to the summit, among them A of Kenya".
 */
export const readListed = (view: SentenceView, context: Context): readonly Attending[] => [
  ...readInverted(view, context),
  ...readAmong(view, context),
]

/** The verb of coming and then "were" or "included", with the list behind it. */
const readInverted = (view: SentenceView, { triggers }: Context): readonly Attending[] => {
  const { tokens } = view
  const coming = tokens.slice(0, LATEST + 1).findIndex(t => COMING.has(t.lemma) || t.text.toLowerCase() === 'attending')
  if (coming < 0) return []
  const listing = tokens.findIndex((t, i) => i > coming && LISTING.test(t.text.toLowerCase()))
  if (listing < 0 || !opensList(view, coming)) return []
  if (/^(?:are|is|include)$/.test(lowerAt(tokens, listing))) return []
  const between = tokens.slice(coming + 1, listing)
  if (between.some(t => t.tag === 'VERB' || t.text === ',')) return []
  const gathering = gatheringWithin(view, triggers, coming, listing)
  const list = listFrom(view, listing + 1)
  if (list.to <= list.from) return []
  const comers = partiesWithin(view, spanOf(tokens, list)).map(who => ({ who, isPerson: true }))
  const clue = spanOf(tokens, { from: coming, to: list.to })
  const part = { role: 'participant' as const, attendance: 'attended' as const, clue }
  return attending(gathering, { from: coming, to: coming + 1 }, involveAll(view, comers, part))
}

/** In tokens: "Heads of state and government who attended". */
const LATEST = 8

/** "Among those attending", "Leaders who attended", "Attending", "Present". */
function opensList(view: SentenceView, coming: number): boolean {
  const { tokens } = view
  const group = verbGroupAt(tokens, coming)
  if (group.negative || group.outlook === 'foreseen' || group.outlook === 'unsure') return false
  const first = lowerAt(tokens, 0)
  const before = lowerAt(tokens, coming - 1)
  return (
    coming === 0 || first === 'among' || before === 'who' || before === 'those' || (first === 'also' && coming === 1)
  )
}

function gatheringWithin(
  view: SentenceView,
  triggers: Context['triggers'],
  from: number,
  to: number,
): Gathering | undefined {
  for (let at = from + 1; at < to; at++) {
    const found = findGathering(view, at, triggers)
    if (found) return found
  }
  return undefined
}

/** "Few leaders came to the summit, among them A and B". */
const readAmong = (view: SentenceView, { triggers }: Context): readonly Attending[] =>
  flatMap(view.tokens, (_, at) => {
    const { tokens } = view
    if (!/^(?:among|including)$/.test(lowerAt(tokens, at))) return []
    const words = AMONG.find(all => all.every((word, i) => lowerAt(tokens, at + i) === word))
    if (!words) return []
    const verb = tokens.findLastIndex((t, i) => i < at && t.tag === 'VERB')
    const group = verb < 0 ? undefined : verbGroupAt(tokens, verb)
    if (group?.outlook !== 'past' || group.negative || !COMING.has(tokens[verb]?.lemma ?? '')) return []
    // The list of guests behind "was attended by" is read with it.
    if (group.passive) return []
    const gathering = gatheringWithin(view, triggers, verb, at)
    const list = listFrom(view, at + words.length)
    if (!gathering || list.to <= list.from) return []
    const comers = partiesWithin(view, spanOf(tokens, list)).map(who => ({ who, isPerson: true }))
    const clue = spanOf(tokens, { from: verb, to: list.to })
    const part = { role: 'participant' as const, attendance: 'attended' as const, clue }
    return attending(gathering, { from: at, to: at + 1 }, involveAll(view, comers, part))
  })
