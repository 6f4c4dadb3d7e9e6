import type { Name, Office } from '../../record/article.ts'
import { nameFrom } from '../list-names.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { holderAfter, holderBefore, personAt } from './find-holder.ts'
import { type Owner, ownerAfter, ownerBefore } from './find-owner.ts'
import { makeOffice } from './make-office.ts'
import { isGenitive, readModifiers, type Title } from './read-titles.ts'

const BEHIND: ReadonlySet<Name['type']> = new Set(['Country', 'Organization', 'Body', 'Place'])
const DEFINITE: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'whose'])

/** Whether a title without a person is somebody's, and not a kind of office or a part of another noun. */
function speaksOfHolder(words: SentenceWords, title: Title, first: number, last: number, owned: boolean): boolean {
  if (title.loose && !owned) return false
  const follower = tagAt(words, last)
  if (follower === 'NOUN' || follower === 'PROPN') return false
  if (isGenitive(wordAt(words, last)) && /^(?:office|residence|service)$/.test(wordAt(words, last + 1))) return false
  const opener = wordAt(words, first)
  if (opener === 'a' || opener === 'an') return false
  return owned || DEFINITE.has(opener) || (title.first > 0 && /^\p{Lu}/u.test(words.tokens[title.first]?.text ?? ''))
}

/** "the president and supreme commander Ana Vell": the person stands behind the second title only. */
function holderOverAnd(words: SentenceWords, title: Title, titles: readonly Title[]) {
  if (wordAt(words, title.end) !== 'and') return undefined
  const next = titles.find(t => t.begin === title.end + 1)
  return next && !next.plural ? personAt(words, next.end)?.person : undefined
}

/** A title with what stands around it. */
interface Described {
  readonly title: Title
  readonly before: Owner
  readonly after: Owner
}

const describe = (words: SentenceWords, title: Title): Described => ({
  title,
  before: ownerBefore(words, title),
  after: ownerAfter(words, title),
})

/** "President Ana Vell [of Norland]". */
function ownerBehind(words: SentenceWords, at: number): Name | undefined {
  if (wordAt(words, at) !== 'of') return undefined
  const first = at + (wordAt(words, at + 1) === 'the' ? 2 : 1)
  const owner = nameFrom(words, first, BEHIND)
  return owner && !isGenitive(wordAt(words, owner.last)) ? owner.name : undefined
}

/** Who holds it as the words next to the title tell. */
function holderBeside(
  words: SentenceWords,
  { title, before, after }: Described,
  titles: readonly Title[],
): Name | undefined {
  const told = DEFINITE.has(wordAt(words, before.first)) || (before.of ?? after.of) !== undefined
  const definite = told && !isListed(words, before.first, titles)
  const second =
    wordAt(words, after.last) === 'and' && titles.some(t => t.begin > after.last && t.begin < after.last + 5)
  return (
    holderAfter(words, after.last, definite) ??
    holderBefore(words, before.first, after.last, title, second) ??
    holderOverAnd(words, title, titles)
  )
}

/** "Ana Vell, president of Norland and [chair of the Pact],": the second description is of the same person. */
function holderOfFirst(words: SentenceWords, { before }: Described, titles: readonly Title[]): Name | undefined {
  if (wordAt(words, before.first - 1) !== 'and') return undefined
  const first = titles.map(title => describe(words, title)).find(t => t.after.last === before.first - 1)
  return first && !first.title.plural
    ? holderBefore(words, first.before.first, first.after.last, first.title, true)
    : undefined
}

/** Where the words before a title begin that it shares a phrase with: "[Norland] president", "[Vell] spokesman". */
function phraseBegin(words: SentenceWords, { title, before }: Described): number {
  const first = /^(?:the|a|an)$/.test(wordAt(words, before.first)) ? before.first + 1 : before.first
  if (before.of) return first
  let begin = title.begin
  const beside = words.nameAt[begin - 1]
  while (beside && words.nameAt[begin - 1] === beside) begin--
  return begin
}

/** "[former] Norlandic president": what stands before the owner tells of the holder too. */
function modifiedBeforeOwner(words: SentenceWords, described: Described) {
  const first = phraseBegin(words, described)
  const { title } = described
  const own = first === title.begin
  return own ? { begin: first, capacity: title.capacity, barred: false } : readModifiers(words, first)
}

/** "the president, [the prime minister], Ana Vell": titles in a list, whose next item is no holder. */
const isListed = (words: SentenceWords, first: number, titles: readonly Title[]): boolean =>
  wordAt(words, first - 1) === ',' && titles.some(title => title.end === first - 1)

/** One title in the singular: whose it is, who holds it. */
export function readSingle(words: SentenceWords, bare: Title, titles: readonly Title[]): Office | undefined {
  const described = describe(words, bare)
  const { before, after } = described
  const modified = modifiedBeforeOwner(words, described)
  if (modified.barred) return undefined
  const title = modified.capacity === 'holder' ? bare : { ...bare, capacity: modified.capacity }
  const first = Math.min(before.first, modified.begin)
  const direct = personAt(words, after.last)
  const person =
    holderBeside(words, { title, after, before: { ...before, first } }, titles) ??
    holderOfFirst(words, described, titles)
  const of = before.of ?? after.of ?? (direct && ownerBehind(words, direct.last))
  if (!person && !speaksOfHolder(words, title, before.first, after.last, of !== undefined)) return undefined
  return makeOffice(words, title, { of, person, unit: after.unit })
}
