import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'

const page = join(tmpdir(), 'rapporteur-golden.html')

const golden = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8')

/** What the program prints; the folder is given as a user gives it, for places are told relative to it. */
async function print(args: readonly string[]): Promise<string> {
  const out = new PassThrough()
  const printed = text(out)
  expect(await main(args, { in: new PassThrough(), out, err: new PassThrough().resume() })).toBe(0)
  out.end()
  return printed
}

// Where a change is meant: `npm run golden`, then read the diff.
test.each([
  ['the record', 'example.json', ['brief', 'examples', '--json']],
  ['the brief', 'example.txt', ['brief', 'examples', '--out', page]],
])('%s of the example is as it was', async (_, name, args) => {
  expect(await print(args)).toBe(golden(name))
})
