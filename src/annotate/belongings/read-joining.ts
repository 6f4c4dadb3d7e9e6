import { english } from '../../language/english.ts'
import type { Belonging, Name } from '../../record/article.ts'
import { flatMap } from '../../text/flat-map.ts'
import { dayOf } from '../find-day.ts'
import { listNames } from '../list-names.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { organizationFrom } from './find-organization.ts'
import { makeBelonging } from './make-belonging.ts'

const verbs = new Map(english.membershipWords.filter(w => w.kind === 'verb').map(w => [w.word, w]))
const passives = new Map(english.membershipWords.filter(w => w.kind === 'passive').map(w => [w.word, w]))
type MembershipWord = (typeof english.membershipWords)[number]

const MEMBERS: ReadonlySet<Name['type']> = new Set(['Country', 'Person', 'Organization'])
const MARK = /^[,.;:!?)—–”"]?$/

/** What makes a deed unsure: nothing is told as done behind one of these. */
const UNSURE = /^(?:if|unless|whether|would|could|should|had)$/

interface Deed {
  /** Where the words of the verb begin, auxiliaries taken in. */
  readonly first: number
  readonly passive: boolean
  readonly perfect: boolean
}

/** The auxiliaries before a verb; undefined where they deny it or put it off: "will", "not", "to", "may". */
function readAuxiliaries(words: SentenceWords, at: number): Deed | undefined {
  let first = at
  let passive = false
  let perfect = false
  while (tagAt(words, first - 1) === 'AUX' || tagAt(words, first - 1) === 'ADV') {
    first--
    const word = wordAt(words, first)
    if (/^(?:not|n't|never|nearly|almost)$/.test(word)) return undefined
    if (tagAt(words, first) !== 'AUX') continue
    if (/^(?:was|were|been)$/.test(word)) passive = true
    else if (/^(?:has|have|had)$/.test(word)) perfect = true
    else return undefined
  }
  const infinitive = wordAt(words, first - 1) === 'to' || wordAt(words, first - 1) === 'not'
  return infinitive ? undefined : { first, passive, perfect }
}

/** A verb that tells of joining or leaving as done. */
function deedAt(words: SentenceWords, at: number): (Deed & { verb: MembershipWord }) | undefined {
  const form = words.tokens[at]?.form
  const verb = passives.get(wordAt(words, at)) ?? verbs.get(lemmaAt(words, at))
  if (!verb) return undefined
  const deed = readAuxiliaries(words, at)
  if (!deed || deed.passive !== (verb.kind === 'passive')) return undefined
  if (!deed.passive && !(form === 'past' || (form === 'participle' && deed.perfect))) return undefined
  for (let before = 0; before < deed.first; before++) if (UNSURE.test(wordAt(words, before))) return undefined
  return { ...deed, verb }
}

/** The names that end right before a word: "Norland and Osk joined", "Norland, which left". */
function subjectsBefore(words: SentenceWords, verb: number): readonly Name[] {
  const isRelative = /^(?:which|who)$/.test(wordAt(words, verb - 1)) && wordAt(words, verb - 2) === ','
  const end = isRelative ? verb - 2 : verb
  const last = words.nameAt[end - 1]
  if (!last || !MEMBERS.has(last.type)) return []
  if (last.type !== 'Country') return [last]
  for (let from = 0; from < end; from++) {
    const list = listNames(words, from, new Set(['Country']))
    if (list.names.length > 0 && list.last === end) return list.names
  }
  return [last]
}

/** "joined the Union in condemning …" is no membership; "in 2004" and "last year" are. */
function endsThere(words: SentenceWords, at: number): boolean {
  const word = wordAt(words, at)
  if (MARK.test(word) || words.timeAt[at] || words.timeAt[at + 1]) return true
  if (/^(?:in|on)$/.test(word)) return tagAt(words, at + 1) === 'NUM'
  return /^(?:as|after|when|before|and|because|over|since|last|this)$/.test(word)
}

/** Who joined, left or was admitted: told as done, with the organisation's name. */
export function readJoining(words: SentenceWords): readonly Belonging[] {
  return flatMap(words.tokens, (_, at) => {
    const deed = deedAt(words, at)
    if (!deed) return []
    const { verb } = deed
    let next = at + 1
    if (verb.preposition && wordAt(words, next) !== verb.preposition) return []
    if (verb.preposition) next++
    const organization = organizationFrom(words, next)
    if (!organization || !endsThere(words, organization.last)) return []
    const role = verb.role ?? 'member'
    const since = dayOf(words, organization.last - 1)
    return subjectsBefore(words, deed.first).map(member => makeBelonging(words, member, organization.span, role, since))
  })
}
