import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Sqlite from 'libsql'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { inventDocument } from './invent-document.ts'

const ROUNDS = 4
const WRITERS = 2
/** Counted from its first word. A document takes a few milliseconds: deaths fall among some tens of them. */
const LONGEST_LIFE_MS = 500

const script = fileURLToPath(new URL('./add-forever.ts', import.meta.url))

/** Lets a process add documents to a folder and kills it, so long after its first word. @returns the ids it printed */
async function addUntilKilled(folder: string, name: string, lifeMs: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  const started = new Promise(resolve => child.stdout.once('data', resolve))
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk
  })
  const ended = new Promise(resolve => child.once('close', resolve))
  await Promise.race([started, ended])
  await pause(lifeMs)
  child.kill('SIGKILL')
  await ended
  // A last line may have been cut by the kill; without its line end it was not printed.
  return printed.split('\n').slice(0, -1)
}

const keptIds = async (folder: string) => {
  const store = await openStore(folder)
  const ids = new Set<string>()
  for await (const document of store.documents()) ids.add(document.id)
  await store.close()
  return ids
}

test('a process that is killed at any moment loses nothing that it reported as added', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-kill-'))
  const reported = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    const lifeMs = Math.random() * LONGEST_LIFE_MS
    const writers = Array.from({ length: WRITERS }, (_, index) => addUntilKilled(folder, `${round}-${index}`, lifeMs))
    for (const id of (await Promise.all(writers)).flat()) reported.add(id)

    const kept = await keptIds(folder)
    expect([...reported].filter(id => !kept.has(id))).toEqual([])
    const sqlite = new Sqlite(join(folder, 'rapporteur.db'))
    expect(sqlite.prepare('pragma integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }])
    sqlite.close()
  }
  expect(reported.size).toBeGreaterThan(ROUNDS)

  const store = await openStore(folder)
  const last = inventDocument('after the last kill')
  expect((await store.add([last])).added).toEqual([last.id])
  await store.close()
  rmSync(folder, { recursive: true })
}, 120_000)
