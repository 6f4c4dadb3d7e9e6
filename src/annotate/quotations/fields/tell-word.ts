import type { ClueKind } from './field.ts'
import type { FieldWord } from './list-words.ts'

/** Takes a clue: at which word, and what it is of which family. */
export type TakeWordClue = (at: number, family: string, clue: string) => void

/** What a word can show by itself. */
export type WordClueKind = Exclude<ClueKind, 'holds' | 'none'>
export type TakeWordClues = { readonly [K in WordClueKind]: TakeWordClue }

/** Words that often stand at the border of what is said; others count by their tag alone. */
const BORDER_WORDS: ReadonlySet<string> = new Set(
  `a about after against all an and as at because before but by during even for from had has have he her his how i if in into is it its
  like may more most no not of on one or over she should so some than that the their them then there they this those though to under
  until us was we were what when where whether which while who whom whose why will with without would you your`.split(
    /\s+/,
  ),
)

const isBorderWord = (word: FieldWord | undefined): word is FieldWord =>
  word !== undefined && BORDER_WORDS.has(word.word)

const tellPassage = (inner: FieldWord, outer: FieldWord | undefined) =>
  inner.passage < 0 ? 'plain' : outer?.passage === inner.passage ? 'cut' : 'whole'

const tellBorder = (inner: FieldWord, outer: FieldWord | undefined) =>
  !outer || outer.paragraph !== inner.paragraph
    ? 'paragraph'
    : outer.sentence !== inner.sentence
      ? 'sentence'
      : 'within'

const NOTHING = 'nothing'

/** What shows, whatever the cue, that a run may begin at a word. */
function tellOpening(at: number, word: FieldWord, before: FieldWord | undefined, take: TakeWordClue): void {
  take(at, 'gap', word.gap)
  take(at, 'tag', word.tag)
  take(at, 'relation', word.relation)
  take(at, 'tag beyond', before?.tag ?? NOTHING)
  take(at, 'passage', tellPassage(word, before))
  take(at, 'border', tellBorder(word, before))
  if (isBorderWord(word)) take(at, 'word', word.word)
  if (isBorderWord(before)) take(at, 'word beyond', before.word)
}

/** What shows, whatever the cue, that a run may end with a word. */
function tellClosing(at: number, word: FieldWord, after: FieldWord | undefined, take: TakeWordClue): void {
  take(at, 'gap', after?.gap ?? NOTHING)
  take(at, 'tag', word.tag)
  take(at, 'tag beyond', after?.tag ?? NOTHING)
  take(at, 'relation beyond', after?.relation ?? NOTHING)
  take(at, 'passage', tellPassage(word, after))
  take(at, 'border', tellBorder(word, after))
  if (isBorderWord(word)) take(at, 'word', word.word)
  if (isBorderWord(after)) take(at, 'word beyond', after.word)
}

/** What a run goes over between two words. */
function tellCrossing(at: number, word: FieldWord, before: FieldWord, take: TakeWordClue): void {
  const quoted = word.passage >= 0 && word.passage === before.passage
  take(at, quoted ? 'quoted gap' : 'gap', word.gap)
  take(at, quoted ? 'quoted border' : 'border', tellBorder(word, before))
}

/** Tells what a word shows by itself: the clues that do not hang on a cue. */
export function tellWord(words: readonly FieldWord[], at: number, take: TakeWordClues): void {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (!word) return
  tellOpening(at, word, before, take.opens)
  tellClosing(at, word, after, take.closes)
  if (before) tellCrossing(at, word, before, take.crosses)
}
