import { english } from '../../language/english.ts'
import type { Article, Token } from '../../record/article.ts'
import type { Document } from '../../record/document.ts'
import type { Span } from '../../record/span.ts'
import { groupBy } from '../../text/group-by.ts'

/** A sentence that says from which outlet its matter comes: "…, TASS reported". */
export interface Reported {
  readonly sentence: Span
  readonly publisher: string
}

/** Whom an outlet's name means, by its spelling. */
export type Outlets = ReadonlyMap<string, string>

/** The agencies that we know and the publishers of the documents given, each by the name it is credited by. */
export function listOutlets(documents: readonly Document[]): Outlets {
  const publishers = documents.flatMap(({ publisher }) =>
    publisher === undefined ? [] : [[publisher, publisher] as const],
  )
  const agencies = english.agencies.flatMap(({ name, aliases }) =>
    [name, ...aliases].map(alias => [alias, name] as const),
  )
  return new Map([...publishers, ...agencies])
}

const REPORTING: ReadonlySet<string> = new Set(english.reportingVerbs.map(({ verb }) => verb))
/** Between an outlet and its verb: "TASS news agency also reported". */
const VERB_REACH = 4
const WITH_HEARER: ReadonlySet<string> = new Set(['tell', 'inform'])

/**
 * The sentences of an article that credit another outlet: "TASS reported", "as reported by Interfax", "according to Reuters",
 * "told RIA Novosti".
 */
export function findReported(article: Article, outlets: Outlets): readonly Reported[] {
  const { document, names, sentences, tokens } = article
  const outletsNamed = names.flatMap(name => {
    const publisher = outlets.get(document.text.slice(name.start, name.end).replace(/^the /i, ''))
    return publisher === undefined || publisher === document.publisher ? [] : [{ name, publisher }]
  })
  if (outletsNamed.length === 0) return []
  const bySentence = groupBy(tokens, token => token.sentence)
  const found = outletsNamed.flatMap(({ name, publisher }) => {
    const sentence = sentences[name.sentence]
    return sentence && isCredited(bySentence.get(name.sentence) ?? [], name)
      ? [{ sentence: { start: sentence.start, end: sentence.end }, publisher }]
      : []
  })
  return [...new Map(found.map(each => [each.sentence.start, each])).values()]
}

function isCredited(tokens: readonly Token[], name: Span): boolean {
  const before = tokens.filter(token => token.end <= name.start).slice(-2)
  const after = tokens.filter(token => token.start >= name.end).slice(0, VERB_REACH)
  const [first, second] = before.length < 2 ? [undefined, before[0]] : before
  const verb = after.find(token => token.tag === 'VERB')
  if (verb && REPORTING.has(verb.lemma) && !after.some(token => token.tag === 'PUNCT' && token.end <= verb.start))
    return true
  if (second === undefined) return false
  if (second.lemma === 'by') return first?.tag === 'VERB' && REPORTING.has(first.lemma)
  if (second.lemma === 'to') return first?.lemma === 'accord' || first?.text.toLowerCase() === 'according'
  return second.lemma === 'cite' || WITH_HEARER.has(second.lemma)
}
