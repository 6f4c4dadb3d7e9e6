import { english } from '../../language/english.ts'
import { inEachSentence, type NameScene, type Reading } from './reading.ts'
import { isGivenName, isSurname } from './word-lists.ts'

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

/** Words that join the parts of one name, so that what stands before them is a part too: "Sultan bin Rashid". */
const PARTICLES: ReadonlySet<string> = new Set([
  'bin',
  'ibn',
  'bint',
  'al',
  'el',
  'ben',
  'de',
  'da',
  'di',
  'van',
  'von',
])
/** What opens a sentence in capitals without being a name, where no list of names holds it. */
const OPENER_TAGS: ReadonlySet<string> = new Set(['ADV', 'ADP', 'CCONJ', 'SCONJ', 'DET', 'PRON', 'AUX', 'INTJ'])

/** "Later Vell left": the first word of the sentence is no part of the name. */
function dropOpener(scene: NameScene, reading: Reading): Reading {
  const lower = scene.words[0]?.lower ?? ''
  const opens = reading.from === 0 && reading.to > 1 && OPENER_TAGS.has(scene.tokens[0]?.tag ?? '')
  return opens && !isGivenName(lower) && !isSurname(lower) ? { ...reading, from: 1 } : reading
}

/** "Prime Minister Ana Vell", "Mr Vell" → the name alone; a title that is all there is is no name. */
function dropTitles(scene: NameScene, reading: Reading): Reading | undefined {
  let { from } = reading
  while (from < reading.to) {
    const word = bare(scene.words[from]?.lower ?? '')
    const isTitle = honorifics.has(word) || titleWords.has(word) || word === '-' || word === 'of'
    if (!isTitle || PARTICLES.has(scene.words[from + 1]?.text ?? '')) break
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

/** What makes a compound of a name: "Moscow-led", "London-based", "US-backed". */
const COMPOUND_TAILS =
  /^(?:led|based|backed|born|style|wide|brokered|sponsored|supported|controlled|held|run|owned|occupied|administered|mediated|listed|bound|made|trained|funded|dominated|majority|allied|aligned|linked|friendly|era)$/

/** "Moscow-led": only what stands before the hyphen may be a name. */
function cutCompounds(scene: NameScene, reading: Reading): Reading | undefined {
  const { from, to } = reading
  const tail = scene.words[to - 1]?.lower ?? ''
  if (to - from < 3 || scene.words[to - 2]?.text !== '-' || !COMPOUND_TAILS.test(tail)) return reading
  const type = reading.type === 'Other' || reading.type === 'Demonym' ? 'Place' : reading.type
  return { ...reading, to: to - 2, type }
}

/** "Copenhagen, Denmark" is two places. */
function splitPlaces(scene: NameScene, reading: Reading): readonly Reading[] {
  if (reading.type !== 'Place') return [reading]
  const parts: Reading[] = []
  let from = reading.from
  for (let at = from; at <= reading.to; at++)
    if (at === reading.to || scene.words[at]?.text === ',') {
      if (at > from) parts.push({ ...reading, from, to: at })
      from = at + 1
    }
  return parts
}

/** A bracket that is opened or closed but not both shows that the name was cut wrongly. */
function isWhole(scene: NameScene, { from, to }: Reading): boolean {
  let open = 0
  for (const { text } of scene.words.slice(from, to)) {
    if (text === '(' || text === '[') open++
    else if ((text === ')' || text === ']') && --open < 0) return false
  }
  return open === 0
}

const creeds: ReadonlySet<string> = new Set(english.creeds.map(c => c.word))

/** Names begin with a capital letter or a digit somewhere, and are no days or months. */
function isName(scene: NameScene, reading: Reading): boolean {
  const words = scene.words.slice(reading.from, reading.to)
  if (!words.some(word => word.capitalised || /[\p{Lu}\d]/u.test(word.text))) return false
  if (words.every(word => !word.alphabetic)) return false
  const isCreed = reading.type === 'Demonym' || reading.type === 'Other'
  if (isCreed && words.every(word => creeds.has(word.lower) || !word.alphabetic)) return false
  return !words.every(word => calendar.has(bare(word.lower)) || !word.alphabetic)
}

/** Takes from names what is no part of them, and drops what is no name. */
export const trimNames = inEachSentence((scene, readings) =>
  readings.flatMap(raw =>
    splitPlaces(scene, raw).flatMap(part => {
      const marked = dropMarks(scene, part)
      const cut = marked && cutCompounds(scene, marked)
      const titled = cut && (cut.type === 'Person' ? dropTitles(scene, dropOpener(scene, cut)) : cut)
      return titled && isName(scene, titled) && isWhole(scene, titled) ? [titled] : []
    }),
  ),
)
