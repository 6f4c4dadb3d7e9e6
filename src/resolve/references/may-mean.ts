import type { Phrase } from './phrase.ts'
import { anchorOf, MOST_STEPS, type Tree } from './tree.ts'

/** Relations that a clause begins below: what stands above them stands outside. */
const CLAUSES: ReadonlySet<string> = new Set(['acl', 'advcl', 'ccomp', 'csubj', 'parataxis', 'xcomp'])
const ARGUMENTS: ReadonlySet<string> = new Set(['subject', 'object', 'oblique'])

/**
 * Whether grammar lets a pronoun mean a phrase before it: number and sure sex agree, and the two are no two parties to one
 * verb ("she thanked her": two women) unless the pronoun is reflexive.
 * @source Chomsky's conditions A and B; Lappin and Leass 1994, "An Algorithm for Pronominal Anaphora Resolution", 2.1.1
 */
export function mayMean(tree: Tree, pronoun: Phrase, phrase: Phrase): boolean {
  return agrees(pronoun, phrase) && !isWithin(tree, pronoun, phrase) && !clashes(tree, pronoun, phrase)
}

function agrees({ gender }: Phrase, phrase: Phrase): boolean {
  if (phrase.kind === 'pronoun') return gender === phrase.gender
  const { gender: other, sure, kind } = phrase
  switch (gender) {
    case 'male':
    case 'female':
      if (other === 'male' || other === 'female') return other === gender || !sure
      return other !== 'several' && !(other === 'group' && kind === 'noun')
    case 'thing':
      if (other === 'male' || other === 'female' || other === 'person') return kind === 'name' && !sure
      return other !== 'several'
    default:
      return !((other === 'male' || other === 'female') && sure)
  }
}

/** "his house" is not his own: a pronoun within a phrase does not mean it, unless a clause lies between ("the man who lost his keys"). */
function isWithin({ tokens }: Tree, pronoun: Phrase, phrase: Phrase): boolean {
  let at = pronoun.head
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (at === phrase.head) return true
    const token = tokens[at]
    if (!token || token.head < 0 || CLAUSES.has(token.relation)) return false
    at = token.head
  }
  return false
}

function clashes(tree: Tree, pronoun: Phrase, phrase: Phrase): boolean {
  if (pronoun.sentence !== phrase.sentence || pronoun.pronoun?.form === 'possessive') return false
  const [own, other] = [governorOf(tree, pronoun), governorOf(tree, phrase)]
  const together = own !== undefined && own === other && ARGUMENTS.has(pronoun.role) && ARGUMENTS.has(phrase.role)
  if (pronoun.pronoun?.form === 'reflexive') return false
  return together
}

/** The word whose party a phrase is. */
export function governorOf(tree: Tree, phrase: Phrase): number | undefined {
  const head = tree.tokens[anchorOf(tree, phrase.head)]?.head ?? -1
  return head < 0 ? undefined : head
}
