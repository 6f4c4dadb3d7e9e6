import { english } from '../language/english.ts'

/** "replied", "shrugged": how a verb is told of that the data give no past of. */
function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}

const ingOf = (verb: string): string => `${verb.replace(/(?<=[^e])e$/, '')}ing`
const presentOf = (verb: string): string =>
  /(?:[sxz]|ch|sh)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`

/** The past of a reporting verb, by each of its forms. */
const told: ReadonlyMap<string, string> = new Map(
  english.reportingVerbs.flatMap(({ verb, past, participle, forms }) => {
    const own = past ?? forms.find(form => form.endsWith('ed')) ?? pastOf(verb)
    return [verb, own, participle, ...forms, ingOf(verb), presentOf(verb)].flatMap(form =>
      form === undefined ? [] : [[form, own] as const],
    )
  }),
)

/** "told the words" is no English: who told them said them. */
const TOLD_TO_SOMEBODY: ReadonlySet<string> = new Set(['told', 'assured', 'informed', 'reminded', 'notified'])

/** After these words of a cue the words that are said stand: "accused of", "called for". */
const PARTICLES: ReadonlySet<string> = new Set(['for', 'on', 'upon', 'of', 'out', 'off'])

/**
 * How somebody says something, as a line tells it: the verb of the cue in the past.
 * @param cue  the text's own words: "has repeatedly called for", "according to", "saying"; absent where there are none
 * @returns "called for", "said"; "said" for cues without such a verb
 */
export function tellCue(cue: string | undefined): string {
  const words = (cue ?? '').toLowerCase().split(/\s+/)
  const at = words.findLastIndex(word => told.has(word))
  const verb = told.get(words[at] ?? '')
  if (verb === undefined || TOLD_TO_SOMEBODY.has(verb)) return 'said'
  const particle = words[at + 1]
  return particle !== undefined && PARTICLES.has(particle) ? `${verb} ${particle}` : verb
}
