import { english } from '../../language/english.ts'
import type { ReportingVerb } from '../../language/knowledge/reporting-verbs.ts'
import type { Quotation } from '../../record/article.ts'
import type { Ground } from './fields/field.ts'
import { topOf } from './fields/list-branches.ts'
import type { ReadCue } from './fields/read-parts.ts'
import { childrenNear } from './fields/span-trees.ts'

const verbs = new Map(english.reportingVerbs.toReversed().map(entry => [entry.verb, entry]))
const nouns = new Set(english.sayingNouns.flatMap(({ words }) => words))

/** With these a verb tells of something that was not said, or not yet. */
const UNSAID: ReadonlySet<string> = new Set(['not', 'never', 'would', 'could', 'should', 'may', 'might', 'must', 'can'])
const THINKING: ReadonlySet<ReportingVerb['class']> = new Set(['attitude', 'expectation'])
/** Words that open a clause. */
const OPENERS: ReadonlySet<string> = new Set([
  'that',
  'to',
  'whether',
  'if',
  'why',
  'how',
  'what',
  'who',
  'where',
  'when',
])

type Act = NonNullable<Quotation['act']>

/** Whether a verb of the cue or one that goes with it is denied or only possible. */
function isUnsaid({ tokens, trees }: Ground, { candidate: { cue } }: ReadCue, top: number): boolean {
  const within = tokens.slice(cue.from, cue.to)
  const beside = childrenNear(trees, top, cue).flatMap(child => (child < top ? (tokens[child] ?? []) : []))
  return [...within, ...beside].some(({ lemma, text }) => UNSAID.has(lemma) || /n['’]t$/.test(text))
}

/** Whether what is said may be a mere thing: "criticized the plan". */
const takesThing = ({ frames, before, through }: ReportingVerb) =>
  frames.includes('object') || frames.includes('raise') || before.length + through.length > 0

const isVerb = (tag: string | undefined) => tag === 'VERB' || tag === 'AUX'

function holdsClause({ list: { words }, tokens }: Ground, { content }: ReadCue): boolean {
  return content.some(({ from, to }) => {
    const [first, second] = [words[from], words[from + 1]]
    if (first && OPENERS.has(first.word) && (first.word !== 'to' || isVerb(second?.tag))) return true
    return words.slice(from, to).some(({ token }) => {
      const { tag, form } = tokens[token] ?? {}
      return isVerb(tag) && (form === 'past' || form === 'present')
    })
  })
}

const isQuoted = ({ list: { words } }: Ground, { content }: ReadCue) =>
  content.some(({ from }) => (words[from]?.passage ?? -1) >= 0)

/** "The leaders are expected to sign": nobody is told to think it. */
function isImpersonal({ tokens, trees }: Ground, { candidate: { cue } }: ReadCue, top: number): boolean {
  const children = childrenNear(trees, top, cue).flatMap(child => tokens[child] ?? [])
  const passive = children.some(({ relation, lemma }) => relation === 'aux' && lemma === 'be')
  return passive && tokens[top]?.form !== 'ing' && !children.some(({ lemma }) => lemma === 'by')
}

const NO_THING = /^(?:nothing|little)$/

const evidence = new Set(english.evidenceNouns.flatMap(({ words }) => words))

/** "The data suggest": the source is a thing that shows. */
const isShown = ({ list: { words } }: Ground, { source }: ReadCue): boolean =>
  source !== undefined &&
  words.slice(source.from, source.to).some(({ word, relation }) => relation === 'nsubj' && evidence.has(word))

/**
 * What a cue tells of, where it is not that something was said.
 * @param ruled  whether rules read it, too: they read only what is said or thought
 */
export function tellAct(ground: Ground, read: ReadCue, ruled: boolean): Act | undefined {
  const top = topOf(ground, read.candidate.cue)
  const token = ground.tokens[top]
  const entry = token && verbs.get(token.lemma)
  if (isQuoted(ground, read)) return undefined
  if (isShown(ground, read)) return 'showing'
  if (ruled) return entry && THINKING.has(entry.class) ? 'thinking' : undefined
  if (read.content.some(({ from }) => NO_THING.test(ground.list.words[from]?.word ?? ''))) return 'unsaid'
  const cue = ground.tokens.slice(read.candidate.cue.from, read.candidate.cue.to)
  const text = cue.map(({ text }) => text.toLowerCase())
  if (text.includes('according')) return undefined
  if (!entry) return text.some(word => nouns.has(word)) && holdsClause(ground, read) ? undefined : 'doing'
  if (isImpersonal(ground, read, top)) return 'unsaid'
  if (entry.class !== 'denial' && isUnsaid(ground, read, top)) return 'unsaid'
  if (!holdsClause(ground, read) && (!takesThing(entry) || entry.frames.includes('complex'))) return 'doing'
  return THINKING.has(entry.class) ? 'thinking' : undefined
}
