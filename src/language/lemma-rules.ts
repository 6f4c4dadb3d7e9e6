import { readFileSync } from 'node:fs'

/** By tag, then by the end of the form (`^went`: the whole form): how many letters fall off its end and what takes their place, written `3go`. */
export type LemmaRules = { readonly [tag: string]: { readonly [ending: string]: string } }

/** Learnt by `training/learn-lemmas.ts`. */
export const loadLemmaRules = (): LemmaRules =>
  JSON.parse(readFileSync(new URL('../../models/en/lemmas.json', import.meta.url), 'utf8'))
