import type { TakeClue } from './field.ts'
import type { FieldWord } from './list-words.ts'

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
function tellOpening(at: number, word: FieldWord, before: FieldWord | undefined, take: TakeClue): void {
  take('opens', at, 'gap', word.gap, 1)
  take('opens', at, 'tag', word.tag, 1)
  take('opens', at, 'relation', word.relation, 1)
  take('opens', at, 'tag beyond', before?.tag ?? NOTHING, 1)
  take('opens', at, 'passage', tellPassage(word, before), 1)
  take('opens', at, 'border', tellBorder(word, before), 1)
  if (isBorderWord(word)) take('opens', at, 'word', word.word, 1)
  if (isBorderWord(before)) take('opens', at, 'word beyond', before.word, 1)
}

/** What shows, whatever the cue, that a run may end with a word. */
function tellClosing(at: number, word: FieldWord, after: FieldWord | undefined, take: TakeClue): void {
  take('closes', at, 'gap', after?.gap ?? NOTHING, 1)
  take('closes', at, 'tag', word.tag, 1)
  take('closes', at, 'tag beyond', after?.tag ?? NOTHING, 1)
  take('closes', at, 'relation beyond', after?.relation ?? NOTHING, 1)
  take('closes', at, 'passage', tellPassage(word, after), 1)
  take('closes', at, 'border', tellBorder(word, after), 1)
  if (isBorderWord(word)) take('closes', at, 'word', word.word, 1)
  if (isBorderWord(after)) take('closes', at, 'word beyond', after.word, 1)
}

/** What a run goes over between two words. */
function tellCrossing(at: number, word: FieldWord, before: FieldWord, take: TakeClue): void {
  const quoted = word.passage >= 0 && word.passage === before.passage
  take('crosses', at, quoted ? 'quoted gap' : 'gap', word.gap, 1)
  take('crosses', at, quoted ? 'quoted border' : 'border', tellBorder(word, before), 1)
}

/** Tells what a word shows by itself: the clues that do not hang on a cue. */
export function tellWord(words: readonly FieldWord[], at: number, take: TakeClue): void {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (!word) return
  tellOpening(at, word, before, take)
  tellClosing(at, word, after, take)
  if (before) tellCrossing(at, word, before, take)
}
