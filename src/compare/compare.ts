import type { Document } from '../record/document.ts'
import type { Record } from '../record/record.ts'
import { type Change, type Comparing, prepareComparison } from './change.ts'
import {
  changeDisputes,
  changeFigures,
  changeOpen,
  changeRequests,
  changeStatements,
  changeTexts,
} from './changes/change-claims.ts'
import { changeEvents } from './changes/change-events.ts'
import { changeEntities, changeMemberships, changePosts } from './changes/change-people.ts'

/** What was learnt from one record to a later one. */
export interface Comparison {
  readonly before?: string
  readonly after?: string
  /** The documents from which it was learnt, without their texts, oldest first. */
  readonly documents: readonly Omit<Document, 'text'>[]
  /** Section by section, each with the words that show it; in a section, by the day when it was learnt. */
  readonly changes: readonly Change[]
}

/** How each section is compared, in the order in which it is told. */
const comparers: readonly ((comparing: Comparing) => Iterable<Change>)[] = [
  changeEvents,
  changeRequests,
  changeStatements,
  changeFigures,
  changeDisputes,
  changeTexts,
  changePosts,
  changeMemberships,
  changeOpen,
  changeEntities,
]

/**
 * What a later record of an affair knows that an earlier one did not: every line with its proof, and what it is about in
 * one of the two. Two equal records differ in nothing.
 * @param before  of documents up to a day
 * @param after  of the same documents and later ones
 * @example compare(buildRecord(articles, { asOf: '2022-10-28' }), buildRecord(articles)).changes.map(change => change.kind)
 */
export function compare(before: Record, after: Record): Comparison {
  const comparing = prepareComparison(before, after)
  return {
    ...(before.asOf !== undefined && { before: before.asOf }),
    ...(after.asOf !== undefined && { after: after.asOf }),
    documents: comparing.documents.map(({ text: _, ...listing }) => listing),
    changes: comparers.flatMap(comparer => [...comparer(comparing)].sort(byLearnt)),
  }
}

function byLearnt({ learnt: a = '9999' }: Change, { learnt: b = '9999' }: Change): number {
  return a < b ? -1 : a > b ? 1 : 0
}
