import type { Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import type { Ground } from './fields/field.ts'
import type { Places } from './fields/places.ts'

/** What is set off beside a name and is no part of it. */
const SET_OFF: ReadonlySet<string> = new Set(['appos', 'acl', 'parataxis', 'advcl', 'list'])

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that'])

/** "Ana Vell, [who] said": the noun on which the clause of a relative hangs, with what stands before it. */
function findAntecedent({ list: { words }, tokens, trees }: Ground, relative: number): Span | undefined {
  const word = words[relative]
  const verb = tokens[word?.token ?? -1]?.head ?? -1
  const noun = tokens[verb]?.relation === 'acl' ? (tokens[verb]?.head ?? -1) : -1
  const [first, last] = [tokens[trees.first[noun] ?? -1], tokens[(word?.token ?? 0) - 1]]
  if (!first || !last || noun >= (word?.token ?? 0)) return undefined
  const end = /^[,(–—-]$/.test(last.text) ? tokens[(word?.token ?? 0) - 2]?.end : last.end
  return end !== undefined && end > first.start ? { start: first.start, end } : undefined
}

/** The first word that an apposition or a clause sets off, in words of the source. */
function endOfName({ list: { words }, tokens, trees }: Ground, { from, to }: Places): number {
  const first = words[from]?.token ?? 0
  const last = words[to - 1]?.token ?? first
  for (let at = from + 1; at < to; at++) {
    const word = words[at]
    const head = tokens[word?.token ?? 0]?.head ?? -1
    if (!word || !SET_OFF.has(word.relation) || head < first || head > last || head > word.token) continue
    const begins = trees.first[word.token] ?? word.token
    let end = at
    while (end > from + 1 && (words[end - 1]?.token ?? 0) >= begins) end--
    return end
  }
  return to
}

/** Where a run of tokens ends, with the bracket that it opened: "Ana Vell (Ostra)". */
function endWithBracket(tokens: readonly Token[], first: number, last: number): number {
  const end = tokens[last]?.end ?? 0
  const next = tokens[last + 1]
  return next?.text === ')' && tokens.slice(first, last).some(({ text }) => text === '(') ? next.end : end
}

/**
 * Who speaks: the whole source, and the name in it without what is set off beside it.
 * @param source  in words
 * @param ruled  the speaker as rules see it
 */
export function findSpeakerWords(
  ground: Ground,
  source: Places,
  ruled: Span | undefined,
): { readonly source: Span; readonly speaker: Span } {
  const { list, tokens } = ground
  const spanOf = ({ from, to }: Places): Span => {
    const [first, last] = [list.words[from]?.token ?? 0, list.words[to - 1]?.token ?? 0]
    return { start: tokens[first]?.start ?? 0, end: endWithBracket(tokens, first, last) }
  }
  const whole = spanOf(source)
  const relative = source.to - source.from === 1 && RELATIVES.has(list.words[source.from]?.word ?? '')
  if (relative) return { source: whole, speaker: ruled ?? findAntecedent(ground, source.from) ?? whole }
  const speaker = ruled && contains(whole, ruled) ? ruled : spanOf({ from: source.from, to: endOfName(ground, source) })
  return { source: whole, speaker }
}
