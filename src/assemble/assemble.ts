import type { Article } from '../record/article.ts'
import type { Record } from '../record/record.ts'
import type { Resolution } from '../record/resolution.ts'

export function assemble(
  articles: readonly Article[],
  resolution: Resolution,
  options: { asOf?: string; title?: string },
): Record {
  return {
    affair: { title: options.title ?? 'Untitled affair' },
    documents: articles.map(a => a.document),
    entities: resolution.entities,
    memberships: [],
    posts: [],
    events: [],
    texts: [],
    statements: [],
    requests: [],
    figures: [],
    disputes: [],
    open: [],
  }
}
