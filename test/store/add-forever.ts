// Adds documents one by one to the store of a folder and prints the id of each as soon as it is added, until it is killed.
import { writeSync } from 'node:fs'
import { openStore } from '../../src/store/open-store.ts'
import { inventDocument } from './invent-document.ts'

const [folder = '', round = ''] = process.argv.slice(2)
const store = await openStore(folder)
for (let number = 0; ; number++) {
  const document = inventDocument(`${round}-${number}`, { text: `${number} `.repeat(2000) })
  await store.add([document])
  writeSync(1, `${document.id}\n`)
}
