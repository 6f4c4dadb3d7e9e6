import { english } from '../../language/english.ts'

const listed = (at: string) => english.notTimes.filter(n => n.at === at).flatMap(n => n.words)
const after = new Set(listed('after'))
const before = new Set(listed('before'))
const whole = listed('whole')

const NEXT_WORD = /^[ \u00a0]([A-Z][a-z]+)/
const LAST_WORD = /([A-Z][A-Za-z]*)[ \u00a0]$/

/**
 * Whether a time word is part of a name: "the Sunday Times", "Russia Today", "Good Friday".
 * @param words the expression; `textBefore`, `textAfter` its sentence on either side, all in their own case
 * @source data/en/times/not-times.yml
 */
export function isName(words: string, textBefore: string, textAfter: string): boolean {
  const next = NEXT_WORD.exec(textAfter)?.[1]?.toLowerCase()
  if (next !== undefined && after.has(next)) return true
  const last = LAST_WORD.exec(textBefore)?.[1]?.toLowerCase()
  if (/^Today/.test(words) && last !== undefined && before.has(last)) return true
  const around = `${textBefore.slice(-20)}${words}${textAfter.slice(0, 20)}`.toLowerCase()
  const at = Math.min(20, textBefore.length)
  return whole.some(name => {
    const found = around.indexOf(name)
    return found >= 0 && found < at + words.length && found + name.length > at
  })
}
