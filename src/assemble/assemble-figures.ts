import { judgeFigure, type StatedFigure } from '../language/plausibility.ts'
import type { Article, Quantity } from '../record/article.ts'
import type { Figure } from '../record/claim.ts'
import type { Span } from '../record/span.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { contains, slice } from '../text/span.ts'
import type { AssembledEvents } from './assemble-events.ts'
import { convertFigure, describeConverted } from './convert-figure.ts'
import { giverOf } from './figures/giver-of.ts'
import { isTelling } from './figures/is-telling.ts'
import { trimCounted } from './figures/trim-counted.ts'
import type { Parties } from './requests/parties.ts'
import { joinBases, type Known, knownSince, type Sources } from './sources.ts'
import { speakerWords } from './statements/who-speaks.ts'
import { tellWhen } from './tell-when.ts'

interface Count {
  readonly article: Article
  readonly quantity: Quantity
  readonly what: string
  /** The words for who gives it. */
  readonly told?: Span
  readonly source?: Known
}

/** Every quantity as it was said, but for things known by their number ("the two leaders"); the same figure of the same
 * source in several texts is one. */
export function assembleFigures(sources: Sources, events: AssembledEvents, parties: Parties): readonly Figure[] {
  const counts = sources.articles.flatMap(article =>
    article.quantities
      .filter(quantity => !quantity.definite && isTelling(article, quantity))
      .map(quantity => trimCounted(article, quantity))
      .map((quantity): Count => {
        const told = giverOf(article, quantity)
        const source = told && namedSource(sources, parties, article, told)
        const what = wordsCounted(article, quantity)
        return { article, quantity, what, ...(told && { told }), ...(source && { source }) }
      }),
  )
  const groups = groupBy(counts, ({ quantity: q, what, source }) =>
    [q.value, q.low ?? '', q.high ?? '', q.comparator, q.unit ?? '', fold(what), source?.id ?? ''].join(' '),
  )
  return [...groups].map(([key, group]) => figureOf(sources, events, key, group))
}

/** The words for what is counted; of "the 15-nation bloc" with its number, without which they say little. */
function wordsCounted({ document: { text } }: Article, { start, end, what }: Quantity): string {
  const isJoint = what.start > end && /^ ?[-‐‑–] ?$/.test(text.slice(end, what.start))
  return slice(text, isJoint ? { start, end: what.end } : what).replace(/\s+/g, ' ')
}

/** Who gives a figure, where the record has an entity for them; else their words stand. */
function namedSource(sources: Sources, parties: Parties, article: Article, span: Span): Known | undefined {
  const known = parties.partyAt(article, span)
  return known && sources.entity(known.id) ? known : undefined
}

function figureOf(sources: Sources, events: AssembledEvents, key: string, group: readonly Count[]): Figure {
  const [first] = group as readonly [Count]
  const { article, quantity, what, told, source } = first
  const { value, low, high, comparator, unit, change } = quantity
  const proof = uniqueProofs(
    group.flatMap(c => [
      proofOf(c.article, c.quantity),
      proofOf(c.article, c.quantity.what),
      ...(c.source ? [c.source.proof] : []),
    ]),
  )
  const time = (span: Quantity['period']) => span && article.times.find(t => t.edtf && contains(span, t))
  const period = time(quantity.period)
  const since = time(change?.since)?.edtf
  const event = eventOf(article, quantity, events)
  const noun = quantity.noun && slice(article.document.text, quantity.noun)
  const converted = convertFigure({ value, low, high, unit })
  const flags = flagsOf({ value: high ?? value, what, ...(unit && { unit }) }, sentenceOf(article, quantity), converted)
  return {
    id: idOf('figure', key),
    value,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    said: slice(article.document.text, quantity).replace(/\s+/g, ' '),
    comparator,
    ...(unit && { unit }),
    what,
    ...(noun && { noun }),
    ...(converted && { converted }),
    ...(change && {
      change: { ...(change.factor !== undefined && { factor: change.factor }), ...(since && { since }) },
    }),
    ...(event && { event }),
    ...(period?.edtf && { period: period.edtf, when: tellWhen(article, period) }),
    ...(source ? { attributedTo: source.id } : told && { attributedTo: speakerWords(article.document.text, told) }),
    ...(flags.length > 0 && { flags }),
    ...joinBases(group.map(c => c.source?.basis)),
    proof,
    ...knownSince(sources, proof),
  }
}

const sentenceOf = (article: Article, { sentence }: Quantity): string => {
  const span = article.sentences[sentence]
  return span ? slice(article.document.text, span) : ''
}

/** What is to be said beside a figure: that it cannot be, and that it was converted. */
function flagsOf(stated: StatedFigure, sentence: string, converted: Figure['converted']): NonNullable<Figure['flags']> {
  const implausible = judgeFigure(stated, sentence)
  const by = converted && `${describeConverted(converted)} by the usual factors`
  return [...(implausible ? [implausible] : []), ...(by ? [{ flag: 'converted' as const, why: by }] : [])]
}

/** The event of force that the figure's own sentence tells of, where it tells of one only. */
function eventOf(article: Article, quantity: Quantity, events: AssembledEvents): string | undefined {
  const here = article.happenings.filter(
    h => h.sentence === quantity.sentence && (h.type === 'attack' || h.type === 'clash'),
  )
  const ids = new Set(here.flatMap(h => events.eventAt(article, h) ?? []))
  return ids.size === 1 ? [...ids][0] : undefined
}
