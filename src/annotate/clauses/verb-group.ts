import type { Token } from '../../record/article.ts'
import { flatMap } from '../../text/flat-map.ts'
import { isNominal, startOfPhrase, type TokenRange } from './noun-phrase.ts'

/**
 * When and how surely the deed of a verb is told of.
 * `foreseen`: "will meet", "is expected to meet", "plans to meet"; `unsure`: "may meet"; `bare`: an infinitive or a
 * participle whose governing verb does not tell, or what did not come to be ("would have met").
 */
export type Outlook = 'past' | 'present' | 'foreseen' | 'unsure' | 'bare'

export interface VerbGroup extends TokenRange {
  readonly verb: number
  readonly outlook: Outlook
  readonly negative: boolean
  readonly passive: boolean
  /** "should meet", "must meet": somebody wants it, and nobody says that it will be. */
  readonly duty?: true
  /** Lemma of the verb that governs an infinitive: "refuse" in "refused to attend". */
  readonly governor?: string
}

const FUTURE = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'would'])
const UNSURE = new Set(['may', 'might', 'could', 'can'])
/** With "have", the deed did not come to be: "would have attended". */
const CONDITIONAL = new Set(['would', 'could'])
const DUTY = new Set(['should', 'must', 'ought'])
/** "is … to": the deed lies ahead. */
const FORESEEING = new Set([
  'expect',
  'schedule',
  'plan',
  'due',
  'set',
  'slate',
  'intend',
  'hope',
  'agree',
  'prepare',
  'go',
  'ready',
  'likely',
  'promise',
  'pledge',
  'vow',
  'decide',
  'want',
  'about',
  'invite',
])
const REFUSING = new Set(['refuse', 'decline', 'fail', 'avoid', 'unable', 'unwilling', 'forget', 'stop'])
const GROUP_TAGS = new Set(['AUX', 'ADV', 'PART'])
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no'])
/** Lemmas whose past equals another form; the reader of a finite verb takes these as past in news. */
const SAME_IN_PAST = new Set([
  'put',
  'cut',
  'set',
  'hit',
  'let',
  'shut',
  'split',
  'spread',
  'quit',
  'bid',
  'cast',
  'read',
  'was',
])

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? ''
const isPastForm = (token: Token): boolean => {
  const word = token.text.toLowerCase()
  return SAME_IN_PAST.has(word) || (word !== token.lemma && !/(?:s|ing)$/.test(word))
}

/** The groups of a sentence by their verb: many ask for the same. */
const groupsOf = new WeakMap<readonly Token[], Map<number, VerbGroup>>()

/** The verb group around the verb at `verb`: auxiliaries, "not" and what governs it before it. */
export function verbGroupAt(tokens: readonly Token[], verb: number): VerbGroup {
  const groups = groupsOf.get(tokens) ?? new Map<number, VerbGroup>()
  const known = groups.get(verb)
  if (known) return known
  const group = readGroup(tokens, verb)
  groupsOf.set(tokens, groups.set(verb, group))
  return group
}

