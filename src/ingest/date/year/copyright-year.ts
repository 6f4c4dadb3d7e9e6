import { readCopyright } from '../../front/find-credits.ts'
import { splitLines } from '../../front/split-lines.ts'
import type { YearRule } from './evidence.ts'

/** A copyright line stands among the last lines of a text. */
const LAST_LINES = 4

/** "© 2023 Xinhua": the text came out in that year or, where the page was saved later, before it. */
export const copyrightYear: YearRule = ({ text }) =>
  splitLines(text)
    .slice(-LAST_LINES)
    .flatMap(line => readCopyright(line) ?? [])
    .map(({ span, year }) => ({ rule: 'copyright-year', clue: span, to: `${year}-12-31` }))
