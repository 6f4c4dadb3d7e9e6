import { english } from '../../language/english.ts'
import type { Name, Office } from '../../record/article.ts'
import { dayOf } from '../find-day.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { type Holder, personAt } from './find-holder.ts'
import { ownerAfter, ownerBefore } from './find-owner.ts'
import { makeOffice } from './make-office.ts'
import type { Title } from './read-titles.ts'

type OfficeVerb = (typeof english.officeVerbs)[number]

/** Verbs of a form; the ones with a particle before the one without. */
const verbs = new Map<string, readonly OfficeVerb[]>()
for (const verb of english.officeVerbs.filter(v => !v.role))
  verbs.set(
    verb.verb,
    [...(verbs.get(verb.verb) ?? []), verb].sort((a, b) => Number(!a.particle) - Number(!b.particle)),
  )

/** Words between a verb and the title that it gives: "was elected last week by the assembly as". */
const LONGEST_GAP = 8
/** Words of a clause set off between subject and verb: "Vell, who had vowed never to go, was dismissed". */
const LONGEST_ASIDE = 30

/** The subject of "Vell, who had vowed never to go, [was]": the person before the clause that a comma closes. */
function subjectBeforeAside(words: SentenceWords, comma: number): Name | undefined {
  for (let at = comma - 1; at > Math.max(1, comma - LONGEST_ASIDE); at--) {
    const name = words.nameAt[at]
    if (wordAt(words, at) === ',' && tagAt(words, at + 1) === 'NUM' && at + 2 === comma) return personBefore(words, at)
    if (wordAt(words, at) === 'who' && wordAt(words, at - 1) === ',') return personBefore(words, at - 1)
    if (name?.type === 'Person') return undefined
  }
  return undefined
}

function personBefore(words: SentenceWords, at: number): Name | undefined {
  const name = words.nameAt[at - 1]
  return name?.type === 'Person' ? name : undefined
}

