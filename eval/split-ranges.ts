import type { Time } from '../src/record/article.ts'
import { slice } from '../src/text/span.ts'

type Valued = Pick<Time, 'start' | 'end' | 'value' | 'edtf' | 'edtfEnd'>

/** What joins the two ends of a range in running text. */
const LINK = / ?[-–—] ?| (?:to|through|until|till|and) /i

/**
 * TIMEX3 knows no ranges: where the product has one time with a first and a last day, annotated corpora have an expression
 * for either end.
 * @example splitRanges('May 3 to May 5, 2031', [time])  // 'May 3' of 2031-05-03 and 'May 5, 2031' of 2031-05-05
 */
export const splitRanges = (text: string, times: readonly Valued[]): readonly Valued[] =>
  times.flatMap(time => {
    const words = slice(text, time)
    const link = time.edtfEnd === undefined ? null : LINK.exec(words)
    if (!link || time.edtfEnd === undefined) return [time]
    const border = time.start + link.index
    return [
      { ...time, end: border },
      { start: border + link[0].length, end: time.end, value: time.edtfEnd },
    ]
  })
