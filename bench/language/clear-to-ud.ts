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
  'what is said of "be" ("a state", "ready", "in Paris") is the predicate and "be" hangs on it as "cop", with all else that hung on "be"; not so after "there"',
  '"to" before a verb is "mark"',
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
  /** As CLEAR has it; empty where the tree was rebuilt and `universal` tells. */
  clear: string
  universal?: string
}

const PREPOSITIONS = new Set(['prep', 'agent', 'dative'])
const PREDICATES = new Set(['attr', 'acomp'])
const FORMS_OF_BE = new Set("be am is are was were been being 's 're 'm ’s ’re ’m".split(' '))
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'DET'])

/** Puts `child` where its head hung, as `relation` or as its head did, and the head on `child`. */
function swap(nodes: readonly Node[], child: number, relation: string | undefined, under: string): void {
  const node = nodes[child]
  const above = node?.head ?? -1
  const head = nodes[above]
  if (!node || !head) return
  node.clear = relation ? '' : head.clear
  node.universal = relation ?? head.universal ?? ''
  node.head = head.head
  Object.assign(head, { head: child, clear: '', universal: under })
  for (const other of nodes) if (other.head === above && other !== head) other.head = child
}

function raiseObjects(nodes: readonly Node[], tags: readonly string[]): void {
  nodes.forEach((node, at) => {
    const preposition = nodes[node.head]
    if (!preposition || !PREPOSITIONS.has(preposition.clear)) return
    const ofNoun = NOMINAL.has(tags[preposition.head] ?? '')
    if (node.clear === 'pobj') swap(nodes, at, ofNoun ? 'nmod' : 'obl', 'case')
    else if (node.clear === 'pcomp') swap(nodes, at, ofNoun ? 'acl' : 'advcl', 'mark')
  })
}

/** What is said of a "be": "a state", "ready", or, where there is neither, "in Paris". */
function findPredicate(nodes: readonly Node[], be: number): number {
  const predicate = nodes.findIndex(({ head, clear }) => head === be && PREDICATES.has(clear))
  if (predicate >= 0) return predicate
  return nodes.findIndex(({ head, universal }, at) => head === be && at > be && universal === 'obl')
}

function raisePredicates(nodes: readonly Node[], words: readonly string[]): void {
  words.forEach((word, be) => {
    if (!FORMS_OF_BE.has(word.toLowerCase()) || nodes[be]?.clear.startsWith('aux')) return
    const predicate = findPredicate(nodes, be)
    const saysWhatIsThere = nodes.some(({ head, clear }) => head === be && clear === 'expl')
    const there = nodes[predicate]
    if (!saysWhatIsThere) swap(nodes, predicate, undefined, 'cop')
    else if (there && PREDICATES.has(there.clear)) there.universal = 'nsubj'
  })
}

function flattenConjuncts(nodes: readonly Node[]): void {
  nodes.forEach((node, at) => {
    if (node.clear !== 'cc') return
    const next = nodes.findIndex((other, n) => n > at && other.clear === 'conj' && other.head === node.head)
    if (next >= 0) node.head = next
  })
  for (const node of nodes) {
    if (node.clear !== 'conj') continue
    for (let above = nodes[node.head]; above?.clear === 'conj'; above = nodes[node.head]) node.head = above.head
  }
}

function nameRelation({ head, clear, universal }: Node, word: string): string {
  if (head < 0) return 'root'
  if (universal) return universal
  return clear === 'aux' && word.toLowerCase() === 'to' ? 'mark' : (relations[clear] ?? clear)
}

/**
 * A tree of spaCy's rebuilt, roughly, as Universal Dependencies would have it.
 * @returns heads (-1 of the root) and relations, a word each
 */
export function clearToUd(
  words: readonly string[],
  { tags, heads, relations: given }: SpacySentence,
): readonly { readonly head: number; readonly relation: string }[] {
  const nodes: readonly Node[] = heads.map((head, at) => ({ head, clear: given[at] ?? 'dep' }))
  raiseObjects(nodes, tags)
  raisePredicates(nodes, words)
  flattenConjuncts(nodes)
  return nodes.map((node, at) => ({ head: node.head, relation: nameRelation(node, words[at] ?? '') }))
}
