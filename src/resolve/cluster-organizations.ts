import { english } from '../language/english.ts'
import type { Article } from '../record/article.ts'
import type { Span } from '../record/span.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { sentenceNumberAt } from '../text/proof.ts'
import { slice } from '../text/span.ts'
import { unionFind } from '../text/union-find.ts'
import type { Cluster, Mention } from './mention.ts'

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'la', 'du', 'des'])
const codeByWord = new Map(
  english.countries.flatMap(c => [c.name, ...c.aliases, ...c.demonyms].map(word => [fold(word), c.code] as const)),
)

/**
 * What an organisation's name says, whatever the order of its words: "Government of Armenia" and "Armenian government",
 * "Ministry of Foreign Affairs" and "foreign ministry" give the same key.
 */
export const organizationKey = (key: string): string =>
  key
    .replace(/\bministry of foreign affairs\b/, 'foreign ministry')
    .replace(/\bministry of (\w+)\b/, '$1 ministry')
    .replace(/\bdefence\b/g, 'defense')
    .split(' ')
    .filter(word => !SMALL_WORDS.has(word))
    .map(word => codeByWord.get(word) ?? word)
    .sort()
    .join(' ')

/** One cluster an organisation: same words, or an acronym beside or made of its long form. */
export function clusterOrganizations(mentions: readonly Mention[]): readonly Cluster[] {
  const byKey = [...groupBy(mentions, m => organizationKey(m.key)).values()]
  const indexOf = new Map(byKey.flatMap((group, i) => group.map(m => [m, i] as const)))
  const sets = unionFind(byKey.length)
  const byText = new Map(mentions.map(m => [m.key, indexOf.get(m) ?? 0]))
  const joined = new Set<number>()
  const join = (a: number | undefined, b: number | undefined) => {
    if (a === undefined || b === undefined || a === b) return
    sets.join(a, b)
    joined.add(a).add(b)
  }
  for (const mention of mentions) join(indexOf.get(mention), expansionOf(mention, byText))
  for (const [acronym, long] of acronymPairs(mentions)) join(indexOf.get(acronym), indexOf.get(long))
  return sets.groups().map(members => ({
    mentions: members.flatMap(i => byKey[i] ?? []),
    ...(members.some(i => joined.has(i)) && { rule: 'acronym' }),
  }))
}

const expansionOf = ({ name, article }: Mention, byText: ReadonlyMap<string, number>): number | undefined =>
  name.expansion && byText.get(fold(slice(article.document.text, name.expansion).replace(/['’]s?$/, '')))

/** An acronym and the only long name of all documents whose initials it is made of. */
function acronymPairs(mentions: readonly Mention[]): readonly (readonly [Mention, Mention])[] {
  const long = groupBy(
    mentions.filter(m => m.key.includes(' ')),
    m => initialsOf(m.text),
  )
  return [
    ...groupBy(
      mentions.filter(m => /^\p{Lu}{2,8}$/u.test(m.text)),
      m => m.text,
    ),
  ].flatMap(([acronym, [first]]) => {
    const candidates = long.get(acronym) ?? []
    const names = new Set(candidates.map(m => organizationKey(m.key)))
    const only = candidates[0]
    return names.size === 1 && first && only ? [[first, only] as const] : []
  })
}

const initialsOf = (text: string): string =>
  text
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word.charAt(0))
    .join('')

/** "ACP Council", "ACP's Council", "the ACP's main body, the Council". */
const BEFORE_ITS_BODY = /^(?:['’]s)?\s{1,2}$|^['’]s\s(?:\w+\s){0,2}(?:body|organ),\s(?:the\s)?$/
/** "Council of the ACP", "the Council, the main body of the ACP". */
const AFTER_ITS_BODY = /^\s+of\s+(?:the\s+)?$|^,\s(?:the|an?)\s(?:\w+\s){0,2}(?:body|organ)\sof\s(?:the\s)?$/

/** The organisation that stands against a body's name and so is its parent; "its Council" belongs to the one named before. */
export function parentBeside(article: Article, body: Span): Span | undefined {
  const { text } = article.document
  const organizations = article.names.filter(name => name.type === 'Organization' || name.type === 'Agreement')
  const beside = organizations.find(name =>
    name.end <= body.start
      ? BEFORE_ITS_BODY.test(text.slice(name.end, body.start))
      : AFTER_ITS_BODY.test(text.slice(body.end, name.start)),
  )
  if (beside) return beside
  if (!/\bits\s$/i.test(text.slice(Math.max(0, body.start - 4), body.start))) return undefined
  const sentence = sentenceNumberAt(article.sentences, body.start)
  return organizations.findLast(name => name.end <= body.start && name.sentence === sentence)
}
