import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPolnear } from '../eval/attribution/read-polnear.ts'
import { read } from '../eval/read.ts'
import { anaphorsIn, isOf, nameEntities, readReferrings } from '../eval/references/ontogum.ts'
import { readReferring } from '../eval/references/read-article.ts'
import { findPhrases } from '../src/resolve/references/find-phrases.ts'
import { type Candidate, type Choose, followPronouns } from '../src/resolve/references/follow-pronouns.ts'
import { treeOf } from '../src/resolve/references/tree.ts'
import { shareOut, weigh } from '../src/resolve/references/weigh.ts'
import { overlaps } from '../src/text/span.ts'

/** Times that all examples are gone through; weights are the mean over the later half. */
const ROUNDS = 8
const STEP = 0.2
/** Keeps weights small. Of 0.0005, 0.005, 0.01 and 0.02 this did best on a quarter of the training part. */
const PENALTY = 0.01
/** Rarer traits are left out. */
const FEWEST = 15
/** Smaller weights are left out. */
const LEAST_WEIGHT = 0.05
/** How often each quotation of news counts: OntoGUM has little news, and few who speak in it. */
const NEWS_TIMES = 6

/** The traits of the candidates for one pronoun, and which of them it means. */
interface Example {
  readonly candidates: readonly (readonly string[])[]
  readonly meant: readonly boolean[]
}

/** Follows the gold where there is one, and notes what was to be chosen among. */
const noting =
  (examples: Example[], isMeant: (start: number, candidate: Candidate) => boolean | undefined): Choose =>
  (pronoun, candidates) => {
    const meant = candidates.map(candidate => isMeant(pronoun.start, candidate) === true)
    const count = meant.filter(Boolean).length
    if (count === 0) return shareOut(candidates.map(candidate => weigh(candidate.traits)))
    examples.push({ candidates: candidates.map(candidate => candidate.traits.flat()), meant })
    return meant.map(is => (is ? 1 / count : 0))
  }

async function readOntogumExamples(corpora: string): Promise<readonly Example[]> {
  const examples: Example[] = []
  for await (const { article, gold, follow } of readReferrings(corpora, 'train')) {
    const anaphors = new Map(anaphorsIn(gold).map(anaphor => [anaphor.start, anaphor]))
    follow(
      noting(examples, (start, { phrase }) => {
        const anaphor = anaphors.get(start)
        const head = article.tokens[phrase.head]
        return anaphor && head && isOf(phrase, head, phrase.start > start ? anaphor.whole : anaphor.chain)
      }),
    )
  }
  return examples
}

interface Label {
  readonly document: string
  readonly start: number
  readonly meant: readonly { readonly start: number; readonly end: number }[]
}

async function readNewsExamples(corpora: string): Promise<readonly Example[]> {
  const labels: readonly Label[] = JSON.parse(
    read(new URL('../eval/references/tuning-labels.json', import.meta.url).pathname),
  )
  const examples: Example[] = []
  for (const { name, text } of readPolnear(join(corpora, 'polnear', 'train'))) {
    const own = labels.filter(label => label.document === name)
    if (own.length === 0) continue
    const article = await readReferring(text)
    const named = nameEntities(article)
    const tree = treeOf(article)
    const choose = noting(examples, (start, { chain }) => {
      const label = own.find(one => one.start === start)
      return label && named.some(n => chain === `entity ${n.entity.id}` && label.meant.some(span => overlaps(span, n)))
    })
    followPronouns(article, tree, findPhrases(article, tree, named), choose)
  }
  return examples
}

/** Multinomial logit by AdaGrad, in an order that is shuffled alike on every run. */
function learn(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { candidates } of examples)
    for (const trait of candidates.flat()) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const weights = new Map<string, number>()
  const slopes = new Map<string, number>()
  const sums = new Map<string, number>()
  const weightOf = (trait: string) => weights.get(trait) ?? 0
  for (let round = 0; round < ROUNDS; round++) {
    for (const { candidates, meant } of shuffle(examples, round)) {
      const shares = shareOut(candidates.map(traits => traits.reduce((sum, trait) => sum + weightOf(trait), 0)))
      const right = shares.reduce((sum, share, at) => sum + (meant[at] ? share : 0), 0)
      const pulls = new Map<string, number>()
      for (const [at, traits] of candidates.entries()) {
        const share = shares[at] ?? 0
        const pull = (meant[at] ? share / right : 0) - share
        for (const trait of traits)
          if ((counts.get(trait) ?? 0) >= FEWEST) pulls.set(trait, (pulls.get(trait) ?? 0) + pull)
      }
      for (const [trait, pull] of pulls) {
        const slope = pull - PENALTY * weightOf(trait)
        const steepness = (slopes.get(trait) ?? 0) + slope * slope
        slopes.set(trait, steepness)
        weights.set(trait, weightOf(trait) + (STEP * slope) / Math.sqrt(steepness + 1e-8))
      }
    }
    if (round >= ROUNDS / 2) for (const [trait, weight] of weights) sums.set(trait, (sums.get(trait) ?? 0) + weight)
  }
  return new Map([...sums].map(([trait, sum]) => [trait, sum / (ROUNDS / 2)]))
}

/** As the C library's `rand` of old: the same on every machine. */
function shuffle<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed + 1
  const lots = items.map(item => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return { item, lot: state }
  })
  return lots.sort((a, b) => a.lot - b.lot).map(({ item }) => item)
}

const HEADER = `# How much each trait of a pronoun and a phrase before it speaks for the phrase being meant; src/resolve/references/tell-traits.ts names
# the traits, training/learn-reference-weights.ts writes this file.
source: >-
  multinomial logit over the candidates of each pronoun, learnt on the training part of OntoGUM (https://github.com/amir-zeldes/gum) and,
  six times each, quotations of the training part of PolNeAR labelled by hand (eval/references/tuning-labels.json),
  as the English model reads it; traits seen fewer than 15 times and weights below 0.05 are left out
entries:
`

const [corpora, out = 'data/en/reference-weights.yml'] = process.argv.slice(2)
if (!corpora)
  throw new TypeError('Expected a folder of corpora: node --import tsx training/learn-reference-weights.ts CORPORA')
const news = await readNewsExamples(corpora)
const examples = [...(await readOntogumExamples(corpora)), ...Array.from({ length: NEWS_TIMES }, () => news).flat()]
const lines = [...learn(examples)]
  .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([trait, weight]) => `  - {feature: "${trait}", weight: ${weight.toFixed(2)}}\n`)
writeFileSync(out, HEADER + lines.join(''))
console.log(`${examples.length} examples, ${lines.length} weights`)
