import type { Article } from '../../record/article.ts'
import type { Entity } from '../../record/entity.ts'
import type { Proof, Span } from '../../record/span.ts'
import { fold } from '../../text/fold.ts'
import { groupBy } from '../../text/group-by.ts'
import { idOf } from '../../text/hash.ts'
import { proofOf, uniqueProofs } from '../../text/proof.ts'
import { slice } from '../../text/span.ts'
import { type Known, knownSince, type Sources } from '../sources.ts'

/** People and bodies without a name, by the words for them. */
export interface Groups {
  /** The group that the words mean; undefined where they are too many to be what somebody is called. */
  of(article: Article, span: Span): Known | undefined
  /** All that were asked for so far. */
  all(): readonly Entity[]
}

/** Code units. What is longer describes somebody, and is not what they are called. */
const LONGEST_NAME = 60
const LEAD = /^(?:the|these|those|this|that|an?)\s+/i

/** Words that say no more than that there are some: "other countries", "counterparts". */
const NOBODY =
  /^(?:(?:other|others|some|many|several|few|all|both|most|any|each|every)(?:\s|$)|(?:counterpart|colleague|people|person|side|part)s?$)/i

/** "rebels in the north": where they are is no part of what they are called. */
const WHERE = /\s(?:in|at|near|around|across)\s.*$/i

/** What the words call somebody. */
const nameIn = (article: Article, span: Span): string =>
  slice(article.document.text, span)
    .replace(/\s+/g, ' ')
    .replace(LEAD, '')
    .replace(WHERE, '')
    .replace(/['’]s?$/, '')

/** Like words are one group throughout: "the rebels" of two reports. */
export function groupsOf(sources: Sources): Groups {
  const found = new Map<string, { readonly name: string; readonly proof: Proof }[]>()
  return {
    of(article, span) {
      const name = nameIn(article, span)
      const key = fold(name)
      if (key === '' || name.length > LONGEST_NAME || NOBODY.test(name)) return undefined
      const proof = proofOf(article, span)
      const told = found.get(key) ?? []
      told.push({ name, proof })
      found.set(key, told)
      return { id: idOf('group', key), proof }
    },
    all: () => [...found].map(([key, told]) => groupFrom(sources, key, told)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function groupFrom(sources: Sources, key: string, told: readonly { name: string; proof: Proof }[]): Entity {
  const proof = uniqueProofs(told.map(one => one.proof))
  const names = [...groupBy(told, ({ name }) => name)]
    .map(([text, group]) => ({ text, documents: [...new Set(group.map(one => one.proof.document))].sort() }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
  const name = names.map(({ text }) => text).sort((a, b) => lowerFirst(a, b))[0] ?? key
  return { id: idOf('group', key), type: 'Group', name, names, proof, ...knownSince(sources, proof) }
}

/** "rebels" before "Rebels", which only opens its sentence. */
const lowerFirst = (a: string, b: string): number =>
  Number(a !== a.toLowerCase()) - Number(b !== b.toLowerCase()) || (a < b ? -1 : 1)
