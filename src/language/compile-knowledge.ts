import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { Failure } from '../record/failure.ts'
import { joinCountries } from './knowledge/countries.ts'
import { type EntryFile, entryFileShape } from './knowledge/entry-file.ts'
import { knowledgeFiles } from './knowledge/files.ts'
import { joinCurrencies } from './knowledge/units.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Checks one file of knowledge.
 * @returns its entries, in the order of the file
 * @throws Failure 'knowledge-malformed' on a misspelt field, a missing source or a key that stands twice
 */
export function compileEntries<Entry>(file: EntryFile<Entry>, yaml: string): readonly Entry[] {
  const refuse = (why: string, cause?: unknown) =>
    new Failure('knowledge-malformed', { file: file.path, why }, { cause })
  const content = entryFileShape.safeParse(parse(yaml))
  if (!content.success) throw refuse('a source and entries are needed', content.error)
  const seen = new Set<string>()
  return content.data.entries.map((raw, index) => {
    const { source: _, ...bare } = raw as { source?: unknown }
    const entry = file.entry.safeParse(bare)
    if (!entry.success)
      throw refuse(
        `entry ${index + 1}: ${entry.error.issues.map(i => `${i.path.join('.')} ${i.message}`).join('; ')}`,
        entry.error,
      )
    const key = file.key(entry.data)
    if (seen.has(key)) throw refuse(`“${key}” stands twice`)
    seen.add(key)
    return entry.data
  })
}

/**
 * What the annotators' results depend on: their code, the knowledge, the rules of lemmas and, by the hashes in model.json,
 * the weights. Kept annotations of another version are made anew.
 * @param folder  the package's
 */
export function versionOf(knowledge: string, folder = root): string {
  const hash = createHash('sha256').update(knowledge)
  const add = (path: string) => hash.update(readFileSync(join(folder, path)))
  for (const room of ['record', 'text', 'language', 'annotate'])
    for (const file of readdirSync(join(folder, 'dist', room), { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.js')) add(join('dist', room, file))
  for (const file of ['model.json', 'lemmas.json']) add(join('models/en', file))
  return hash.digest('hex').slice(0, 16)
}

function compileKnowledge(): void {
  const read = <Entry>(file: EntryFile<Entry>) =>
    compileEntries(file, readFileSync(join(root, 'data', file.path), 'utf8'))
  const entries = Object.entries(knowledgeFiles).map(([name, file]) => [name, read(file as EntryFile<unknown>)])
  const countries = joinCountries(read(knowledgeFiles.countryAdditions))
  const units = joinCurrencies(read(knowledgeFiles.units))
  const knowledge = JSON.stringify({ ...Object.fromEntries(entries), units, countries })
  mkdirSync(join(root, 'data/compiled'), { recursive: true })
  writeFileSync(join(root, 'data/compiled/english.json'), knowledge)
  writeFileSync(join(root, 'data/compiled/version.json'), JSON.stringify({ annotators: versionOf(knowledge) }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileKnowledge()
