import type { Happening, Involvement, Time } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { spanOf, type TokenRange } from '../clauses/noun-phrase.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { involve } from '../happenings/find-involved.ts'
import type { Comer } from './find-comers.ts'
import type { Gathering } from './find-gathering.ts'

/** Who comes to one gathering or has a part in it, as some words of a sentence tell. */
export interface Attending {
  /** The place of the gathering's word, where the sentence names it; else the one that the article speaks of is meant. */
  readonly at?: number
  /** The words that tell it. */
  readonly words: TokenRange
  /** Where the gathering must be, where somebody comes to a place: "came to Isel". */
  readonly place?: Span
  readonly initiator?: Span
  /** Whether the gathering lies ahead or behind; absent where the words fit both ("said she would come"). */
  readonly tense?: 'ahead' | 'behind'
  /** When it was, where the words of coming tell. */
  readonly time?: Time
  /** What is spoken of without a word for it: a gathering, or a mission where somebody heads "it". */
  readonly type?: 'mission'
  readonly involved: readonly Involvement[]
}

export type Part = Omit<Involvement, keyof Span | 'sentence' | 'who'>

/** Each of those who come, in the same part. */
export const involveAll = (view: SentenceView, comers: readonly Comer[], part: Part): readonly Involvement[] =>
  comers.map(({ who, level }) => involve(view, who, { ...part, ...(level !== undefined && { level }) }))

/** @param gathering  undefined where no word names one and the one spoken of is meant */
export const attending = (
  gathering: Gathering | undefined,
  words: TokenRange,
  involved: readonly Involvement[],
): readonly Attending[] =>
  involved.length === 0
    ? []
    : [
        {
          ...(gathering?.is === 'named' && { at: gathering.at }),
          ...tenseOf(involved[0]?.attendance),
          words,
          involved,
        },
      ]

const tenseOf = (attendance: Involvement['attendance']): Pick<Attending, 'tense'> =>
  attendance === 'attended' || attendance === 'absent'
    ? { tense: 'behind' }
    : attendance === 'expected'
      ? { tense: 'ahead' }
      : {}

const COMING: ReadonlySet<string | undefined> = new Set(['expected', 'confirmed', 'declined'])

/** A mention of the gathering that the article speaks of, by nothing but somebody's coming. */
export function implied(view: SentenceView, { words, involved, place, initiator, tense, type }: Attending): Happening {
  const span = spanOf(view.tokens, words)
  const shown = involved[0]?.clue
  return {
    ...span,
    sentence: view.index,
    type: type ?? 'meeting',
    trigger: spanOf(view.tokens, { from: words.from, to: words.from + 1 }),
    implicit: true,
    definite: true,
    ...(place && { place }),
    ...(initiator && { initiator }),
    ...(tense && { tense }),
    // Where somebody was, or was missed, it was held.
    ...(tense === 'behind' && type === undefined && shown && { status: 'held' as const, statusClue: shown }),
    // Where somebody will come, it lies ahead.
    ...(tense === 'ahead' &&
      type === undefined &&
      shown &&
      COMING.has(involved[0]?.attendance) && { status: 'planned' as const, statusClue: shown }),
    agenda: [],
    outcome: [],
    involved,
  }
}
