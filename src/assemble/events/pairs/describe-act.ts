import type { Article, Token } from '../../../record/article.ts'
import type { Span } from '../../../record/span.ts'
import { groupBy } from '../../../text/group-by.ts'
import { between } from '../../../text/search.ts'
import { lemmaOf } from '../../../text/weigh-words.ts'

/** What the words around one mention of an event tell: compared with those of another mention, of whatever type. */
export interface Act {
  /** Lemma of its head word. */
  readonly lemma: string
  /** Lemmas of all its words. */
  readonly lemmas: ReadonlySet<string>
  readonly document: string
  readonly sentence: number
  /** Whether "not" or "never" stands with it. */
  readonly negative: boolean
  /** Content lemmas of those it is done to, and of all that hang on it. */
  readonly patients: readonly ReadonlySet<string>[]
  readonly arguments: readonly ReadonlySet<string>[]
  /** Content lemmas of its sentence, its own words left out. */
  readonly context: ReadonlySet<string>
  /** Of them, those that stand close by. */
  readonly near: ReadonlySet<string>
  /** Days, months and years of its sentence, EDTF. */
  readonly times: ReadonlySet<string>
}

/** Tags of words that tell nothing of what a sentence is about. */
const EMPTY: ReadonlySet<string> = new Set([
  'DET',
  'PUNCT',
  'ADP',
  'PRON',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PART',
  'SYM',
  'X',
  'NUM',
])
/** In words: how close "close by" is. */
const NEAR = 4
/** In code units: a word that is longer is none. */
const LONGEST_WORD = 100
/** Below a word, these begin another clause or another thing. */
const ELSEWHERE: ReadonlySet<string> = new Set(['acl', 'advcl', 'ccomp', 'conj', 'parataxis', 'appos'])
const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'obl', 'nmod', 'compound', 'amod', 'iobj'])
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no'])

const isContent = ({ tag }: Token): boolean => !EMPTY.has(tag)

/** The sentences of an article with what the description of an act needs of each; made once an article. */
export interface ActReader {
  /** The act that some words name; undefined where no word stands there. */
  actAt(spans: readonly Span[]): Act | undefined
}

/**
 * Reads acts of one article by the words that name them.
 * @example readActs(article).actAt([happening.trigger])?.lemma  // 'recall'
 */
export function readActs(article: Article): ActReader {
  const { tokens, times, document } = article
  const places = new Map(tokens.map((token, at) => [token, at]))
  const bySentence = groupBy(tokens.keys(), at => tokens[at]?.sentence ?? -1)
  const timesBySentence = groupBy(times, time => time.sentence)
  return {
    actAt(spans) {
      const own = spans.flatMap(span =>
        between(tokens, token => token.end, { start: span.start + 1, end: span.end + LONGEST_WORD }).filter(
          token => token.start < span.end,
        ),
      )
      const words = new Set(own.flatMap(token => places.get(token) ?? []))
      const head = [...words].find(at => !words.has(tokens[at]?.head ?? -1))
      const token = tokens[head ?? -1]
      if (head === undefined || !token) return undefined
      const sentence = (bySentence.get(token.sentence) ?? []).filter(at => !words.has(at))
      const below = groupBy(sentence, at => tokens[at]?.head ?? -1)
      const args = argumentsOf(tokens, words, head, below)
      const told = timesBySentence.get(token.sentence) ?? []
      return {
        lemma: lemmaOf(token),
        lemmas: new Set(own.map(lemmaOf)),
        document: document.id,
        sentence: token.sentence,
        negative: (below.get(head) ?? []).some(at => NEGATIONS.has(tokens[at]?.lemma ?? '')),
        patients: args.filter(a => a.isPatient).map(a => a.words),
        arguments: args.map(a => a.words),
        context: contentOf(tokens, sentence),
        near: contentOf(
          tokens,
          sentence.filter(at => Math.abs(at - head) <= NEAR),
        ),
        times: new Set(told.flatMap(({ edtf }) => (edtf && /^\d{4}/.test(edtf) ? edtf : []))),
      }
    },
  }
}

const contentOf = (tokens: readonly Token[], places: readonly number[]): ReadonlySet<string> =>
  new Set(places.flatMap(at => (tokens[at] && isContent(tokens[at]) ? lemmaOf(tokens[at]) : [])))

interface Argument {
  readonly words: ReadonlySet<string>
  readonly isPatient: boolean
}

function argumentsOf(
  tokens: readonly Token[],
  words: ReadonlySet<number>,
  head: number,
  below: ReadonlyMap<number, readonly number[]>,
): readonly Argument[] {
  const under = (at: number) => below.get(at) ?? []
  const verb = tokens[head]?.tag === 'VERB'
  const passive =
    verb &&
    under(head).some(at => tokens[at]?.relation === 'aux' && tokens[at]?.lemma === 'be') &&
    tokens[head]?.form !== 'ing'
  const subtree = (at: number): number[] => [
    at,
    ...under(at).flatMap(child => (ELSEWHERE.has(tokens[child]?.relation ?? '') ? [] : subtree(child))),
  ]
  const isPatient = (at: number): boolean => {
    const relation = tokens[at]?.relation
    if (relation === 'nsubj') return passive
    const preposition = under(at).find(child => tokens[child]?.relation === 'case')
    return relation === 'obj' || (relation === 'nmod' && /^(?:of|on)$/.test(tokens[preposition ?? -1]?.lemma ?? ''))
  }
  return [...words].flatMap(word =>
    under(word)
      .filter(at => ARGUMENTS.has(tokens[at]?.relation ?? ''))
      .map(at => ({ words: contentOf(tokens, subtree(at)), isPatient: isPatient(at) }))
      .filter(argument => argument.words.size > 0),
  )
}
