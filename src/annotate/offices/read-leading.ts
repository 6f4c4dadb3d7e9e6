import { english } from '../../language/english.ts'
import type { Name, Office } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { flatMap } from '../../text/flat-map.ts'
import { nameFrom } from '../list-names.ts'
import { lemmaAt, type SentenceWords, spanOf, tagAt, wordAt } from '../sentence-words.ts'
import { agentAt, type Holder, personAt } from './find-holder.ts'
import { isOwning, plainOwnerAt, plainOwnerEndingAt } from './find-owner.ts'
import { makeOffice } from './make-office.ts'

type OfficeVerb = (typeof english.officeVerbs)[number]

const leading = new Map(english.officeVerbs.filter(v => v.role).map(v => [v.verb, v]))
const naming: ReadonlySet<string> = new Set(
  english.officeVerbs.filter(v => !v.role && !v.active && v.capacity === 'holder').map(v => v.verb),
)
const OWNERS: ReadonlySet<Name['type']> = new Set(['Organization', 'Body'])

/** What is led: a name, or "the oil workers' union". */
function ledAt(words: SentenceWords, at: number): Span | undefined {
  const article = /^(?:the|a|an)$/.test(wordAt(words, at)) ? 1 : 0
  return nameFrom(words, at + article, OWNERS)?.name ?? plainOwnerAt(words, at)?.of
}

const titleOf = (verb: OfficeVerb, at: number, capacity: Office['capacity'] = 'holder') => ({
  first: at,
  last: at + 1,
  role: verb.role ?? '',
  capacity,
})

/** "Vell, who heads the commission": said of the present only. */
function readRelative(words: SentenceWords, at: number, verb: OfficeVerb): readonly Office[] {
  const present = wordAt(words, at) === `${verb.verb}s`
  if (!present || wordAt(words, at - 1) !== 'who' || wordAt(words, at - 2) !== ',') return []
  const person = words.nameAt[at - 3]
  const of = ledAt(words, at + 1)
  return person?.type === 'Person' && of ? [makeOffice(words, titleOf(verb, at), { of, person })] : []
}

/** What ends right before a word and is led: "the Council, which", "a commission". */
function leadEndingAt(words: SentenceWords, end: number): { of: Span; named: boolean } | undefined {
  let last = end
  // "It is chaired by": whose it is tells the sentence before.
  if (last === 1 && wordAt(words, 0) === 'it') return { of: spanOf(words, 0, 1), named: true }
  if (/^(?:which|that)$/.test(wordAt(words, last - 1))) last--
  if (wordAt(words, last - 1) === ',') last--
  const name = words.nameAt[last - 1]
  if (name && OWNERS.has(name.type)) return { of: name, named: true }
  const plain = isOwning(words, last - 1) ? plainOwnerEndingAt(words, last) : undefined
  return plain?.of && { of: plain.of, named: false }
}

