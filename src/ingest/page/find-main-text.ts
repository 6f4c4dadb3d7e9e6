import { blockText } from './block-text.ts'
import type { PageDocument, PageElement, PageNode } from './dom.ts'

/** Readability compares elements with one another; a page with more of them is a list, and is taken whole. */
const MOST_ELEMENTS = 30_000
/** Half a kilobyte is Readability's own threshold for what is an article; below it the whole page is no worse. */
const BESIDE = new Set('NAV FOOTER ASIDE FORM DIALOG'.split(' '))

/**
 * The main text of a page, a paragraph a block: what Readability takes for the article, else all but navigation.
 * The page is changed by it: read everything else before.
 */
export async function findMainText(page: PageDocument): Promise<string> {
  const whole = blockText(page.body ?? page, isBeside)
  const { Readability } = await import('@mozilla/readability')
  const article = readArticle(() =>
    new Readability<PageElement>(page as never, {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: root => root as unknown as PageElement,
    }).parse(),
  )
  const main = article?.content ? blockText(article.content) : ''
  return main || whole
}

/** Readability throws on pages that are too large for it, and on some that are broken. */
function readArticle<Article>(parse: () => Article): Article | undefined {
  try {
    return parse()
  } catch {
    return undefined
  }
}

const isBeside = (element: PageNode): boolean => BESIDE.has(element.nodeName.toUpperCase())
