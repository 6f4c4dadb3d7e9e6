import { english } from '../../language/english.ts'
import { inEachSentence, type NameScene, type Reading } from './reading.ts'

const honorifics: ReadonlySet<string> = new Set(english.honorifics.map(h => h.word))
const titleWords: ReadonlySet<string> = new Set([
  ...english.offices.flatMap(o => [...o.titles, ...o.plurals].flatMap(title => title.split(/[\s-]/))),
  ...english.officeModifiers.map(m => m.word),
])
const calendar: ReadonlySet<string> = new Set([
  ...english.months.flatMap(m => [m.name, ...m.abbreviations]),
  ...english.weekdays.flatMap(d => [d.name, ...d.abbreviations]),
])
const QUOTES: ReadonlySet<string> = new Set([
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '`',
  '``',
  "''",
  '(',
  ')',
  '[',
  ']',
  ',',
  '/',
  '-',
  '–',
  '—',
  ':',
  ';',
  '.',
  '*',
  '•',
  '●',
])

const bare = (lower: string) => lower.replace(/\.$/, '')

/** "Prime Minister Ana Vell", "Mr Vell" → the name alone; a title that is all there is is no name. */
function dropTitles(scene: NameScene, reading: Reading): Reading | undefined {
  let { from } = reading
  while (from < reading.to) {
    const word = bare(scene.words[from]?.lower ?? '')
    const isTitle = honorifics.has(word) || titleWords.has(word) || word === '-' || word === 'of'
    if (!isTitle) break
    from++
  }
  return from < reading.to ? { ...reading, from } : undefined
}

/** Marks at either end, "the" at the front and a genitive at the end are no part of a name. */
function dropMarks(scene: NameScene, reading: Reading): Reading | undefined {
  let { from, to } = reading
  const text = (at: number) => scene.words[at]?.text ?? ''
  while (from < to && (QUOTES.has(text(from)) || text(from) === 'the' || text(from) === 'The' || text(from) === "'s"))
    from++
  while (to > from && (QUOTES.has(text(to - 1)) || text(to - 1) === "'s")) to--
  return from < to ? { ...reading, from, to } : undefined
}

/** "Moscow-led", "London-based": only what stands before the hyphen may be a name, and a place only by what is known of it. */
function cutCompounds(scene: NameScene, reading: Reading): Reading | undefined {
  for (let at = reading.from + 1; at < reading.to; at++) {
    const next = scene.words[at + 1]
    if (scene.words[at]?.text !== '-' || at + 1 >= reading.to || !next || next.capitalised || !next.alphabetic) continue
    if (at + 2 < reading.to) continue
    const type = reading.type === 'Other' || reading.type === 'Demonym' ? 'Place' : reading.type
    return { ...reading, to: at, type }
  }
  return reading
}

/** Names begin with a capital letter or a digit somewhere, and are no days or months. */
function isName(scene: NameScene, reading: Reading): boolean {
  const words = scene.words.slice(reading.from, reading.to)
  if (!words.some(word => word.capitalised || /[\p{Lu}\d]/u.test(word.text))) return false
  if (words.every(word => !word.alphabetic)) return false
  return !words.every(word => calendar.has(bare(word.lower)) || !word.alphabetic)
}

/** Takes from names what is no part of them, and drops what is no name. */
export const trimNames = inEachSentence((scene, readings) =>
  readings.flatMap(raw => {
    const marked = dropMarks(scene, raw)
    const cut = marked && cutCompounds(scene, marked)
    const titled = cut && (cut.type === 'Person' ? dropTitles(scene, cut) : cut)
    return titled && isName(scene, titled) ? [titled] : []
  }),
)
