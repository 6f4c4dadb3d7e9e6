import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isForChoosing, readNamePairs } from '../eval/names/read-name-pairs.ts'
import { nameFeatures, scoreNames } from '../src/resolve/compare/score-names.ts'

/** Logistic regression by plain gradient descent: some hundred pairs and ten features need no more. */
const STEPS = 4000
const STEP = 0.5
/** Keeps weights small. Of 0.002, 0.005, 0.01 and 0.02 all do alike. */
const PENALTY = 0.005
/** Parts that are left out in turn when the threshold is chosen. */
const FOLDS = 10

interface Example {
  readonly values: readonly number[]
  readonly isMatch: boolean
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const chance = (weights: readonly number[], values: readonly number[]) =>
  1 / (1 + Math.exp(-sum(values.map((value, i) => value * (weights[i] ?? 0)))))

function learn(examples: readonly Example[]): readonly number[] {
  let weights: readonly number[] = (examples[0]?.values ?? []).map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const errors = examples.map(({ values, isMatch }) => chance(weights, values) - Number(isMatch))
    weights = weights.map((weight, i) => {
      const slope = sum(examples.map(({ values }, at) => (errors[at] ?? 0) * (values[i] ?? 0))) / examples.length
      return weight - STEP * (slope + (i === 0 ? 0 : PENALTY * weight))
    })
  }
  return weights
}

/** Each example with the chance that weights learnt without it give it. */
const holdOut = (examples: readonly Example[]) =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(examples.filter((_, i) => i % FOLDS !== fold))
    return examples
      .filter((_, i) => i % FOLDS === fold)
      .map(({ values, isMatch }) => ({ isMatch, chance: chance(weights, values) }))
  }).flat()

function f1At(held: readonly { readonly isMatch: boolean; readonly chance: number }[], threshold: number): number {
  const found = held.filter(one => one.chance >= threshold)
  const right = found.filter(one => one.isMatch).length
  return (2 * right) / (found.length + held.filter(one => one.isMatch).length)
}

const [folder, out = 'data/en/name-weights.yml'] = process.argv.slice(2)
if (!folder) throw new TypeError('Usage: node --import tsx training/learn-name-weights.ts CORPORA [OUT]')
const examples = readNamePairs(join(folder, 'names', 'name-pairs.csv'))
  .filter(isForChoosing)
  .map(({ left, right, isMatch }) => {
    const { features } = scoreNames(left, right)
    return { values: [1, ...nameFeatures.map(feature => features[feature])], isMatch }
  })
const held = holdOut(examples)
for (let percent = 20; percent < 98; percent += 2)
  console.log(`${percent} %: F1 ${(100 * f1At(held, percent / 100)).toFixed(1)}`)
const weights = learn(examples)
const lines = ['bias', ...nameFeatures].map(
  (feature, i) => `  - { feature: ${feature}, weight: ${(weights[i] ?? 0).toFixed(2)} }`,
)
writeFileSync(
  out,
  [
    "source: logistic regression on half of the persons of nomenklatura's benchmark of name pairs (MIT licence), by training/learn-name-weights.ts",
    'entries:',
    ...lines,
    '',
  ].join('\n'),
)
