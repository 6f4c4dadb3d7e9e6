import type { SpacySentence } from './run-spacy.ts'

/** CLEAR's relations (spaCy's English models) as those of Universal Dependencies; what is not here keeps its name. */
export const relations: { readonly [clear: string]: string } = {
  ROOT: 'root',
  acomp: 'xcomp',
  agent: 'obl',
  attr: 'xcomp',
  auxpass: 'aux',
  csubjpass: 'csubj',
  dative: 'iobj',
  dobj: 'obj',
  intj: 'discourse',
  meta: 'dep',
  neg: 'advmod',
  nmod: 'compound',
  npadvmod: 'obl',
  nsubjpass: 'nsubj',
  oprd: 'xcomp',
  pcomp: 'advcl',
  pobj: 'obl',
  poss: 'nmod',
  preconj: 'cc',
  predet: 'det',
  prep: 'advmod',
  prt: 'compound',
  quantmod: 'advmod',
  relcl: 'acl',
}

/** What changes besides the names of relations, in words. */
export const restructurings = [
  'a preposition hangs on its object as "case" (on its clause as "mark"), the object on what the preposition hung on, as "obl" of a predicate and "nmod" of a noun',
  'what is said of "be" is the predicate and "be" hangs on it as "cop", with all else that hung on "be"; not so after "there"',
  'all conjuncts hang on the first one, "and" on the conjunct that follows it',
] as const

/** What no mapping brings together. */
export const incomparable = [
  'marks are left out: where a comma hangs is convention',
  'quoted words and "he said" (ccomp here, parataxis or ccomp there), dates, amounts and titles are built differently; both ways cost spaCy points that say nothing of its reading',
  "spaCy learnt from OntoNotes 5 in CLEAR's conventions, Rapporteur from the training parts of these treebanks",
] as const

interface Node {
  head: number
  relation: string
}

const PREPOSITIONS = new Set(['prep', 'agent', 'dative'])
const PREDICATES = new Set(['attr', 'acomp'])
const FORMS_OF_BE = new Set("be am is are was were been being 's 're 'm ’s ’re ’m".split(' '))
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'DET'])

/** Puts `child` where its head hung, and the head on `child`. */
function swap(nodes: readonly Node[], child: number, relation: string | undefined, under: string): void {
  const node = nodes[child]
  const head = node && nodes[node.head]
  if (!node || !head) return
  const above = node.head
  node.head = head.head
  node.relation = relation ?? head.relation
  head.head = child
  head.relation = under
  for (const other of nodes) if (other.head === above && other !== head) other.head = child
}

function raiseObjects(nodes: readonly Node[], tags: readonly string[]): void {
  nodes.forEach((node, at) => {
    const preposition = nodes[node.head]
    if (!preposition || !PREPOSITIONS.has(preposition.relation)) return
    const ofNoun = NOMINAL.has(tags[preposition.head] ?? '')
    if (node.relation === 'pobj') swap(nodes, at, ofNoun ? 'nmod' : 'obl', 'case')
    else if (node.relation === 'pcomp') swap(nodes, at, ofNoun ? 'acl' : 'advcl', 'mark')
  })
}

function raisePredicates(nodes: readonly Node[], words: readonly string[]): void {
  words.forEach((word, be) => {
    if (!FORMS_OF_BE.has(word.toLowerCase()) || nodes[be]?.relation.startsWith('aux')) return
    const below = nodes.flatMap((node, at) => (node.head === be ? [{ at, relation: node.relation }] : []))
    const predicate = below.find(({ relation }) => PREDICATES.has(relation))
    if (below.some(({ relation }) => relation === 'expl')) {
      const there = predicate && nodes[predicate.at]
      if (there) there.relation = 'nsubj'
    } else if (predicate) swap(nodes, predicate.at, undefined, 'cop')
  })
}

function flattenConjuncts(nodes: readonly Node[]): void {
  nodes.forEach((node, at) => {
    if (node.relation !== 'cc') return
    const next = nodes.findIndex((other, n) => n > at && other.relation === 'conj' && other.head === node.head)
    if (next >= 0) node.head = next
  })
  for (const node of nodes) {
    if (node.relation !== 'conj') continue
    for (let above = nodes[node.head]; above?.relation === 'conj'; above = nodes[node.head]) node.head = above.head
  }
}

/**
 * A tree of spaCy's rebuilt, roughly, as Universal Dependencies would have it.
 * @returns heads (-1 of the root) and relations, a word each
 */
export function clearToUd(
  words: readonly string[],
  { tags, heads, relations: clear }: SpacySentence,
): readonly { readonly head: number; readonly relation: string }[] {
  const nodes: readonly Node[] = heads.map((head, at) => ({ head, relation: clear[at] ?? 'dep' }))
  raiseObjects(nodes, tags)
  raisePredicates(nodes, words)
  flattenConjuncts(nodes)
  return nodes.map(({ head, relation }) => ({ head, relation: head < 0 ? 'root' : (relations[relation] ?? relation) }))
}
