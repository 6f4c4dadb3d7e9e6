import { hashText } from '../hash-text.ts'
import { read } from '../read.ts'

/** Two names, and whether the benchmark's makers hold them for one person's. */
export interface NamePair {
  readonly left: string
  readonly right: string
  readonly isMatch: boolean
}

/** Fields of a file of comma-separated values, marks of quotation taken off. */
export function readFields(content: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let field = ''
  let isQuoted = false
  const endField = () => {
    rows.at(-1)?.push(field)
    field = ''
  }
  for (let at = 0; at < content.length; at++) {
    const letter = content[at] ?? ''
    if (isQuoted && letter === '"' && content[at + 1] === '"') field += content[++at]
    else if (letter === '"') isQuoted = !isQuoted
    else if (isQuoted) field += letter
    else if (letter === ',') endField()
    else if (letter === '\n') {
      endField()
      rows.push([])
    } else if (letter !== '\r') field += letter
  }
  endField()
  return rows.filter(row => row.length > 1)
}

/** The pairs of names of people of the benchmark. */
export function readNamePairs(path: string): readonly NamePair[] {
  const [head = [], ...rows] = readFields(read(path))
  const at = (row: readonly string[], column: string) => row[head.indexOf(column)] ?? ''
  return rows
    .filter(row => at(row, 'schema') === 'Person')
    .map(row => ({ left: at(row, 'name1'), right: at(row, 'name2'), isMatch: at(row, 'is_match') === 'true' }))
}

/**
 * Whether weights and threshold were chosen by this pair; the others are measured on. By the names, in whatever order,
 * so that a pair that stands there twice is on one side.
 */
export const isForChoosing = ({ left, right }: NamePair): boolean =>
  // The last digits of the hash tell little but whether there are even or odd letters.
  (hashText([left, right].sort().join('\n')) >>> 16) % 2 === 0
