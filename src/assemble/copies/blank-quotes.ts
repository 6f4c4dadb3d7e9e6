/** Marks that open or close a quotation, and the line ends at which one that was never closed is over. */
const MARK = /["“”„«»\n]/g
const CLOSES = new Set(['”', '»'])

/**
 * A text with blanks for what stands in double quotation marks, so that offsets stay what they were. What is opened and not
 * closed ends with its line.
 * @example blankQuotes('“No,” said Ms Li.')  // '      said Ms Li.'
 */
export function blankQuotes(text: string): string {
  const pieces: string[] = []
  let at = 0
  let opened = -1
  const close = (end: number) => {
    pieces.push(text.slice(at, opened), ' '.repeat(end - opened))
    at = end
    opened = -1
  }
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (opened < 0) opened = mark === '\n' || CLOSES.has(mark) ? -1 : index
    else if (mark === '\n') close(index)
    else if (mark === '"' || CLOSES.has(mark)) close(index + 1)
  }
  if (opened >= 0) close(text.length)
  pieces.push(text.slice(at))
  return pieces.join('')
}
