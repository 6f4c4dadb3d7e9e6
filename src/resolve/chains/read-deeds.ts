import { lemmaOf } from '../../text/weigh-words.ts'
import { anchorOf, type Tree } from '../references/tree.ts'
import type { Deed } from './nominal.ts'

export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that'])
/** "was held and seems to have fled": so many verbs of one subject are read. */
const MOST_VERBS = 5

/** What a phrase does and suffers, by the word on which it hangs and the clauses that hang on it. */
export function readDeeds(tree: Tree, head: number): readonly Deed[] {
  const { tokens, childrenOf } = tree
  const anchor = anchorOf(tree, head)
  const [own, above] = [tokens[anchor], tokens[tokens[anchor]?.head ?? -1]]
  const clauses = childrenOf(head).filter(at => tokens[at]?.relation === 'acl' && tokens[at]?.tag === 'VERB')
  return [
    ...(own && above ? inClause() : []),
    ...clauses.flatMap((at): readonly Deed[] => {
      const [verb, subject] = [tokens[at], subjectOf(tree, at)]
      if (subject !== undefined) return RELATIVES.has(tokens[subject]?.lemma ?? '') ? asSubject(tree, at) : []
      return verb ? [{ word: lemmaOf(verb), role: verb.form === 'participle' ? 'patient' : 'agent' }] : []
    }),
  ]

  function inClause(): readonly Deed[] {
    if (!own || !above) return []
    if (own.relation === 'nsubj') return asSubject(tree, own.head)
    const preposition = childrenOf(anchor).find(at => tokens[at]?.relation === 'case')
    const by = preposition === undefined ? undefined : tokens[preposition]?.lemma
    const isAgent = own.relation === 'obl' && by === 'by' && isPassive(tree, own.head)
    const role = own.relation === 'obj' ? 'patient' : isAgent ? 'agent' : (by ?? own.relation)
    return [{ word: lemmaOf(above), role }]
  }
}

const subjectOf = ({ tokens, childrenOf }: Tree, verb: number): number | undefined =>
  childrenOf(verb).find(at => tokens[at]?.relation === 'nsubj')

const isPassive = ({ tokens, childrenOf }: Tree, verb: number): boolean =>
  tokens[verb]?.form !== 'ing' &&
  childrenOf(verb).some(at => tokens[at]?.relation === 'aux' && /^(?:be|get)$/.test(tokens[at]?.lemma ?? ''))

/** The verb and those joined to it that have no subject of their own. */
function asSubject(tree: Tree, verb: number): readonly Deed[] {
  const { tokens, childrenOf } = tree
  const verbs = [verb]
  for (let next = 0; next < verbs.length && verbs.length < MOST_VERBS; next++)
    for (const at of childrenOf(verbs[next] ?? -1)) {
      const { relation, tag } = tokens[at] ?? {}
      const goesOn = relation === 'xcomp' || (relation === 'conj' && tag === 'VERB')
      if (goesOn && subjectOf(tree, at) === undefined) verbs.push(at)
    }
  return verbs.flatMap(at => {
    const token = tokens[at]
    return token ? [{ word: lemmaOf(token), role: isPassive(tree, at) ? 'patient' : 'agent' }] : []
  })
}
