import type { ReportingVerb } from '../../language/knowledge/reporting-verbs.ts'

/** `base`: "say"; `third`: "says"; `past`: "said", also where it serves as participle; `participle`: "written"; `ing`: "saying". */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

const SIBILANT = /(?:s|x|z|ch|sh|o)$/
const CONSONANT_Y = /[^aeiou]y$/

const thirdOf = (verb: string): string =>
  CONSONANT_Y.test(verb) ? `${verb.slice(0, -1)}ies` : SIBILANT.test(verb) ? `${verb}es` : `${verb}s`

const pastOf = (verb: string): string =>
  CONSONANT_Y.test(verb) ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${verb}ed`

const ingOf = (verb: string): string =>
  verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`

/**
 * The forms of a verb, each with what it is. The rule for regular verbs gives what the entry does not spell.
 * @returns no form twice; what can be past and participle is `past`
 * @example verbForms({ verb: 'deny', … })  // [['deny', 'base'], ['denies', 'third'], ['denied', 'past'], …]
 */
export function verbForms(entry: ReportingVerb): readonly (readonly [string, VerbForm])[] {
  const { verb } = entry
  const forms = new Map<string, VerbForm>()
  for (const form of entry.forms) forms.set(form, form.endsWith('ing') ? 'ing' : 'past')
  forms.set(ingOf(verb), 'ing')
  if (entry.participle) forms.set(entry.participle, 'participle')
  forms.set(verb, 'base')
  forms.set(thirdOf(verb), 'third')
  forms.set(entry.past ?? pastOf(verb), 'past')
  return [...forms]
}
