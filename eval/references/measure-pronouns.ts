import { type Score, scoreCounts } from '../score-spans.ts'
import type { Measured } from '../table.ts'
import { anaphorsIn, isOf, type Referring, readReferrings } from './ontogum.ts'

const classOf = (word: string): string =>
  /^(?:he|him|his|she|her)/i.test(word) ? 'he, she' : /^it/i.test(word) ? 'it' : 'they'

interface Answer {
  readonly class: string
  readonly right: boolean
  readonly line: string
}

/** How each pronoun of a document was taken, beside how it is. */
export function answerPronouns({ name, article, gold, follow }: Referring): readonly Answer[] {
  const followed = follow().pronouns
  return anaphorsIn(gold).map(({ start, end, chain, whole }) => {
    const found = followed.get(start)
    const head = found && article.tokens[found.antecedent.head]
    const right = Boolean(found && head && isOf(found.antecedent, head, found.antecedent.start > start ? whole : chain))
    const taken = found ? gold.text.slice(found.antecedent.start, found.antecedent.end) : 'nothing'
    return {
      class: classOf(gold.text.slice(start, end)),
      right,
      line: `${name} ${start} “${gold.text.slice(Math.max(0, start - 200), end).replace(/\s+/g, ' ')}” taken for: ${taken}`,
    }
  })
}

/**
 * Pronouns of the third person, personal, possessive and reflexive, that take up a noun phrase or pronoun before them: right is a
 * pronoun for which a phrase of its own chain was chosen. Every one is answered, however unsure.
 * @param part  `dev` or `train`
 */
export async function measurePronouns(corpora: string, part: string): Promise<Measured> {
  const answers: Answer[] = []
  for await (const referring of readReferrings(corpora, part)) answers.push(...answerPronouns(referring))
  const score = (keep: (answer: Answer) => boolean): Score => {
    const kept = answers.filter(keep)
    return scoreCounts(kept.filter(a => a.right).length, kept.length, kept.length)
  }
  const classes = ['he, she', 'it', 'they']
  return {
    measures: { all: score(() => true), 'he, she': score(a => a.class === 'he, she') },
    details: Object.fromEntries(classes.map(name => [name, score(a => a.class === name)])),
    disagreements: answers.filter(a => !a.right).map(a => a.line),
  }
}
