import { brief } from './brief.ts'
import { annotating, stages } from './stages.ts'
import { start } from './start.ts'

const benches = { start, annotating, stages, brief } as const

const isName = (name: string): name is keyof typeof benches => Object.hasOwn(benches, name)

/** `npm run bench -- [NAME…]`: runs the benches named, or all. */
async function run(names: readonly string[]): Promise<void> {
  const unknown = names.filter(name => !isName(name))
  if (unknown.length > 0) throw new TypeError(`Expected ${Object.keys(benches).join(', ')}, got ${unknown.join(', ')}`)
  for (const name of names.length > 0 ? names.filter(isName) : Object.keys(benches).filter(isName)) {
    console.log(`\n${name}`)
    await benches[name](line => console.log(`  ${line}`))
  }
}

await run(process.argv.slice(2))