function readGroup(tokens: readonly Token[], verb: number): VerbGroup {
  const main = tokens[verb]
  if (!main) throw new TypeError(`Expected the place of a token, got ${verb}`)
  let from = verb
  while (from > 0 && GROUP_TAGS.has(tokens[from - 1]?.tag ?? '') && lower(tokens[from - 1]) !== 'to') from--
  const before = tokens.slice(from, verb)
  const words = before.map(t => t.text.toLowerCase())
  const negative = words.some(w => NEGATIONS.has(w))
  const has = (set: ReadonlySet<string>) => words.some(w => set.has(w))
  const beForms = before.filter(t => t.tag === 'AUX' && t.lemma === 'be')
  const passive = isPastForm(main) && (beForms.length > 0 || before.some(t => t.lemma === 'be'))
  const own = { verb, negative, passive }
  const perfect = words.includes('have')
  if (perfect && (has(CONDITIONAL) || has(DUTY))) return { ...own, from, to: verb + 1, outlook: 'bare' }
  if (has(FUTURE)) return { ...own, from, to: verb + 1, outlook: 'foreseen' }
  if (has(UNSURE)) return { ...own, from, to: verb + 1, outlook: 'unsure' }
  if (has(DUTY)) return { ...own, from, to: verb + 1, outlook: 'foreseen', duty: true }
  const infinitive = main.text.toLowerCase() === main.lemma || words.includes('be') || words.includes('have')
  // "was to have met": it did not come to be.
  if (lower(tokens[from - 1]) === 'to' && perfect && isPlanOfThen(tokens, from - 2))
    return { ...own, from, to: verb + 1, outlook: 'bare' }
  if (lower(tokens[from - 1]) === 'to' && infinitive) return governed(tokens, from - 1, own)
  if (words.some(w => w === 'has' || w === 'have' || w === 'had' || w === "'ve" || w === '’ve'))
    return { ...own, from, to: verb + 1, outlook: 'past' }
  if (before.some(t => ['was', 'were', 'did'].includes(t.text.toLowerCase())))
    return { ...own, from, to: verb + 1, outlook: 'past' }
  if (passive) return { ...own, from, to: verb + 1, outlook: 'present' }
  if (/ing$/.test(lower(main)) && beForms.length === 0) return { ...own, from, to: verb + 1, outlook: 'bare' }
  return { ...own, from, to: verb + 1, outlook: isPastForm(main) ? 'past' : 'present' }
}

/** "was to", "were initially to". */
function isPlanOfThen(tokens: readonly Token[], before: number): boolean {
  let at = before
  while (tokens[at]?.tag === 'ADV') at--
  return /^(?:was|were)$/.test(lower(tokens[at]))
}

type Own = Pick<VerbGroup, 'verb' | 'negative' | 'passive'>

/** An infinitive takes its outlook from what governs it: "is expected to", "refused to", "in order to". */
function governed(tokens: readonly Token[], to: number, own: Own): VerbGroup {
  let at = to - 1
  while (at >= 0 && ['ADV'].includes(tokens[at]?.tag ?? '')) at--
  const governor = tokens[at]
  const bare: VerbGroup = { ...own, from: to, to: own.verb + 1, outlook: 'bare' }
  if (!governor) return bare
  if (governor.lemma === 'be' && governor.tag === 'AUX') return { ...bare, from: at, outlook: 'foreseen' }
  const lemma = governor.lemma
  if (!FORESEEING.has(lemma) && !REFUSING.has(lemma)) return bare
  // "the plan to attend" and "a refusal" are nouns; "Rehn plans to attend" may be tagged as one.
  if (governor.tag === 'NOUN' && /^(?:DET|ADJ|ADP|PART)$/.test(tokens[at - 1]?.tag ?? 'DET')) return bare
  let from = at
  while (from > 0 && (GROUP_TAGS.has(tokens[from - 1]?.tag ?? '') || lower(tokens[from - 1]) === 'been')) from--
  const negative = own.negative || tokens.slice(from, at).some(t => NEGATIONS.has(t.text.toLowerCase()))
  if (REFUSING.has(lemma)) {
    const past = isPastForm(governor)
    return { ...own, from, to: own.verb + 1, negative: !negative, outlook: past ? 'past' : 'foreseen', governor: lemma }
  }
  return { ...own, from, to: own.verb + 1, negative, outlook: 'foreseen', governor: lemma }
}

/** The verbs of a sentence, in reading order; auxiliaries are parts of groups and no verbs of their own. */
export const verbsOf = (tokens: readonly Token[]): readonly number[] =>
  flatMap(tokens, (token, index) => (token.tag === 'VERB' ? [index] : []))

/** How far to the left a subject is looked for; a longer reach crosses clauses. */
const REACH = 40
/** "came, saw and left": how many verbs that share a subject are stepped over. */
const MOST_SHARING = 6
/** What hangs on a noun and stands between it and its verb: "the meeting in Isel on Friday was …". */
const HANGING = new Set([
  'in',
  'on',
  'at',
  'to',
  'with',
  'between',
  'by',
  'from',
  'against',
  'among',
  'about',
  'into',
  'over',
])

