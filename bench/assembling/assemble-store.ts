// `node assemble-store.ts STORE COUNT`: assembles the record of so many documents of a store, then of one more, and prints
// what that took.
import { annotateAll, buildRecord, type Document } from '../../src/rapporteur.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Assembly, Cost } from './assembly.ts'

const [location = '', count = '0'] = process.argv.slice(2)
const MICROSECONDS = 1e6

/** What has been spent so far. */
function spent(): Cost {
  const { user, system } = process.cpuUsage()
  return { seconds: performance.now() / 1_000, cpuSeconds: (user + system) / MICROSECONDS }
}

const since = (begun: Cost): Cost => {
  const now = spent()
  return { seconds: now.seconds - begun.seconds, cpuSeconds: now.cpuSeconds - begun.cpuSeconds }
}

const megabytes = () => process.resourceUsage().maxRSS / 1_024

const begun = spent()
const store = await openStore(location)
const documents: Document[] = []
for await (const document of store.documents()) if (documents.length <= Number(count)) documents.push(document)
const articles = await annotateAll(documents, { kept: store })
await store.close()
const loading = since(begun)
const loaded = spent()
const { events } = buildRecord(articles.slice(0, Number(count)))
const assembling = since(loaded)
const most = megabytes()
const assembled = spent()
buildRecord(articles)
const oneMore = since(assembled)
const assembly: Assembly = {
  loading,
  assembling,
  oneMore,
  megabytes: { assembling: most, oneMore: megabytes() },
  events: events.length,
}
console.log(JSON.stringify(assembly))
