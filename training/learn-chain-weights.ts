/**
 * Learns by what two chains of phrases are known to mean the same: weights of what they share. From the training topics of ECB+ (1 to 35
 * less those of development), where persons and organisations are marked.
 *
 *   RAPPORTEUR_READINGS=FOLDER node --import tsx training/learn-chain-weights.ts ECBPLUS
 *
 * Prints how well topics are grouped that were left out of learning, and writes data/en/chain-weights.yml.
 */
import { writeFileSync } from 'node:fs'
import { seededRandom } from '../bench/seeded-random.ts'
import { type Marked, markMentions } from '../eval/entities/group-mentions.ts'
import { nameMentions } from '../eval/entities/name-mentions.ts'
import { DEV_TOPICS, PERSONS_AND_ORGANIZATIONS, readEcbplus } from '../eval/events/read-ecbplus.ts'
import { scoreCoreference } from '../eval/events/score-coreference.ts'
import { coverageOf, readNominals } from '../src/resolve/chain-phrases.ts'
import { gatherChains } from '../src/resolve/chains/chain.ts'
import { compareChains, type Features } from '../src/resolve/chains/compare-chains.ts'
import type { Coverage } from '../src/resolve/chains/compare-nominals.ts'
import { type ChainWeights, joinChains } from '../src/resolve/chains/join-chains.ts'
import type { Nominal } from '../src/resolve/chains/nominal.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { groupBy } from '../src/text/group-by.ts'

const SEED = 7
const EPOCHS = 6
const BATCH = 128
const RATE = 0.02
const DECAY = 1e-5
const FOLDS = 5
/** Smaller weights are left out. */
const LEAST_WEIGHT = 0.05

interface Topic {
  readonly number: number
  readonly nominals: readonly Nominal[]
  /** The annotators' chain of each nominal. */
  readonly chainOf: ReadonlyMap<Nominal, string>
  readonly coverage: Coverage
  readonly examples: readonly Example[]
}

interface Example {
  readonly features: Features
  readonly same: boolean
}

async function readTopics(folder: string): Promise<readonly Topic[]> {
  const numbers = Array.from({ length: 35 }, (_, at) => at + 1).filter(
    number => !(DEV_TOPICS as readonly number[]).includes(number),
  )
  const documents = readEcbplus(folder, numbers, PERSONS_AND_ORGANIZATIONS).filter(d => d.mentions.length > 0)
  const topics: Topic[] = []
  for (const [number, own] of groupBy(documents, document => document.topic)) {
    const read = []
    for (const document of own) read.push(await nameMentions(document))
    const articles = read.map(one => one.article)
    const marked: readonly Marked[] = markMentions(own, read)
    const nominals = readNominals(articles, marked, resolve(articles))
    const chainOf = new Map(nominals.map((nominal, at) => [nominal, marked[at]?.chain ?? '']))
    const coverage = coverageOf(articles)
    topics.push({ number, nominals, chainOf, coverage, examples: makeExamples(nominals, chainOf, coverage) })
  }
  return topics
}

/** Pairs of chains, each taken for what most of its members mean. */
function makeExamples(
  nominals: readonly Nominal[],
  chainOf: ReadonlyMap<Nominal, string>,
  coverage: Coverage,
): readonly Example[] {
  const chains = gatherChains(nominals).map(chain => {
    const counts = [...groupBy(chain.members, m => chainOf.get(m) ?? '')]
    return { chain, gold: counts.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] }
  })
  return chains.flatMap((a, place) =>
    chains.slice(0, place).flatMap(b => {
      const features = compareChains(a.chain, b.chain, coverage)
      return features ? [{ features, same: a.gold === b.gold }] : []
    }),
  )
}

/** Logistic regression by Adam. */
function learn(examples: readonly Example[]): ChainWeights {
  const random = seededRandom(SEED)
  const weights = new Map<string, number>()
  const means = new Map<string, number>()
  const squares = new Map<string, number>()
  const order = Array.from(examples.keys())
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0]
    }
    for (let from = 0; from < order.length; from += BATCH) {
      step++
      const gradient = new Map<string, number>()
      for (const at of order.slice(from, from + BATCH)) {
        const { features = {}, same = false } = examples[at] ?? {}
        const sum = Object.entries(features).reduce(
          (total, [name, value]) => total + value * (weights.get(name) ?? 0),
          0,
        )
        const error = (1 / (1 + Math.exp(-sum)) - (same ? 1 : 0)) / BATCH
        for (const [name, value] of Object.entries(features))
          gradient.set(name, (gradient.get(name) ?? 0) + error * value)
      }
      for (const [name, pull] of gradient) {
        const slope = pull + DECAY * (weights.get(name) ?? 0)
        const mean = 0.9 * (means.get(name) ?? 0) + 0.1 * slope
        const square = 0.999 * (squares.get(name) ?? 0) + 0.001 * slope * slope
        means.set(name, mean)
        squares.set(name, square)
        const size = Math.sqrt(square / (1 - 0.999 ** step)) + 1e-8
        weights.set(name, (weights.get(name) ?? 0) - (RATE * (mean / (1 - 0.9 ** step))) / size)
      }
    }
  }
  return weights
}

/** Prints B³ on topics that were left out of learning. */
function validate(topics: readonly Topic[]): void {
  const found: string[][] = []
  const gold: string[][] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(topics.filter(t => t.number % FOLDS !== fold).flatMap(t => t.examples))
    for (const topic of topics.filter(t => t.number % FOLDS === fold)) {
      const idOf = (n: Nominal) => `${n.document} ${n.start} ${topic.nominals.indexOf(n)}`
      found.push(...joinChains(topic.nominals, topic.coverage, weights).map(group => group.map(idOf)))
      gold.push(...[...groupBy(topic.nominals, n => topic.chainOf.get(n)).values()].map(group => group.map(idOf)))
    }
  }
  const { precision, recall, f1 } = scoreCoreference(found, gold).bCubed
  console.error(`B³ on left-out topics: ${precision.toFixed(1)} ${recall.toFixed(1)} ${f1.toFixed(2)}`)
}

const [ecbplus] = process.argv.slice(2)
if (!ecbplus) throw new TypeError('Expected the folder of ECB+')
const topics = await readTopics(ecbplus)
validate(topics)
console.error(
  `${topics.flatMap(t => t.examples).length} pairs, ${topics.flatMap(t => t.examples).filter(e => e.same).length} of one`,
)
const lines = [...learn(topics.flatMap(t => t.examples))]
  .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, weight]) => `  - {feature: "${feature}", weight: ${weight.toFixed(3)}}\n`)
writeFileSync(
  new URL('../data/en/chain-weights.yml', import.meta.url),
  `# How much each thing that two chains of phrases share speaks for their meaning the same; src/resolve/chains/compare-chains.ts names them.
source: "logistic regression on ECB+ (Cybulska and Vossen 2014, CC BY 3.0), topics 1 to 35 less 2 5 12 18 21 23 34 35, by training/learn-chain-weights.ts"
entries:
${lines.join('')}`,
)
