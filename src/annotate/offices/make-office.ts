import type { Office } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { type SentenceWords, spanOf } from '../sentence-words.ts'
import type { Title } from './read-titles.ts'

const bare = ({ start, end }: Span): Span => ({ start, end })

/** An office whose span reaches over title, owner and person. */
export function makeOffice(
  words: SentenceWords,
  title: Pick<Title, 'first' | 'last' | 'role' | 'capacity'>,
  parts: { readonly of?: Span | undefined; readonly person?: Span | undefined },
): Office {
  const titleSpan = spanOf(words, title.first, title.last)
  const spans = [titleSpan, ...(parts.of ? [parts.of] : []), ...(parts.person ? [parts.person] : [])]
  return {
    start: Math.min(...spans.map(s => s.start)),
    end: Math.max(...spans.map(s => s.end)),
    sentence: words.number,
    role: title.role,
    title: titleSpan,
    capacity: title.capacity,
    ...(parts.of ? { of: bare(parts.of) } : {}),
    ...(parts.person ? { person: bare(parts.person) } : {}),
  }
}
