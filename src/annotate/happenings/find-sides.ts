import type { Involvement } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { spanOf, type TokenRange } from '../clauses/noun-phrase.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { involve } from './find-involved.ts'
import { listFrom, partiesWithin } from './find-parties.ts'

const SIDE_TYPES: ReadonlySet<string> = new Set(['Country', 'Demonym', 'Organization', 'Group', 'Person'])
const OF_PLACE = new Set(['shooting', 'stabbing', 'shootout'])
const AGAINST = new Set(['on', 'against', 'of', 'into'])

/**
 * Who attacks whom, by the words around a noun of force: "A's attack on B", "the Bian offensive", "an attack by A",
 * "aggression against B", "fighting with A".
 */
export function findSides(
  view: SentenceView,
  phrase: TokenRange,
  at: number,
  type: 'attack' | 'clash',
): readonly Involvement[] {
  const { tokens } = view
  const clue = spanOf(tokens, phrase)
  const noun = tokens[at]
  if (!noun) return []
  // "the Kraft shooting": where it was, and not who did it.
  const actors = (OF_PLACE.has(noun.lemma) ? [] : view.names)
    .filter(n => SIDE_TYPES.has(n.type) && contains({ start: clue.start, end: noun.start }, n))
    .slice(0, type === 'attack' ? 1 : 2)
    .map(n => involve(view, n, { role: type === 'attack' ? 'actor' : 'participant', clue }))
  const after: Involvement[] = []
  let from = at + 1
  for (let phrases = 0; phrases < 3; phrases++) {
    const word = tokens[from]?.text.toLowerCase() ?? ''
    const role =
      word === 'by'
        ? 'actor'
        : type === 'attack' && AGAINST.has(word)
          ? 'recipient'
          : word === 'with' || word === 'between'
            ? 'participant'
            : undefined
    if (!role) break
    const list = listFrom(view, from + 1)
    if (list.to <= list.from) break
    // "an attack by A, B said": what follows a comma is another part of the sentence.
    const comma = tokens.findIndex((t, i) => i > from && i < list.to && t.text === ',')
    const span = spanOf(tokens, { from: list.from, to: comma < 0 ? list.to : comma })
    // "on the border with B" names no side: the party must stand right behind the preposition.
    const near = view.tokens[from + 3]?.start ?? span.end
    const parties = partiesWithin(view, span).filter(p => isSide(view, p))
    if (!parties[0] || parties[0].start >= near) break
    const shown = spanOf(tokens, { from: Math.min(phrase.from, at), to: list.to })
    after.push(...parties.map(who => involve(view, who, { role, clue: shown })))
    from = list.to
  }
  return [...actors, ...after]
}

/** Whoever strikes these strikes those whose they are: "strikes on Norlandic positions". */
const FORCES = new Set([
  'position',
  'force',
  'troop',
  'soldier',
  'army',
  'navy',
  'territory',
  'town',
  'village',
  'city',
  'outpost',
  'border',
  'military',
])

/** "an attack on the US compound" is none on the United States as such. */
const isWhole = ({ tokens }: SentenceView, span: Span): boolean => {
  const next = tokens.find(token => token.start >= span.end)
  if (next && FORCES.has(next.lemma)) return true
  return !(next && next.start <= span.end + 1 && (next.tag === 'NOUN' || next.tag === 'PROPN'))
}

const isSide = (view: SentenceView, span: Span): boolean =>
  isWhole(view, span) && view.names.some(n => n.start === span.start && n.end === span.end && SIDE_TYPES.has(n.type))
