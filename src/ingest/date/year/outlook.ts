import { english } from '../../../language/english.ts'
import type { DatedSentence } from './evidence.ts'

const wordsOf = (kind: string): string =>
  english.outlook
    .filter(entry => entry.kind === kind)
    .flatMap(entry => entry.words)
    .sort((a, b) => b.length - a.length)
    .join('|')

/** "needed", and not "need", "hundred" or "indeed". */
const REGULAR_PAST = String.raw`(?!(?:\p{L}*eed|hundred|kindred|sacred|naked|wicked)\b)\p{Ll}{2,}ed`
const PAST = `(?:${wordsOf('past')}|${REGULAR_PAST})`
const FUTURE = '(?:will|shall|(?:is|are) (?:now )?(?:to|set to|due to|scheduled to|slated to|expected to))'
/** Words with capitals, as places have: "in Minsk", "at the Palace of Nations". */
const PLACES = String.raw`(?:,? (?:in|at|to|near|from) (?:the )?\p{Lu}[\p{L}’'-]*(?:,? (?:of |the )*\p{Lu}[\p{L}’'-]*){0,3})*`
const NEAR_YEAR =
  '(?:early |late |mid-?|the (?:beginning|end|middle) of |(?:the )?(?:spring|summer|autumn|fall|winter) of )?'
const PREPOSITION = `(?:in|on|from|at|during) ${NEAR_YEAR}`

const DUE = new RegExp(String.raw`\b(?:${wordsOf('due')}) ${NEAR_YEAR}$`, 'u')
const WAS_DUE = new RegExp(
  String.raw`\b(?:was|were|been|had|originally|initially|previously|once|first|not|once) (?:\p{L}+ ){0,2}(?:${wordsOf('due')}) ${NEAR_YEAR}$`,
  'u',
)
const IS_DUE = new RegExp(String.raw`\b(?:is|are|’s|'s) (?:now |still )?(?:${wordsOf('due')}) ${NEAR_YEAR}$`, 'u')
const SPEAKS_OF_NOW = /\b(?:will|is|are|has|have|upcoming|forthcoming)\b/
const SPEAKS_OF_THEN = /\b(?:was|were|had|would)\b/
const TAKES_PLACE = new RegExp(
  String.raw`\b${FUTURE} (?:\p{Ll}+ly )?(?:${wordsOf('taking-place')})(?: (?:its|his|her|their) \p{Ll}+(?: \p{Ll}+)?)?${PLACES},? ${PREPOSITION}$`,
  'u',
)
/** "is to pass the chairmanship to the Philippines on", "will hand over the chair in": a deed with what it is done to. */
const WILL_DO = new RegExp(
  String.raw`\b${FUTURE} (?<deed>(?:pass|hand|take|assume|transfer|host|hold|convene|visit|chair)\b [^.,;:!?“”"]{1,80}?) ${PREPOSITION}$`,
  'u',
)
const FRONTED = new RegExp(String.raw`(?:^|[;“"]\s?|\b(?:and|but) )(?:In|On|From|in|on|from) ${NEAR_YEAR}$`, 'u')
const THEN_WILL = new RegExp(`^,? (?<subject>[^.;:!?“”"]{1,80}?) ${FUTURE} `, 'u')
const THEN_DID = new RegExp(String.raw`^,? (?<subject>[^.;:!?“”"]{1,80}?) ${PAST}\b`, 'u')
const NOT_A_SUBJECT = new RegExp(String.raw`\b(?:${wordsOf('narrated')}|${PAST})\b`, 'u')
const FROM_EARLIER = /\b(?:ago|recalled|recalls|previously|originally|initially|back in|at the time|back then|would)\b/i
const PROSPECTIVE = new RegExp(String.raw`\b(?:${wordsOf('prospective')})\b`, 'iu')
const DID_THEN = new RegExp(String.raw`\b${PAST}${PLACES},? ${PREPOSITION}$`, 'u')
const AFTER_WHAT_HAPPENED = new RegExp(
  String.raw`\b${PAST}\b[^.;:!?]{0,120}\b(?:during|after|following) [^.,;:!?]{1,60} ${PREPOSITION}$`,
  'u',
)
const ANOTHER_YEAR = /\b(?:1[6-9]|20|21)\d\d\b/g

/** Whether the date lies ahead of what the sentence says: "will open on 12 May 2024", "In 2031, the bridge will open". */
export function isAhead({ date, before, after }: DatedSentence): boolean {
  if (FROM_EARLIER.test(before) || FROM_EARLIER.test(after) || namesEarlierYear(date.year, before + after)) return false
  const deed = WILL_DO.exec(before)?.groups?.['deed']
  const isDone = deed !== undefined && !NOT_A_SUBJECT.test(deed) && !/\b(?:of|since|from|that|which|who)\b/.test(deed)
  return (
    isDone || isDue(before, after) || TAKES_PLACE.test(before) || (FRONTED.test(before) && leadsTo(THEN_WILL, after))
  )
}

const NEAR = new RegExp(String.raw`\b(?:${wordsOf('near')}|${wordsOf('short-notice')})\b`, 'iu')
const LONG_PLANNED = new RegExp(String.raw`\b(?:${wordsOf('long-planned')})\b`, 'iu')

/** How far ahead the sentence may look: things that come soon, things planned for years, and all others. */
export function foresightOf({ before, after }: DatedSentence): 'near' | 'far' | 'usual' {
  if (LONG_PLANNED.test(before) || LONG_PLANNED.test(after)) return 'far'
  return NEAR.test(before) || NEAR.test(after) ? 'near' : 'usual'
}

/** Whether the date lies behind: "was signed in May 2021", "In 2020, the parties broke off talks". */
export function isBehind({ before, after }: DatedSentence): boolean {
  if (PROSPECTIVE.test(before) || PROSPECTIVE.test(after)) return false
  return DID_THEN.test(before) || AFTER_WHAT_HAPPENED.test(before) || (FRONTED.test(before) && leadsTo(THEN_DID, after))
}

/** "is due on", or "due on" alone in a sentence that speaks of now. */
function isDue(before: string, after: string): boolean {
  if (!DUE.test(before) || WAS_DUE.test(before)) return false
  return IS_DUE.test(before) || (SPEAKS_OF_NOW.test(before) && !SPEAKS_OF_THEN.test(before + after))
}

const leadsTo = (pattern: RegExp, after: string): boolean => {
  const subject = pattern.exec(after)?.groups?.['subject']
  return subject !== undefined && !NOT_A_SUBJECT.test(subject)
}

/** A sentence that also names an earlier year may tell what was foreseen then. */
const namesEarlierYear = (year: number, rest: string): boolean =>
  (rest.match(ANOTHER_YEAR) ?? []).some(other => Number(other) < year)
