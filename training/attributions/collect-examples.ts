import type { GoldAttribution } from '../../eval/attribution/read-polnear.ts'
import {
  type Field,
  type FieldKind,
  fieldKinds,
  type Ground,
  type OtherCue,
} from '../../src/annotate/quotations/fields/field.ts'
import { tokenAt } from '../../src/annotate/quotations/fields/gather-candidates.ts'
import { type CueCandidate, layOutFields } from '../../src/annotate/quotations/fields/lay-out-fields.ts'
import type { Places } from '../../src/annotate/quotations/fields/places.ts'
import { listCandidates } from '../../src/annotate/quotations/join-readings.ts'
import { layOutPeriods } from '../../src/annotate/quotations/periods.ts'
import { readRules } from '../../src/annotate/quotations/read-rules.ts'
import type { ReadWords } from '../../src/annotate/read-words.ts'
import type { Article } from '../../src/record/article.ts'
import type { Span } from '../../src/record/span.ts'

/** An article with what the model reads in it and who says what in it. */
export interface Lesson {
  readonly article: Article
  readonly read: readonly ReadWords[]
  readonly gold: readonly GoldAttribution[]
}

/** A cue that was seen, and the attribution of the corpus whose cue it shares words with. */
export interface Example {
  readonly candidate: CueCandidate
  readonly fields: { readonly [F in FieldKind]: Field }
  readonly gold?: GoldAttribution
}

/** The cues of an article. */
export interface Examples {
  readonly article: Article
  readonly ground: Ground
  readonly cues: readonly OtherCue[]
  readonly examples: readonly Example[]
  readonly gold: readonly GoldAttribution[]
}

const tokensOf = ({ tokens }: Article, { start, end }: Span): Places => ({
  from: tokenAt(tokens, start),
  to: tokenAt(tokens, end - 1) + 1,
})

const shared = (a: Places, b: Places) => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

/** Lays out what is to be learnt from an article. */
export function collectExamples({ article, read, gold }: Lesson): Examples {
  const { periods, passages } = layOutPeriods(article)
  const { ground, candidates, cues } = listCandidates(article, passages, readRules(article, periods), read)
  const left = gold.map(attribution => ({ attribution, cue: attribution.cue.map(span => tokensOf(article, span)) }))
  const examples = candidates.map((candidate): Example => {
    const sharing = left
      .map(own => ({ own, tokens: own.cue.reduce((sum, cue) => sum + shared(cue, candidate.cue), 0) }))
      .filter(({ tokens }) => tokens > 0)
      .sort((a, b) => b.tokens - a.tokens)[0]
    if (sharing) left.splice(left.indexOf(sharing.own), 1)
    const fields = layOutFields(ground, candidate, cues)
    return { candidate, fields, ...(sharing && { gold: sharing.own.attribution }) }
  })
  return { article, ground, cues, examples, gold }
}

/** Where a part of an attribution stands in a field, in words from its beginning: its longest run there. */
export function findTarget(
  { article, ground }: Examples,
  field: Field,
  { source, content }: GoldAttribution,
): Places | undefined {
  const { wordAt } = ground.list
  const runs: { from: number; to: number }[] = []
  const spans = (field.kind === fieldKinds[0] ? source : content).toSorted((a, b) => a.start - b.start)
  for (const { from, to } of spans.map(span => tokensOf(article, span))) {
    const first = Math.max(field.range.from, wordAt[from] ?? 0) - field.range.from
    const end = Math.min(field.range.to, wordAt[to] ?? 0) - field.range.from
    if (first >= end) continue
    const last = runs.at(-1)
    if (last && first - last.to <= 1) last.to = end
    else runs.push({ from: first, to: end })
  }
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from))[0]
}
