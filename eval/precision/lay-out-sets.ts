import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { read } from '../read.ts'
import { writeArticle } from './write-article.ts'

const USAGE = `node --import tsx eval/precision/lay-out-sets.ts CORPORA OUT

Writes the articles of each set of eval/precision/sets into a folder of its own under OUT, as plain texts that the product reads.
A set is a list of files of the corpora, a line each, with the day of publication behind those that do not bear one.
Choose an OUT outside the project: the texts may not be passed on.`

const SETS = fileURLToPath(new URL('sets/', import.meta.url))

interface Listed {
  readonly path: string
  readonly day?: string
}

function readSet(file: string): readonly Listed[] {
  const lines = read(join(SETS, file)).split('\n')
  return lines
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const [path = '', day] = line.trim().split(/\s+/)
      return { path, ...(day && { day }) }
    })
}

const [corpora, out] = process.argv.slice(2)
if (!corpora || !out) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  for (const file of readdirSync(SETS).sort()) {
    const folder = join(out, basename(file, '.txt'))
    mkdirSync(folder, { recursive: true })
    const listed = readSet(file)
    for (const { path, day } of listed)
      writeFileSync(join(folder, `${basename(path, '.xml')}.md`), writeArticle(read(join(corpora, path)), day))
    console.log(`${folder}: ${listed.length} articles`)
  }
}
