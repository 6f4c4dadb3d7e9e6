import { trimSpan } from '../../text/span.ts'
import { outletNamed } from './name-publisher.ts'
import type { Line } from './split-lines.ts'

/** Two names, their posts and towns fill no more. */
const LONGEST = 120
const CUE = /^(?:by|written by|author|story by|text by|from our correspondent)(?: ?: *| +)/i
const SIGNED = /^[-–—―] ?(?=\p{Lu})/u
const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|bint|ibn|ben|ter|ten) ){0,2}\p{Lu}[\p{L}.'’-]*){1,4}$/u
const CLOSES = /(?:,| in (?=\p{Lu})| for (?=\p{Lu})| at (?=\p{Lu})| \||\||•|·| [-–—/] |\()/u

/**
 * Who wrote a text, from a line's words: "By Jane Roe and John Doe, The Daily" gives "Jane Roe and John Doe".
 * @returns undefined where no person's name of two words or more follows: "By Monday", "By Reuters"
 */
export function readByline(words: string): string | undefined {
  const cue = words.length <= LONGEST ? CUE.exec(words) : null
  return cue ? leadingNames(words.slice(cue[0].length)) : undefined
}

/**
 * Find the byline: in the lines before the prose ("By Jane Roe"), else in the last ones ("— Jane Roe, Correspondent").
 * @param leading  the lines before the first paragraph, without the headline
 * @param closing  the last lines
 */
export function findByline(leading: readonly Line[], closing: readonly Line[]): string | undefined {
  for (const line of leading) {
    const name = readByline(line.text)
    if (name) return name
  }
  for (const line of closing) {
    const name = readByline(line.text) ?? readSignature(line.text)
    if (name) return name
  }
  return undefined
}

/** "— Jane Roe, Correspondent": a dash that begins the line, a name, and nothing more than what the person is. */
function readSignature(text: string): string | undefined {
  const dash = text.length <= LONGEST && !/[.!?]$/.test(text) ? SIGNED.exec(text) : null
  return dash ? leadingNames(text.slice(dash[0].length)) : undefined
}

function leadingNames(words: string): string | undefined {
  const closed = words.search(CLOSES)
  const head = closed < 0 ? words : words.slice(0, closed)
  const { start, end } = trimSpan(head, { start: 0, end: head.length })
  const names = head.slice(start, end)
  const each = names.split(/ and | & /)
  return each.every(name => NAME.test(name)) && !each.some(name => outletNamed(name)) ? names : undefined
}
