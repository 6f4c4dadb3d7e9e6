import type { Answer, Article, Ask } from '../record/article.ts'
import type { Request } from '../record/claim.ts'
import { containment, contentWords, sharedWords } from '../text/content-words.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { contains, slice } from '../text/span.ts'
import { daysFrom, daysOf } from './days.ts'
import { groupAlike } from './group-alike.ts'
import { dateOf, joinBases, type Known, knownSince, partyAt, type Sources } from './sources.ts'

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

interface Outcome {
  /** Its place among all outcomes. */
  readonly number: number
  readonly article: Article
  readonly answer: Answer
  /** Who did or refused it, where the text tells. */
  readonly by: string | undefined
  readonly words: ReadonlySet<string>
  /** Of a deed told as done ("released the crew"), its verb: nothing else shows that it is the one asked for. */
  readonly deed: ReadonlySet<string> | undefined
}

/** What was asked, by whom, of whom, and what became of it; one request for all texts that repeat it. */
export function assembleRequests(sources: Sources): readonly Request[] {
  const askings = sources.articles.flatMap(article =>
    article.asks.flatMap(ask => askingOf(sources, article, ask) ?? []),
  )
  const outcomes = sources.articles
    .flatMap(article => article.answers.map(answer => ({ article, answer })))
    .map(({ article, answer }, number) => outcomeOf(sources, article, answer, number))
  const groups = groupAlike(askings, keysOf, (group, asking) => group.some(other => isSame(other, asking)))
  const outcomesByWord = indexByWord(outcomes)
  return [
    ...new Map(
      groups.map(group => requestOf(sources, group, near(outcomesByWord, group))).map(r => [r.id, r]),
    ).values(),
  ]
}

