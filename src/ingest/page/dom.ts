/** As much of the DOM as we read: TypeScript's own DOM types belong to browsers. */
export interface PageNode {
  /** 1 an element, 3 a text, 8 a comment. */
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

export interface PageElement extends PageNode {
  readonly textContent: string | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageDocument extends PageElement {
  readonly body: PageElement | null
}

/** Real pages nest some forty deep; what nests deeper is built to hurt, and its tags are taken away unread. */
const DEEPEST = 256
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dd|dt|option)$/i
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>/g

/**
 * Parse a page; scripts are never run.
 * @returns a document that nests no deeper than a real page does
 */
export async function parsePage(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom')
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(flattenDepth(whole)).document as unknown as PageDocument
}

/** Leaves out the tags that would open an element deeper than any real page has; a space stands for a run of them. */
function flattenDepth(html: string): string {
  let depth = 0
  let skipped = 0
  let end = -1
  const leaveOut = (tag: string, at: number): string => {
    const goesOn = at === end
    end = at + tag.length
    return goesOn ? '' : ' '
  }
  return html.replace(TAG, (tag: string, closing: string, name: string, rest: string, at: number) => {
    if (VOID.test(name) || rest.endsWith('/')) return depth > DEEPEST ? leaveOut(tag, at) : tag
    if (closing === '') {
      depth++
      if (depth <= DEEPEST) return tag
      skipped++
      return leaveOut(tag, at)
    }
    depth = Math.max(0, depth - 1)
    if (skipped === 0) return tag
    skipped--
    return leaveOut(tag, at)
  })
}