/** The person who ends right before a word, adverbs and auxiliaries passed over; `later`: "is to be", "will be". */
function subjectBefore(words: SentenceWords, at: number): { person: Name | undefined; passive: boolean; later?: true } {
  let first = at - 1
  let passive = false
  const planned = wordAt(words, first) === 'be' ? beforePlan(words, first) : undefined
  if (planned !== undefined) return { person: personOver(words, planned, at), passive: true, later: true }
  while (first >= 0 && (tagAt(words, first) === 'AUX' || tagAt(words, first) === 'ADV')) {
    if (lemmaAt(words, first) === 'be') passive = true
    if (/^(?:not|n't|never|almost|nearly|may|might|could|would|should|will)$/.test(wordAt(words, first)))
      return { person: undefined, passive }
    first--
  }
  return { person: personOver(words, first, at), passive }
}

/** The person who ends at a word, "who" and what is set off by commas passed over; else the verb's subject by the tree. */
function personOver(words: SentenceWords, last: number, verb: number): Name | undefined {
  const at = wordAt(words, last) === 'who' && wordAt(words, last - 1) === ',' ? last - 2 : last
  const before = wordAt(words, at) === ',' ? subjectBeforeAside(words, at) : personBefore(words, at + 1)
  if (before || wordAt(words, at) !== ',') return before
  const subject = words.tokens.findIndex(
    ({ relation, head }) => relation === 'nsubj' && head === words.firstToken + verb,
  )
  const name = words.nameAt[subject]
  return name?.type === 'Person' ? name : undefined
}

/** "[is to] be", "[will] be", "[is due to] be": the place before the plan; undefined where none is told. */
function beforePlan(words: SentenceWords, be: number): number | undefined {
  const is = (at: number) => /^(?:is|are|was|were)$/.test(wordAt(words, at))
  if (wordAt(words, be - 1) === 'will') return be - 2
  if (wordAt(words, be - 1) !== 'to') return undefined
  if (is(be - 2)) return be - 3
  return /^(?:due|set|scheduled)$/.test(wordAt(words, be - 2)) && is(be - 3) ? be - 4 : undefined
}

/** A verb of office at a place, and where the words behind it begin. */
function verbAt(words: SentenceWords, at: number): { verb: OfficeVerb; behind: number } | undefined {
  if (!/^(?:VERB|AUX|ADJ)$/.test(tagAt(words, at))) return undefined
  const verb = verbs.get(lemmaAt(words, at))?.find(v => !v.particle || v.particle === wordAt(words, at + 1))
  return verb && { verb, behind: at + (verb.particle ? 2 : 1) }
}

/** A verb with the title that it gives. */
interface Given {
  readonly verb: OfficeVerb
  /** Its place. */
  readonly at: number
  /** Where the words behind it begin. */
  readonly behind: number
  /** Where the words of the title begin, "as" taken in. */
  readonly end: number
  readonly as: boolean
}

function givenBy(words: SentenceWords, opens: number): Given | undefined {
  const as = wordAt(words, opens - 1) === 'as'
  const end = as ? opens - 1 : opens
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_GAP); at--) {
    if (/^[;:.“”"]$/.test(wordAt(words, at))) return undefined
    const found = verbAt(words, at)
    if (found) return { ...found, at, end, as }
  }
  return undefined
}

/** "Vell succeeded Lund as president", "Lund was replaced by Vell as president": the one is it, the other was. */
function successionOf(
  words: SentenceWords,
  { at, behind, end, as }: Given,
  told: (who: Name, former: boolean) => Office,
) {
  const { person, passive } = subjectBefore(words, at)
  const other = personAt(words, behind + (passive && wordAt(words, behind) === 'by' ? 1 : 0))
  if (!as || !person) return []
  if (!other || other.last !== end) return passive && behind === end ? [told(person, true)] : []
  return passive ? [told(person, true), told(other.person, false)] : [told(person, false), told(other.person, true)]
}

/** "If Vell is elected president": nobody says that she is; the condition stands before the verb, with no comma between. */
function isSupposed(words: SentenceWords, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_GAP); at--) {
    if (/^[;:.,“”"]$/.test(wordAt(words, at))) return false
    if (/^(?:if|unless|whether)$/.test(wordAt(words, at))) return true
  }
  return false
}

/** "Vell was elected president of Norland", "appointed Vell (as) foreign minister", "Vell resigned as prime minister". */
function appointmentOf(words: SentenceWords, title: Title): readonly Office[] {
  const before = ownerBefore(words, title)
  const after = ownerAfter(words, title)
  const of = before.of ?? after.of
  const given = givenBy(words, before.first)
  if (!given) return []
  const { verb, at, behind, end, as } = given
  if (isSupposed(words, at)) return []
  const day = dayOf(words, at)
  const office = (who: Name, capacity: Office['capacity']) =>
    makeOffice(
      words,
      { ...title, capacity },
      {
        of,
        person: who,
        unit: after.unit,
        ...((verb.dates === 'start' || (verb.succeeds && capacity !== 'former')) && { starts: day }),
        ...((verb.dates === 'end' || (verb.succeeds && capacity === 'former')) && { ends: day }),
      },
    )
  if (verb.succeeds) return successionOf(words, given, (who, former) => office(who, former ? 'former' : 'holder'))
  const { person, passive, later } = subjectBefore(words, at)
  if (later && verb.capacity === 'former') return []
  const over = verb.verb === 'serve' && words.tokens[at]?.form === 'past'
  const capacity = over ? 'former' : later ? 'designate' : verb.capacity === 'holder' ? title.capacity : verb.capacity
  if (verb.active || passive) {
    const near = behind === end || (as && !words.nameAt.slice(behind, end).some(n => n?.type === 'Person'))
    return person && near && (as || verb.verb === 'become' || passive) ? [office(person, capacity)] : []
  }
  const object = objectAt(words, behind)
  return object && object.last === end ? [office(object.person, capacity)] : []
}

/** The person who begins at a word, or behind an office in capitals: "named [Economy Minister] Ana Vell". */
function objectAt(words: SentenceWords, at: number): Holder | undefined {
  for (let first = at; first <= at + LONGEST_TITLE; first++) {
    if (words.nameAt[first]?.type === 'Person') return personAt(words, first)
    if (!/^\p{Lu}\p{Ll}+$/u.test(words.tokens[first]?.text ?? '') || words.nameAt[first]) return undefined
  }
  return undefined
}

/** In words: "Deputy Foreign Trade Minister". */
const LONGEST_TITLE = 4

/** "Vell is the president of Norland": said of the present only. */
function predicateOf(words: SentenceWords, title: Title): readonly Office[] {
  const before = ownerBefore(words, title)
  const after = ownerAfter(words, title)
  const of = before.of ?? after.of
  const verb = before.first - 1
  const person = personBefore(words, verb)
  if (!of || !person || wordAt(words, verb) !== 'is') return []
  return [makeOffice(words, title, { of, person, unit: after.unit })]
}

/** What a sentence tells of a title by its verb: who is, becomes or stops being it. */
export function readAppointment(words: SentenceWords, title: Title): readonly Office[] {
  if (title.plural) return []
  const appointed = appointmentOf(words, title)
  return appointed.length > 0 ? appointed : predicateOf(words, title)
}
