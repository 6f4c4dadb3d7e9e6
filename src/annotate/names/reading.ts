import type { Name, Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import type { KnownName } from './known-names.ts'
import type { WordTraits } from './word-traits.ts'

/** A sentence as the finders of names see it: `words[n]` is what can be seen of `tokens[n]`. */
export interface NameScene {
  readonly number: number
  readonly tokens: readonly Token[]
  readonly words: readonly WordTraits[]
  readonly known: readonly (KnownName & { readonly from: number; readonly to: number })[]
}

/** A name in the making: `from` and `to` count words of its sentence, half-open. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly type: Name['type']
  readonly country?: string
  readonly expansion?: Span
}

/** A sentence with the names read in it so far, in reading order and disjoint. */
export interface ReadSentence {
  readonly scene: NameScene
  readonly readings: readonly Reading[]
}

/** One rule over the names of a whole article. */
export type NameRule = (sentences: readonly ReadSentence[]) => readonly ReadSentence[]

/** A rule that needs no more than one sentence. */
export const inEachSentence =
  (change: (scene: NameScene, readings: readonly Reading[]) => readonly Reading[]): NameRule =>
  sentences =>
    sentences.map(({ scene, readings }) => ({ scene, readings: change(scene, readings) }))

/** Puts readings in, and takes out those that overlap them. */
export function replaceReadings(readings: readonly Reading[], by: readonly Reading[]): readonly Reading[] {
  if (by.length === 0) return readings
  const kept = readings.filter(r => !by.some(b => r.from < b.to && b.from < r.to))
  return [...kept, ...by].sort((a, b) => a.from - b.from)
}

/** The words of a reading as one string, space between them, a hyphen without. */
export const textOf = (scene: NameScene, { from, to }: { readonly from: number; readonly to: number }): string =>
  scene.words
    .slice(from, to)
    .map(word => word.text)
    .join(' ')
    .replaceAll(' - ', '-')

/** The reading that holds a word. */
export const readingAt = (readings: readonly Reading[], at: number): Reading | undefined =>
  readings.find(r => r.from <= at && at < r.to)

/** "Court Frees Ferry Crew": most words are in capitals, which then tell nothing. */
export const isShouted = ({ words }: NameScene): boolean =>
  words.filter(word => word.capitalised).length > words.length / 2
