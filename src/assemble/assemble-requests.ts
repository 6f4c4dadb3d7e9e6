import type { Article, Ask } from '../record/article.ts'
import type { Request } from '../record/claim.ts'
import type { Event } from '../record/event.ts'
import { containment, sharedWords } from '../text/content-words.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { contains, slice } from '../text/span.ts'
import { daysOf } from './days.ts'
import { groupAlike } from './group-alike.ts'
import { dueDate, dueOf } from './requests/due-date.ts'
import { type Gatherings, heldFor, indexGatherings } from './requests/gatherings.ts'
import { type Outcome, outcomeOf, quantityIn } from './requests/outcome.ts'
import type { Parties } from './requests/parties.ts'
import { deedIn, wordsTold } from './requests/words-told.ts'
import { dateOf, joinBases, type Known, knownSince, type Sources } from './sources.ts'

/** Shared content words ÷ those of the shorter: from here on two askings of one party are one request. */
const SAME_REQUEST = 0.75
/** The same between a request and a report of what became of it, which uses other words. */
const ANSWERS = 0.6
/** A single shared word links nothing. */
const FEWEST_SHARED_WORDS = 2

interface Asking {
  readonly article: Article
  readonly ask: Ask
  readonly from: readonly Known[]
  readonly to: readonly Known[]
  readonly content: string
  readonly folded: string
  readonly words: ReadonlySet<string>
}

/** What was asked, by whom, of whom, and what became of it; one request for all texts that repeat it. */
export function assembleRequests(
  sources: Sources,
  parties: Parties,
  events: readonly Event[] = [],
): readonly Request[] {
  const askings = sources.articles.flatMap(article =>
    article.asks.flatMap(ask => askingOf(parties, article, ask) ?? []),
  )
  const outcomes = sources.articles
    .flatMap(article => article.answers.map(answer => ({ article, answer })))
    .map(({ article, answer }, number) => outcomeOf(parties, article, answer, number))
  const groups = groupAlike(askings, keysOf, (group, asking) => group.some(other => isSame(other, asking)))
  const outcomesByWord = indexByWord(outcomes)
  const gatherings = indexGatherings(events)
  const direct = groupBy(
    outcomes.filter(({ answer }) => answer.about),
    ({ article, answer }) => `${article.document.id} ${answer.about?.start}`,
  )
  const made = groups.map(group => requestOf(sources, group, near(outcomesByWord, direct, group), gatherings))
  return [...new Map(made.map(request => [request.id, request])).values()]
}

type OutcomesByWord = ReadonlyMap<string, readonly Outcome[]>

const indexByWord = (outcomes: readonly Outcome[]): OutcomesByWord =>
  new Map(
    [
      ...groupBy(
        outcomes.flatMap(outcome => [...outcome.words].map(word => ({ word, outcome }))),
        o => o.word,
      ),
    ].map(([word, found]) => [word, found.map(f => f.outcome)]),
  )

/** The outcomes that share words with what was asked, in the order of the articles. */
function near(
  outcomes: OutcomesByWord,
  direct: ReadonlyMap<string, readonly Outcome[]>,
  group: readonly Asking[],
): readonly Outcome[] {
  const words = new Set(group.flatMap(asking => [...asking.words]))
  const found = new Set([
    ...[...words].flatMap(word => outcomes.get(word) ?? []),
    ...group.flatMap(({ article, ask }) => direct.get(`${article.document.id} ${ask.content.start}`) ?? []),
  ])
  return [...found].sort((a, b) => a.number - b.number)
}

/** Kinds that may be told without who asked: "The guards were ordered to leave". */
const UNSIGNED: ReadonlySet<string> = new Set(['request', 'instruction'])

/** Without a known asker there is no request, unless the text names none and tells of whom it was asked. */
function askingOf(parties: Parties, article: Article, ask: Ask): Asking | undefined {
  const from = ask.from.flatMap(span => askerAt(parties, article, span) ?? [])
  const asked = ask.to.filter(span => !isPeople(article, span)).flatMap(span => parties.partyAt(article, span) ?? [])
  // Nobody asks himself: "he" or "the party" was read as the one who asks.
  const to = distinct(asked).filter(({ id }) => !from.some(asker => asker.id === id))
  if (from.length === 0 && (ask.from.length > 0 || to.length === 0 || !UNSIGNED.has(ask.kind))) return undefined
  const content = slice(article.document.text, ask.content)
  return {
    article,
    ask,
    from: distinct(from),
    to,
    content,
    folded: fold(content),
    words: wordsTold(article, ask.content),
  }
}

/** "Norlanders should vote": people of a country, and not its government as "the Norlanders" or "Norland" may be. */
function isPeople(article: Article, span: Ask['to'][number]): boolean {
  const demonym = article.names.find(name => name.start === span.start && name.end === span.end)
  return demonym?.type === 'Demonym' && /s$/.test(slice(article.document.text, span))
}

