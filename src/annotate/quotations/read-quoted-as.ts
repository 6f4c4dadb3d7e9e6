import { flatMap } from '../../text/flat-map.ts'
import { endOfContent, endOfQuote } from './end-of-content.ts'
import { findCues } from './find-cues.ts'
import { findSubject, type Range } from './find-subject.ts'
import { type Period, spanOf, wordAt } from './periods.ts'
import { type Attribution, attribute } from './read-attribution.ts'

/** Units between "quoted" and "as saying". */
const LONGEST_NAME = 15

const QUOTED = /^(?:quoted|quotes|quoting|cited|cites|citing)$/
const SAYING = /^(?:saying|telling|writing|warning|claiming)$/

/** The phrase between two places, with what hangs on it; undefined where none begins there. */
const phraseBetween = (period: Period, first: number, last: number): Range | undefined =>
  period.phraseAt[first]?.first === first && first < last ? { first, last } : undefined

/** "was quoted by the agency": who is quoted stands before, who quotes after "by". */
function readPassive(period: Period, at: number, as: number): { speaker?: Range; medium?: Range } {
  let first = at
  while (/^(?:is|was|were|are|been|being|has|have|had|also)$/.test(wordAt(period, first - 1))) first--
  const speaker = findSubject(period, first)
  const medium = wordAt(period, at + 1) === 'by' ? phraseBetween(period, at + 2, as) : undefined
  return { ...(speaker && { speaker }), ...(medium && { medium }) }
}

const isPassive = (period: Period, at: number) => /^(?:is|was|were|are|been|being)$/.test(wordAt(period, at - 1))

/**
 * Reads "TASS quoted Vell as saying that S" and "Vell was quoted by TASS as saying that S": Vell says it, TASS is how it
 * came to be known.
 * @example readQuotedAs(period('TASS quoted Vell as saying that it rained.'))  // speaker "Vell", medium "TASS"
 */
export function readQuotedAs(period: Period): readonly Attribution[] {
  return flatMap(period.units, ({ word }, as) => {
    if (word !== 'as' || !SAYING.test(wordAt(period, as + 1))) return []
    let at = as - 1
    while (at > 0 && as - at <= LONGEST_NAME && !QUOTED.test(wordAt(period, at))) at--
    if (!QUOTED.test(wordAt(period, at))) return []
    const quoter = findSubject(period, at)
    const { speaker, medium } = isPassive(period, at)
      ? readPassive(period, at, as)
      : { speaker: phraseBetween(period, at + 1, as), ...(quoter && { medium: quoter }) }
    const cues = findCues(period)
    const verb = cues.find(cue => cue.verb === as + 1)
    const first = /^(?:that|:|,)$/.test(wordAt(period, as + 2)) ? as + 3 : as + 2
    const cue = spanOf(period, as + 1, as + 2)
    if (!speaker || !cue || !verb || first >= period.units.length) return []
    const last = period.units[first]?.quote
      ? endOfQuote(period, first, verb, cues)
      : endOfContent(period, first, verb, cues)
    const covers = spanOf(period, at, as + 2)
    const told = attribute(period, [{ first, last }], {
      verb,
      cue,
      speaker,
      adjuncts: { next: first, ...(medium && { medium }) },
    })
    return { ...told, ...(covers && { covers }) }
  })
}
