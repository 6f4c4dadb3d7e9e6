import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../record/failure.ts'
import { type Judgement, judgementSchema } from '../record/judgement.ts'

/** Beside the database of a store that is a folder. */
const NAMES_FILE = 'names.jsonl'

/** Where what people judge of names is kept: beside a store that is a folder, else in the folder of work. */
export const judgementsBeside = (store: string | undefined, folder: string): string =>
  store === undefined || /^postgres(?:ql)?:\/\//.test(store)
    ? join(folder, `rapporteur-${NAMES_FILE}`)
    : join(store, NAMES_FILE)

/**
 * Reads judgements: JSON, one a line; empty lines are passed over. A file that is not there holds none.
 * @throws Failure 'judgements-malformed' with the number of the first line that is none; nothing is read then, and nothing lost
 */
export function readJudgements(path: string): readonly Judgement[] {
  if (!existsSync(path)) return []
  const lines = readText(path).split('\n')
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, path, at + 1)]))
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Failure('file-unreadable', { location: path }, { cause })
  }
}

function parseLine(line: string, path: string, number: number): Judgement {
  try {
    return judgementSchema.parse(JSON.parse(line))
  } catch (cause) {
    throw new Failure('judgements-malformed', { location: path, why: `line ${number}` }, { cause })
  }
}

/** Fields in one order, the two names too: so that two people's files differ only where their judgements do. */
function lineOf({ type, verdict, names, by, proof }: Judgement): string {
  const spelled = names.map(({ name, document }) => ({ name, ...(document !== undefined && { document }) }))
  spelled.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const cited = proof
    .map(({ document, start, end, exact, sentence }) => ({ document, start, end, exact, sentence }))
    .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start))
  return JSON.stringify({ type, names: spelled, verdict, by, proof: cited })
}

/**
 * Writes judgements, a line each in the order of the alphabet and each once: the same judgements make the same file. The old
 * file stands until the new one is whole.
 * @throws Failure 'output-unwritable'
 */
export function writeJudgements(path: string, judgements: readonly Judgement[]): void {
  const lines = [...new Set(judgements.map(lineOf))].sort()
  try {
    mkdirSync(dirname(path), { recursive: true })
    const unfinished = `${path}.new`
    writeFileSync(unfinished, lines.map(line => `${line}\n`).join(''))
    renameSync(unfinished, path)
  } catch (cause) {
    throw new Failure('output-unwritable', { location: path }, { cause })
  }
}
