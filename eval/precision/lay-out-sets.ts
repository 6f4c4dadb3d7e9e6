import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { read } from '../read.ts'
import { writeArticle } from './write-article.ts'
import { writeFrontMatter } from './write-front-matter.ts'
import { writeNewswire } from './write-newswire.ts'

const USAGE = `node --import tsx eval/precision/lay-out-sets.ts CORPORA OUT [SETS]

Writes the articles of each set of eval/precision/sets, or of another folder SETS, into a folder of its own under OUT, as plain texts that the product reads.
A set is a list of files of the corpora, a line each, with the day of publication behind those that do not bear one.
Choose an OUT outside the project: the texts may not be passed on.`

const OWN_SETS = fileURLToPath(new URL('sets/', import.meta.url))

/** How the articles of each corpus are written as plain text, by the ending of their files. */
const WRITERS: { readonly [ending: string]: (content: string, day?: string) => string } = {
  '.xml': writeArticle,
  '.tsv': writeNewswire,
  '.txt': (content, day) => `${writeFrontMatter(day)}${content.trim()}\n`,
}

interface Listed {
  readonly path: string
  readonly day?: string
}

function readSet(path: string): readonly Listed[] {
  const lines = read(path).split('\n')
  return lines
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const [path = '', day] = line.trim().split(/\s+/)
      return { path, ...(day && { day }) }
    })
}

const [corpora, out, sets = OWN_SETS] = process.argv.slice(2)
if (!corpora || !out) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  for (const file of readdirSync(sets).sort()) {
    const folder = join(out, basename(file, '.txt'))
    mkdirSync(folder, { recursive: true })
    const listed = readSet(join(sets, file))
    for (const { path, day } of listed) {
      const ending = extname(path)
      const text = WRITERS[ending]?.(read(join(corpora, path)), day)
      if (text !== undefined) writeFileSync(join(folder, `${basename(path, ending)}.md`), text)
    }
    console.log(`${folder}: ${listed.length} articles`)
  }
}
