import type { Statement } from '../record/claim.ts'
import { fold } from '../text/fold.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { contains, slice } from '../text/span.ts'
import type { AssembledEvents } from './assemble-events.ts'
import { groupAlike, prefixOf } from './group-alike.ts'
import { joinBases, type Known, knownSince, partyAt, type Sources } from './sources.ts'
import { followChain } from './statements/follow-chain.ts'
import { isSameUtterance, SHARED_WORDS } from './statements/same-utterance.ts'
import { readVoices, type Voice } from './statements/voice.ts'
import { speakerWords } from './statements/who-speaks.ts'
import { tellWhen } from './tell-when.ts'

/** What was said: one statement for all texts that report the same utterance of the same speaker. */
export function assembleStatements(sources: Sources, events: AssembledEvents): readonly Statement[] {
  const voices = sources.articles.flatMap(article => readVoices(sources, article))
  const groups = groupAlike(voices, keysOf, ([first], voice) => first !== undefined && isSameUtterance(first, voice))
  const statements = groups.map(group => statementOf(sources, events, group))
  return [...new Map(statements.map(s => [s.id, s])).values()]
}

/** Utterances that are the same share a speaker and one of the first words, or all words. */
const keysOf = ({ speaker, folded, words }: Voice): readonly string[] => {
  const who = speaker?.id ?? ''
  return [`${who} = ${folded}`, ...(speaker ? prefixOf(words, SHARED_WORDS).map(word => `${who} ${word}`) : [])]
}

function statementOf(sources: Sources, events: AssembledEvents, group: readonly Voice[]): Statement {
  const [first] = group as readonly [Voice]
  const { article, quotation, speaker, content, saidAt } = first
  const { text } = article.document
  const to = quotation.to && partyAt(sources, article, quotation.to)
  const { role, behalf } = officeOf(sources, first)
  const occasion = quotation.occasion && events.eventAt(article, quotation.occasion)
  const via = followChain(sources, first)
  const proof = uniqueProofs([...group.flatMap(proofsOf), ...(saidAt ? [proofOf(article, saidAt)] : [])])
  return {
    id: idOf('statement', speaker?.id ?? '', fold(content), proof[0]?.document ?? '', String(quotation.content.start)),
    speaker: speaker?.id ?? null,
    ...(quotation.speaker && { speakerText: speakerWords(text, quotation.speaker) }),
    ...(role && { speakerRole: role }),
    ...(behalf && behalf.id !== speaker?.id && { onBehalfOf: behalf.id }),
    ...(to && { to: to.id }),
    ...(via.length > 0 && { via }),
    kind: quotation.kind,
    ...(quotation.cue && { cue: slice(text, quotation.cue) }),
    content,
    ...(saidAt?.edtf && { date: saidAt.edtf, when: tellWhen(article, saidAt) }),
    ...(occasion && { occasion }),
    ...(quotation.medium && { medium: slice(text, quotation.medium) }),
    polarity: quotation.polarity,
    certainty: quotation.certainty,
    ...(group.length > 1 && { wordings: group.map(wordingOf) }),
    ...joinBases([...group.map(v => v.speaker?.basis), to?.basis, behalf?.basis]),
    proof,
    ...knownSince(sources, proof),
  }
}

const proofsOf = ({ article, span, quotation: { speaker } }: Voice) => [
  proofOf(article, span),
  ...(speaker ? [proofOf(article, speaker)] : []),
]

const wordingOf = ({ article, span, content }: Voice) => ({
  text: content,
  document: article.document.id,
  proof: [proofOf(article, span)],
})

/** Who speaks for others as their office: "a spokesman for the ministry", "Kestrian government press secretary". */
const SPEAKS_FOR_OTHERS = /spokes|press secretary/

/** The office in which somebody speaks, and for whom where the office is to speak for others. */
function officeOf(
  sources: Sources,
  { article, quotation, speaker }: Voice,
): { role?: string; behalf?: Known | undefined } {
  const office = quotation.speaker && article.offices.find(o => quotation.speaker && contains(quotation.speaker, o))
  if (!office) return {}
  // "a spokesman for President Vell" is no president.
  if (office.person && partyAt(sources, article, office.person)?.id !== speaker?.id) return {}
  const { role, of } = office
  return { role, behalf: of && SPEAKS_FOR_OTHERS.test(role) ? partyAt(sources, article, of) : undefined }
}
