import { fileURLToPath } from 'node:url'
import { type Article, annotateAll, readPaths } from '../../src/rapporteur.ts'

export const examples = fileURLToPath(new URL('../../examples', import.meta.url))

/** The articles of examples/, read. */
export async function readExample(): Promise<readonly Article[]> {
  const { documents } = await readPaths([examples])
  return annotateAll(documents)
}
