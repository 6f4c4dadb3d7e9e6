import { english } from '../../language/english.ts'
import type { AttendanceWord } from '../../language/knowledge/attendance-words.ts'
import type { Time } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { flatMap } from '../../text/flat-map.ts'
import { contains } from '../../text/span.ts'
import { lemmasOf } from '../clauses/lemmas-of.ts'
import { spanOf, startOfPhrase, type TokenRange } from '../clauses/noun-phrase.ts'
import { dependentsOf, headOf, lowerAt } from '../clauses/tree.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { findReason } from '../happenings/find-reason.ts'
import { type Attending, attending, involveAll } from './attending.ts'
import { type Comer, findComers, nameAt } from './find-comers.ts'
import { findGathering, type Gathering } from './find-gathering.ts'
import { meansOf } from './means-of.ts'
import { attendanceOf, type Clause, copulaOf, NOBODY, readClause, subjectAt } from './read-clause.ts'

interface Entry extends AttendanceWord {
  readonly rest: readonly string[]
}

const byFirst = new Map<string, Entry[]>()
for (const word of english.attendanceWords) {
  const [first = word.words, ...rest] = word.words.split(' ')
  const key = `${word.state ? 'be ' : ''}${first}`
  byFirst.set(
    key,
    [...(byFirst.get(key) ?? []), { ...word, rest }].sort((a, b) => b.rest.length - a.rest.length),
  )
}

/** Prepositions behind "will attend" that leave the gathering to be the one spoken of. */
const BESIDE = new Set([
  'by',
  'via',
  'through',
  'over',
  'from',
  'as',
  'due',
  'because',
  'owing',
  'for',
  'despite',
  'after',
  'before',
  'until',
  'without',
  'with',
  'instead',
  'amid',
  'since',
  'during',
  'on',
  'alongside',
  'together',
  'in',
  'at',
])
const NEEDS_TIME = new Set(['on', 'in', 'at', 'during', 'for'])
/** "in person", "in protest", "at the last minute", "for health reasons": what tells how, why or when. */
const MANNER =
  /^(?:person|protest|minute|moment|reason|reasons|time|level|part|solidarity|line|zoom|screen|flesh|force|capacity|end|beginning|case|event|place|stead|behalf|same|way)$/

/**
 * Who comes to a gathering and who stays away, by verbs of coming ("took part in the talks by video link", "will not be
 * there, citing poor health") and by what stands behind "be" ("was absent from the session").
 */
export const readComing = (view: SentenceView, context: Context): readonly Attending[] =>
  flatMap(view.tokens, (_, at) => {
    for (const entry of entriesAt(view, at)) {
      const end = endOfWords(view, at, entry.rest)
      if (end === undefined) continue
      const told = readEntry(view, context, entry, { from: at, to: end })
      if (told) return told
    }
    return []
  })

function entriesAt(view: SentenceView, at: number): readonly Entry[] {
  const token = view.tokens[at]
  if (!token) return []
  const isState = copulaOf(view, at) !== undefined
  if (isState || (token.tag === 'VERB' && token.text.toLowerCase() === 'missing'))
    return byFirst.get(`be ${lowerAt(view.tokens, firstOfState(view, at))}`) ?? []
  return token.tag === 'VERB' ? flatMap(lemmasOf(token), lemma => byFirst.get(lemma) ?? []) : []
}

/** "was in attendance", "was among them": the head stands behind its preposition. */
function firstOfState(view: SentenceView, at: number): number {
  const [mark] = dependentsOf(view, at, 'case')
  const [article] = dependentsOf(view, at, 'det')
  return Math.min(mark ?? at, article ?? at, at)
}

/** Where the words behind the first end, "not" and adverbs stepped over; undefined where others stand there. */
function endOfWords(view: SentenceView, at: number, rest: readonly string[]): number | undefined {
  const { tokens } = view
  let next = (tokens[at]?.tag === 'VERB' ? at : firstOfState(view, at)) + 1
  for (const word of rest) {
    while (/^(?:PART|ADV)$/.test(tokens[next]?.tag ?? '') && lowerAt(tokens, next) !== word) next++
    if (lowerAt(tokens, next) !== word) return undefined
    next++
  }
  return Math.max(next, at + 1)
}

