import { english } from '../language/english.ts'
import { fold } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import { soundOf } from '../text/spelling.ts'

/** Words before a surname that belong to it. */
const PARTICLES = new Set('abu ben bin da de del della den der di dos du ibn la le st ter van von zu'.split(' '))
/** The Arabic article, which one outlet writes and another leaves out: "al-Halabi", "El Halabi", "Halabi". */
const ARTICLES = new Set(['al', 'el'])
/** "Abdel Rahman", "Abdul-Rahman", "Abdurrahman": servant of the one who is named behind. */
const SERVANT = /^abd(?:(?:[aeu]|ou)[lr]r?)?$/
const JOINED_SERVANT = /^abd(?:[aeu]|ou)[lr](?=[a-z]{3})/
/** What tells a father from his son of the same name, with the form taken for all spellings. */
const GENERATION = /^,?\s(Jr|Sr|Junior|Senior|II|III|IV|the Elder|the Younger)\b/
const LONGEST_GENERATION = 15

const honorifics = new Set(english.honorifics.map(h => fold(h.word)))
const givenNames = new Set(english.givenNames.flatMap(list => list.names.map(fold)))

/** The name of a person, taken apart; every part as it sounds. */
export interface PersonName {
  /** All parts without spaces and hyphens: "Kim Jong-un", "Kim Jong Un" and "Kim Jongun" give the same. */
  readonly sound: string
  /** Every part in order, without particles. */
  readonly parts: readonly string[]
  /** Empty where a surname stands alone. */
  readonly given: readonly string[]
  readonly surname: string
}

/**
 * Takes a name apart: "Emomali Rakhmon" is given name "emomali", surname "rahmon"; "al-Halabi" and "von der Heide" are
 * surnames alone. Honorifics are no part of it.
 */
export const readPersonName: (text: string) => PersonName = remember(takeApart, 50_000)

function takeApart(text: string): PersonName {
  const all = text
    .split(/[\s.]+/)
    .map(word => word.split(/[-‐‑]/).map(fold).filter(Boolean))
    .filter(pieces => pieces.length > 0)
  while (all.length > 1 && honorifics.has(all[0]?.join(' ') ?? '')) all.shift()
  const words = joinServants(all.map(withoutArticle).filter(pieces => pieces.length > 0))
  let at = Math.max(0, words.length - 1)
  while (at > 0 && PARTICLES.has(words[at - 1]?.join('') ?? '')) at--
  const alike = (pieces: readonly (readonly string[])[]) => pieces.flat().map(soundOfPart)
  const [given, surname] = [alike(words.slice(0, at)), alike(words.slice(at))]
  return {
    sound: [...given, ...surname].join(''),
    parts: [...given, ...surname].filter(part => !PARTICLES.has(part)),
    given,
    surname: surname.join(''),
  }
}

const soundOfPart = (part: string): string => (part === 'ibn' || part === 'ben' ? 'bin' : soundOf(part))

const withoutArticle = (pieces: readonly string[], at: number, words: readonly (readonly string[])[]) =>
  ARTICLES.has(pieces[0] ?? '') && (pieces.length > 1 || at + 1 < words.length) ? pieces.slice(1) : pieces

function joinServants(words: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const joined: string[][] = []
  let open = false
  for (const pieces of words)
    for (const [at, piece] of pieces.entries()) {
      const servant = SERVANT.test(piece)
      const part = servant ? 'abd' : piece.replace(JOINED_SERVANT, 'abd')
      const last = joined.at(-1)
      if (open && last) last[last.length - 1] += part.replace(/^r(?=r)/, '')
      else if (at > 0 && last) last.push(part)
      else joined.push([part])
      open = servant
    }
  return joined
}

/** `jr`, `sr`, `ii`, … where it stands behind a name; '' where nothing does. */
export function generationBehind(text: string, end: number): string {
  const [, word = ''] = GENERATION.exec(text.slice(end, end + LONGEST_GENERATION)) ?? []
  return fold(word).replace('junior', 'jr').replace('senior', 'sr')
}

/** Whether a word is a given name somewhere: what begins with one is no bare surname. */
export const isGivenName = (word: string): boolean => givenNames.has(fold(word))

/** Whether two names of one surname can be one person's: the given names sound alike, or one leaves out or shortens some of them. */
export function givenNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (!agrees(short[0] ?? '', long[0] ?? '')) return false
  let at = 1
  return short.slice(1).every(part => {
    while (at < long.length && !agrees(part, long[at] ?? '')) at++
    return at++ < long.length
  })
}

const agrees = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
