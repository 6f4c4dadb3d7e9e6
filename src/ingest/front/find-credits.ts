import { english } from '../../language/english.ts'
import type { Span } from '../../record/span.ts'
import { agencyMarked, agencyNamed, outletNamed } from './name-publisher.ts'
import type { Line } from './split-lines.ts'

/** Somebody else's matter in this text: who, and the words that say so. */
export interface Credit {
  readonly publisher: string
  readonly span: Span
}

/** A credit is a line of its own; longer ones are prose that speaks of an agency. */
const LONGEST = 160
const NAME_LIKE = /^(?:\p{Lu}|\d)[\p{L}\p{N}.'’&/-]*(?: (?:\p{Lu}[\p{L}\p{N}.'’&/-]*|of|the|and)){0,5}$/u
type Trust = (typeof english.creditLines)[number]['trust']
const after = english.creditLines.filter(line => line.names === 'after')
const before = english.creditLines.filter(line => line.names === 'before')
const LEAD = /^[\s(*_[–—-]+/
const MARKED = /^[(/[]([^()/[\]]{2,40})[)/\]]$/
/** "— Coast Dispatch" alone in its line. */
const SIGNED = /^(?:--?|[–—]) ?(\S[^()/[\]]{1,40})$/u

/**
 * Find what a line credits: "Based on materials from TASS", "(With inputs from PTI)", "AP contributed to this report", "— Coast Dispatch".
 * @returns one credit a publisher; none where a ministry, a person or a photograph's owner stands
 * @source data/en/credit-lines.yml, data/en/agencies.yml
 */
export function findCredits(line: Line): readonly Credit[] {
  if (line.text.length > LONGEST) return []
  const marked = MARKED.exec(line.text)?.[1]
  if (marked !== undefined && outletNamed(marked)) return namesIn(line, marked, 'outlet')
  const signed = SIGNED.exec(line.text)?.[1]
  if (signed !== undefined && outletNamed(signed)) return namesIn(line, signed, 'outlet')
  const folded = line.text.toLowerCase()
  const lead = LEAD.exec(folded)?.[0].length ?? 0
  for (const { cue, trust } of after) {
    if (!cueAt(folded, lead, cue)) continue
    return namesIn(line, line.text.slice(lead + cue.length).split(/[;.] |;/)[0] ?? '', trust)
  }
  for (const { cue, trust } of before) {
    const at = folded.indexOf(` ${cue}`)
    if (at > 0) return namesIn(line, line.text.slice(lead, at), trust)
  }
  return []
}

/** The cue as whole words, also behind "this article was". */
const cueAt = (folded: string, lead: number, cue: string): boolean =>
  folded.startsWith(cue, lead) && /^[\s:]/.test(folded.slice(lead + cue.length))

function namesIn(line: Line, words: string, trust: Trust): readonly Credit[] {
  const credits: Credit[] = []
  let from = Math.max(line.text.indexOf(words), 0)
  for (const part of words.split(/,| and | & /)) {
    const name = part.replace(/^[\s:]+|[\s.)\]*_]+$/g, '')
    const at = name === '' ? -1 : line.text.indexOf(name, from)
    if (at < 0) continue
    from = at + name.length
    const publisher = publisherNamed(name, trust)
    if (publisher) credits.push({ publisher, span: { start: line.start + at, end: line.start + from } })
  }
  return credits
}

/** Whom a credit names: the less its cue is to be trusted, the more the name itself has to tell. */
function publisherNamed(name: string, trust: Trust): string | undefined {
  if (trust === 'known') return agencyNamed(name)
  if (trust === 'outlet') return outletNamed(name)
  return agencyNamed(name) ?? (NAME_LIKE.test(name) ? (agencyMarked(name) ?? name) : undefined)
}

const COPYRIGHT =
  /^(?:copyright|©|\(c\))(?: ?©| ?\(c\))? *(?:(?<from>\d{4}) ?[-–] ?)?(?<year>\d{4}),? *(?:by )?(?<holder>[^.|,]{0,60})/i

/** "© 2023 Xinhua. All rights reserved.": whose text it is, and the last year named. */
export interface Copyright {
  readonly year: number
  readonly holder?: string
  readonly span: Span
}

export function readCopyright(line: Line): Copyright | undefined {
  const found = line.text.length <= LONGEST ? COPYRIGHT.exec(line.text) : null
  if (!found || /photo|image|picture|getty|\//i.test(line.text)) return undefined
  const holder = found.groups?.['holder']?.trim().replace(/ all rights.*$/i, '')
  return {
    year: Number(found.groups?.['year']),
    ...(holder && NAME_LIKE.test(holder) && { holder: agencyNamed(holder) ?? holder }),
    span: { start: line.start, end: line.start + found[0].trimEnd().length },
  }
}
