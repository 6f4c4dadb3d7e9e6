import type { GoldAttribution } from './read-polnear.ts'

const QUOTED = /[“"]([^“”"\n]{2,2000})[”"]/g
const SAID_AFTER = /^[\s,]*((?:[\p{Lu}][\p{L}.'’-]*\s){1,4}|he |she |they )(said|says|told|added|wrote)\b/u
const SAID_BEFORE = /((?:[\p{Lu}][\p{L}.'’-]*\s){1,4}|he |she |they )(said|says|told|added|wrote)[^“"\n]{0,20}$/u
/** Code units looked at on either side of quoted words. */
const NEARBY = 80

/** What quotation marks and five verbs beside a capitalised word give: the least that a reader of news should beat. */
export function readBaseline(text: string): readonly GoldAttribution[] {
  return [...text.matchAll(QUOTED)].flatMap(quote => {
    const end = quote.index + quote[0].length
    const after = SAID_AFTER.exec(text.slice(end, end + NEARBY))
    const before = SAID_BEFORE.exec(text.slice(Math.max(0, quote.index - NEARBY), quote.index))
    const said = after ?? before
    if (!said?.[1] || !said[2]) return []
    const base = after ? end : Math.max(0, quote.index - NEARBY)
    const source = base + said.index + said[0].indexOf(said[1])
    const cue = source + said[1].length
    return {
      source: [{ start: source, end: source + said[1].trimEnd().length }],
      cue: [{ start: cue, end: cue + said[2].length }],
      content: [{ start: quote.index + 1, end: end - 1 }],
    }
  })
}
