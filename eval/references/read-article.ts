import { findOffices } from '../../src/annotate/find-offices.ts'
import { findQuotations } from '../../src/annotate/find-quotations.ts'
import { findTimes } from '../../src/annotate/find-times.ts'
import type { Article } from '../../src/record/article.ts'
import { articleOf } from '../article-of.ts'
import { readNamed } from '../read-named.ts'

/** An article with the layers on which references stand, as the product finds them. */
export async function readReferring(text: string): Promise<Article> {
  const named = await readNamed(articleOf(text))
  const timed = { ...named, times: findTimes(named) }
  const titled = { ...timed, offices: findOffices(timed) }
  return { ...titled, quotations: findQuotations(titled) }
}
