import { readDay } from '../date/read-day.ts'
import { decodeBytes } from '../files/decode-bytes.ts'
import { type Reader, rawArticle } from '../reading.ts'
import { type Fields, isFields, namesOf, wordsOf } from './read-fields.ts'
import { reduceMarkdown } from './reduce-markdown.ts'

/** Front matter is a few fields; what is longer is no front matter. */
const FRONT_MATTER = /^\s*---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** What front matter calls the outlet, the surest first. */
const PUBLISHERS = ['publisher', 'source', 'outlet', 'site', 'site_name', 'newspaper', 'publication', 'agency']

/** Markdown, with or without YAML front matter: title, date, author, publisher or source. */
export const readMarkdown: Reader = async bytes => {
  const text = decodeBytes(bytes)
  const matter = FRONT_MATTER.exec(text)
  const fields = matter ? await parseMatter(matter[1] ?? '') : {}
  const body = reduceMarkdown(matter ? text.slice(matter[0].length) : text)
  const [day, ...otherDays] = daysOf(fields, matter?.[1] ?? '')
  return [
    {
      article: {
        ...rawArticle(body.replace(/\n{3,}/g, '\n\n').trim(), {
          headline: wordsOf(fields['title'] ?? fields['headline']),
          publisher: namesOf(PUBLISHERS.map(name => fields[name]).find(value => value !== undefined)),
          byline: namesOf(fields['author'] ?? fields['authors'] ?? fields['byline']),
          day,
        }),
        ...(otherDays.length > 0 && { otherDays }),
      },
    },
  ]
}

async function parseMatter(yaml: string): Promise<Fields> {
  const { parse } = await import('yaml')
  try {
    const fields: unknown = parse(yaml, { logLevel: 'error' })
    return isFields(fields) ? fields : {}
  } catch {
    return simpleFields(yaml)
  }
}

/** Hand-written front matter is often no valid YAML ("title: Talks: day two"); its plain lines tell enough, the first of a name. */
const simpleFields = (yaml: string): Fields =>
  Object.fromEntries(
    Array.from(yaml.matchAll(/^([a-z]+):[ \t]*(\S.*)$/gim), ([, field, value]) => [field, value]).reverse(),
  )

/** The days of publication that front matter gives, each once: one, unless it contradicts itself. */
function daysOf(fields: Fields, yaml: string): readonly string[] {
  const parsed = [fields['date'], fields['published']]
  const lines = Array.from(yaml.matchAll(/^(?:date|published):[ \t]*["']?([^"'\n]+)/gim), ([, value]) => value)
  return [...new Set([...parsed, ...lines].flatMap(value => readDay(wordsOf(value) ?? '') ?? []))]
}
