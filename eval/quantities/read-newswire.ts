import { findQuantities } from '../../src/annotate/find-quantities.ts'
import { findQuotations } from '../../src/annotate/find-quotations.ts'
import { findTimes } from '../../src/annotate/find-times.ts'
import type { Article } from '../../src/record/article.ts'
import { articleOf } from '../article-of.ts'
import { readNamed } from '../read-named.ts'

/** An article with its quantities and the layers on which they stand. */
export async function readCounted(blank: Article): Promise<Article> {
  const named = await readNamed(blank)
  const timed = { ...named, times: findTimes(named) }
  const quoted = { ...timed, quotations: findQuotations(timed) }
  return { ...quoted, quantities: findQuantities(quoted) }
}

/** The same of a text without a day of publication. */
export const readText = (text: string): Promise<Article> => readCounted(articleOf(text))
