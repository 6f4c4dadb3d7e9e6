import type { PageNode } from './dom.ts'

const ELEMENT = 1
const TEXT = 3

const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH CANVAS HEAD BUTTON SELECT OPTION TEXTAREA INPUT AUDIO VIDEO'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const CELLS = new Set(['TD', 'TH'])

/**
 * The text of an element, a paragraph a block, as a reader sees it: blank lines between blocks, a line end for each `<br>`.
 * The walk keeps no stack, so that no page is too deep for it.
 * @param leavesOut  elements whose text is not wanted, besides scripts and the like
 */
export function blockText(root: PageNode, leavesOut: (element: PageNode) => boolean = () => false): string {
  const pieces: string[] = []
  const isSilent = (node: PageNode) =>
    node.nodeType !== TEXT && (node.nodeType !== ELEMENT || SILENT.has(nameOf(node)) || leavesOut(node))
  let node: PageNode | null = root
  while (node) {
    const silent: boolean = isSilent(node)
    if (!silent) pieces.push(opening(node))
    const child: PageNode | null = silent ? null : node.firstChild
    if (child) {
      node = child
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) pieces.push(edge(node))
    }
    node = !node || node === root ? null : node.nextSibling
  }
  return tidy(pieces.join(''))
}

const nameOf = (node: PageNode): string => node.nodeName.toUpperCase()

function opening(node: PageNode): string {
  if (node.nodeType === TEXT) return (node.nodeValue ?? '').replace(/\s+/g, ' ')
  return nameOf(node) === 'BR' ? '\n' : edge(node)
}

/** What stands where an element begins or ends. */
const edge = (node: PageNode): string => (BLOCKS.has(nameOf(node)) ? '\n\n' : CELLS.has(nameOf(node)) ? ' ' : '')

const tidy = (text: string): string =>
  text
    .split('\n')
    .map(line => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
