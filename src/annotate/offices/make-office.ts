import type { Office, Time } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { type SentenceWords, spanOf } from '../sentence-words.ts'
import type { Title } from './read-titles.ts'

const bare = ({ start, end }: Span): Span => ({ start, end })

/** What is told beside a title. */
interface Parts {
  readonly of?: Span | undefined
  readonly person?: Span | undefined
  readonly unit?: Span | undefined
  readonly starts?: Time | undefined
  readonly ends?: Time | undefined
}

/** An office whose span reaches over title, owner, person and the days that are told of it. */
export function makeOffice(
  words: SentenceWords,
  title: Pick<Title, 'first' | 'last' | 'role' | 'capacity' | 'unit'>,
  parts: Parts,
): Office {
  const { of, person, starts, ends } = parts
  const titleSpan = spanOf(words, title.first, title.last)
  const unit = title.unit ? spanOf(words, title.unit.first, title.unit.last) : parts.unit
  const spans = [titleSpan, of, person, unit, starts, ends].filter(span => span !== undefined)
  return {
    start: Math.min(...spans.map(s => s.start)),
    end: Math.max(...spans.map(s => s.end)),
    sentence: words.number,
    role: title.role,
    title: titleSpan,
    capacity: title.capacity,
    ...(of && { of: bare(of) }),
    ...(person && { person: bare(person) }),
    ...(unit && { unit: bare(unit) }),
    ...(starts && { starts }),
    ...(ends && { ends }),
  }
}
