import type { Article, Office } from '../record/article.ts'
import { readAppointment } from './offices/read-appointments.ts'
import { readCounterparts, readSuccessors } from './offices/read-counterparts.ts'
import { readLeading } from './offices/read-leading.ts'
import { readLeaving } from './offices/read-leaving.ts'
import { readSeats } from './offices/read-seats.ts'
import { readSeveral } from './offices/read-several.ts'
import { readSingle } from './offices/read-single.ts'
import { readTitles } from './offices/read-titles.ts'
import { layOutWords, type SentenceWords } from './sentence-words.ts'

/** The offices that the titles of a sentence tell of. */
function readOffices(words: SentenceWords): readonly Office[] {
  const titles = readTitles(words)
  const told = titles.flatMap(title => {
    if (title.plural) return readSeveral(words, title)
    const single = readSingle(words, title, titles)
    const appointed = single?.person ? [] : readAppointment(words, title)
    return appointed.length > 0 ? appointed : single ? [single] : []
  })
  const seats = readSeats(words)
  const taken = new Set(seats.map(({ title }) => title.end))
  const stated = told.filter(o => o.person || !taken.has(o.title.end))
  return [...readLeaving(words, stated), ...readLeading(words), ...seats]
}

const byPlace = (a: Office, b: Office): number => a.start - b.start || a.end - b.end

/**
 * Finds who holds which office of what: "Russian President Vladimir Putin", "its secretary-general, Ana Vell",
 * "was elected president of Norland", and titles that stand for their holders ("the country's prime minister").
 * @param article  with tokens and names
 * @returns in reading order; the offices of one plural title share its span
 * @source data/en/offices.yml
 */
export function findOffices(article: Article): readonly Office[] {
  const sentences = layOutWords(article, ['headline', 'heading', 'prose'])
  const told = sentences.flatMap(readOffices)
  const { text } = article.document
  const counterparts = sentences.flatMap(words => readCounterparts(words, told, text))
  const known = [...told, ...counterparts].sort(byPlace)
  const successors = sentences.flatMap(words => readSuccessors(words, known, text))
  return [...known, ...successors].sort(byPlace)
}
