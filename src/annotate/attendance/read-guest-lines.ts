import type { Involvement } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { lowerAt } from '../clauses/tree.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { findClues } from '../happenings/find-clues.ts'
import { involve } from '../happenings/find-involved.ts'
import { type Attending, attending } from './attending.ts'
import { findGathering } from './find-gathering.ts'
import { beforeTitles } from './list-guests.ts'

/** Parts of speech of the words before a name that tell who it is: "Chargé d'affaires". */
const TITLE: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'X', 'PART'])

/** What opens a list of guests: "was attended by the following:", "Present:", "Participants:". */
const COMING = new Set(['attend', 'participate', 'present', 'participant', 'attendance', 'attendee'])
const AWAY = /^(?:absent|excused|apologies|regrets)$/i
const IN_STEAD = [['representing'], ['on', 'behalf', 'of']]

/**
 * A list of guests, one a line, below a sentence that opens it: "The summit was attended by: – H.E. Ana Vell, President of
 * Norland (by video link); – Hon. Tomas Rehn, Minister of Trade, representing H.E. Lena Marsh; …".
 */
export function readGuestLines(view: SentenceView, context: Context): readonly Attending[] {
  const { tokens } = view
  const opening = tokens.findIndex(({ lemma }, at) => COMING.has(lemma) || opensPart(tokens, at))
  if (opening < 0 || tokens.at(-1)?.text !== ':') return []
  // "Taking part in the session were:": the verb that tells when is "were".
  const isVerb = tokens[opening]?.tag === 'VERB' && tokens[opening]?.form !== 'ing'
  if (tokens.some(({ text }) => /^(?:should|may|might|could|would)$/i.test(text))) return []
  const { outlook, negative, duty } = verbGroupAt(tokens, opening)
  if (isVerb && (negative || duty || (outlook !== 'past' && outlook !== 'foreseen'))) return []
  const isAhead = isVerb ? outlook === 'foreseen' : tokens.some(({ text }) => /^will$/i.test(text))
  const attendance = isAhead ? 'expected' : 'attended'
  const gathering = tokens.flatMap((_, at) => findGathering(view, at, context.triggers) ?? [])[0]
  return linesBelow(view, context).flatMap(line =>
    attending(gathering, { from: opening, to: opening + 1 }, guestsOf(line, attendance)),
  )
}

/** "taking [part]", "[take] part". */
const opensPart = (tokens: SentenceView['tokens'], at: number): boolean =>
  tokens[at]?.lemma === 'take' && lowerAt(tokens, at + 1) === 'part'

/** The lines that follow, one paragraph each, as long as each begins with a guest. */
function linesBelow(view: SentenceView, { following }: Context): readonly SentenceView[] {
  const lines: SentenceView[] = []
  for (const line of following) {
    if (line.sentence.paragraph !== view.sentence.paragraph + 1 + lines.length || !isItem(line)) break
    lines.push(line)
  }
  return lines
}

/** A line that names a guest tells nothing by a verb of its own. */
const isItem = (line: SentenceView): boolean =>
  guestOf(line) !== undefined &&
  !line.tokens.some(({ tag, form }) => tag === 'VERB' && form !== 'ing' && form !== 'participle')

/** Who is named first in a line, with nothing before the name but titles, and "Norland:" or "Norland –". */
function guestOf(line: SentenceView): Span | undefined {
  const { tokens, names } = line
  const person = names.find(({ type }) => type === 'Person')
  if (!person) return undefined
  const before = beforeTitles(line, person)
  const country = /^[:–—-]$/.test(lowerAt(tokens, before)) && names[0]?.type === 'Country' ? names[0] : undefined
  const isTitled = tokens.slice(0, before + 1).every(({ tag, text }) => TITLE.has(tag) && !/^of$/i.test(text))
  const isFirst = before < 0 || isTitled || (country !== undefined && tokens[before - 1]?.end === country.end)
  return isFirst ? { start: person.start, end: person.end } : undefined
}

/** Who comes as a line tells, and in whose stead. */
function guestsOf(line: SentenceView, coming: 'attended' | 'expected'): readonly Involvement[] {
  const { tokens, names } = line
  const guest = guestOf(line)
  if (!guest) return []
  const clue = spanOf(tokens, { from: 0, to: tokens.length })
  const missing = coming === 'attended' ? ('absent' as const) : ('declined' as const)
  const isAway = tokens.some(({ text }) => AWAY.test(text))
  const means = findClues(tokens).find(({ tells }) => tells.of === 'mode')?.tells.value
  const mode = means === 'online' && !isAway ? means : undefined
  const stead = tokens.findIndex((_, at) =>
    IN_STEAD.some(words => words.every((word, i) => lowerAt(tokens, at + i) === word)),
  )
  const other =
    stead < 0 ? undefined : names.find(name => name.type === 'Person' && name.start > (tokens[stead]?.start ?? 0))
  const role = tokens.some(({ lemma }) => lemma === 'observer') ? ('observer' as const) : ('participant' as const)
  return [
    involve(line, guest, { role, attendance: isAway ? missing : coming, ...(mode && { mode }), clue }),
    ...(other ? [involve(line, other, { role, attendance: missing, representedBy: guest, clue })] : []),
  ]
}
