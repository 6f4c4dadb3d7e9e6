import { english } from '../../language/english.ts'
import type { Pronoun } from '../../language/knowledge/references.ts'
import type { Article, Token } from '../../record/article.ts'
import type { Entity } from '../../record/entity.ts'
import type { Span } from '../../record/span.ts'
import { overlaps } from '../../text/span.ts'
import type { Phrase, Role } from './phrase.ts'
import { genderOfEntity, genderOfNoun, sexOfWords, type Told } from './tell-gender.ts'
import { anchorOf, type Tree } from './tree.ts'

const pronouns: ReadonlyMap<string, Pronoun> = new Map(english.pronouns.map(p => [p.word, p]))

/** The pronoun that a word is, where it stands for somebody or something. */
export const pronounOf = ({ tag, text }: Token): Pronoun | undefined =>
  tag === 'PRON' || tag === 'DET' ? pronouns.get(text.toLowerCase()) : undefined

/** A name and whom it means. */
export interface NamedSpan extends Span {
  readonly entity: Entity
}

const ROLES: Readonly<Record<string, Role>> = {
  nsubj: 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  compound: 'modifier',
  amod: 'modifier',
}
/** Parts of a longer name or phrase, which are no phrases by themselves. */
const PARTS: ReadonlySet<string> = new Set(['compound', 'flat', 'fixed', 'goeswith', 'amod', 'nummod'])
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another'])
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])
/** Relations of the words that tell who bears a name: "spokeswoman [Ana Vell]", "[Ana Vell], an actress,". */
const TITLES: ReadonlySet<string> = new Set(['compound', 'appos', 'flat', 'nmod', 'amod', 'dep'])
/** Relations of the words that make up a noun phrase before its head. */
const BEFORE_HEAD: ReadonlySet<string> = new Set(['det', 'amod', 'compound', 'nummod', 'nmod', 'flat', 'advmod'])

/**
 * Everything in an article that stands for somebody or something.
 * @param named  names in reading order
 * @returns in reading order
 */
export function findPhrases(article: Article, tree: Tree, named: readonly NamedSpan[]): readonly Phrase[] {
  const { tokens, childrenOf } = tree
  const told = new Map<string, Told>()
  const isNamed = namedTokens(tokens, named)
  const place = (head: number) => {
    const sentence = tokens[head]?.sentence ?? 0
    return { sentence, paragraph: article.sentences[sentence]?.paragraph ?? 0, head, role: roleOf(tree, head) }
  }
  const names = named.flatMap(({ start, end, entity }): readonly Phrase[] => {
    const head = headWithin(tokens, { start, end })
    if (head === undefined) return []
    const sex = entity.type === 'Person' ? sexOfWords(wordsAbout(tree, head, start)) : undefined
    if (sex) told.set(entity.id, { gender: sex, sure: true })
    const { gender, sure } = genderOfEntity(entity)
    const text = article.document.text.slice(start, end)
    return [
      {
        ...place(head),
        start,
        end,
        kind: 'name',
        // "Kenyans", "the Republicans"
        gender:
          tokens[head]?.features.includes('Number=Plur') &&
          gender !== 'male' &&
          gender !== 'female' &&
          /s$/.test(text) &&
          entity.type !== 'Organization'
            ? 'several'
            : gender,
        sure,
        definite: true,
        indefinite: false,
        joined: false,
        entity: entity.id,
      },
    ]
  })
  let time = 0
  const others = tokens.flatMap((token, head): readonly Phrase[] => {
    if (!REFERRING.has(token.tag)) return NONE
    const pronoun = pronounOf(token)
    if (pronoun)
      return [
        {
          ...place(head),
          start: token.start,
          end: token.end,
          kind: 'pronoun',
          gender: pronoun.gender,
          sure: true,
          definite: true,
          indefinite: false,
          joined: false,
          pronoun: formIn(token, pronoun),
        },
      ]
    if (isNamed.has(head) || !isNominal(token) || PARTS.has(token.relation)) return NONE
    while ((article.times[time]?.end ?? Number.POSITIVE_INFINITY) <= token.start) time++
    if ((article.times[time]?.start ?? Number.POSITIVE_INFINITY) < token.end) return NONE
    const counted = PORTIONS.has(token.lemma) ? countedBy(tree, head) : token
    const plural = counted.features.includes('Number=Plur') || SEVERAL.has(counted.lemma)
    const { gender, sure } = PEOPLE.has(token.lemma) ? A_PERSON : genderOfNoun(counted.lemma, plural)
    const words = childrenOf(head).map(at => tokens[at])
    return [
      {
        ...place(head),
        start: startOf(tree, head),
        end: token.end,
        kind: 'noun',
        gender,
        sure,
        definite: words.some(w => w && (DEFINITE.has(w.text.toLowerCase()) || w.features.includes('Poss=Yes'))),
        indefinite: words.some(w => w !== undefined && INDEFINITE.has(w.text.toLowerCase())),
        joined: false,
        noun: token.lemma,
      },
    ]
  })
  const single = [...names, ...others]
    .map(phrase => {
      const known = phrase.entity === undefined ? undefined : told.get(phrase.entity)
      return known ? { ...phrase, ...known } : phrase
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return [...single, ...joinedOf(tree, single)].sort((a, b) => a.start - b.start || b.end - a.end)
}

const NONE: readonly Phrase[] = []
const A_PERSON: Told = { gender: 'person', sure: true }
const REFERRING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'NUM'])

