import { english } from '../../language/english.ts'
import { inEachSentence, type NameScene, type Reading } from './reading.ts'

/** Last words of titles that people's names follow: "president", "ministers"; not of what may be no title at all. */
const titleEnds: ReadonlySet<string> = new Set(
  english.offices
    .filter(office => !office.loose)
    .flatMap(({ titles, plurals }) => [...titles, ...plurals].map(title => title.split(/[\s-]/).at(-1) ?? '')),
)
const honorifics: ReadonlySet<string> = new Set(english.honorifics.map(h => h.word))

function isTitled(scene: NameScene, reading: Reading): boolean {
  const before = scene.words[reading.from - 1]
  if (!before?.capitalised) return false
  return titleEnds.has(before.lower) || honorifics.has(before.lower.replace(/\.$/, ''))
}

/** "Park Min-seo", "Tsai Ing-wen": a family name before a given name whose second part is written small. */
function isFamilyFirst(scene: NameScene, { from, to }: Reading): boolean {
  const [family, given, hyphen, rest] = scene.words.slice(from, to)
  if (to - from !== 4 || hyphen?.text !== '-' || !rest?.alphabetic || rest.hasCapital) return false
  return family?.capitalised === true && given?.capitalised === true && scene.tokens[to - 1]?.tag === 'PROPN'
}

/** Whether a reading goes on a list: "Ibarra and Quispe", "Ibarra, Quispe". */
const isListed = (scene: NameScene, before: Reading | undefined, reading: Reading): boolean =>
  before?.type === 'Person' && before.to === reading.from - 1 && /^(?:and|,)$/.test(scene.words[before.to]?.lower ?? '')

/** "President Ibarra" is a person, though Ibarra is a town too; so are both of "Presidents Ibarra and Quispe". */
export const settleTitled = inEachSentence((scene, readings) => {
  const settled: Reading[] = []
  let titled = false
  for (const reading of readings) {
    const named = (reading.type === 'Place' || reading.type === 'Other') && !reading.country
    titled = isTitled(scene, reading) || (titled && isListed(scene, settled.at(-1), reading))
    settled.push(named && (titled || isFamilyFirst(scene, reading)) ? { ...reading, type: 'Person' } : reading)
  }
  return settled
})
