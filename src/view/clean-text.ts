const ESC = String.fromCharCode(0x1b)
const BEL = String.fromCharCode(0x07)
const [DCS, CSI, ST, OSC] = [0x90, 0x9b, 0x9c, 0x9d].map(code => String.fromCharCode(code))

/** Terminal sequences: CSI (`ESC [ … m`), OSC and its like (`ESC ] … BEL`), and any other two-character escape. */
const SEQUENCES = [
  new RegExp(`(?:${ESC}\\[|${CSI})[0-?]*[ -/]*[@-~]`, 'g'),
  new RegExp(`(?:${ESC}[\\]PX^_]|[${DCS}${OSC}])[^${BEL}${ESC}${ST}]*(?:${BEL}|${ESC}\\\\|${ST})?`, 'g'),
  new RegExp(`${ESC}[ -~]?`, 'g'),
]

/** What is not seen but acts on what is: bidi overrides and isolates, zero-width marks, tag characters. */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu

/** A half of a surrogate pair without the other. */
const LONE_SURROGATE = /\p{Cs}/gu

/**
 * Text from outside, made fit for one line of a terminal: no escape sequence, control character, bidi override or
 * zero-width mark is left, and white space is single blanks.
 * @example cleanText('a\u001b[31mb\nc')  // 'ab c'
 */
export function cleanText(text: string): string {
  let plain = text
  for (const sequence of SEQUENCES) plain = plain.replace(sequence, '')
  return plain
    .replace(UNSEEN, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** How far back a cut may go to find the end of a word before it falls inside one. */
const WORD_REACH = 24

/**
 * The text up to a length, cut where a word ends, with `…` for what is left out.
 * @param length  the most UTF-16 units that come back, the mark included
 */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text
  const room = text.slice(0, Math.max(1, length - 1))
  const blank = text.charAt(room.length) === ' ' ? room.length : room.lastIndexOf(' ')
  const cut = blank > 0 && room.length - blank <= WORD_REACH ? room.slice(0, blank) : room.replace(LONE_SURROGATE, '')
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`
}
