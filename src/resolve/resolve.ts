import type { Article } from '../record/article.ts'
import type { Resolution } from '../record/resolution.ts'

export function resolve(_articles: readonly Article[]): Resolution {
  return { entities: [], referent: () => undefined, referents: () => [] }
}
