import { modelAttribution } from './model/attribution.ts'
import { modelEvents } from './model/events.ts'
import { modelFactuality } from './model/factuality.ts'
import { modelNames } from './model/names.ts'
import { modelTimes } from './model/times.ts'
import { modelTrees } from './model/trees.ts'
import { modelVectors } from './model/vectors.ts'
import { productAffairs } from './product/affairs.ts'
import { productAttribution } from './product/attribution.ts'
import { productEntities } from './product/entities.ts'
import { productEvents } from './product/events.ts'
import { productNamePairs } from './product/name-pairs.ts'
import { productNames } from './product/names.ts'
import { productQuantities } from './product/quantities.ts'
import { productReferences, productUtterances } from './product/references.ts'
import { productTimes } from './product/times.ts'
import { productTreebanks } from './product/treebanks.ts'
import { newswireSentences } from './sentences/newswire.ts'
import type { Setting } from './setting.ts'
import type { Measurement } from './table.ts'

/** The model by itself, each head in the classes of the corpus that taught it. */
const ofModel: readonly ((setting: Setting) => readonly Measurement[])[] = [
  modelNames,
  modelTrees,
  modelTimes,
  modelAttribution,
  modelEvents,
  modelFactuality,
  modelVectors,
]

/** What the product's annotators make of it, in the product's own kinds. */
const ofProduct: readonly ((corpora: string) => readonly Measurement[])[] = [
  productNames,
  productNamePairs,
  productEntities,
  productTreebanks,
  newswireSentences,
  productTimes,
  productQuantities,
  productAttribution,
  productReferences,
  productUtterances,
  productEvents,
]

/** What lies in the project itself and needs no corpora. */
export const listOwnMeasurements = (): readonly Measurement[] => productAffairs()

/** Everything that can be measured with a folder of corpora; what is not there is left out. */
export const listMeasurements = (setting: Setting): readonly Measurement[] => [
  ...ofModel.flatMap(list => list(setting)),
  ...ofProduct.flatMap(list => list(setting.corpora)),
  ...listOwnMeasurements(),
]
