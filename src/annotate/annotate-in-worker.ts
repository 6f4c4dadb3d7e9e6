import type { Article } from '../record/article.ts'
import type { Document } from '../record/document.ts'
import { annotate } from './annotate.ts'

/** What a worker thread does with the documents sent to it. */
export const annotateInWorker = (documents: readonly Document[]): readonly Article[] => documents.map(annotate)
