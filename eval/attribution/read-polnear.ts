import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/record/span.ts'

/** Who says what: each part may lie in several pieces, and the source may be missing. */
export interface GoldAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** An article and what one annotator found in it. */
export interface AttributedText {
  readonly name: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

const ANNOTATOR = /_[0-9a-z]{4}\.ann$/
const TEXT_BOUND = /^(T\d+)\t\w+ ([\d ;]+)(?:\t|$)/
const EVENT = /^E\d+\t(.*)$/

const readPieces = (offsets: string): readonly Span[] =>
  offsets.split(';').map(piece => {
    const [start = 0, end = 0] = piece.split(' ').map(Number)
    return { start, end }
  })

/** Reads one file of brat's standoff format. Texts of this corpus lie in the Basic Multilingual Plane: offsets are UTF-16. */
export function readStandoff(lines: string): readonly GoldAttribution[] {
  const pieces = new Map<string, readonly Span[]>()
  const events: string[] = []
  for (const line of lines.split('\n')) {
    const bound = TEXT_BOUND.exec(line)
    if (bound?.[1] && bound[2]) pieces.set(bound[1], readPieces(bound[2]))
    const event = EVENT.exec(line)
    if (event?.[1]) events.push(event[1])
  }
  return events.flatMap(event => {
    const parts = event.split(' ').map(part => part.split(':'))
    const of = (role: string) =>
      parts.flatMap(([name = '', id = '']) => (name.replace(/\d+$/, '') === role ? (pieces.get(id) ?? []) : []))
    const content = of('Content')
    return content.length > 0 ? { source: of('Source'), cue: of('Cue'), content } : []
  })
}

/**
 * Reads a folder laid out like PolNeAR: `text/*.txt` and `attributions/*_XXXX.ann`.
 * @returns by name, each text once: where several annotators read it, the first by name is taken
 */
export function readPolnear(folder: string): readonly AttributedText[] {
  const seen = new Set<string>()
  return readdirSync(join(folder, 'attributions'))
    .filter(file => ANNOTATOR.test(file))
    .sort()
    .flatMap(file => {
      const name = file.replace(ANNOTATOR, '')
      const path = join(folder, 'text', `${name}.txt`)
      if (seen.has(name) || !existsSync(path)) return []
      seen.add(name)
      const attributions = readStandoff(readFileSync(join(folder, 'attributions', file), 'utf8'))
      return { name, text: readFileSync(path, 'utf8'), attributions }
    })
}
