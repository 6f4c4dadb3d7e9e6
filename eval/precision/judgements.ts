import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { read } from '../read.ts'
import { assertionKinds } from './list-assertions.ts'

const FILE = fileURLToPath(new URL('judgements.json', import.meta.url))

/** What a reader judged of drawn assertions, by the words that prove each. */
const judgementsSchema = z.strictObject({
  seed: z.int(),
  of: z.array(z.string()).describe('the folders that were drawn from, each an affair'),
  judged: z.array(
    z.strictObject({
      kind: z.enum(assertionKinds),
      /** The document and where in its text the first words stand that prove it: "19_9ecb.md 120-164". */
      place: z.string(),
      right: z.boolean(),
      /** What is wrong in it. */
      why: z.string().optional(),
    }),
  ),
})

export type Judgements = z.infer<typeof judgementsSchema>

export const readJudgements = (): Judgements => judgementsSchema.parse(JSON.parse(read(join(FILE))))

/** The share of the drawn that is right, by kind and together. @example 'event  12 of 13  92 %' */
export function describeShares({ judged }: Judgements): string {
  const lines = [...assertionKinds, undefined].map(kind => {
    const own = judged.filter(one => kind === undefined || one.kind === kind)
    const right = own.filter(one => one.right).length
    const share = own.length === 0 ? '' : `${Math.round((100 * right) / own.length)} %`
    return `${(kind ?? 'all').padEnd(12)}${String(right).padStart(4)} of ${String(own.length).padStart(3)}  ${share}`
  })
  return lines.join('\n')
}
