/** Scripts whose letters take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const NARROWLESS = /[\p{Mn}\p{Me}\p{Cf}]/u
const ASCII = /^[ -~]*$/

/** How many columns of a terminal a text takes. @example displayWidth('日本')  // 4 */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length
  let width = 0
  for (const letter of text) width += NARROWLESS.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1
  return width
}

/** A word as pieces that each fit a line. */
function breakWord(word: string, room: number): string[] {
  if (displayWidth(word) <= room) return [word]
  const pieces: string[] = []
  let piece = ''
  let width = 0
  for (const letter of word) {
    const more = displayWidth(letter)
    if (width + more > room && piece) {
      pieces.push(piece)
      piece = ''
      width = 0
    }
    piece += letter
    width += more
  }
  return [...pieces, piece]
}

/**
 * Break a text at blanks into lines of at most `width` columns.
 * @param first  what the first line begins with
 * @param rest   what every other line begins with
 * @returns at least one line; a word longer than a line is broken
 */
export function wrapLine(text: string, width: number, first = '', rest = first): string[] {
  const room = Math.max(1, width - Math.max(displayWidth(first), displayWidth(rest)))
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap(part => breakWord(part, room))) {
    const wide = displayWidth(word)
    if (line && used + 1 + wide > room) {
      lines.push(line)
      line = word
      used = wide
    } else {
      used += wide + (line ? 1 : 0)
      line = line ? `${line} ${word}` : word
    }
  }
  return [...lines, line].map((content, place) => (place === 0 ? first : rest) + content)
}
