import { parseArgs } from 'node:util'
import { type AssemblingOptions, assembling } from './assembling.ts'
import { brief } from './brief.ts'
import { type LanguageOptions, language } from './language.ts'
import { annotating, stages } from './stages.ts'
import { start } from './start.ts'

type Options = AssemblingOptions & LanguageOptions
type Bench = (print: (line: string) => void, options: Options) => void | Promise<void>

const benches = { start, annotating, stages, brief, assembling, language } as const satisfies {
  readonly [name: string]: Bench
}

const isName = (name: string): name is keyof typeof benches => Object.hasOwn(benches, name)

/** `npm run bench -- [NAME…] [--corpora FOLDER] [--model FOLDER] [--store FOLDER]`: runs the benches named, or all. */
async function run(names: readonly string[], options: Options): Promise<void> {
  const unknown = names.filter(name => !isName(name))
  if (unknown.length > 0) throw new TypeError(`Expected ${Object.keys(benches).join(', ')}, got ${unknown.join(', ')}`)
  for (const name of names.length > 0 ? names.filter(isName) : Object.keys(benches).filter(isName)) {
    console.log(`\n${name}`)
    const bench: Bench = benches[name]
    await bench(line => console.log(`  ${line}`), options)
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { corpora: { type: 'string' }, model: { type: 'string' }, store: { type: 'string' } },
})
await run(positionals, values)
