import type { Request } from '../record/claim.ts'
import { describeDate } from '../view/describe-date.ts'
import type { RecordIndex } from '../view/index-record.ts'
import { requestKindWords, requestStatusWords, requestToWords } from '../view/words.ts'
import { capitalize, joinNames, quote } from './brief-line.ts'

/** How many askers or asked a line names. */
const NAMES = 3

const names = (ids: readonly string[], index: RecordIndex): string => joinNames(ids.map(index.nameInText), NAMES)

/** The words that show how a request ended; none while nobody has told of it. */
function reasonOf({ status, history, proof }: Request): string {
  const words = history.at(-1)?.proof[0]?.exact
  const isNews = status !== 'open' && status !== 'overdue' && !proof.some(({ exact }) => exact === words)
  return words && isNews ? `: ${quote(words)}` : ''
}

/** A request in one line: who asked whom for what, by when, and what became of it. */
export function describeRequest(request: Request, index: RecordIndex): string {
  const { from, to, kind, due, content, status } = request
  const asker = capitalize(from.length > 0 ? names(from, index) : 'somebody not named')
  const asked = to.length > 0 ? `${requestToWords[kind]} ${names(to, index)}` : requestKindWords[kind]
  const until = due ? `, by ${describeDate(due)}` : ''
  return `${asker} ${asked}: ${quote(content)}${until} — ${requestStatusWords[status]}${reasonOf(request)}`
}
