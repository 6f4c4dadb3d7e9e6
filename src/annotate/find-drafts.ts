import { english } from '../language/english.ts'
import type { Article, Draft, TextStance } from '../record/article.ts'
import { isActor } from './asks/is-actor.ts'
import { isToldAsDone } from './asks/is-told.ts'
import { isText, type TextMention } from './drafts/is-text.ts'
import { readStances, type StanceReading, takingUp } from './drafts/read-stances.ts'
import { type Governor, governorOf, isWished, readStatus } from './drafts/read-status.ts'
import { readTitle } from './drafts/read-title.ts'
import { findSubjects, objectFrom } from './find-subject.ts'
import { matchPhrase, tabulatePhrases } from './match-phrases.ts'
import { layOutWords, type SentenceWords, spanOf, wordAt } from './sentence-words.ts'
import type { Run } from './walk-clauses.ts'

const nouns = tabulatePhrases(english.textNouns, entry => [entry.noun])

/** The text's noun that ends a phrase, where it is meant as a text. */
function readMention(words: SentenceWords, at: number): TextMention | undefined {
  const match = matchPhrase(nouns, words, at)
  if (!match) return undefined
  const head = headWithin(words, at, match.last)
  const chunk = words.phraseAt[head]
  if (chunk?.head !== head || chunk.first > at) return undefined
  const phrase = { ...chunk, first: startOfName(words, chunk.first) }
  const mention = { entry: match.entry, phrase, noun: at, last: match.last }
  return isText(words, mention) ? mention : undefined
}

/** "code" of "draft code of conduct": the noun before "of", else the last. */
function headWithin(words: SentenceWords, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (wordAt(words, at) === 'of') return at - 1
  return last - 1
}

/** "[the North] American Free Trade Agreement": where the name begins in whose middle a phrase does, its article taken in. */
function startOfName(words: SentenceWords, first: number): number {
  let start = first
  while (words.nameAt[start] !== undefined && words.nameAt[start - 1] === words.nameAt[start]) start--
  return start < first && wordAt(words, start - 1) === 'the' ? start - 1 : start
}

/** Who made a text: its possessor, who stands after "of" or "by", or who adopts, signs or publishes it. */
function readMaker(words: SentenceWords, mention: TextMention, governor: Governor | undefined): Run | undefined {
  const { phrase, noun, last } = mention
  for (let at = phrase.first + 1; at < noun; at++)
    if (/^['’]s?$/.test(wordAt(words, at))) return ifActor(words, { first: phrase.first, last: at })
  const after = /^(?:of|by|from)$/.test(wordAt(words, last)) ? objectFrom(words, last + 1) : undefined
  const author = after && ifActor(words, after)
  if (author) return author
  if (
    !governor ||
    isWished(words, governor) ||
    !isToldAsDone(words, governor.verb) ||
    wordAt(words, governor.verb - 1) === 'to'
  )
    return undefined
  if (!governor.passive)
    return governor.verb < phrase.first
      ? findSubjects(words, governor.verb).find(run => isActor(words, run))
      : undefined
  const agent = wordAt(words, governor.verb + 1) === 'by' ? objectFrom(words, governor.verb + 2) : undefined
  return agent && ifActor(words, agent)
}

const ifActor = (words: SentenceWords, run: Run) => (isActor(words, run) ? run : undefined)

/** To whom a letter goes, or before whom a text is laid: "submitted to the council". */
function readAddressee(words: SentenceWords, mention: TextMention, governor: Governor | undefined): Run | undefined {
  for (const at of [mention.last, mention.phrase.last, ...(governor?.passive ? [governor.verb + 1] : [])]) {
    const to = wordAt(words, at) === 'to' ? objectFrom(words, at + 1) : undefined
    if (to && isActor(words, to)) return to
  }
  return undefined
}

function toStance(words: SentenceWords, { stance, cue, who }: StanceReading): TextStance {
  const runs = [cue, ...who].map(({ first, last }) => spanOf(words, first, last))
  return {
    start: Math.min(...runs.map(run => run.start)),
    end: Math.max(...runs.map(run => run.end)),
    sentence: words.number,
    stance,
    who: runs.slice(1),
  }
}

function toDraft(words: SentenceWords, mention: TextMention): Draft {
  const governor = governorOf(words, mention.phrase)
  const title = readTitle(words, mention)
  const by = readMaker(words, mention, governor)
  const to = readAddressee(words, mention, governor)
  const place = ({ first, last }: Run) => spanOf(words, first, last)
  return {
    ...place(title),
    sentence: words.number,
    kind: mention.entry.kind,
    title: place(title),
    ...(by ? { by: place(by) } : {}),
    ...(to ? { to: place(to) } : {}),
    status: readStatus(words, mention.entry, mention.phrase, governor),
    stances: readStances(words, title).map(reading => toStance(words, reading)),
  }
}

/**
 * Finds the texts that an affair is about: a draft decision, a joint declaration, a resolution, a signed agreement.
 * News reports and what spokesmen say are none.
 * @returns in reading order, one for each mention
 * @source data/en/text-kinds.yml, data/en/text-words.yml
 * @example findDrafts(article('The council adopted a joint declaration on transit.'))
 *   // [{ kind: 'declaration', title: 'a joint declaration on transit', by: 'The council', status: 'adopted' }]
 */
export function findDrafts(article: Article): readonly Draft[] {
  const found: Draft[] = []
  for (const words of layOutWords(article)) {
    const told = draftsIn(words)
    if (told.length === 0) addTakenUp(words, found)
    found.push(...told)
  }
  return found
}

function draftsIn(words: SentenceWords): readonly Draft[] {
  const found: Draft[] = []
  for (let at = 0; at < words.tokens.length; at++) {
    const mention = readMention(words, at)
    if (!mention) continue
    found.push(toDraft(words, mention))
    at = mention.last - 1
  }
  return found
}

/** Sentences. "The text", "it" take up a text told no longer ago. */
const REACH = 2

/** Adds to the one text told shortly before how a sentence that takes it up says somebody stands to it. */
function addTakenUp(words: SentenceWords, found: Draft[]): void {
  const last = found.at(-1)
  if (!last || words.number - last.sentence > REACH || found.at(-2)?.sentence === last.sentence) return
  const stances = takingUp(words).flatMap(run => readStances(words, run).map(reading => toStance(words, reading)))
  if (stances.length > 0) found[found.length - 1] = { ...last, stances: [...last.stances, ...stances] }
}
