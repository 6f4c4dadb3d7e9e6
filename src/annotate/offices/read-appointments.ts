import { english } from '../../language/english.ts'
import type { Name, Office } from '../../record/article.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { ownerAfter, ownerBefore } from './find-owner.ts'
import { makeOffice } from './make-office.ts'
import type { Title } from './read-titles.ts'

const verbs = new Map(english.officeVerbs.filter(v => !v.role).map(v => [v.verb, v]))
const leading = new Map(english.officeVerbs.filter(v => v.role).map(v => [v.verb, v]))
/** Words between a verb and the title that it gives: "was elected last week by the assembly as". */
const LONGEST_GAP = 8
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** The person who ends right before a word, adverbs and auxiliaries passed over. */
function subjectBefore(words: SentenceWords, at: number): { person: Name | undefined; passive: boolean } {
  let first = at - 1
  let passive = false
  while (first >= 0 && (tagAt(words, first) === 'AUX' || tagAt(words, first) === 'ADV')) {
    if (lemmaAt(words, first) === 'be') passive = true
    if (
      /^(?:not|n't|never)$/.test(wordAt(words, first)) ||
      /^(?:may|might|could|would|should|will)$/.test(wordAt(words, first))
    )
      return { person: undefined, passive }
    first--
  }
  const name = words.nameAt[first]
  return { person: name?.type === 'Person' ? name : undefined, passive }
}

/** The person who begins at a word. */
function objectAt(words: SentenceWords, at: number): { person: Name; last: number } | undefined {
  const person = words.nameAt[at]
  if (person?.type !== 'Person') return undefined
  let last = at + 1
  while (words.nameAt[last] === person) last++
  return { person, last }
}

/** "Vell was elected president of Norland", "appointed Vell (as) foreign minister", "Vell resigned as prime minister". */
function appointmentOf(words: SentenceWords, title: Title): Office | undefined {
  const before = ownerBefore(words, title)
  const after = ownerAfter(words, title)
  const of = before.of ?? after.of
  const opens = ARTICLES.has(wordAt(words, before.first)) ? before.first : before.first
  const as = wordAt(words, opens - 1) === 'as'
  const end = as ? opens - 1 : opens
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_GAP); at--) {
    if (/^[;:.“”"]$/.test(wordAt(words, at))) return undefined
    const verb = verbs.get(lemmaAt(words, at))
    if (!verb || !/^(?:VERB|AUX|ADJ)$/.test(tagAt(words, at))) continue
    const { person, passive } = subjectBefore(words, at)
    const particle = verb.particle && wordAt(words, at + 1) === verb.particle ? 1 : 0
    if (verb.particle && !particle) return undefined
    const behind = at + 1 + particle
    const near = behind === end || (as && !words.nameAt.slice(behind, end).some(n => n?.type === 'Person'))
    const office = (who: Name) => makeOffice(words, { ...title, capacity: verb.capacity }, { of, person: who })
    if (verb.active || passive)
      return person && near && (as || verb.verb === 'become' || passive) ? office(person) : undefined
    const object = objectAt(words, behind)
    return object && object.last === end ? office(object.person) : undefined
  }
  return undefined
}

/** "Vell is the president of Norland": said of the present only. */
function predicateOf(words: SentenceWords, title: Title): Office | undefined {
  const before = ownerBefore(words, title)
  const after = ownerAfter(words, title)
  const of = before.of ?? after.of
  const verb = before.first - 1
  if (!of || wordAt(words, verb) !== 'is') return undefined
  const person = words.nameAt[verb - 1]
  return person?.type === 'Person' ? makeOffice(words, title, { of, person }) : undefined
}

/** What a sentence tells of a title by its verb: who is, becomes or stops being it. */
export const readAppointment = (words: SentenceWords, title: Title): Office | undefined =>
  title.plural ? undefined : (appointmentOf(words, title) ?? predicateOf(words, title))

/** "the Council, which is currently chaired by Norland": a country may hold a chair too. */
function readChaired(words: SentenceWords, at: number): Office | undefined {
  const verb = leading.get(lemmaAt(words, at))
  if (!verb?.role || wordAt(words, at + 1) !== 'by' || wordAt(words, at) === lemmaAt(words, at)) return undefined
  const person = words.nameAt[at + (wordAt(words, at + 2) === 'the' ? 3 : 2)]
  let first = at - 1
  while (tagAt(words, first) === 'ADV') first--
  if (!/^(?:is|now)$/.test(wordAt(words, first))) return undefined
  first--
  if (/^(?:which|that)$/.test(wordAt(words, first))) first--
  if (wordAt(words, first) === ',') first--
  const owner = words.nameAt[first]
  if (owner?.type !== 'Organization' && owner?.type !== 'Body') return undefined
  const holds = person?.type === 'Person' || (person?.type === 'Country' && verb.verb === 'chair')
  if (!person || !holds) return undefined
  return makeOffice(words, { first: at, last: at + 1, role: verb.role, capacity: 'holder' }, { of: owner, person })
}

/** "Vell, who heads the commission", "the commission is headed by Vell": the verb is the title. */
export function readLeading(words: SentenceWords): readonly Office[] {
  return words.tokens.flatMap((token, at) => {
    const chaired = readChaired(words, at)
    if (chaired) return [chaired]
    const verb = leading.get(token.lemma)
    const present = token.text.toLowerCase() === `${token.lemma}s`
    if (!verb?.role || !present || wordAt(words, at - 1) !== 'who' || wordAt(words, at - 2) !== ',') return []
    const person = words.nameAt[at - 3]
    const owner = ARTICLES.has(wordAt(words, at + 1)) ? words.nameAt[at + 2] : words.nameAt[at + 1]
    if (person?.type !== 'Person' || !owner || (owner.type !== 'Organization' && owner.type !== 'Body')) return []
    const title = { first: at, last: at + 1, role: verb.role, capacity: verb.capacity }
    return [makeOffice(words, title, { of: owner, person })]
  })
}
