import type { ReportingVerb } from '../../language/knowledge/reporting-verbs.ts'
import { flatMap } from '../../text/flat-map.ts'
import { type Period, tagAt, wordAt } from './periods.ts'
import { type Reading, readingsOf } from './reporting-forms.ts'
import type { VerbForm } from './verb-forms.ts'

/** A verb group that reports: "had not said". `first` to `last` (exclusive) are places in the period's units. */
export interface Cue {
  readonly first: number
  readonly verb: number
  readonly last: number
  /** Every entry that the form may belong to; those whose particle follows stand alone. */
  readonly entry: ReportingVerb
  readonly form: 'finite' | 'ing' | 'passive'
  readonly tense: 'past' | 'present' | 'future'
  readonly negated: boolean
}

const NEGATIONS: ReadonlySet<string> = new Set(["n't", 'not', 'never'])
/** What such a group tells was not said: "would argue", "may claim". */
const MODALS: ReadonlySet<string> = new Set(['would', 'could', 'should', 'may', 'might', 'must', 'can', 'ca', 'shall'])
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'am'])
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had', 'having', "'ve", "'d", "'s"])
const CLAUSE_ADVERBS: ReadonlySet<string> = new Set(['when', 'where', 'why', 'how', 'there', 'then', 'so'])
/** "went on to say", "continued to insist" tell of something said; other infinitives do not. */
const CARRIERS: ReadonlySet<string> = new Set(['on', 'continued', 'continues'])
/** "made it clear", "made very clear". */
const WORDS_BEFORE_PARTICLE = 2

const isAdverb = (period: Period, at: number) =>
  (tagAt(period, at) === 'ADV' || wordAt(period, at) === 'once') && !CLAUSE_ADVERBS.has(wordAt(period, at))
const isAuxiliary = (period: Period, at: number) =>
  tagAt(period, at) === 'AUX' ||
  ((BE.has(wordAt(period, at)) || HAVE.has(wordAt(period, at))) && tagAt(period, at) !== 'PART')

/** Where the particle of the verb at `at` ends; `at + 1` for a verb that has none. */
function endOfParticle(period: Period, at: number, entry: ReportingVerb): number | undefined {
  if (!entry.particle) return at + 1
  for (let n = at + 1; n <= at + 1 + WORDS_BEFORE_PARTICLE; n++) {
    if (wordAt(period, n) === entry.particle) return n + 1
    if (!['PRON', 'ADV', 'DET'].includes(tagAt(period, n))) return undefined
  }
  return undefined
}

function readEntry(period: Period, at: number): (Reading & { last: number }) | undefined {
  let plain: (Reading & { last: number }) | undefined
  for (const reading of readingsOf(wordAt(period, at))) {
    const last = endOfParticle(period, at, reading.entry)
    if (last === undefined) continue
    if (reading.entry.particle) return { ...reading, last }
    plain ??= { ...reading, last }
  }
  return plain
}

/** A word that is tagged as a noun is a verb only where what follows can be nothing else: "The ministry reports that". */
function isVerb(period: Period, at: number, form: VerbForm): boolean {
  const tag = tagAt(period, at)
  if (tag === 'VERB' || tag === 'AUX') return true
  const next = period.units[at + 1]
  if (!next) return false
  const content = next.word === 'that' || next.quote !== undefined || (next.word === ':' && form !== 'base')
  if (form === 'past') return content || tag === 'ADJ' ? content || next.word === ',' : false
  return form === 'third' && content && ['NOUN', 'PROPN', 'PRON'].includes(tagAt(period, at - 1))
}

function readCue(period: Period, at: number): Cue | undefined {
  const reading = readEntry(period, at)
  if (!reading || !isVerb(period, at, reading.form)) return undefined
  const { entry, form, last } = reading
  let first = at
  let be = false
  let have = false
  let negated = false
  let modal = false
  let did = false
  let will = false
  let past = form === 'past'
  for (let n = at - 1; n >= 0; n--) {
    const word = wordAt(period, n)
    if (NEGATIONS.has(word)) negated = true
    else if (isAuxiliary(period, n)) {
      if (BE.has(word) && !(word === "'s" && !be && form !== 'ing' && form !== 'past')) be = true
      if (HAVE.has(word)) have = true
      if (MODALS.has(word)) modal = true
      if (/^(?:did|do|does|will|wo|'ll)$/.test(word)) did = true
      if (/^(?:will|wo|'ll)$/.test(word)) will = true
      if (/^(?:had|was|were|did|'d)$/.test(word)) past = true
    } else if (!isAdverb(period, n)) break
    else continue
    first = n
  }
  if (modal) return undefined
  const tense = will ? 'future' : past ? 'past' : 'present'
  const group: Omit<Cue, 'form'> = { first, verb: at, last, entry, tense, negated }
  if (form === 'ing') return { ...group, form: be ? 'finite' : 'ing' }
  if (be) return form === 'past' || form === 'participle' ? { ...group, form: 'passive' } : undefined
  if (form === 'participle') return have ? { ...group, form: 'finite' } : undefined
  if (wordAt(period, first - 1) === 'to')
    return CARRIERS.has(wordAt(period, first - 2)) ? { ...carry(period, group), form: 'finite' } : undefined
  if (form === 'base' && !did && (first < at || tagAt(period, at - 1) === 'CCONJ')) return undefined
  return { ...group, form: 'finite' }
}

/** The verb before "to say" opens the group. */
function carry(period: Period, group: Omit<Cue, 'form'>): Omit<Cue, 'form'> {
  const first = wordAt(period, group.first - 2) === 'on' ? group.first - 3 : group.first - 2
  return { ...group, first, tense: /^(?:went|continued)$/.test(wordAt(period, first)) ? 'past' : 'present' }
}

const tellsContent = ({ frames, before, through }: ReportingVerb) => frames.length + before.length + through.length > 0

/** "continued": a verb that reports only beside quoted words. */
const quotesNear = (period: Period) =>
  period.units.some(unit => unit.quote) || wordAt(period, period.units.length - 1) === ':'

/** The cues of a period, found when the first asks for them: its rules and its candidates all do. */
const cuesOf = new WeakMap<Period, readonly Cue[]>()

/**
 * Finds the verb groups of a period that report, outside of quotation marks. Infinitives and groups with a modal tell of
 * nothing said and are left out.
 * @source data/en/reporting-verbs.yml
 * @example findCues(period('Vell has not said that it is over.'))  // [{ first: 1, verb: 3, negated: true, … }]
 */
export function findCues(period: Period): readonly Cue[] {
  const known = cuesOf.get(period)
  if (known) return known
  const cues = flatMap(period.units, (_, at) => {
    const cue = readCue(period, at)
    return cue && (tellsContent(cue.entry) || quotesNear(period)) ? cue : []
  })
  cuesOf.set(period, cues)
  return cues
}
