import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

export const sayingNounUses = ['that', 'setting', 'about'] as const

/** Nouns, lower case, that stand for something said, and how the content follows them. */
export const sayingNouns = defineEntries({
  path: 'en/saying-nouns.yml',
  entry: z.strictObject({
    uses: z.array(z.enum(sayingNounUses)).min(1),
    words: z.array(z.string().regex(/^[a-z]+$/)).min(1),
  }),
  key: n => n.uses.join(' '),
})