const FIRST_PERSON = /^(?:I|we|us|our|my)$/i

/** "We expect": whoever speaks the quotation that the words stand in. */
function askerAt(parties: Parties, article: Article, span: Ask['from'][number]): Known | undefined {
  if (!FIRST_PERSON.test(slice(article.document.text, span))) return parties.partyAt(article, span)
  const quotation = article.quotations.find(q => contains(q.content, span))
  const speaker = quotation?.speaker && parties.partyAt(article, quotation.speaker)
  return (
    speaker && { ...speaker, basis: { rule: 'speaker-of-quotation', clues: [proofOf(article, span), speaker.proof] } }
  )
}

const distinct = (known: readonly Known[]): readonly Known[] => [...new Map(known.map(k => [k.id, k])).values()]

const KINDS_ALIKE: { readonly [Kind in Ask['kind']]: string } = {
  request: 'asking',
  expectation: 'asking',
  condition: 'asking',
  instruction: 'asking',
  promise: 'giving',
  offer: 'giving',
}

/** One party's askings in like words, and what one party is asked by nobody named. */
const keysOf = ({ ask, from, to, folded, words }: Asking): readonly string[] =>
  [...from.map(({ id }) => `from ${id}`), ...to.map(({ id }) => `to ${id}`)].flatMap(party => [
    `${KINDS_ALIKE[ask.kind]} ${party} = ${folded}`,
    ...[...words].map(w => `${KINDS_ALIKE[ask.kind]} ${party} ${w}`),
  ])

const shareParty = (a: readonly Known[], b: readonly Known[]) => a.some(x => b.some(y => x.id === y.id))

const isSame = (a: Asking, b: Asking): boolean =>
  KINDS_ALIKE[a.ask.kind] === KINDS_ALIKE[b.ask.kind] &&
  (shareParty(a.from, b.from) || (a.from.length * b.from.length === 0 && shareParty(a.to, b.to))) &&
  (a.folded === b.folded ||
    (sharedWords(a.words, b.words) >= FEWEST_SHARED_WORDS && containment(a.words, b.words) >= SAME_REQUEST))

/** Whether an answer names the very words that asked: "withdrew [its request for help]". */
const holdsAsk = ({ article, ask }: Asking, { article: later, answer }: Outcome): boolean =>
  later === article && contains(answer.content, ask.cue)

/** The very deed, done to the thing of that name by the one who was to do it: "sent the tents" after "promised to send tents". */
function isSameDeed({ article, ask, from, to }: Asking, { article: later, answer, deed, by }: Outcome): boolean {
  const doers = KINDS_ALIKE[ask.kind] === 'giving' ? from : to
  if (!deed || !doers.some(({ id }) => id === by)) return false
  const [asked, done] = [deedIn(article, ask.content), deedIn(later, answer.content)]
  return asked !== undefined && asked.verb === done?.verb && asked.object === done.object
}

/** A sum smaller than this is no sign by itself that one thing is meant. */
const SMALLEST_SUM = 1000

/** "paid $3 million of the promised $8 million": the same sum in the same unit as was asked for or promised. */
function sharesSum({ article, ask }: Asking, { article: later, answer }: Outcome): boolean {
  const sum = quantityIn(article, ask.content)
  if (sum?.unit === undefined || sum.value < SMALLEST_SUM) return false
  return later.quantities.some(
    ({ start, end, value, unit }) =>
      value === sum.value && unit === sum.unit && contains(answer.content, { start, end }),
  )
}

/** Whether a report tells what became of what was asked: in like words, by whom it should be, and of a deed also when. */
function isAnsweredBy(sources: Sources, asking: Asking, outcome: Outcome): boolean {
  const { answer, article, words, deed } = outcome
  if (!isByRightParty(sources, asking, outcome)) return false
  if (answer.about) return article === asking.article && answer.about.start === asking.ask.content.start
  if (holdsAsk(asking, outcome)) return !deed
  if (sharesSum(asking, outcome) || (isSameDeed(asking, outcome) && !isOlder(asking, outcome))) return true
  if (sharedWords(asking.words, words) < FEWEST_SHARED_WORDS || containment(asking.words, words) < ANSWERS) return false
  return !deed || (sharedWords(asking.words, deed) > 0 && !isOlder(asking, outcome))
}

/**
 * Whether who answers can: whoever asked withdraws; whoever promised keeps or breaks it; an offer is taken or refused by
 * another; all else is done or refused by one of whom it was asked, where the texts tell of whom.
 */
