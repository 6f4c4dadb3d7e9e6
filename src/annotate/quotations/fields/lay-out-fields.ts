import type { Branch, Field, FieldKind, Ground, OtherCue } from './field.ts'
import { listBranches } from './list-branches.ts'
import type { Places } from './places.ts'

/** Words. What is further from its cue is not looked for. */
const FURTHEST = 220

/** A cue and what the model and the rules say of its attribution. */
export interface CueCandidate {
  /** In tokens. */
  readonly cue: Places
  /** Of the model's cue; 0 where only rules see one. */
  readonly probability: number
  /** The model takes it for more likely none. */
  readonly faint: boolean
  /** What the model says of the tokens beginning with `from`, in logits; NaN where it did not look. */
  readonly logits: { readonly from: number; readonly source: Float32Array; readonly content: Float32Array }
  /** Where rules see source and content, in words. */
  readonly ruled: { readonly source: readonly Places[]; readonly content: readonly Places[] }
}

/** Whether two neighbours stand in one paragraph, in one quoted passage, or a colon between them. */
const hangTogether = ({ list: { words } }: Ground, at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word) return false
  return (
    before.paragraph === word.paragraph ||
    (word.passage >= 0 && before.passage === word.passage) ||
    (word.announced && before.paragraph + 1 === word.paragraph)
  )
}

function rangeOf(ground: Ground, kind: FieldKind, cue: Places): Places {
  const { words, wordAt } = ground.list
  const first = wordAt[cue.from] ?? 0
  const end = wordAt[cue.to] ?? words.length
  let [from, to] = [first, end]
  if (kind === 'source') {
    const sentence = ground.tokens[cue.from]?.sentence
    while (from > 0 && first - from < FURTHEST && words[from - 1]?.sentence === sentence) from--
    while (to < words.length && to - end < FURTHEST && words[to]?.sentence === sentence) to++
    return { from, to }
  }
  if (kind === 'before') {
    while (first - from < FURTHEST && hangTogether(ground, from)) from--
    return { from, to: first }
  }
  while (to < words.length && to - end < FURTHEST && hangTogether(ground, to)) to++
  return { from: end, to }
}

/** The cues that begin within a range, without the field's own. */
function othersWithin(cues: readonly OtherCue[], range: Places, { from, to }: Places): readonly OtherCue[] {
  let [low, high] = [0, cues.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.word ?? 0) < range.from) low = middle + 1
    else high = middle
  }
  const others: OtherCue[] = []
  for (let cue = cues[low]; cue && cue.word < range.to; cue = cues[++low])
    if (cue.token < from || cue.token >= to) others.push(cue)
  return others
}

function layOutField(
  ground: Ground,
  kind: FieldKind,
  branches: readonly Branch[],
  cues: readonly OtherCue[],
  { cue, logits, ruled }: CueCandidate,
): Field {
  const range = rangeOf(ground, kind, cue)
  const part = kind === 'source' ? 'source' : 'content'
  const values = new Float64Array(Math.max(0, range.to - range.from))
  for (let at = 0; at < values.length; at++) {
    const token = ground.list.words[range.from + at]?.token ?? -1
    values[at] = logits[part][token - logits.from] ?? Number.NaN
  }
  const own = ruled[part].filter(({ from, to }) => from < range.to && range.from < to)
  return { kind, range, cue, branches, logits: values, ruled: own, others: othersWithin(cues, range, cue) }
}

/**
 * Lays out the fields in which the parts of an attribution are looked for; they may have no words.
 * @param cues  of the whole article, in reading order
 */
export function layOutFields(
  ground: Ground,
  candidate: CueCandidate,
  cues: readonly OtherCue[],
): { readonly [F in FieldKind]: Field } {
  const branches = listBranches(ground, candidate.cue)
  return {
    source: layOutField(ground, 'source', branches, cues, candidate),
    before: layOutField(ground, 'before', branches, cues, candidate),
    after: layOutField(ground, 'after', branches, cues, candidate),
  }
}