function outcomeOf(sources: Sources, article: Article, answer: Answer, number: number): Outcome {
  const told = contentWords(slice(article.document.text, answer.content))
  const isDeed = contains(answer.content, answer.cue)
  const verb = isDeed ? article.tokens.find(token => token.start === answer.cue.start) : undefined
  const deed = verb && contentWords(verb.lemma)
  return {
    number,
    article,
    answer,
    by: answer.by && partyAt(sources, article, answer.by)?.id,
    words: new Set([...told, ...(deed ?? [])]),
    deed,
  }
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
function near(outcomes: OutcomesByWord, group: readonly Asking[]): readonly Outcome[] {
  const words = new Set(group.flatMap(asking => [...asking.words]))
  const found = new Set([...words].flatMap(word => outcomes.get(word) ?? []))
  return [...found].sort((a, b) => a.number - b.number)
}

/** Nobody asks nothing: without a known asker there is no request. */
function askingOf(sources: Sources, article: Article, ask: Ask): Asking | undefined {
  const from = ask.from.flatMap(span => askerAt(sources, article, span) ?? [])
  if (from.length === 0) return undefined
  const content = slice(article.document.text, ask.content)
  return {
    article,
    ask,
    from: distinct(from),
    to: distinct(ask.to.flatMap(span => partyAt(sources, article, span) ?? [])),
    content,
    folded: fold(content),
    words: contentWords(content),
  }
}

const FIRST_PERSON = /^(?:I|we|us|our|my)$/i

/** "We expect": whoever speaks the quotation that the words stand in. */
function askerAt(sources: Sources, article: Article, span: Ask['from'][number]): Known | undefined {
  if (!FIRST_PERSON.test(slice(article.document.text, span))) return partyAt(sources, article, span)
  const quotation = article.quotations.find(q => contains(q.content, span))
  const speaker = quotation?.speaker && partyAt(sources, article, quotation.speaker)
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

/** One party's askings in like words. */
const keysOf = ({ ask, from, folded, words }: Asking): readonly string[] =>
  from.flatMap(({ id }) => [
    `${KINDS_ALIKE[ask.kind]} ${id} = ${folded}`,
    ...[...words].map(w => `${KINDS_ALIKE[ask.kind]} ${id} ${w}`),
  ])

const isSame = (a: Asking, b: Asking): boolean =>
  KINDS_ALIKE[a.ask.kind] === KINDS_ALIKE[b.ask.kind] &&
  a.from.some(x => b.from.some(y => x.id === y.id)) &&
  (a.folded === b.folded ||
    (sharedWords(a.words, b.words) >= FEWEST_SHARED_WORDS && containment(a.words, b.words) >= SAME_REQUEST))

/** Whether a report tells what became of what was asked: in like words, and of a deed also by whom and when it should be. */
function isAnsweredBy(sources: Sources, asking: Asking, outcome: Outcome): boolean {
  const { words, deed } = outcome
  if (sharedWords(asking.words, words) < FEWEST_SHARED_WORDS || containment(asking.words, words) < ANSWERS) return false
  return (
    !deed || (sharedWords(asking.words, deed) > 0 && isDoneBy(sources, asking, outcome) && !isOlder(asking, outcome))
  )
}

/** Whether who did it is one of whom it was asked, or one who promised it. */
function isDoneBy({ entity }: Sources, { ask, from, to }: Asking, { by }: Outcome): boolean {
  const doers = KINDS_ALIKE[ask.kind] === 'giving' ? from : to
  if (by === undefined || doers.length === 0) return !from.some(({ id }) => id === by)
  const country = (id: string) => entity(id)?.country
  return doers.some(({ id }) => id === by || (country(id) !== undefined && country(id) === country(by)))
}

/** A deed whose sentence tells a time before the asking is another one. */
function isOlder({ article, ask }: Asking, { article: later, answer }: Outcome): boolean {
  const askedOn = dateOf(article)
  if (!askedOn || (later === article && answer.sentence === ask.sentence)) return false
  return later.times.some(time => time.sentence === answer.sentence && (daysOf(time.edtf)?.last ?? askedOn) < askedOn)
}

const DURATION = /^P(\d+)([DW])$/

/** By when: a day that is named, or so many days or weeks after it was asked. */
function dueOf(article: Article, { due }: Ask): string | undefined {
  const time = due && article.times.find(found => contains(due, found))
  if (time?.edtf) return time.edtf
  const [, count, unit] = DURATION.exec(time?.value ?? '') ?? []
  const askedOn = dateOf(article)
  return count && askedOn ? daysFrom(askedOn, Number(count) * (unit === 'W' ? 7 : 1)) : undefined
}

function requestOf(sources: Sources, group: readonly Asking[], outcomes: readonly Outcome[]): Request {
  const [first] = group as readonly [Asking]
  const { article, ask } = first
  const askedOn = dateOf(article)
  const asked = uniqueProofs(group.map(a => proofOf(a.article, a.ask)))
  const history: Request['history'][number][] = [
    { ...(askedOn && { asOf: askedOn }), status: 'open', proof: [proofOf(article, ask)] },
  ]
  for (const outcome of outcomes) {
    const { article: later, answer } = outcome
    const date = dateOf(later)
    if (askedOn && (!date || date < askedOn)) continue
    if (later === article && answer.start < ask.end) continue
    if (!group.some(asking => isAnsweredBy(sources, asking, outcome))) continue
    if (history.at(-1)?.status !== answer.status)
      history.push({ ...(date && { asOf: date }), status: answer.status, proof: [proofOf(later, answer)] })
  }
  const due = dueOf(article, ask)
  const passed = due && sources.asOf && (daysOf(due)?.last ?? '9999') < sources.asOf
  const last = history.at(-1)?.status ?? 'open'
  const proof = uniqueProofs(
    group.flatMap(a => [
      proofOf(a.article, a.ask),
      proofOf(a.article, a.ask.content),
      ...a.from.map(f => f.proof),
      ...a.to.map(t => t.proof),
    ]),
  )
  return {
    id: idOf('request', ...first.from.map(f => f.id), ask.kind, fold(first.content)),
    kind: ask.kind,
    from: first.from.map(f => f.id),
    to: distinct(group.flatMap(a => a.to)).map(t => t.id),
    content: first.content,
    ...(due && { due }),
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
