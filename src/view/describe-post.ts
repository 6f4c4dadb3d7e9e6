import type { Post } from '../record/entity.ts'
import { describeDate, describePeriod } from './describe-date.ts'
import { capacityWords } from './words.ts'

/**
 * A post in words, without its holder.
 * @example describePost(post, nameOf)  // 'former prime minister of Veldania (2019–2023)'
 */
export function describePost(post: Post, nameOf: (id: string) => string): string {
  const capacity = capacityWords[post.capacity]
  const before = post.capacity === 'acting' || post.capacity === 'former' ? `${capacity} ` : ''
  const since = post.start !== undefined && post.end === undefined ? `since ${describeDate(post.start)}` : undefined
  const period = since ?? describePeriod(post.start, post.end)
  const notes = [before ? undefined : capacity, period].filter(Boolean).join(', ')
  return `${before}${post.role}${post.of ? ` of ${nameOf(post.of)}` : ''}${notes ? ` (${notes})` : ''}`
}