/** Auxiliaries before a participle: "is", "will be", none in "a mission led by"; undefined where it is past or denied. */
function leadAuxiliaries(words: SentenceWords, at: number): { first: number; later: boolean } | undefined {
  let first = at
  let later = false
  while (/^(?:AUX|ADV|PART)$/.test(tagAt(words, first - 1))) {
    first--
    const word = wordAt(words, first)
    if (/^(?:will|to)$/.test(word)) later = true
    else if (!/^(?:is|be|now|currently|being)$/.test(word) && tagAt(words, first) !== 'ADV') return undefined
    else if (/^(?:not|n't|never|formerly|previously|once)$/.test(word)) return undefined
  }
  return { first, later }
}

/** "The committee has seven members and will be [headed]": what is led stands before the first verb of the list. */
function leadBeforeList(words: SentenceWords, at: number): { of: Span; named: boolean } | undefined {
  const token = words.tokens[at]
  if (token?.relation !== 'conj') return undefined
  const subject = words.tokens.findIndex(own => own.relation === 'nsubj' && own.head === token.head)
  let last = subject + 1
  while (subject >= 0 && words.nameAt[subject] && words.nameAt[last] === words.nameAt[subject]) last++
  return subject < 0 ? undefined : leadEndingAt(words, last)
}

/** Who leads, behind "by": a person; a country only where it has the chair. */
function leaderAt(words: SentenceWords, at: number, verb: OfficeVerb): Name | undefined {
  const article = wordAt(words, at) === 'the' ? 1 : 0
  const country = verb.role === 'chair' ? nameFrom(words, at + article, new Set(['Country'])) : undefined
  return country?.name ?? agentAt(words, at)?.person
}

/** In words: "is chaired [this year] by". */
const LONGEST_TIME = 5

/** "the Council, which is currently chaired by Norland", "a team led by Ana Vell", "the mission will be headed by Vell". */
function readPassive(words: SentenceWords, at: number, verb: OfficeVerb): readonly Office[] {
  let by = at + 1
  while (by < at + LONGEST_TIME && words.timeAt[by]) by++
  if (wordAt(words, by) !== 'by' || wordAt(words, at) === verb.verb) return []
  const auxiliaries = leadAuxiliaries(words, at)
  const joined = wordAt(words, (auxiliaries?.first ?? 0) - 1) === 'and'
  const led = auxiliaries && (joined ? leadBeforeList(words, at) : leadEndingAt(words, auxiliaries.first))
  const person = led && leaderAt(words, by + 1, verb)
  if (!auxiliaries || !led || !person || (person.type === 'Country' && !led.named)) return []
  const title = titleOf(verb, at, auxiliaries.later ? 'designate' : 'holder')
  return [makeOffice(words, title, { of: led.of, person })]
}

/** Who was named to an office: "named [Ana Vell, a retired judge,] to head", "[Ana Vell] was named to head". */
function namedBefore(words: SentenceWords, to: number): Name | undefined {
  for (let at = to - 1; at >= Math.max(0, to - 20); at--) {
    if (/^[;:.“”"]$/.test(wordAt(words, at))) return undefined
    if (!naming.has(lemmaAt(words, at)) || !/^(?:VERB|ADJ)$/.test(tagAt(words, at))) continue
    const object: Holder | undefined = personAt(words, at + 1)
    if (object) return object.last === to || wordAt(words, object.last) === ',' ? object.person : undefined
    const subject = /^(?:was|been)$/.test(wordAt(words, at - 1)) ? words.nameAt[at - 2] : undefined
    return subject?.type === 'Person' && at + 1 === to ? subject : undefined
  }
  return undefined
}

/** "named Ana Vell to head a commission of inquiry". */
function readNamed(words: SentenceWords, at: number, verb: OfficeVerb): readonly Office[] {
  if (wordAt(words, at - 1) !== 'to' || wordAt(words, at) !== verb.verb) return []
  const of = ledAt(words, at + 1)
  const person = of && namedBefore(words, at - 1)
  return person ? [makeOffice(words, titleOf(verb, at), { of, person })] : []
}

/** "Norland chairs the Pact": a country that has the chair of an organisation with a name. */
function readChairing(words: SentenceWords, at: number, verb: OfficeVerb): readonly Office[] {
  const country = words.nameAt[at - 1] ?? (tagAt(words, at - 1) === 'ADV' ? words.nameAt[at - 2] : undefined)
  if (verb.role !== 'chair' || wordAt(words, at) !== 'chairs' || country?.type !== 'Country') return []
  const of = ledAt(words, at + 1)
  return of ? [makeOffice(words, titleOf(verb, at), { of, person: country })] : []
}

/** Offices that a verb tells: "Vell, who heads the commission", "the commission is headed by Vell", "named Vell to head". */
export function readLeading(words: SentenceWords): readonly Office[] {
  return flatMap(words.tokens, (token, at) => {
    const verb = leading.get(token.lemma)
    if (!verb || words.nameAt[at]) return []
    return [
      ...readRelative(words, at, verb),
      ...readPassive(words, at, verb),
      ...readNamed(words, at, verb),
      ...readChairing(words, at, verb),
    ]
  })
}
