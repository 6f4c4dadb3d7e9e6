import { english } from '../../language/english.ts'
import type { Statement } from '../../record/claim.ts'
import { fold } from '../../text/fold.ts'
import { describeDate } from '../../view/describe-date.ts'
import { describePost } from '../../view/describe-post.ts'
import { dropEchoes } from '../../view/drop-echoes.ts'
import { dayOf, gatherVoices, type Voice } from '../../view/gather-voices.ts'
import { compare, type RecordIndex } from '../../view/index-record.ts'
import { pickPosts } from '../../view/pick-posts.ts'
import { tellCue } from '../../view/tell-cue.ts'
import { weighStatement } from '../../view/weigh-statements.ts'
import { type BriefLine, type BriefSection, line, name, quote } from '../brief-line.ts'

/** Speakers that are shown, and statements of each. */
const VOICES = 6
const STATEMENTS = 2

const agencies: ReadonlySet<string> = new Set(
  english.agencies.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold),
)

/** The newspapers and agencies that tell of the affair: what they say is what the whole record is made of. */
function listOutlets({ record, entities }: RecordIndex): ReadonlySet<string> {
  const { documents } = record
  const outlets = new Set(
    documents.flatMap(d => [d.publisher ?? [], ...d.derivedFrom.map(from => from.publisher)].flat()).map(fold),
  )
  const isOutlet = (text: string) => outlets.has(fold(text)) || agencies.has(fold(text))
  return new Set(
    [...entities.values()].filter(({ names }) => names.some(({ text }) => isOutlet(text))).map(({ id }) => id),
  )
}

/** The statements of a speaker that tell most, no two the same in other words, by day. */
function pickStatements(statements: readonly Statement[], asOf: string | undefined): readonly Statement[] {
  const weighed = statements.map(statement => ({ statement, weight: weighStatement(statement, asOf) }))
  const ranked = weighed.sort((a, b) => b.weight - a.weight || compare(a.statement.id, b.statement.id))
  return dropEchoes(
    ranked.map(({ statement }) => statement),
    ({ content }) => content,
  )
    .slice(0, STATEMENTS)
    .toSorted((a, b) => compare(dayOf(a) ?? '9999', dayOf(b) ?? '9999'))
}

/** "on 4 Mar 2031 said “…” and asked “…”": the day once for all of the same day. */
function tellStatements(statements: readonly Statement[]): string {
  let last: string | undefined
  return statements
    .map(({ content, cue, ...statement }) => {
      const day = dayOf({ content, ...statement })
      const when = day === undefined || day === last ? '' : `${describeDate(day)}, `
      last = day
      return `${when}${tellCue(cue)} ${quote(content)}`
    })
    .join('; ')
}

function voiceLine(index: RecordIndex, { speaker, posts, roles, statements }: Voice): BriefLine {
  const [post] = pickPosts(posts)
  const role = post ? describePost(post, index.nameInText) : roles[0]
  const who = `${name(index.nameOf(speaker ?? ''))}${role === undefined ? '' : `, ${name(role)}`}`
  const shown = pickStatements(statements, index.record.asOf)
  const left = statements.length - shown.length
  return line(
    index,
    `${who}: ${tellStatements(shown)}${left > 0 ? `; ${left} more` : ''}`,
    shown.flatMap(statement => statement.proof),
  )
}

/** Who matters most among those who speak, each with what tells most; what is said by nobody known stands in the page alone. */
export function voicesSection(index: RecordIndex): BriefSection {
  const outlets = listOutlets(index)
  const voices = gatherVoices(index).filter(({ speaker }) => speaker !== null && !outlets.has(speaker))
  return {
    heading: 'Voices',
    lines: voices.slice(0, VOICES).map(voice => voiceLine(index, voice)),
    left: Math.max(0, voices.length - VOICES),
  }
}