/** Nouns that only count what follows "of": "a number of ships". */
const PORTIONS: ReadonlySet<string> = new Set([
  'lot',
  'number',
  'couple',
  'few',
  'many',
  'some',
  'most',
  'one',
  'majority',
  'kind',
  'sort',
  'type',
  'bunch',
  'range',
  'dozen',
  'series',
  'all',
  'both',
])

/** "a number of [ships]". */
function countedBy({ tokens, childrenOf }: Tree, head: number): Token {
  const own = tokens[head] as Token
  if (own.lemma === 'one') return own
  const of = childrenOf(head).find(
    at => tokens[at]?.relation === 'nmod' && childrenOf(at).some(child => tokens[child]?.lemma === 'of'),
  )
  return (of === undefined ? undefined : tokens[of]) ?? own
}

const PEOPLE: ReadonlySet<string> = new Set([
  'someone',
  'somebody',
  'everyone',
  'everybody',
  'anyone',
  'anybody',
  'nobody',
])
const SEVERAL: ReadonlySet<string> = new Set([
  'other',
  'others',
  'some',
  'many',
  'most',
  'those',
  'these',
  'both',
  'all',
  'few',
])

const THINGS: ReadonlySet<string> = new Set(['this', 'that', 'something', 'anything', 'everything', 'one'])

/** "which" and "who" point to a phrase that is there already. */
const isNominal = ({ tag, lemma, relation, features }: Token): boolean =>
  tag === 'NOUN' ||
  tag === 'PROPN' ||
  (tag === 'NUM' && ARGUMENTS.has(relation)) ||
  ((tag === 'PRON' || tag === 'DET') &&
    (PEOPLE.has(lemma) || SEVERAL.has(lemma) || THINGS.has(lemma)) &&
    !features.includes('PronType=Rel') &&
    relation !== 'det')

const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl', 'root'])

/** "her" and "his" are owners where they stand before a noun. */
function formIn(token: Token, pronoun: Pronoun): Pronoun {
  if (pronoun.word !== 'her' && pronoun.word !== 'his') return pronoun
  const owns = token.features.includes('Poss=Yes') || token.relation === 'nmod' || token.relation === 'det'
  return { ...pronoun, form: owns ? 'possessive' : 'object' }
}

