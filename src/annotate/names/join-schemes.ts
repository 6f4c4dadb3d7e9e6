import { followLabels, type LabelledRun } from '../../language/model/follow-labels.ts'
import { readScheme } from '../../language/model/label-scheme.ts'
import type { ModelLabels } from '../../language/model/model-description.ts'
import type { Scores } from '../../language/model/scores.ts'
import type { SentenceReading } from '../../language/model/sentence-reading.ts'

/** The kinds of names that the product tells apart, as the worldwide newswire has them, by what CoNLL-2003 calls them. */
const kinds = {
  Person: 'PER',
  Organization: 'ORG',
  Location: 'LOC',
  Facility: 'LOC',
  NORP: 'MISC',
  Product: 'MISC',
  Misc: 'MISC',
} as const
export type NameKind = keyof typeof kinds

const PLACES = ['B', 'I', 'E', 'S'] as const
const names = Object.keys(kinds) as NameKind[]
const productLabels = ['O', ...names.flatMap(kind => PLACES.map(place => `${place}-${kind}`))]
const productScheme = readScheme(productLabels)

/** How much each scheme counts: those of news alike, as each alone reads the other's texts worse; that of posts decides between them. */
const SHARES = { worldwide: 0.4, conll: 0.4, wnut: 0.2 }
/** What WNUT-17 calls the classes of CoNLL-2003. */
const kindsOfPosts: { readonly [group: string]: readonly string[] } = {
  PER: ['person'],
  ORG: ['corporation', 'group'],
  LOC: ['location'],
  MISC: ['product', 'creative-work'],
}
const LEAST = 1e-9

/** Writes the probabilities of a row's columns; into the same numbers for each word, as making new ones takes longer. */
function tellProbabilities({ values, width }: Scores, row: number, into: Float64Array): void {
  const begin = row * width
  let highest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < width; at++) highest = Math.max(highest, values[begin + at] ?? 0)
  let sum = 0
  for (let at = 0; at < width; at++) {
    const raised = Math.exp((values[begin + at] ?? 0) - highest)
    into[at] = raised
    sum += raised
  }
  for (let at = 0; at < width; at++) into[at] = (into[at] ?? 0) / sum
}

function sumOf(values: Float64Array, columns: readonly number[], first: number): number {
  let sum = first
  for (const column of columns) sum += values[column] ?? 0
  return sum
}

/**
 * Makes what joins the schemes of all corpora into the product's one: a word's label has the mean of the probabilities that
 * they give it. Where one has a class for several, it counts for each as much as the worldwide scheme sees in it. The scheme
 * of posts, which overlooks much of what news names, tells only which kind a name is.
 * @returns reads the names of a sentence by the scores of its words
 */
export function makeNameReader(
  labels: Pick<ModelLabels, 'conll' | 'worldwide' | 'wnut'>,
): (reading: Pick<SentenceReading, 'tags' | 'nameScores'>) => readonly LabelledRun[] {
  const columns = productLabels.slice(1).map(label => {
    const [place = '', kind = ''] = label.split('-')
    const group = kinds[kind as NameKind]
    const peers = names.filter(name => kinds[name] === group).map(name => labels.worldwide.indexOf(`${place}-${name}`))
    const posts = (kindsOfPosts[group] ?? []).map(name => labels.wnut.indexOf(`${place}-${name}`))
    return { own: labels.worldwide.indexOf(label), peers, coarse: labels.conll.indexOf(`${place}-${group}`), posts }
  })
  return ({ tags, nameScores }) => {
    const width = productLabels.length
    const values = new Float32Array(tags.length * width)
    const worldwide = new Float64Array(nameScores.worldwide.width)
    const conll = new Float64Array(nameScores.conll.width)
    const posts = new Float64Array(nameScores.wnut.width)
    for (let word = 0; word < tags.length; word++) {
      tellProbabilities(nameScores.worldwide, word, worldwide)
      tellProbabilities(nameScores.conll, word, conll)
      tellProbabilities(nameScores.wnut, word, posts)
      const inNews = 1 - ((worldwide[0] ?? 0) + (conll[0] ?? 0)) / 2
      const ofPosts = inNews / (1 - (posts[0] ?? 0) + LEAST)
      let named = 0
      let column = word * width
      for (const { own, peers, coarse, posts: kinds } of columns) {
        const fine = worldwide[own] ?? 0
        const group = sumOf(worldwide, peers, LEAST)
        const inPosts = sumOf(posts, kinds, 0) * ofPosts
        const joined =
          SHARES.worldwide * fine + (SHARES.conll * (conll[coarse] ?? 0) + SHARES.wnut * inPosts) * (fine / group)
        named += joined
        values[++column] = Math.log(joined + LEAST)
      }
      values[word * width] = Math.log(Math.max(0, 1 - named) + LEAST)
    }
    return followLabels({ values, width }, tags.length, productScheme)
  }
}
