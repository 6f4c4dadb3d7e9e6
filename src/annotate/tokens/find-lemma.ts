import type { LemmaRules } from '../../language/lemma-rules.ts'

/** Letters. Longer endings were not learnt. */
export const LONGEST_ENDING = 6

/**
 * The dictionary form, lower case: by the longest ending of the word that has a rule for its tag.
 * @example findLemma('supplies', 'VERB', rules)  // 'supply'
 */
export function findLemma(form: string, tag: string, rules: LemmaRules): string {
  const plain = form.toLowerCase().replaceAll('’', "'")
  const edits = rules[tag]
  if (!edits) return plain
  let edit = edits[`^${plain}`]
  for (let length = Math.min(LONGEST_ENDING, plain.length); edit === undefined && length >= 0; length--) {
    edit = edits[plain.slice(plain.length - length)]
  }
  if (edit === undefined) return plain
  const cut = Number.parseInt(edit, 10)
  return plain.slice(0, Math.max(0, plain.length - cut)) + edit.slice(String(cut).length)
}