interface Object {
  readonly gathering?: Gathering
  readonly place?: Span
  /** Where the gathering's noun ends. */
  readonly end: number
}

function readEntry(
  view: SentenceView,
  context: Context,
  entry: Entry,
  words: TokenRange,
): readonly Attending[] | undefined {
  const object = objectOf(view, context, entry, words)
  if (!object) return undefined
  const clause = readClause(view, words.from)
  const means = meansOf(view, context.clues, words)?.value
  const unnamed = !object.gathering && !object.place
  if (!clause || (unnamed && !means && isTooPlain(entry, clause))) return undefined
  if (unnamed && (isRecalled(view, words.from) || (entry.alone === 'means' && (!means || isByPhone(view, words.from)))))
    return undefined
  if (entry.remote && means !== 'online') return undefined
  const who = [...whoComes(view, clause.subject, words.from), ...alikeBehind(view, clause, words.from)]
  if (who.length === 0) return undefined
  const comes = (entry.tells === 'comes') !== clause.negative
  if (clause.outlook === 'headline' && comes) return undefined
  const reason = comes && means !== 'online' ? undefined : findReason(view, Math.max(words.to, object.end))
  const clue = spanOf(view.tokens, {
    from: Math.min(clause.group.from, words.from),
    to: Math.max(words.to, object.end),
  })
  const level = levelOf(view, words)
  const comers = who.map(comer => (level !== undefined && !comer.isPerson ? { ...comer, level } : comer))
  const involved = involveAll(view, comers, {
    role: comes && isObserver(view, words) ? 'observer' : 'participant',
    attendance: attendanceOf(clause, comes),
    ...(comes && means && { mode: means }),
    ...(reason && { reason }),
    clue,
  })
  const time = timeOf(view, words.from)
  const ahead = (clause.outlook === 'foreseen' || clause.outlook === 'unsure') && !isTold(view, clause)
  return attending(object.gathering, words, involved).map(({ tense, ...told }) => ({
    ...told,
    ...(object.place && { place: object.place }),
    // "said she would come" fits what has come to be since, too.
    ...(ahead ? { tense: 'ahead' as const } : tense === 'behind' && { tense }),
    // Who comes to a place on a day may come before the gathering; who does not come then is missed at it.
    ...(time && (entry.place.length === 0 || !comes) && { time }),
  }))
}

