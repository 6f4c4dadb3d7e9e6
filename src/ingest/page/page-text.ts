import { blockText } from './block-text.ts'
import { parsePage } from './dom.ts'

/** The text of a piece of HTML that is all article, as a mail's body is or a feed's. */
export async function pageText(html: string): Promise<string> {
  const page = await parsePage(html)
  return blockText(page.body ?? page)
}
