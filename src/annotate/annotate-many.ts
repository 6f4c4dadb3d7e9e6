import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { Article } from '../record/article.ts'
import type { Document } from '../record/document.ts'
import { annotate } from './annotate.ts'

/** Documents from which on threads pay: each loads the models first, about as long as reading so many takes. */
const WORTH_THREADS = 60
/** Documents sent at once: enough that sending costs little, few enough that progress shows and no thread idles long. */
const BATCH = 16
/** More threads than this gain little: assembling is one thread's work. */
const MOST_THREADS = 4

/** Threads run compiled code; under a runner of TypeScript there is none, and one thread does all. */
const worker = import.meta.url.endsWith('.js') ? new URL('./annotate-in-worker.js', import.meta.url).href : undefined

/**
 * Reads many documents, in threads where there are enough of them; the articles come in the order of the documents.
 * @param onDone  called with how many more documents are done
 * @example await annotateMany(documents, () => {})
 */
export async function annotateMany(
  documents: readonly Document[],
  onDone: (count: number) => void,
): Promise<readonly Article[]> {
  const threads = Math.min(availableParallelism(), MOST_THREADS)
  if (!worker || threads < 2 || documents.length < WORTH_THREADS) {
    const articles: Article[] = []
    for (const document of documents) {
      articles.push(await annotate(document))
      onDone(1)
    }
    return articles
  }
  const batches = Array.from({ length: Math.ceil(documents.length / BATCH) }, (_, i) =>
    documents.slice(i * BATCH, (i + 1) * BATCH),
  )
  const pool = new Tinypool({ filename: worker, name: 'annotateInWorker', minThreads: threads, maxThreads: threads })
  try {
    const read = batches.map(async batch => {
      const articles: readonly Article[] = await pool.run(batch)
      onDone(batch.length)
      return articles
    })
    return (await Promise.all(read)).flat()
  } finally {
    await pool.destroy()
  }
}
