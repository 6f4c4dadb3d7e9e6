import { english } from '../../language/english.ts'
import { fold } from '../../text/fold.ts'
import { letterDistance } from '../../text/letter-distance.ts'
import type { NameWord } from './split-name.ts'

/** How two words of names resemble each other. */
export interface Likeness {
  /** `form`: the same name in two languages. `other`: they are different words. */
  readonly kind: 'same' | 'sound' | 'form' | 'nickname' | 'initial' | 'misspelt' | 'other'
  /** From 0 to 1. */
  readonly nearness: number
  /** Letters that differ, where the kind is `misspelt`. */
  readonly apart: number
}

const SAME: Likeness = { kind: 'same', nearness: 1, apart: 0 }
const SOUND: Likeness = { kind: 'sound', nearness: 1, apart: 0 }
const FORM: Likeness = { kind: 'form', nearness: 1, apart: 0 }
/** Less than a word that is there, so that of two words the whole one is preferred. */
const NICKNAME: Likeness = { kind: 'nickname', nearness: 0.9, apart: 0 }
const INITIAL: Likeness = { kind: 'initial', nearness: 0.7, apart: 0 }
const OTHER: Likeness = { kind: 'other', nearness: 0, apart: 0 }
/** Words of which fewer letters agree are other words. The best of 0.4, 0.5, 0.55 and 0.6 on the half that weights were learnt from. */
const LEAST_NEARNESS = 0.5

const nicknames = new Map(english.nicknames.map(({ name, short }) => [fold(name), new Set(short.map(fold))]))

const formOf = new Map(english.nameForms.flatMap(({ forms }, number) => forms.map(form => [form, number] as const)))

/** Whether both are the same name in two languages or romanisations. */
const isForm = (a: string, b: string): boolean => formOf.has(a) && formOf.get(a) === formOf.get(b)

/** Whether one given name is short for the other: "Ted", "Theodore". */
export const isNickname = (a: string, b: string): boolean =>
  nicknames.get(a)?.has(b) === true || nicknames.get(b)?.has(a) === true

/** @example compareWords({ plain: 'qadhafi', … }, { plain: 'gaddafi', … }).kind  // 'sound' */
export function compareWords(a: NameWord, b: NameWord): Likeness {
  if (a.plain === b.plain) return SAME
  if (a.plain.length === 1 || b.plain.length === 1) return a.plain[0] === b.plain[0] ? INITIAL : OTHER
  if (a.sound === b.sound) return SOUND
  if (isForm(a.plain, b.plain)) return FORM
  if (isNickname(a.plain, b.plain)) return NICKNAME
  const spelled = nearness(a.plain, b.plain)
  const heard = nearness(a.sound, b.sound)
  return spelled.nearness >= heard.nearness ? spelled : heard
}

/** The same of words of which one lacks its vowels. */
export function compareConsonants(a: NameWord, b: NameWord): Likeness {
  const [x, y] = [consonantsOf(a.sound), consonantsOf(b.sound)]
  return x === y ? SOUND : nearness(x, y)
}

/** @example consonantsOf('rahmon')  // 'rhmn' */
export const consonantsOf = (sound: string): string => sound.replace(/[aeiouy]/g, '')

function nearness(a: string, b: string): Likeness {
  const longer = Math.max(a.length, b.length, 1)
  // Words of very different length are not worth the distance.
  if (Math.abs(a.length - b.length) > longer * (1 - LEAST_NEARNESS)) return OTHER
  const apart = letterDistance(a, b)
  const near = 1 - apart / longer
  return near < LEAST_NEARNESS ? OTHER : { kind: 'misspelt', nearness: near, apart }
}
