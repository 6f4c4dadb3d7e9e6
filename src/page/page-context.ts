import type { Proof } from '../record/span.ts'
import { cutAtWord } from '../view/clean-text.ts'
import { describeDate } from '../view/describe-date.ts'
import type { RecordIndex } from '../view/index-record.ts'
import { bdi, type Html, html, nothing } from './escape.ts'
import type { ProofMap } from './place-proofs.ts'

/** What every section of the page is drawn from. */
export interface PageContext {
  readonly index: RecordIndex
  /** The id in the page of an object of the record: `e3` of the third event. */
  readonly anchorOf: (id: string) => string | undefined
  /** Links to the words that prove a line, numbered by their sources; `line` is where those words lead back to. */
  readonly cite: (proofs: readonly Proof[], line: string) => Html
  /** The same with one link a source, for a line that only sums up another. */
  readonly citeSources: (proofs: readonly Proof[], line: string) => Html
  /** The name of an entity, leading to who that is; the text's own words where it is none. */
  readonly name: (idOrWords: string) => Html
  /** The same as it stands in a sentence: "the Council of the Coast". */
  readonly nameInText: (idOrWords: string) => Html
  /** The line that first cited some words. */
  readonly lineOf: (anchor: string) => string | undefined
}

/** The most of the cited words that a link shows when pointed at. */
const HINT = 90

/** Letters for several words cited from one source: 1a, 1b, …, 1z, then numbers. */
const letter = (place: number): string => (place < 26 ? String.fromCharCode(97 + place) : `.${place + 1}`)

function nameAnchors(index: RecordIndex): Map<string, string> {
  const { record } = index
  const kinds = {
    e: record.events,
    n: record.entities,
    s: record.statements,
    r: record.requests,
    f: record.figures,
    q: record.disputes,
    t: record.texts,
    o: record.open,
    d: index.sources.map(source => source.document),
  }
  return new Map(
    Object.entries(kinds).flatMap(([prefix, items]) =>
      items.map((item, place): [string, string] => [item.id, `${prefix}${place + 1}`]),
    ),
  )
}

/** Make ready what the sections share. Citing remembers which line cited which words. */
export function makeContext(index: RecordIndex, proofs: ProofMap): PageContext {
  const anchors = nameAnchors(index)
  const lines = new Map<string, string>()

  const cite = (cited: readonly Proof[], line: string): Html => {
    const links = new Map<string, { number: number; words: string }>()
    for (const proof of cited) {
      const anchor = proofs.anchorOf(proof)
      const source = index.source(proof.document)
      if (anchor && source) links.set(anchor, { number: source.number, words: proof.exact })
    }
    if (links.size === 0) return nothing
    const sorted = [...links].sort(([, a], [, b]) => a.number - b.number)
    const several = new Map<number, number>()
    for (const [, { number }] of sorted) several.set(number, (several.get(number) ?? 0) + 1)
    const seen = new Map<number, number>()
    const origins = index.originsOf(cited)
    return html`<span class="cite">${sorted.map(([anchor, { number, words }]) => {
      if (!lines.has(anchor)) lines.set(anchor, line)
      const place = seen.get(number) ?? 0
      seen.set(number, place + 1)
      const label = (several.get(number) ?? 0) > 1 ? `${number}${letter(place)}` : String(number)
      const inPrint = anchor.slice(1).replace('-p', '.')
      return html`<a href="#${anchor}" data-p="${inPrint}" title="${cutAtWord(words, HINT)}" aria-label="Source ${label}">${label}</a>`
    })}${origins < several.size && html`<span class="origins">${origins === 1 ? 'one origin' : `${origins} origins`}</span>`}</span>`
  }

  const linkName = (id: string, words: string): Html => {
    const anchor = index.entities.has(id) ? anchors.get(id) : undefined
    return anchor ? html`<a class="name" href="#${anchor}">${bdi(words)}</a>` : bdi(words)
  }

  return {
    index,
    anchorOf: id => anchors.get(id),
    cite,
    citeSources: (cited, line) =>
      cite([...new Map([...cited].reverse().map(proof => [proof.document, proof])).values()], line),
    name: idOrWords => linkName(idOrWords, index.nameOf(idOrWords)),
    nameInText: idOrWords => linkName(idOrWords, index.nameInText(idOrWords)),
    lineOf: anchor => lines.get(anchor),
  }
}

/** The second of the two times: since when the record knows a thing. */
export const knownSince = (day: string | undefined): Html =>
  html`<span class="known">known since ${day === undefined ? 'an undated source' : describeDate(day)}</span>`

/** A status as a small label; its class is its code. */
export const tag = (code: string, words: string): Html => html`<span class="tag is-${code}">${words}</span>`
