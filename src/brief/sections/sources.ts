import type { Derivation } from '../../record/document.ts'
import { describeDate } from '../../view/describe-date.ts'
import type { RecordIndex, Source } from '../../view/index-record.ts'
import { dateBasisWords } from '../../view/words.ts'
import { type BriefLine, type BriefSection, name, section } from '../brief-line.ts'

const SOURCES = 20

function describeDay({ document }: Source): string {
  if (document.datePublished === undefined) return dateBasisWords.unknown
  const day = describeDate(document.datePublished)
  return document.dateBasis === 'inferred' ? `${day} (${dateBasisWords.inferred})` : day
}

/** What a document, or how many of its sentences, took from whom. */
function describeDerivation(index: RecordIndex, { kind, publisher, document, proof }: Derivation): string {
  const source = document === undefined ? undefined : index.source(document)
  // A document whose publisher is not known is named by its number alone.
  const outlet = publisher === document ? '' : ` ${name(publisher)}`
  const from = source ? `[${source.number}]${outlet}` : name(publisher)
  const sentences = proof.length === 1 ? 'a sentence' : `${proof.length} sentences`
  if (kind === 'near-duplicate') return `copy of ${from}`
  if (kind === 'carried-over') return `${sentences} of ${from}`
  return kind === 'reported-by' ? `${sentences} after ${from}` : `after ${from}`
}

function sourceLine(index: RecordIndex, source: Source): BriefLine {
  const { document, number } = source
  const taken = document.derivedFrom.map(derivation => describeDerivation(index, derivation))
  const parts = [
    document.publisher && name(document.publisher),
    describeDay(source),
    document.headline && `“${name(document.headline)}”`,
    ...new Set(taken),
    document.skipped && `not read further: ${name(document.skipped)}`,
    name(document.location),
  ]
  return { text: parts.filter(Boolean).join(', '), sources: [number] }
}

/** The numbered documents: who published them when, what they copy, and which were not read. */
export const sourcesSection = (index: RecordIndex): BriefSection =>
  section('Sources', index.sources, SOURCES, source => sourceLine(index, source))
