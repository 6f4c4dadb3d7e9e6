import { english } from '../../language/english.ts'
import type { attendingVerbs } from '../../language/knowledge/attending-verbs.ts'
import type { EntryFile } from '../../language/knowledge/entry-file.ts'
import type { Token } from '../../record/article.ts'
import { flatMap } from '../../text/flat-map.ts'
import { lemmasOf } from '../clauses/lemmas-of.ts'
import type { TokenRange } from '../clauses/noun-phrase.ts'
import { subjectOf, type VerbGroup, verbGroupAt, verbsOf } from '../clauses/verb-group.ts'

type AttendingVerb = typeof attendingVerbs extends EntryFile<infer Entry> ? Entry : never
export type Sense = AttendingVerb['sense']

/** How a verb of the sentence bears on the phrase of an event. */
export interface Government {
  readonly group: VerbGroup
  /** The event is what the verb is said of, what it is done to, or what follows it with "by". */
  readonly as: 'subject' | 'object'
  /** Where the verb tells of coming, staying away, holding or calling off. */
  readonly sense?: Sense
  /** Who does it: the subject of an active verb, the words after "by" of a passive one. */
  readonly doer?: TokenRange
}

const byFirstWord = new Map<string, { rest: readonly string[]; sense: Sense }[]>()
for (const { verb, sense } of english.attendingVerbs) {
  const [first = verb, ...rest] = verb.split(' ')
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), { rest, sense }].sort((a, b) => b.rest.length - a.rest.length),
  )
}

const known = (verb: Token | undefined) => flatMap(lemmasOf(verb), lemma => byFirstWord.get(lemma) ?? [])

/** Verbs by which a gathering comes to nothing by itself: "the meeting fell through". */
const FAILING: ReadonlySet<string> = new Set(['fall', 'come'])

const RELATIVE = new Set(['which', 'that', 'who'])

/** In tokens: a verb further from the phrase than this does not govern it. */
const REACH = 40

/** In tokens: what stands between a passive verb and its "by". */
const BY_REACH = 4

/** "was absent from": "be" before an adjective, or before the word that it is known with whatever its tag. */
const statesOf = (tokens: readonly Token[]): readonly number[] =>
  flatMap(tokens, (token, at) => {
    if (token.lemma !== 'be' || token.tag !== 'AUX') return []
    const next = tokens[at + 1]
    const isKnown = known(token).some(({ rest }) => rest[0] === next?.text.toLowerCase())
    return next?.tag === 'ADJ' || isKnown ? [at] : []
  })

/** The verbs that govern the phrase of an event, in reading order. */
export const governmentsOf = (tokens: readonly Token[], phrase: TokenRange, at: number): readonly Government[] =>
  [...verbsOf(tokens), ...statesOf(tokens)].flatMap(verb => {
    if (verb >= phrase.from && verb < phrase.to) return []
    if (verb < phrase.from - REACH || verb > phrase.to + REACH) return []
    const group = verbGroupAt(tokens, verb)
    const found =
      asObject(tokens, group, phrase) ??
      (tokens[verb]?.tag === 'VERB' ? asSubject(tokens, group, phrase, at) : undefined)
    return found ? [found] : []
  })

function asSubject(tokens: readonly Token[], group: VerbGroup, phrase: TokenRange, at: number): Government | undefined {
  // "a meeting of the Council, which is chaired by A": a relative clause tells of the noun nearest before it.
  if (RELATIVE.has(tokens[group.from - 1]?.text.toLowerCase() ?? '') && phrase.to - 1 !== at) return undefined
  const subject = subjectOf(tokens, group)
  const isSubject = subject !== undefined && at >= subject.from && at < subject.to
  if (!isSubject && !isBehindRelative(tokens, group, phrase)) return undefined
  const sense = known(tokens[group.verb]).find(({ rest }) =>
    rest.every((word, i) => tokens[group.to + i]?.text.toLowerCase() === word),
  )?.sense
  const by = group.passive
    ? tokens.slice(group.to, group.to + BY_REACH).findIndex(t => t.text.toLowerCase() === 'by')
    : -1
  return {
    group,
    as: 'subject',
    ...(sense && (group.passive || sense === 'end' || FAILING.has(tokens[group.verb]?.lemma ?? '')) && { sense }),
    ...(by >= 0 && { doer: { from: group.to + by + 1, to: tokens.length } }),
  }
}

/** "the strike that the union had called for Monday [was called off]", "the strike called for Monday [was called off]". */
function isBehindRelative(tokens: readonly Token[], group: VerbGroup, phrase: TokenRange): boolean {
  const opener = tokens[phrase.to]
  const opens = RELATIVE.has(opener?.text.toLowerCase() ?? '') || opener?.form === 'participle'
  const clause = tokens.slice(phrase.to, group.from)
  return (
    opens &&
    group.outlook !== 'bare' &&
    clause.filter(token => token.tag === 'VERB').length === 1 &&
    !clause.some(token => token.tag === 'PUNCT' || token.tag === 'CCONJ' || token.tag === 'SCONJ')
  )
}

/** "attend the summit", "take part in the summit", "gather for a summit": verb, its small words, then the phrase. */
function asObject(tokens: readonly Token[], group: VerbGroup, phrase: TokenRange): Government | undefined {
  if (phrase.from < group.to) return undefined
  const gap = tokens.slice(group.to, phrase.from)
  for (const { rest, sense } of known(tokens[group.verb])) {
    if (!rest.every((word, i) => gap[i]?.text.toLowerCase() === word)) continue
    if (
      !gap
        .slice(rest.length)
        .every(t => t.tag === 'ADV' || t.tag === 'ADJ' || t.tag === 'DET' || t.text.toLowerCase() === 'and')
    )
      continue
    const doer = group.passive ? undefined : subjectOf(tokens, group)
    return { group, as: 'object', sense, ...(doer && { doer }) }
  }
  return gap.length === 0 ? withSubject(tokens, { group, as: 'object' }) : undefined
}

function withSubject(tokens: readonly Token[], government: Government): Government {
  const doer = government.group.passive ? undefined : subjectOf(tokens, government.group)
  return doer ? { ...government, doer } : government
}
