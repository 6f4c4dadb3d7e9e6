import { joinWords } from '../sentences/join-words.ts'
import { joinParted } from './join-parted.ts'
import { writeFrontMatter } from './write-front-matter.ts'

const ADDRESS = /^https?:/

/**
 * An article of the worldwide newswire as its paper may have printed it: what stands between blank lines is a paragraph.
 * Its address is left out with what stands on that line.
 * @param day  of publication, where the text does not bear it
 */
export function writeNewswire(rows: string, day?: string): string {
  const paragraphs = rows
    .split(/\n\s*\n/)
    .map(block => block.split('\n').map(row => row.split('\t')[0]?.trim() ?? ''))
    .map(words => words.filter(word => word !== ''))
    .filter(words => words.length > 0 && !words.some(word => ADDRESS.test(word)))
    .map(words => joinWords(joinParted(words.join(' ')).split(/ +/)))
  return `${writeFrontMatter(day)}${paragraphs.join('\n\n')}\n`
}