function isByRightParty(
  { entity }: Sources,
  { ask, from, to }: Asking,
  { answer, by, byWords, deed }: Outcome,
): boolean {
  const country = (id: string) => entity(id)?.country ?? id
  const isAny = (known: readonly Known[]) =>
    known.some(({ id }) => id === by || byWords.includes(id) || (by !== undefined && country(id) === country(by)))
  const isNamed = by !== undefined || answer.by !== undefined
  if (answer.status === 'withdrawn' || answer.due) return !isNamed || isAny(from)
  if (ask.kind === 'promise' || (ask.kind === 'offer' && deed)) return !isNamed || isAny(from)
  if (from.some(({ id }) => id === by)) return false
  if (answer.about) return true
  return !isNamed || to.length === 0 || isVague(to)
    ? by !== undefined || answer.by === undefined || deed === undefined
    : isAny(to)
}

/** "both sides", "all parties": whoever is among them, the words do not tell. */
const isVague = (to: readonly Known[]) =>
  to.every(({ proof }) => /\b(?:sides|parties|all|everyone|members|countries|states)$/.test(proof.exact))

/** "Norland's request … was turned down by [Vesland]": of whom it was asked, where no other words tell. */
const isReply = ({ ask, from }: Asking, { answer, by, deed }: Outcome): boolean =>
  (ask.kind === 'request' || ask.kind === 'offer') &&
  deed === undefined &&
  answer.status !== 'withdrawn' &&
  !from.some(({ id }) => id === by)

/** A deed whose sentence tells a time before the asking is another one. */
function isOlder({ article, ask }: Asking, { article: later, answer }: Outcome): boolean {
  const askedOn = dateOf(article)
  if (!askedOn || (later === article && answer.sentence === ask.sentence)) return false
  return later.times.some(time => time.sentence === answer.sentence && (daysOf(time.edtf)?.last ?? askedOn) < askedOn)
}

/** Whether less was done than was asked for: "let 90 cubic metres pass" of 120. */
function isLess({ article, ask }: Asking, { article: later, answer, deed }: Outcome): boolean {
  if (answer.status !== 'met' || !deed) return false
  const [asked, done] = [quantityIn(article, ask.content), quantityIn(later, answer.content)]
  return asked !== undefined && done !== undefined && asked.unit === done.unit && done.value < asked.value
}

function requestOf(
  sources: Sources,
  group: readonly Asking[],
  outcomes: readonly Outcome[],
  gatherings: Gatherings,
): Request {
  const [earliest] = group as readonly [Asking]
  const first = group.find(({ from }) => from.length > 0) ?? earliest
  const { article, ask } = first
  const askedOn = dateOf(article)
  const asked = uniqueProofs(group.map(a => proofOf(a.article, a.ask)))
  const repliers: string[] = []
  let due = group.flatMap(a => dueOf(a.article, a.ask) ?? [])[0]
  const history: Request['history'][number][] = [
    { ...(askedOn && { asOf: askedOn }), status: 'open', proof: [proofOf(article, ask)] },
  ]
  for (const outcome of outcomes) {
    const { article: later, answer } = outcome
    const date = dateOf(later)
    if (later !== article && askedOn && (!date || date < askedOn)) continue
    const answered = group.find(asking => isAnsweredBy(sources, asking, outcome))
    if (!answered || (later === article && answer.start < ask.end && !holdsAsk(answered, outcome))) continue
    const moved = dueDate(later, answer.due)
    if (answer.due && !moved) continue
    if (outcome.by !== undefined && isReply(answered, outcome)) repliers.push(outcome.by)
    due = moved ?? due
    const status = isLess(answered, outcome) ? 'partly-met' : answer.status
    if (moved || history.at(-1)?.status !== status)
      history.push({ ...(date && { asOf: date }), status, proof: [proofOf(later, answer)] })
  }
  const held = KINDS_ALIKE[ask.kind] === 'asking' && heldFor(gatherings, article, ask.content)
  if (held && askedOn && history.length === 1 && (held.asOf ?? '') >= askedOn)
    history.push({ ...(held.asOf && { asOf: held.asOf }), status: 'met', proof: held.proof })
  const passed = due && sources.asOf && (daysOf(due.day)?.last ?? '9999') < sources.asOf
  const last = history.at(-1)?.status ?? 'open'
  const proof = uniqueProofs(
    group.flatMap(a => [
      proofOf(a.article, a.ask),
      proofOf(a.article, a.ask.content),
      ...a.from.map(f => f.proof),
      ...a.to.map(t => t.proof),
    ]),
  )
  const askedOf = distinct(group.flatMap(a => a.to)).map(t => t.id)
  return {
    id: idOf('request', ...first.from.map(f => f.id), ask.kind, fold(first.content)),
    kind: ask.kind,
    from: first.from.map(f => f.id),
    to: askedOf.length > 0 ? askedOf : repliers.slice(0, 1),
    content: first.content,
    ...(due?.isTold && { due: due.day }),
    status: last === 'open' && passed ? 'overdue' : last,
    history,
    ...joinBases([
      ...group.flatMap(a => [...a.from, ...a.to].map(k => k.basis)),
      last === 'open' && passed ? { rule: 'due-date-passed', clues: asked } : undefined,
    ]),
    proof,
    ...knownSince(sources, asked),
  }
}
