import type { Quantity } from '../../src/record/article.ts'
import type { Span } from '../../src/record/span.ts'
import { slice } from '../../src/text/span.ts'

/**
 * A quantity in one line, for people to look through.
 * @example describeQuantity(text, quantity)  // '“at least 12” at-least 12 | noun people | what people injured | by Ms Li'
 */
export function describeQuantity(text: string, quantity: Quantity): string {
  const { value, low, high, comparator, unit, what, noun, period, source, change } = quantity
  const words = (name: string, span: Span | undefined) => (span ? [`${name} “${slice(text, span)}”`] : [])
  return [
    `“${slice(text, quantity)}” ${comparator} ${high === undefined ? value : `${low}–${high}`}${unit ? ` ${unit}` : ''}`,
    ...words('noun', noun),
    ...words('what', what),
    ...words('when', period),
    ...words('by', source),
    ...(change ? [`change ${change.factor ?? ''}`, ...words('since', change.since)] : []),
  ].join(' | ')
}
