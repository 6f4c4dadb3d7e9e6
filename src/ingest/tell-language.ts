import { english } from '../language/english.ts'

/** As many words as `eld` needs to be sure, and enough to see that a text is English. */
const SAMPLE_CHARACTERS = 2000
/** Of 540 English articles every one has at least 10 such words in 100, half of them 22; other languages have next to none. */
const ENGLISH_SHARE = 0.1
/** Fewer words than these make no sentence. */
const FEWEST_WORDS = 5

const functionWords = new Set(english.functionWords.flatMap(entry => entry.words))
const nameOf = new Intl.DisplayNames('en', { type: 'language' })

/** In which language a text is, and why it is not read further, where it is not. */
export interface Language {
  readonly language?: string
  readonly skipped?: string
}

/**
 * Tell the language of a text. English is told by its grammatical words; only for the rest the detector is loaded, which
 * takes a third of a second.
 * @example await tellLanguage('Le sommet a été reporté à lundi par les deux pays.')  // { language: 'fr', skipped: … }
 */
export async function tellLanguage(text: string): Promise<Language> {
  if (!holdsProse(text)) return { skipped: 'no prose: the text holds no sentence' }
  const sample = sampleOf(text)
  if (isPlainlyEnglish(sample)) return { language: 'en' }
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(sample)
  if (!found.language || !found.isReliable()) return {}
  return found.language === 'en'
    ? { language: 'en' }
    : { language: found.language, skipped: `language: the text is in ${nameOf.of(found.language)}, not in English` }
}

/** Whether any line has a few words in a row, in whatever script. */
const holdsProse = (text: string): boolean =>
  /(?<!\p{L})\p{L}+(?:[\p{P}\s]{1,3}\p{L}+){4}/u.test(text) || /[\p{Lo}]{12}/u.test(text)

/** From the middle of the text: its first lines are names and titles. */
function sampleOf(text: string): string {
  const from = Math.max(0, Math.min(Math.floor(text.length / 4), text.length - SAMPLE_CHARACTERS))
  return text.slice(from, from + SAMPLE_CHARACTERS)
}

function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const known = words.filter(word => functionWords.has(word)).length
  return words.length >= FEWEST_WORDS && known >= words.length * ENGLISH_SHARE
}
