// Reads texts with the built product, as it is published: `node read-texts.js INPUT OUTPUT`, JSON both ways.
//
// INPUT {"texts": [...], "threads": n, "model": folder or null}
// OUTPUT {"seconds", "cpuSeconds": reading alone, "openedMs", "firstReadMs": since 1970, "megabytes": at most, "versions": {...}}
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { readWords } from '../../dist/annotate/read-words.js'
import { splitSentences } from '../../dist/annotate/split-sentences.js'
import { openEnglishModel } from '../../dist/language/model/open-english-model.js'
import { blankArticle } from '../../dist/record/article.js'

/** Texts that are read before the clock runs. */
const WARM_UP = 4
const KILOBYTES_PER_MEGABYTE = 1_024
const MICROSECONDS_PER_SECOND = 1e6
const SHORT_TEXT = 'Talks began in May.'

const now = () => performance.timeOrigin + performance.now()

/** Everything from raw text to tags, trees, names and all else that the model reads. */
function readText(model, text) {
  const document = { id: '', location: '', contentHash: '', text, dateBasis: 'unknown', derivedFrom: [], origin: '' }
  return readWords(document, splitSentences(blankArticle(document)), model)
}

async function openAndWarm({ texts, model: folder }) {
  const model = await openEnglishModel({ threads: 1, ...(folder ? { folder } : {}) })
  const openedMs = now()
  await readText(model, SHORT_TEXT)
  const firstReadMs = now()
  for (const text of texts.slice(0, WARM_UP)) await readText(model, text)
  return { model, openedMs, firstReadMs }
}

/** Reads the texts whose turn it is until none is left; several threads share the turns. */
async function readTurns(model, texts, turns) {
  for (let turn = Atomics.add(turns, 0, 1); turn < texts.length; turn = Atomics.add(turns, 0, 1))
    await readText(model, texts[turn])
}

const newTurns = () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

async function readAlone(given) {
  const { model, ...times } = await openAndWarm(given)
  const [begun, usage] = [performance.now(), process.cpuUsage()]
  await readTurns(model, given.texts, newTurns())
  const seconds = (performance.now() - begun) / 1_000
  const { user, system } = process.cpuUsage(usage)
  const cpuSeconds = (user + system) / MICROSECONDS_PER_SECOND
  const { name, version, runtime, runtimeVersion } = model
  return { seconds, cpuSeconds, ...times, versions: { [name]: version, [runtime]: runtimeVersion } }
}

const nextMessage = worker => new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))

async function readTogether(given) {
  const turns = newTurns()
  const workers = Array.from(
    { length: given.threads },
    () => new Worker(new URL(import.meta.url), { workerData: { given, turns } }),
  )
  await Promise.all(workers.map(nextMessage))
  const begun = performance.now()
  for (const worker of workers) worker.postMessage('read')
  await Promise.all(workers.map(nextMessage))
  const seconds = (performance.now() - begun) / 1_000
  for (const worker of workers) await worker.terminate()
  return { seconds }
}

async function work({ given, turns }) {
  const { model } = await openAndWarm(given)
  parentPort.once('message', async () => {
    await readTurns(model, given.texts, turns)
    parentPort.postMessage('done')
  })
  parentPort.postMessage('ready')
}

if (!isMainThread) await work(workerData)
else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [input, output] = process.argv.slice(2)
  const given = JSON.parse(readFileSync(input, 'utf8'))
  const answer = given.threads > 1 ? await readTogether(given) : await readAlone(given)
  const megabytes = process.resourceUsage().maxRSS / KILOBYTES_PER_MEGABYTE
  writeFileSync(output, JSON.stringify({ ...answer, megabytes }))
}
