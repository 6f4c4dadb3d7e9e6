import { joinWords } from '../sentences/join-words.ts'
import { joinParted } from './join-parted.ts'
import { writeFrontMatter } from './write-front-matter.ts'

const TOKEN = /<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g
const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ADDRESS = /^https? : \/ \//
const ENDS = /[.!?:;]["”']?$|''$/

/**
 * An article of ECB+ as its paper may have printed it: marks close to their words, lines without an end as headlines of their
 * own, all else one paragraph, for the corpus keeps no others. The line of its address is left out.
 * @param day  of publication, where the text does not bear it
 */
export function writeArticle(xml: string, day?: string): string {
  const sentences = new Map<number, string[]>()
  for (const [, number, text = ''] of xml.matchAll(TOKEN)) {
    const words = sentences.get(Number(number)) ?? []
    words.push(text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole))
    sentences.set(Number(number), words)
  }
  const written = [...sentences.values()].map(words => words.join(' '))
  const isNewer = written.some(line => ADDRESS.test(line))
  const kept = written.filter(line => !ADDRESS.test(line))
  const lines = turnQuotes(isNewer ? kept.map(joinParted) : kept).map(writeSentence)
  let body = ''
  for (const line of lines) body += ENDS.test(line) ? `${line} ` : `${body === '' ? '' : '\n\n'}${line}\n\n`
  const text = body.replace(/ *\n+/g, '\n\n').trim()
  return `${writeFrontMatter(day)}${text}\n`
}

const writeSentence = (line: string): string => joinWords(line.split(/ +/)).replace(/``|''/g, '"')

/** Straight marks as pairs: one that stands at a word opens and stays open over sentences, and the next one closes. */
function turnQuotes(lines: readonly string[]): readonly string[] {
  let isOpen = false
  return lines.map(line =>
    line.replace(/(?<=^|\s)"(?=\S)|(?<=\S)"(?=\s|$)|(?<=^|\s)"(?=\s|$)/g, (_, at: number) => {
      const opensWord = /^"\S/.test(line.slice(at))
      isOpen = opensWord || !isOpen
      return isOpen ? '`` ' : " ''"
    }),
  )
}
