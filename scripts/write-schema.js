// `npm run schema`: writes the JSON Schema of the record from the types that the program itself checks with.
import './setup.js'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const { recordJsonSchema } = await import('../dist/record/record-json-schema.js')
const path = fileURLToPath(new URL('../schema/record.schema.json', import.meta.url))
writeFileSync(path, `${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
