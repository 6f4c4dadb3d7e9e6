import type { Post } from '../record/entity.ts'

/** Roles that any office holder is called by; beside the office they tell nothing. */
const GENERIC: ReadonlySet<string> = new Set(['leader', 'head', 'chief', 'minister', 'official', 'spokesperson'])

const isOfOne = (a: Post, b: Post): boolean => a.of === undefined || b.of === undefined || a.of === b.of

/** Whether a post tells what another tells better: with whose it is, that it is over, which office it is. */
const isToldBy = (post: Post, other: Post): boolean =>
  other !== post &&
  isOfOne(post, other) &&
  (post.role === other.role
    ? (post.of === undefined && other.of !== undefined) ||
      (post.of === other.of && post.capacity === 'holder' && other.capacity !== 'holder')
    : GENERIC.has(post.role) && !GENERIC.has(other.role))

/**
 * The posts of one person as a line tells them, without those that another of them tells better.
 * @example pickPosts([leaderOfNorway, primeMinisterOfNorway])  // [primeMinisterOfNorway]
 */
export const pickPosts = (posts: readonly Post[]): readonly Post[] =>
  posts.filter(post => !posts.some(other => isToldBy(post, other)))
