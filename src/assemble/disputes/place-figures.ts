import { english } from '../../language/english.ts'
import type { Article, Quantity } from '../../record/article.ts'
import type { Figure } from '../../record/claim.ts'
import { fold } from '../../text/fold.ts'
import { slice } from '../../text/span.ts'
import { tokensIn } from '../requests/words-told.ts'
import { dateOf, type Sources } from '../sources.ts'
import { type Scope, scopeOf } from './scope.ts'

type Theme = 'dead' | 'hurt' | 'missing'

/** A figure where it stands first. */
export interface PlacedFigure {
  readonly figure: Figure
  readonly article: Article
  readonly quantity: Quantity
  readonly date: string | undefined
  /** What became of those counted, where it is a toll. */
  readonly theme: Theme | undefined
  /** "two of the four": a part of another count in the same sentence, or the whole of it. */
  readonly isPart: boolean
  readonly scope: Scope
  /** The days that its sentence names, and its words for what happened: "explosion". */
  readonly days: ReadonlySet<string>
  readonly incidents: ReadonlySet<string>
  /** The names in its sentence, folded. */
  readonly names: ReadonlySet<string>
}

const words = new Map(english.tollWords.map(entry => [entry.word, entry]))
/** Code units before and after a count within which its verb stands: "killed at least 14", "14 people have been killed". */
const REACH = 24

/** What became of those counted: by the words for them, or by the verb beside "people". */
function themeOf(article: Article, quantity: Quantity): Theme | undefined {
  const what = tokensIn(article, quantity.what)
  const entries = what.flatMap(token => words.get(token.lemma) ?? words.get(token.text.toLowerCase()) ?? [])
  const toll = entries.find(entry => entry.part === 'toll')
  if (toll && toll.theme !== 'any') return toll.theme
  if (!entries.some(entry => entry.part === 'people')) return undefined
  const start = Math.min(quantity.start, quantity.what.start) - REACH
  const end = Math.max(quantity.end, quantity.what.end) + REACH
  const near = tokensIn(article, { start: Math.max(0, start), end })
  const verbs = near
    .filter(token => token.sentence === quantity.sentence && token.tag === 'VERB')
    .flatMap(token => words.get(token.lemma) ?? [])
  const themes = new Set(verbs.filter(entry => entry.part === 'verb').map(entry => entry.theme))
  const [theme] = themes
  return themes.size === 1 && theme !== 'any' ? theme : undefined
}

/** "41, from 27 on Saturday": an earlier level, which nobody holds against anything. */
const isEarlier = (article: Article, { start }: Quantity): boolean =>
  /\b(?:from|against|versus|compared (?:with|to)|than)\s+$/i.test(
    article.document.text.slice(Math.max(0, start - 20), start),
  )

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** "seven of the 13", "of the 13 dead, seven". */
function isPart(article: Article, quantity: Quantity): boolean {
  const { text } = article.document
  return (
    /^\s+of\b/i.test(text.slice(quantity.end, quantity.end + 4)) ||
    /\bof (?:the|its|their|those|these)(?: \w+)?\s*$/i.test(
      text.slice(Math.max(0, quantity.start - 20), quantity.start),
    )
  )
}

/** The words of a sentence for what happened. */
function incidentsIn(article: Article, { sentence }: Quantity): ReadonlySet<string> {
  const span = article.sentences[sentence]
  const told = span ? tokensIn(article, span) : []
  return new Set(told.filter(token => words.get(token.lemma)?.part === 'incident').map(token => token.lemma))
}

/** Places figures where they stand first, by the article and its quantity. */
export function placeFigures(sources: Sources, figures: readonly Figure[]): readonly PlacedFigure[] {
  const quantities = new Map(
    sources.articles.flatMap(article =>
      article.quantities.map(quantity => [`${article.document.id} ${quantity.start}`, { article, quantity }] as const),
    ),
  )
  return figures.flatMap(figure => {
    const found = figure.proof
      .flatMap(proof => quantities.get(`${proof.document} ${proof.start}`) ?? [])
      .find(({ quantity }) => quantity.value === figure.value)
    if (!found) return []
    const { article, quantity } = found
    const here = article.names.filter(name => name.sentence === quantity.sentence)
    const times = article.times.filter(time => time.sentence === quantity.sentence)
    return [
      {
        ...found,
        figure,
        date: dateOf(article),
        theme: themeOf(article, quantity),
        isPart: isPart(article, quantity) || isEarlier(article, quantity),
        scope: scopeOf(article, quantity, figure),
        days: new Set(times.flatMap(({ edtf }) => (edtf && DAY.test(edtf) ? edtf : []))),
        incidents: incidentsIn(article, quantity),
        names: new Set(here.map(name => fold(slice(article.document.text, name)))),
      },
    ]
  })
}
