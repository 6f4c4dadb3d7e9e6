import { readFile } from 'node:fs/promises'
import { parseRecord } from '../prove/parse-record.ts'
import { prove as findFaults } from '../prove/prove.ts'
import { Failure } from '../record/failure.ts'
import { exitStatus, readAll, type Streams } from './streams.ts'

/** The JSON of a file, or of standard input for `-`. */
async function readJson(path: string, stdin: Streams['in']): Promise<unknown> {
  const text = await (path === '-' ? readAll(stdin).then(String) : readFile(path, 'utf8')).catch(cause => {
    throw new Failure(cause.code === 'ENOENT' ? 'file-missing' : 'file-unreadable', { location: path }, { cause })
  })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failure('record-malformed', { location: path, why: 'is no JSON' }, { cause })
  }
}

/**
 * `rapporteur prove RECORD.json`: re-checks every proof of a record and prints what fails, a line each.
 * @returns the exit status: 1 where a proof fails
 * @throws Failure 'file-missing', 'file-unreadable', 'record-malformed'
 */
export async function prove(path: string, streams: Streams): Promise<number> {
  const record = parseRecord(await readJson(path, streams.in), path)
  const faults = findFaults(record)
  for (const fault of faults) streams.out.write(`${fault.path}: ${fault.message}\n`)
  streams.err.write(faults.length === 0 ? 'Every proof holds.\n' : `${faults.length} proofs fail.\n`)
  return faults.length === 0 ? exitStatus.fine : exitStatus.failed
}
