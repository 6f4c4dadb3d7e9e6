import type { Phrase } from './phrase.ts'
import { anchorOf, type Tree } from './tree.ts'

/** Relations of what belongs to a noun. */
const INNER: ReadonlySet<string> = new Set(['nmod', 'det', 'compound', 'amod', 'nummod'])
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
      if (other === 'male' || other === 'female') return other === gender
      return other !== 'several' && !(other === 'group' && kind === 'noun')
    case 'thing':
      if (other === 'male' || other === 'female' || other === 'person') return kind === 'name' && !sure
      return other !== 'several'
    default:
      return !((other === 'male' || other === 'female') && sure)
  }
}

/** "his house" is not his own: a noun is not what one of its own words means. Further in, it may be: "the man with his dog". */
function isWithin({ tokens }: Tree, pronoun: Phrase, phrase: Phrase): boolean {
  const own = tokens[pronoun.head]
  return pronoun.head === phrase.head || (own?.head === phrase.head && INNER.has(own.relation))
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
