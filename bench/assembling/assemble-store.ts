// `node assemble-store.ts STORE COUNT`: assembles the record of so many documents of a store, and prints what that took.
import { annotateAll, buildRecord, type Document } from '../../src/rapporteur.ts'
import { openStore } from '../../src/store/open-store.ts'

const [location = '', count = '0'] = process.argv.slice(2)
const seconds = () => performance.now() / 1_000

const store = await openStore(location)
const documents: Document[] = []
for await (const document of store.documents()) if (documents.length < Number(count)) documents.push(document)
const begun = seconds()
const articles = await annotateAll(documents, { kept: store })
const loaded = seconds()
const record = buildRecord(articles)
const assembled = seconds()
await store.close()
console.log(
  JSON.stringify({
    loading: loaded - begun,
    assembling: assembled - loaded,
    megabytes: process.resourceUsage().maxRSS / 1_024,
    events: record.events.length,
  }),
)
