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

/** The probabilities of a row's columns. */
function probabilitiesOf({ values, width }: Scores, row: number): Float64Array {
  const own = Float64Array.from(values.subarray(row * width, (row + 1) * width))
  const highest = own.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const raised = own.map(score => Math.exp(score - highest))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map(value => value / sum)
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
    tags.forEach((_, word) => {
      const worldwide = probabilitiesOf(nameScores.worldwide, word)
      const conll = probabilitiesOf(nameScores.conll, word)
      const posts = probabilitiesOf(nameScores.wnut, word)
      const inNews = 1 - ((worldwide[0] ?? 0) + (conll[0] ?? 0)) / 2
      const ofPosts = inNews / (1 - (posts[0] ?? 0) + LEAST)
      let named = 0
      columns.forEach(({ own, peers, coarse, posts: kinds }, at) => {
        const fine = worldwide[own] ?? 0
        const group = peers.reduce((sum, peer) => sum + (worldwide[peer] ?? 0), LEAST)
        const inPosts = kinds.reduce((sum, kind) => sum + (posts[kind] ?? 0), 0) * ofPosts
        const joined =
          SHARES.worldwide * fine + (SHARES.conll * (conll[coarse] ?? 0) + SHARES.wnut * inPosts) * (fine / group)
        named += joined
        values[word * width + at + 1] = Math.log(joined + LEAST)
      })
      values[word * width] = Math.log(Math.max(0, 1 - named) + LEAST)
    })
    return followLabels({ values, width }, tags.length, productScheme)
  }
}