/**
 * The noun phrase that is the subject of a verb group, its appositions not included.
 * Steps over a relative clause or an apposition between commas, and over an earlier verb that shares the subject
 * ("came and signed", "plans to attend").
 * @returns undefined where a clause boundary comes first
 */
export const subjectOf = (tokens: readonly Token[], group: VerbGroup): TokenRange | undefined =>
  subjectWithin(tokens, group, MOST_SHARING)

function subjectWithin(tokens: readonly Token[], group: VerbGroup, sharing: number): TokenRange | undefined {
  if (sharing === 0) return undefined
  if (group.outlook === 'bare' && lower(tokens[group.from]) === 'to') {
    const governing = lastVerbBefore(tokens, group.from)
    return governing === undefined ? undefined : subjectWithin(tokens, verbGroupAt(tokens, governing), sharing - 1)
  }
  let at = group.from - 1
  while (at >= 0 && tokens[at]?.tag === 'ADV') at--
  for (let steps = 0; at >= 0 && steps < REACH; steps++) {
    const token = tokens[at]
    if (!token) return undefined
    const word = lower(token)
    if (isNominal(token)) {
      if (['who', 'which', 'that'].includes(word)) {
        at--
        if (lower(tokens[at]) === ',') at--
        continue
      }
      const phrase = outOfPreposition(tokens, { from: startOfPhrase(tokens, at), to: at + 1 })
      return phrase
    }
    if (word === ',' || word === ')' || word === '—' || word === '–') {
      const opening = matchingOpening(tokens, at)
      if (opening === undefined) return undefined
      at = opening - 1
      continue
    }
    if (word === 'who' || word === 'which' || word === 'that') {
      at--
      if (lower(tokens[at]) === ',') at--
      continue
    }
    if (word === 'and' || word === 'but' || word === 'or' || word === 'to') {
      const earlier = lastVerbBefore(tokens, at)
      if (earlier === undefined) return undefined
      return subjectWithin(tokens, verbGroupAt(tokens, earlier), sharing - 1)
    }
    return undefined
  }
  return undefined
}

/**
 * "the prime minister of Norland said": the subject is the minister, read from the start of the "of" chain; and "the
 * meeting with Rehn on Friday was held": it is the meeting alone.
 */
function outOfPreposition(tokens: readonly Token[], phrase: TokenRange, inList = false): TokenRange {
  const before = lower(tokens[phrase.from - 1])
  if (before === 'of' || before === 'for') {
    const head = phrase.from - 2
    if (isNominal(tokens[head]))
      return { from: outOfPreposition(tokens, { from: startOfPhrase(tokens, head), to: head + 1 }).from, to: phrase.to }
  }
  if (HANGING.has(before) && isNominal(tokens[phrase.from - 2]))
    return outOfPreposition(tokens, { from: startOfPhrase(tokens, phrase.from - 2), to: phrase.from - 1 })
  if ((before === 'and' || before === ',') && isNominal(tokens[phrase.from - 2])) {
    const own = { from: startOfPhrase(tokens, phrase.from - 2), to: phrase.from - 1 }
    const earlier = outOfPreposition(tokens, own, true)
    if (before === 'and') return { from: earlier.from, to: phrase.to }
    // "Kenya, Chad and Mali met", "the leaders of Kenya, Chad and Mali met" — but "In Kenya, Chad and Mali met".
    const begins = earlier.from === own.from && tokens[own.from - 1]?.tag !== 'ADP'
    if (inList && (begins || lower(tokens[own.from - 1]) === 'of')) return { from: earlier.from, to: phrase.to }
  }
  return phrase
}

/** The comma or bracket that opens what ends at `closing`: the next such mark to the left. */
function matchingOpening(tokens: readonly Token[], closing: number): number | undefined {
  const opens = lower(tokens[closing]) === ')' ? ['('] : [lower(tokens[closing])]
  for (let i = closing - 1; i >= 0 && closing - i < REACH; i--) if (opens.includes(lower(tokens[i]))) return i
  return undefined
}

const lastVerbBefore = (tokens: readonly Token[], at: number): number | undefined => {
  for (let i = at - 1; i >= 0 && at - i < REACH; i--) if (tokens[i]?.tag === 'VERB') return i
  return undefined
}
