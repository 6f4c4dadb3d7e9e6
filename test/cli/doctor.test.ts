import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { listen } from './streams.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-doctor-'))
writeFileSync(join(folder, 'model.json'), '{}')
afterAll(() => rmSync(folder, { recursive: true }))

const run = async (...args: readonly string[]) => {
  const streams = listen()
  const status = await main(['doctor', ...args], streams)
  return { status, printed: streams.printed(), noted: streams.noted() }
}

describe('a model that cannot be opened is named, after what is known without it', () => {
  test.each<[name: string, model: string, line: RegExp]>([
    ['missing', join(folder, 'gone'), /gone\/model\.json: this file of the English model is missing\n$/],
    ['damaged', folder, /model\.json: this file of the English model is damaged \(describes no model\)\n$/],
  ])('%s', async (_, model, line) => {
    const { status, printed, noted } = await run('--model', model)
    expect(status).toBe(1)
    expect(printed).toMatch(/^Rapporteur {2}\d\S+\nNode\.js {5}v\d+\.\S+, \w+ \w+, \d+ cores\n$/)
    expect(noted).toMatch(line)
  })
})