/** "Ana Vell was at the summit, [as was Tomas Rehn]", "attended the summit, [as did Mali]". */
function alikeBehind(view: SentenceView, { outlook, negative }: Clause, from: number): readonly Comer[] {
  const { tokens } = view
  const as = tokens.findIndex(
    (_, at) => at > from && lowerAt(tokens, at) === 'as' && /^(?:was|were|did)$/.test(lowerAt(tokens, at + 1)),
  )
  // What stands behind another verb is alike to that.
  const isOther = tokens.slice(from + 1, Math.max(from, as)).some(({ tag }) => tag === 'VERB')
  if (as < 0 || isOther || negative || outlook !== 'past') return []
  const end = tokens.findIndex(({ tag }, at) => at > as + 1 && (tag === 'PUNCT' || tag === 'VERB'))
  const places = Array.from({ length: Math.max(0, end - as - 2) }, (_, i) => as + 2 + i)
  const named = places.filter(at => !/^['’]s?$/.test(lowerAt(tokens, endOfName(view, at))))
  const at =
    named.find(place => nameAt(view, place)?.type === 'Person') ??
    named.find(place => nameAt(view, place) && !/^(?:of|in)$/.test(lowerAt(tokens, place - 1)))
  return at === undefined ? [] : findComers(view, at)
}

/** The place behind the name that a word is part of. */
const endOfName = (view: SentenceView, at: number): number => {
  const name = nameAt(view, at)
  return name ? view.tokens.findIndex(({ start }) => start >= name.end) : -1
}

/** "had spoken by phone with the minister": a call of its own, and no coming to what was spoken of. */
const isByPhone = (view: SentenceView, at: number): boolean =>
  dependentsOf(view, at, 'obl', 'advmod').some(place => /^(?:tele)?phone$/.test(lowerAt(view.tokens, place)))

/** "Then all came": of a gathering recalled, not of the one that the article speaks of. */
const isRecalled = (view: SentenceView, at: number): boolean =>
  dependentsOf(view, at, 'advmod').some(place => place === 0 && lowerAt(view.tokens, place) === 'then') ||
  // "has had no minister since Vell walked out"
  dependentsOf(view, at, 'mark').some(place => lowerAt(view.tokens, place) === 'since')

/** "said she would come": it may have come to be since. */
const isTold = ({ tokens }: SentenceView, { group }: Clause): boolean =>
  tokens.slice(group.from, group.to).some(t => /^(?:would|['’]d|was|were|had)$/i.test(t.text))

/** "came" and "will travel" tell of no gathering; "did not come" and "whether she will travel" do, where one is spoken of. */
const isTooPlain = ({ alone }: Entry, { outlook, negative }: Clause): boolean =>
  (alone === 'ahead' && outlook === 'past' && !negative) ||
  (alone === 'open' && outlook !== 'unsure') ||
  (alone === 'denied' && !(negative && outlook === 'past'))

/** The subject, or where that is "it" of a clause that somebody says, whoever says it: "Chad said that it would come". */
export function whoComes(view: SentenceView, subject: number, at: number): readonly Comer[] {
  if (NOBODY.test(lowerAt(view.tokens, subject)))
    return dependentsOf(view, subject, 'nmod').flatMap(place =>
      lowerAt(view.tokens, place - 1) === 'from' ? findComers(view, place, { places: true }) : [],
    )
  if (!/^(?:it|they)$/.test(lowerAt(view.tokens, subject))) return findComers(view, subject, { places: true })
  const above = headOf(view, at)
  const speaker = view.tokens[at]?.relation === 'ccomp' && above >= 0 ? subjectAt(view, above) : undefined
  if (speaker === undefined) return []
  const said = findComers(view, speaker, { places: true })
  return lowerAt(view.tokens, subject) === 'they' ? (said.length > 1 ? said : []) : said.filter(one => !one.isPerson)
}

/** What the words are said of: a gathering, a place to which one comes, or nothing but how and when. */
function objectOf(view: SentenceView, { triggers }: Context, entry: Entry, words: TokenRange): Object | undefined {
  const itself = entry.words === 'at' ? findGathering(view, words.from, triggers, { it: false }) : undefined
  if (entry.words === 'at') return itself && { gathering: itself, end: words.from + 1 }
  const objects = dependentsOfAll(view, words, ['obj', 'obl', 'nmod', 'advcl', 'xcomp'])
  for (const at of objects) {
    const gathering = linkOf(view, at, entry.of, words) && findGathering(view, at, triggers, { it: entry.it })
    if (gathering) return { gathering, end: at + 1 }
  }
  const purpose = objects.map(at => gatheringOfPurpose(view, at, triggers)).find(found => found !== undefined)
  if (purpose && entry.place.length > 0) return purpose
  for (const at of objects) {
    const name = nameAt(view, at)
    if (name?.type === 'Place' && linkOf(view, at, entry.place, words))
      return hasPurpose(view, words.from) ? undefined : { place: { start: name.start, end: name.end }, end: at + 1 }
  }
  if (entry.remote || entry.alone === 'never' || !isAlone(view, words)) return undefined
  const beside = entry.alone === 'always' ? gatheringOfClauseBeside(view, words.from, triggers) : undefined
  return beside ? { gathering: beside, end: words.to } : { end: words.to }
}

/** "stayed away [as the ministers opened a summit]", "was on hand [as Ana Vell was sworn in]". */
function gatheringOfClauseBeside(view: SentenceView, at: number, triggers: Context['triggers']): Gathering | undefined {
  const clause = dependentsOf(view, at, 'advcl').find(place =>
    dependentsOf(view, place, 'mark', 'advmod').some(mark => /^(?:as|when|while)$/.test(lowerAt(view.tokens, mark))),
  )
  if (clause === undefined) return undefined
  const nouns = dependentsOf(view, clause, 'obj', 'nsubj')
  const [found] = [clause, ...nouns].flatMap(place => findGathering(view, place, triggers, { it: false }) ?? [])
  return found?.is === 'named' ? found : undefined
}

/** "flew to Isel to attend the summit": the words of attending tell it themselves; "travelled to Isel for the summit". */
function gatheringOfPurpose(view: SentenceView, at: number, triggers: Context['triggers']): Object | undefined {
  const mark = dependentsOf(view, at, 'case')[0]
  const gathering = mark !== undefined && lowerAt(view.tokens, mark) === 'for' && findGathering(view, at, triggers)
  return gathering ? { gathering, end: at + 1 } : undefined
}

/** "came to Isel to sign a loan": another purpose than the gathering may be meant. */
const hasPurpose = (view: SentenceView, at: number): boolean =>
  dependentsOf(view, at, 'advcl', 'xcomp').some(place =>
    dependentsOf(view, place, 'mark').some(m => lowerAt(view.tokens, m) === 'to'),
  ) ||
  dependentsOf(view, at, 'obl').some(
    place =>
      dependentsOf(view, place, 'case').some(m => lowerAt(view.tokens, m) === 'for') &&
      !view.times.some(t => t.start <= (view.tokens[place]?.start ?? -1) && (view.tokens[place]?.end ?? 0) <= t.end),
  )

const dependentsOfAll = (view: SentenceView, words: TokenRange, relations: readonly string[]): readonly number[] => {
  const heads = Array.from({ length: words.to - words.from }, (_, i) => words.from + i)
  return heads
    .flatMap(at => dependentsOf(view, at, ...relations))
    .filter(at => at >= words.to)
    .sort((a, b) => a - b)
}

/** Whether a noun hangs on the words as it should: as their object, or by one of the prepositions right before it. */
function linkOf(view: SentenceView, at: number, links: readonly string[], words: TokenRange): boolean {
  const { tokens } = view
  const from = startOfPhrase(tokens, at)
  const before = lowerAt(tokens, from - 1)
  const direct = from - 1 < words.to || dependentsOf(view, at, 'case').length === 0
  return links.some(link => (link === 'object' ? direct && tokens[at]?.relation === 'obj' : before === link))
}

/** Whether what hangs on the words tells only how, when, why and from where. */
function isAlone(view: SentenceView, words: TokenRange): boolean {
  const { tokens, times } = view
  return dependentsOfAll(view, words, ['obj', 'obl', 'nmod', 'xcomp', 'ccomp']).every(at => {
    const token = tokens[at]
    if (!token) return true
    if (times.some(time => time.start <= token.start && token.end <= time.end)) return true
    if (token.relation === 'ccomp') return true
    if (token.relation === 'obj' || token.relation === 'xcomp') return false
    const mark = dependentsOf(view, at, 'case')[0]
    // "will come all the same"
    if (mark === undefined) return MANNER.test(lowerAt(tokens, at))
    const link = lowerAt(tokens, mark)
    return BESIDE.has(link) && (!NEEDS_TIME.has(link) || MANNER.test(lowerAt(tokens, at)))
  })
}

/** When: a time that hangs on the verb itself, "stayed away [on Sunday] from a hearing". */
function timeOf(view: SentenceView, at: number): Time | undefined {
  const places = dependentsOf(view, at, 'obl').flatMap(place => view.tokens[place] ?? [])
  return view.times.find(time => time.type === 'DATE' && places.some(token => contains(time, token)))
}

/** "took part at the level of [undersecretaries]". */
function levelOf(view: SentenceView, words: TokenRange): string | undefined {
  const level = dependentsOfAll(view, words, ['obl']).find(at => view.tokens[at]?.lemma === 'level')
  const of = level === undefined ? undefined : dependentsOf(view, level, 'nmod').find(at => at > level)
  const lemma = of === undefined ? undefined : view.tokens[of]?.lemma
  return lemma
}

/** "took part as an observer". */
const isObserver = (view: SentenceView, words: TokenRange): boolean =>
  dependentsOfAll(view, words, ['obl']).some(
    at =>
      view.tokens[at]?.lemma === 'observer' &&
      dependentsOf(view, at, 'case').some(m => lowerAt(view.tokens, m) === 'as'),
  )
