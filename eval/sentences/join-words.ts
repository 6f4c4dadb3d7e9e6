/** What stands close to the word before it, and what close to the word after it. */
const CLOSES = /^(?:[.,;:!?%)\]}…”’]|['’](?:s|re|ve|ll|d|m|t|S)|n['’]t|''|\.{2,})$/
const OPENS = /^(?:[([{$£€#“‘]|``)$/

/** Straight quotation marks open a sentence and close it; between, they take turns. */
function isClosingQuote(words: readonly string[], at: number, isQuoting: boolean): boolean {
  if (at === 0) return false
  return isQuoting || at === words.length - 1
}

/**
 * Writes the words of a sentence as an editor would: marks close to their words.
 * @example joinWords(['"', 'No', ',', '"', 'he', 'said', '.'])  // '"No," he said.'
 */
export function joinWords(words: readonly string[]): string {
  let text = ''
  let isClose = true
  let isQuoting = false
  for (const [at, word] of words.entries()) {
    const closes: boolean = word === '"' ? isClosingQuote(words, at, isQuoting) : CLOSES.test(word)
    if (!isClose && !closes) text += ' '
    text += word
    isClose = word === '"' ? !closes : OPENS.test(word)
    if (word === '"') isQuoting = !closes
  }
  return text
}
