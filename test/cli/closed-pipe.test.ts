import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('../../bin/rapporteur.js', import.meta.url))
const examples = fileURLToPath(new URL('../../examples', import.meta.url))

test('a reader that has enough of the output ends the program quietly', async () => {
  const child = spawn(process.execPath, [program, 'brief', examples, '--json'])
  let said = ''
  child.stderr.on('data', chunk => {
    said += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const [status] = await once(child, 'close')
  expect([status, said]).toEqual([0, expect.not.stringContaining('EPIPE')])
}, 60_000)
