import type { Article, Time } from '../record/article.ts'
import type { When } from '../record/when.ts'
import { proofOf } from '../text/proof.ts'

/**
 * How a date of the record was reasoned, from the time that it was read from.
 * @example tellWhen(article, time).anchor  // { from: 'publication', date: '2022-10-26' }
 */
export function tellWhen(article: Article, time: Time): When {
  const { value, rule, certainty, mod, candidates, anchor } = time
  const { datePublished } = article.document
  return {
    value,
    rule,
    certainty,
    ...(mod !== undefined && { mod }),
    ...(anchor && {
      anchor: {
        from: anchor.from,
        ...(anchor.from === 'publication' && datePublished !== undefined && { date: datePublished }),
        ...(anchor.span && { proof: [proofOf(article, anchor.span)] }),
      },
    }),
    ...(candidates && { candidates }),
    proof: [proofOf(article, time)],
  }
}
