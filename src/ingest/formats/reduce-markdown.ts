const FENCE = /^ {0,3}(?:```|~~~)/
const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,}|=+)$/
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:\s+\S+/
const LINE_OPENING = /^\s{0,12}(?:>\s?)*(?:#{1,6}\s+|[*+-]\s+(?:\[[ xX]\]\s+)?)?/
const LINE_CLOSING = /\s#+\s*$|(?: {2,}|\\)$/

/** Each takes one piece of syntax away and leaves its words. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]{0,2000}?-->/g, ''],
  [/!\[([^\]\n]{0,500})\]\([^()\n]{0,1000}\)/g, ''],
  [/\[([^[\]\n]{1,500})\]\([^()\n]{0,1000}\)/g, '$1'],
  [/\[([^[\]\n]{1,500})\]\[[^[\]\n]{0,200}\]/g, '$1'],
  [/<((?:https?:|mailto:)[^<>\s]{1,1000})>/g, '$1'],
  [/<\/?[a-zA-Z][^<>\n]{0,500}>/g, ''],
  [/`{1,3}([^`\n]{1,500})`{1,3}/g, '$1'],
  [/(?<!\*)\*{1,3}(?=[^\s*])([^*\n]{0,1000}[^\s*])\*{1,3}/g, '$1'],
  [/(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])([^_\n]{0,1000}[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu, '$1'],
  [/~~([^~\n]{1,500})~~/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1'],
]

/**
 * Markdown as plain text: the words of links and headings stay, addresses, pictures and rules go; code stays as it is.
 * @example reduceMarkdown('## The [Council](https://example.org) *met*')  // 'The Council met'
 */
export function reduceMarkdown(markdown: string): string {
  const kept: string[] = []
  let inCode = false
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (FENCE.test(line)) inCode = !inCode
    else if (inCode) kept.push(line)
    else if (RULE.test(line)) kept.push('')
    else if (!DEFINITION.test(line)) kept.push(line.replace(LINE_OPENING, '').replace(LINE_CLOSING, ''))
  }
  return INLINE.reduce((text, [syntax, words]) => text.replace(syntax, words), kept.join('\n'))
}
