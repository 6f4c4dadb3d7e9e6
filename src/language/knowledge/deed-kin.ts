import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const kin = z.strictObject({ words: z.array(z.string().toLowerCase()).min(2) })

/** Words by which news tells one deed, the first of which stands for all: "release", "free". */
export const deedKin = defineEntries({ path: 'en/deed-kin.yml', entry: kin, key: ({ words }) => words[0] ?? '' })
