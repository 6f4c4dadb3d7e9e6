import { readFileSync } from 'node:fs'

/** A file of a corpus as text; all are UTF-8. */
export const read = (path: string): string => readFileSync(path, 'utf8')
