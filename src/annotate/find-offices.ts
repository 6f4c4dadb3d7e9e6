import type { Article, Office } from '../record/article.ts'
import { readAppointment, readLeading } from './offices/read-appointments.ts'
import { readCounterparts } from './offices/read-counterparts.ts'
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
    const appointment = single?.person ? undefined : readAppointment(words, title)
    const office = appointment ?? single
    return office ? [office] : []
  })
  return [...told, ...readLeading(words)]
}

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
  const counterparts = sentences.flatMap(words => readCounterparts(words, told, article.document.text))
  return [...told, ...counterparts].sort((a, b) => a.start - b.start || a.end - b.end)
}
