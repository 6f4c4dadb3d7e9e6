import { describeDate } from '../../view/describe-date.ts'
import { describePost } from '../../view/describe-post.ts'
import { dayOf, gatherVoices, type Voice } from '../../view/gather-voices.ts'
import type { RecordIndex } from '../../view/index-record.ts'
import { type BriefLine, type BriefSection, line, name, quote } from '../brief-line.ts'

/** Speakers that are shown, and statements of each. */
const VOICES = 6
const STATEMENTS = 2

function voiceLine(index: RecordIndex, { speaker, posts, roles, statements }: Voice): BriefLine {
  const role = posts[0] ? describePost(posts[0], index.nameOf) : roles[0]
  const who = `${name(index.nameOf(speaker ?? ''))}${role === undefined ? '' : `, ${name(role)}`}`
  const shown = statements.slice(-STATEMENTS)
  const words = shown.map(statement => {
    const day = dayOf(statement)
    const denied = statement.polarity === 'negative' ? 'denies ' : ''
    return `${day === undefined ? '' : `${describeDate(day)}: `}${denied}${quote(statement.content)}`
  })
  const left = statements.length - shown.length
  return line(
    index,
    `${who} (${statements.length}): ${words.join(' · ')}${left > 0 ? ` · ${left} more` : ''}`,
    shown.flatMap(statement => statement.proof),
  )
}

/** Who says most, each with the latest of it; what is said by nobody known stands in the page alone. */
export function voicesSection(index: RecordIndex): BriefSection {
  const voices = gatherVoices(index).filter(voice => voice.speaker !== null)
  return {
    heading: 'Voices',
    lines: voices.slice(0, VOICES).map(voice => voiceLine(index, voice)),
    left: Math.max(0, voices.length - VOICES),
  }
}
