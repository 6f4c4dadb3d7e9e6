import anyAscii from 'any-ascii'
import { english } from '../../language/english.ts'
import { fold } from '../../text/fold.ts'
import { soundOf } from '../../text/spelling.ts'

/** A word of a person's name, as it is compared with words of other names. */
export interface NameWord {
  /** Folded; "Abd al-Rahman" is one word. */
  readonly plain: string
  /** As it sounds, see `soundOf`. */
  readonly sound: string
}

/** Words that families and places are tied to a name with. They come and go from one outlet to the next. */
const PARTICLES = new Set(
  'abu al ben bin ibn da de del della den der di dos du el ibn la le st ter ud ul ur van von zu'.split(' '),
)
const ARTICLES = new Set(['al', 'el', 'ul', 'ur', 'ud'])
/** "Abdel Rahman", "Abdul-Rahman", "Abd al-Rahman", "Abdurrahman": servant of the one who is named behind. */
const SERVANT = /^abd(?:(?:[aeu]|ou)[lr]r?)?$/
const JOINED_SERVANT = /^abd(?:[aeu]|ou)[lr](?=[a-z]{3})/
/** "JC Juncker", "M.K. Ranatunga": initials without marks, in a name that is not all in capitals. */
const INITIALS = /^\p{Lu}{2,3}$/u
const APOSTROPHES = /['’`ʼʻ‘]/g
/** Words: of longer "names" the rest is not looked at. */
const LONGEST_NAME = 12

const honorifics = new Set(english.honorifics.map(h => fold(h.word)))

/** A script in which names are written without most of their vowels. */
export const leavesOutVowels = (name: string): boolean => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name)

/** A name in Latin letters, as far as letters tell: of Arabic and Hebrew, the consonants. */
export const toLatin = (name: string): string => anyAscii(name)

/**
 * The words of a name in order, without honorifics and particles (but a name of nothing else keeps them).
 * @example splitName('Dr. Salim bin Abdul-Rahman').map(word => word.plain)  // ['salim', 'abdrahman']
 */
export function splitName(name: string): readonly NameWord[] {
  const written = name
    .replace(APOSTROPHES, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, LONGEST_NAME)
  const isLoud = name === name.toUpperCase()
  const words = written.flatMap(word => (!isLoud && INITIALS.test(word) && written.length > 1 ? [...word] : [word]))
  const folded = words.map(fold).filter(Boolean)
  while (folded.length > 1 && honorifics.has(folded[0] ?? '')) folded.shift()
  const all = joinServants(folded)
  const said = all.filter(word => !PARTICLES.has(word))
  return (said.length > 0 ? said : all).map(plain => ({ plain, sound: soundOf(plain) }))
}

function joinServants(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  let isOpen = false
  for (const word of words) {
    if (isOpen && ARTICLES.has(word)) continue
    if (isOpen) joined.push((joined.pop() ?? '') + word)
    else joined.push(SERVANT.test(word) ? 'abd' : word.replace(JOINED_SERVANT, 'abd'))
    isOpen = !isOpen && SERVANT.test(word)
  }
  return joined
}
