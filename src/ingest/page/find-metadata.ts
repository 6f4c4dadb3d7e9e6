import { readDay } from '../date/read-day.ts'
import { type Fields, namesOf, wordsOf } from '../formats/read-fields.ts'
import type { RawArticle } from '../reading.ts'
import type { PageDocument, PageElement } from './dom.ts'
import { findLinkedData } from './find-linked-data.ts'

/** Where pages put the day of publication, the surest first. Days of modification are none. Names of Open Graph, Dublin Core, schema.org, Parsely, Sailthru. */
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'citation_publication_date',
  'publication_date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'dc.date',
  'dcterms.date',
  'date',
]
const PUBLISHER_NAMES = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name']
const AUTHOR_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
]
const TITLE_NAMES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title']

type Metadata = Omit<RawArticle, 'body'>

/** What a page tells of its article outside the text: by JSON-LD first, then by meta tags, then by marked elements. */
export function findMetadata(page: PageDocument): { readonly [Field in keyof Metadata]?: Metadata[Field] | undefined } {
  const linked = findLinkedData(page) ?? {}
  const metas = readMetas(page)
  const publisher = namesOf(linked['publisher']) ?? firstOf(metas, PUBLISHER_NAMES)
  return {
    headline: findTitle(page, linked, metas, publisher),
    publisher,
    byline:
      namesOf(linked['author']) ??
      namesOf(firstOf(metas, AUTHOR_NAMES)) ??
      namesOf(textOf(page, '[rel~="author"], [itemprop="author"]')),
    day: findDay(page, linked, metas),
  }
}

/** By name, property or itemprop, lower case; the first of a name counts. */
function readMetas(page: PageDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = meta.getAttribute('content')?.trim()
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
  }
  return metas
}

const firstOf = (metas: ReadonlyMap<string, string>, names: readonly string[]): string | undefined =>
  names.map(name => metas.get(name)).find(content => content !== undefined)

const textOf = (page: PageDocument, selector: string): string | undefined =>
  page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || undefined

function findTitle(
  page: PageDocument,
  linked: Fields,
  metas: ReadonlyMap<string, string>,
  site: string | undefined,
): string | undefined {
  const headings = [...page.querySelectorAll('h1')]
  const heading = headings.length === 1 ? headings[0]?.textContent?.replace(/\s+/g, ' ').trim() : undefined
  const title = firstOf(metas, TITLE_NAMES) ?? textOf(page, 'title')
  return wordsOf(linked['headline']) ?? heading ?? (title && withoutSite(title, site))
}

/** "Talks resume | The Daily" without the outlet's name, where it is known to be one. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/ (?:[|–—-]|::|») /)
  const last = parts.at(-1)
  return parts.length > 1 && last && site?.toLowerCase().includes(last.toLowerCase())
    ? title.slice(0, title.lastIndexOf(last)).replace(/ (?:[|–—-]|::|») $/, '')
    : title
}

function findDay(page: PageDocument, linked: Fields, metas: ReadonlyMap<string, string>): string | undefined {
  const told = [wordsOf(linked['datePublished']), ...DATE_NAMES.map(name => metas.get(name))]
  for (const field of told) {
    const day = field && readDay(field)
    if (day) return day
  }
  return markedDay(page)
}

/** A `<time>` that says it is the publication's, else the only day that any `<time>` of the page bears. */
function markedDay(page: PageDocument): string | undefined {
  const marked = page.querySelector('time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"]')
  const day = marked && dayOfElement(marked)
  if (day) return day
  const days = new Set<string>()
  for (const time of page.querySelectorAll('time[datetime]')) {
    const each = isModification(time) ? undefined : dayOfElement(time)
    if (each) days.add(each)
  }
  return days.size === 1 ? [...days][0] : undefined
}

const dayOfElement = (element: PageElement): string | undefined =>
  readDay(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '')

const isModification = (element: PageElement): boolean =>
  /modif|updat/i.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`)
