import type { Article, Quotation, Time } from '../record/article.ts'
import type { Statement } from '../record/claim.ts'
import type { Span } from '../record/span.ts'
import { contentWords, jaccard } from '../text/content-words.ts'
import { fold } from '../text/fold.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { contains, overlaps, slice } from '../text/span.ts'
import type { AssembledEvents } from './assemble-events.ts'
import { groupAlike, prefixOf } from './group-alike.ts'
import { joinBases, type Known, knownSince, partyAt, type Sources } from './sources.ts'

/**
 * Share of content words from which on two utterances of one speaker are one. Copies and light rewordings of a sentence
 * lie above; two sentences of one speech on one matter stay below in the example's articles.
 */
const SAME_UTTERANCE = 0.75
/** Fewer content words than this tell nothing apart: only the very same words are one utterance then. */
const FEWEST_WORDS = 4

interface Voice {
  readonly article: Article
  readonly quotation: Quotation
  readonly speaker?: Known
  readonly content: string
  readonly folded: string
  readonly words: ReadonlySet<string>
}

/** What was said: one statement for all texts that report the same utterance of the same speaker. */
export function assembleStatements(sources: Sources, events: AssembledEvents): readonly Statement[] {
  const voices = sources.articles.flatMap(article => article.quotations.map(q => voiceOf(sources, article, q)))
  const groups = groupAlike(voices, keysOf, ([first], voice) => first !== undefined && isSame(first, voice))
  const statements = groups.map(group => statementOf(sources, events, group))
  return [...new Map(statements.map(s => [s.id, s])).values()]
}

function voiceOf(sources: Sources, article: Article, quotation: Quotation): Voice {
  const speaker = quotation.speaker && partyAt(sources, article, quotation.speaker)
  const content = slice(article.document.text, quotation.content)
  return {
    article,
    quotation,
    ...(speaker && { speaker }),
    content,
    folded: fold(content),
    words: contentWords(content),
  }
}

/** Utterances that are the same share a speaker and a first word, or all words. */
const keysOf = ({ speaker, folded, words }: Voice): readonly string[] => {
  const who = speaker?.id ?? ''
  return [`${who} = ${folded}`, ...prefixOf(words, SAME_UTTERANCE).map(word => `${who} ${word}`)]
}

function isSame(a: Voice, b: Voice): boolean {
  if (a.speaker?.id !== b.speaker?.id) return false
  if (a.article === b.article && overlaps(a.quotation.content, b.quotation.content)) return false
  if (a.folded === b.folded) return a.article !== b.article || a.speaker !== undefined
  if (a.article === b.article || !a.speaker || Math.min(a.words.size, b.words.size) < FEWEST_WORDS) return false
  return jaccard(a.words, b.words) >= SAME_UTTERANCE
}

function statementOf(sources: Sources, events: AssembledEvents, group: readonly Voice[]): Statement {
  const [first] = group as readonly [Voice]
  const { article, quotation, speaker, content } = first
  const { text, publisher } = article.document
  const words = (span: Span | undefined) => span && slice(text, span)
  const to = quotation.to && partyAt(sources, article, quotation.to)
  const office = quotation.speaker && article.offices.find(o => quotation.speaker && contains(quotation.speaker, o))
  const behalf =
    office?.of && /spokes|press secretary/.test(office.role) ? partyAt(sources, article, office.of) : undefined
  const occasion = quotation.occasion && events.eventAt(article, quotation.occasion)
  const via = [publisher, ...article.document.derivedFrom.map(d => d.publisher)].filter(v => v !== undefined)
  const saidAt = sayingTime(article, quotation)
  const proof = uniqueProofs(
    group
      .flatMap(v => [
        proofOf(v.article, v.quotation.content),
        ...(v.quotation.speaker ? [proofOf(v.article, v.quotation.speaker)] : []),
      ])
      .concat(saidAt ? [proofOf(article, saidAt)] : []),
  )
  return {
    id: idOf('statement', speaker?.id ?? '', fold(content), proof[0]?.document ?? '', String(quotation.content.start)),
    speaker: speaker?.id ?? null,
    ...(quotation.speaker && { speakerText: slice(text, quotation.speaker) }),
    ...(office && { speakerRole: office.role }),
    ...(behalf && behalf.id !== speaker?.id && { onBehalfOf: behalf.id }),
    ...(to && { to: to.id }),
    ...(via.length > 0 && { via: [...new Set(via)] }),
    kind: quotation.kind,
    ...(quotation.cue && { cue: slice(text, quotation.cue) }),
    content,
    ...(saidAt?.edtf && { date: saidAt.edtf }),
    ...(occasion && { occasion }),
    ...(quotation.medium && { medium: words(quotation.medium) ?? '' }),
    polarity: quotation.polarity,
    certainty: quotation.certainty,
    ...(group.length > 1 && {
      wordings: group.map(v => ({
        text: v.content,
        document: v.article.document.id,
        proof: [proofOf(v.article, v.quotation.content)],
      })),
    }),
    ...joinBases([...group.map(v => v.speaker?.basis), to?.basis, behalf?.basis]),
    proof,
    ...knownSince(sources, proof),
  }
}

/** In code units: a time right behind the cue dates the saying ("said on Wednesday"). */
const CUE_REACH = 30

function sayingTime(article: Article, { cue, content }: Quotation): Time | undefined {
  if (!cue) return undefined
  return article.times.find(
    t => t.edtf && t.type === 'DATE' && t.start >= cue.end && t.start - cue.end <= CUE_REACH && !overlaps(t, content),
  )
}
