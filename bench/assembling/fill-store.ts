import { redate } from '../../src/annotate/annotate.ts'
import { annotateAll, annotatorsVersion } from '../../src/rapporteur.ts'
import type { Article } from '../../src/record/article.ts'
import type { Document } from '../../src/record/document.ts'
import { openStore } from '../../src/store/open-store.ts'

/** Documents read and kept at once, so that their layers are not all in memory. */
const BATCH = 100

/** Puts documents into a store with their layers; a text that comes again is not read again, only its times are; nor is what the store holds. */
export async function fillStore(location: string, documents: readonly Document[]): Promise<void> {
  const store = await openStore(location, { create: true })
  try {
    const firstOf = new Map<string, Document>()
    for (const document of documents) if (!firstOf.has(document.text)) firstOf.set(document.text, document)
    const first = [...firstOf.values()]
    const again = documents.filter(document => firstOf.get(document.text) !== document)
    for (let at = 0; at < first.length; at += BATCH) {
      const batch = first.slice(at, at + BATCH)
      await store.add(batch)
      await annotateAll(batch, { kept: store })
    }
    for (const document of again) {
      const read = firstOf.get(document.text)
      if (await store.annotations(document.id, annotatorsVersion)) continue
      const layers = read && (await store.annotations(read.id, annotatorsVersion))
      if (!read || !layers) continue
      const { document: _, ...redated } = redate({ document: read, ...layers } as Article, document)
      await store.add([document])
      await store.keepAnnotations(document.id, annotatorsVersion, redated)
    }
  } finally {
    await store.close()
  }
}
