import { english } from '../../language/english.ts'
import type { TextStance } from '../../record/article.ts'
import { isActor } from '../asks/is-actor.ts'
import { isHypothetical, isPassive, isToldAsDone } from '../asks/is-told.ts'
import { isApposed } from '../asks/read-frames.ts'
import { findDoers, findSubjects, objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'

type Stance = TextStance['stance']
type StanceVerb = (typeof english.stanceVerbs)[number]

/** A stance by places of words: the verb or noun that tells it, and whose it is. */
export interface StanceReading {
  readonly stance: Stance
  readonly cue: Run
  readonly who: readonly Run[]
}

const verbs = new Map<string, StanceVerb[]>()
for (const entry of english.stanceVerbs) verbs.set(entry.verb, [...(verbs.get(entry.verb) ?? []), entry])

/** Words. "spoken in favor of the ministers' joint": what stands between a verb and its text is no longer. */
const LONGEST_LINK = 5

const isLink = (words: SentenceWords, verb: number, first: number, link: readonly string[]) =>
  first - verb - 1 === link.length && link.every((word, n) => wordAt(words, verb + 1 + n) === word)

/** "refused to", "declined to" before a verb: the place of it. */
const refusalBefore = (words: SentenceWords, verb: number): number | undefined =>
  wordAt(words, verb - 1) === 'to' && /^(?:refuse|decline)$/.test(lemmaAt(words, verb - 2)) ? verb - 2 : undefined

const isNegated = (words: SentenceWords, verb: number) =>
  [1, 2].some(back => /^(?:not|n['’]t|never|nor)$/.test(wordAt(words, verb - back)))

/** Who refuses a text he "does not support"; nothing else that is not so says how somebody stands. */
const asTold = (words: SentenceWords, verb: number, { stance }: StanceVerb): Stance | undefined => {
  if (!isNegated(words, verb)) return stance
  return stance === 'supports' ? 'objects' : undefined
}

/** "Norland objects to [the draft]". */
function readActive(words: SentenceWords, { first }: Run): StanceReading | undefined {
  for (let verb = first - 1; verb >= Math.max(0, first - LONGEST_LINK); verb--) {
    if (tagAt(words, verb) === 'PUNCT') return undefined
    if (tagAt(words, verb) !== 'VERB') continue
    const refusal = refusalBefore(words, verb)
    const told = refusal ?? verb
    const entry = (verbs.get(lemmaAt(words, verb)) ?? []).find(
      one => one.refused === (refusal !== undefined) && isLink(words, verb, first, one.with),
    )
    const stance = entry && asTold(words, verb, entry)
    const isTold = isNegated(words, verb) || isToldAsDone(words, told)
    if (!stance || !isTold || isPassive(words, told) || isHypothetical(words, told)) return undefined
    const who = findDoers(words, told, run => isActor(words, run))
    return who.length > 0 && who.every(run => isActor(words, run))
      ? { stance, cue: { first: told, last: verb + 1 }, who }
      : undefined
  }
  return undefined
}

/** "by Norland, Vesland and Ostra". */
function agentsFrom(words: SentenceWords, at: number): readonly Run[] {
  const who: Run[] = []
  for (let next = at; ; ) {
    const run = objectFrom(words, next)
    if (!run || !isActor(words, run)) return who
    if (!isApposed(words, run)) who.push(run)
    if (!/^(?:,|and)$/.test(wordAt(words, run.last))) return who
    next = wordAt(words, run.last + 1) === 'and' ? run.last + 2 : run.last + 1
  }
}

/** What may stand between a text and the participle behind it, or between two of these. */
const isBetween = (words: SentenceWords, at: number) =>
  /^(?:,|and|which|but|also)$/.test(wordAt(words, at)) ||
  /^(?:AUX|ADV)$/.test(tagAt(words, at)) ||
  words.timeAt[at] !== undefined

/** "[the draft], proposed by Norland and backed by Vesland": the participles right behind a text. */
function readAfter(words: SentenceWords, { last }: Run): readonly StanceReading[] {
  const found: StanceReading[] = []
  let at = last
  for (;;) {
    while (isBetween(words, at)) at++
    const entry = tagAt(words, at) === 'VERB' ? verbs.get(lemmaAt(words, at))?.find(one => one.passive) : undefined
    const by = entry ? at + 1 + entry.with.length : at
    if (!entry || wordAt(words, by) !== 'by' || !isLink(words, at, by, entry.with)) return found
    const isUnreal = isPassive(words, at) && (!isToldAsDone(words, at) || isNegated(words, at))
    const who = agentsFrom(words, by + 1)
    const end = who.at(-1)?.last
    if (isUnreal || end === undefined) return found
    found.push({ stance: entry.stance, cue: { first: at, last: by }, who })
    at = end
  }
}

/** "despite objections from Norland", "over the opposition of Vesland", "with the backing of Ostra". */
function readNouns(words: SentenceWords, { last }: Run): readonly StanceReading[] {
  return words.tokens.flatMap((token, at): readonly StanceReading[] => {
    if (at < last || token.tag !== 'NOUN' || !/^(?:of|from|by)$/.test(wordAt(words, at + 1))) return []
    const lead = words.phraseAt[at]?.first ?? at
    const before = wordAt(words, lead - 1)
    const stance =
      /^(?:objection|opposition)$/.test(token.lemma) && /^(?:over|despite|against)$/.test(before)
        ? 'objects'
        : /^(?:support|backing)$/.test(token.lemma) && before === 'with'
          ? 'supports'
          : undefined
    const who = stance ? agentsFrom(words, at + 2) : []
    return stance && who.length > 0 ? [{ stance, cue: { first: at, last: at + 1 }, who }] : []
  })
}

/** "…; Norland abstained", beside a text that was voted on. */
function readAbstentions(words: SentenceWords, { last }: Run): readonly StanceReading[] {
  return words.tokens.flatMap((token, at): readonly StanceReading[] => {
    if (at < last || token.tag !== 'VERB' || token.lemma !== 'abstain') return []
    const who = findSubjects(words, at).filter(run => isActor(words, run) && run.first >= last)
    return who.length > 0 ? [{ stance: 'abstains', cue: { first: at, last: at + 1 }, who }] : []
  })
}

/**
 * Reads how somebody stands to a text, from the sentence that names it or takes it up.
 * @param text  the words for the text
 * @source data/en/text-stances.yml
 * @example readStances(words, text)  // of "Norland objects to the draft": [{ stance: 'objects', who: [Norland] }]
 */
export function readStances(words: SentenceWords, text: Run): readonly StanceReading[] {
  const active = readActive(words, text)
  return [
    ...(active ? [active] : []),
    ...readAfter(words, text),
    ...readNouns(words, text),
    ...readAbstentions(words, text),
  ]
}

const TAKING_UP = /^(?:text|document|draft|paper|declaration|statement|resolution|plan|proposal|wording|version)$/

/** Words that take up a text told before: "the text", "the document", "it" after a verb or preposition. */
export const takingUp = (words: SentenceWords): readonly Run[] =>
  words.phrases.filter(({ first, last, head }) =>
    last - first === 1
      ? wordAt(words, first) === 'it' && /^(?:VERB|ADP)$/.test(tagAt(words, first - 1))
      : last - first === 2 && /^(?:the|this|that)$/.test(wordAt(words, first)) && TAKING_UP.test(wordAt(words, head)),
  )