/** "Vell and Karad": one phrase for all who are joined. */
function joinedOf(tree: Tree, phrases: readonly Phrase[]): readonly Phrase[] {
  const { tokens, childrenOf } = tree
  const byHead = new Map(phrases.map(phrase => [phrase.head, phrase]))
  return phrases.flatMap(phrase => {
    if (phrase.kind === 'pronoun' || byHead.get(phrase.head) !== phrase) return []
    const others = childrenOf(phrase.head).filter(at => tokens[at]?.relation === 'conj' && byHead.has(at))
    const last = byHead.get(others.at(-1) ?? -1)
    const and = last && childrenOf(last.head).some(at => JOINS.has(tokens[at]?.text.toLowerCase() ?? ''))
    if (!last || !and || last.end <= phrase.start) return []
    const { entity, noun, pronoun, ...rest } = phrase
    return [{ ...rest, kind: 'noun', end: last.end, gender: 'several', sure: true, joined: true }]
  })
}

const JOINS: ReadonlySet<string> = new Set(['and', '&', 'or'])

/** The numbers of the tokens that belong to names. */
function namedTokens(tokens: readonly Token[], named: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>()
  let next = 0
  tokens.forEach((token, at) => {
    while ((named[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const name = named[next]
    if (name && overlaps(name, token)) found.add(at)
  })
  return found
}

/** Of a name's words, the one that hangs on a word outside. */
function headWithin(tokens: readonly Token[], { start, end }: Span): number | undefined {
  const first = firstTokenFrom(tokens, start)
  for (let at = first; (tokens[at]?.start ?? end) < end; at++) {
    const head = tokens[at]?.head ?? -1
    const above = tokens[head]
    const outside = !above || above.start < start || above.start >= end
    // "President Vell": the title is the head, and the name goes with it.
    if (outside) return above && tokens[at]?.relation === 'flat' ? head : at
  }
  return undefined
}

/** The number of the first token that ends behind a place. */
function firstTokenFrom(tokens: readonly Token[], place: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** The words that tell who bears the name: titles before it, appositions, and what the sentence says the bearer is. */
function wordsAbout({ tokens, childrenOf }: Tree, head: number, start: number): readonly Token[] {
  const own = tokens[head]
  const above = own && own.head >= 0 ? tokens[own.head] : undefined
  const before = tokens[firstTokenFrom(tokens, start) - 1]
  const beside = childrenOf(head).flatMap(at => {
    const token = tokens[at]
    const kind = token && (token.tag === 'NOUN' || token.tag === 'PROPN') && TITLES.has(token.relation)
    const owned = childrenOf(at).some(child => tokens[child]?.relation === 'case')
    return kind && !owned ? [token] : []
  })
  const title =
    before && before.sentence === own?.sentence && (before.tag === 'PROPN' || before.tag === 'NOUN') ? [before] : []
  const apposed =
    above && (own?.relation === 'appos' || own?.relation === 'flat') && above.tag !== 'VERB' ? [above] : []
  const predicate = above && own?.relation === 'nsubj' && above.tag === 'NOUN' ? [above] : []
  return [...title, ...beside, ...apposed, ...predicate]
}

/** Where the words before a noun that belong to it begin. */
function startOf({ tokens, childrenOf }: Tree, head: number): number {
  let start = tokens[head]?.start ?? 0
  for (const at of [...childrenOf(head)].reverse()) {
    const child = tokens[at]
    if (!child || at > head || !BEFORE_HEAD.has(child.relation)) continue
    const inner = childrenOf(at)[0]
    start = Math.min(
      start,
      child.start,
      inner !== undefined && inner < at ? (tokens[inner]?.start ?? child.start) : child.start,
    )
  }
  return start
}

function roleOf(tree: Tree, head: number): Role {
  const { tokens, childrenOf } = tree
  const anchor = tokens[anchorOf(tree, head)]
  if (!anchor) return 'other'
  if (anchor.relation === 'nmod') {
    const owns =
      anchor.features.includes('Poss=Yes') ||
      childrenOf(anchorOf(tree, head)).some(at => /^['’]s?$/.test(tokens[at]?.text ?? ''))
    return owns ? 'owner' : 'modifier'
  }
  return ROLES[anchor.relation] ?? 'other'
}
