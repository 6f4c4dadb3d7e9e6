import { blockText } from './block-text.ts'
import type { PageDocument, PageElement, PageNode } from './dom.ts'

/** Readability's time grows faster than a page (8,000 elements side by side: 1.5 s); pages of news have 500 to 5,000. Larger ones are taken whole. */
const MOST_ELEMENTS = 8_000
/** Texts and comments count as well: a million lone `<` are a million texts. */
const MOST_NODES = 40_000
/** Where Readability finds no article, all but these is read. */
const BESIDE = new Set('NAV FOOTER ASIDE FORM DIALOG'.split(' '))

/**
 * The main text of a page, a paragraph a block: what Readability takes for the article, else all but navigation.
 * The page is changed by it: read everything else before.
 */
export async function findMainText(page: PageDocument): Promise<string> {
  const whole = blockText(page.body ?? page, isBeside)
  if (isTooLarge(page)) return whole
  const { Readability } = await import('@mozilla/readability')
  const serializer = (root: unknown) => root as PageElement
  const article = readArticle(() => new Readability<PageElement>(page as never, { serializer }).parse())
  return (article?.content && blockText(article.content)) || whole
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

function isTooLarge(page: PageDocument): boolean {
  if ([...page.querySelectorAll('*')].length > MOST_ELEMENTS) return true
  let nodes = 0
  for (let node: PageNode | null = page.body; node && nodes <= MOST_NODES; node = nextNode(node)) nodes++
  return nodes > MOST_NODES
}

/** The next one in the order of the page. */
function nextNode(node: PageNode): PageNode | null {
  if (node.firstChild) return node.firstChild
  let at: PageNode | null = node
  while (at && !at.nextSibling) at = at.parentNode
  return at?.nextSibling ?? null
}
