import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { EnglishModel } from '../../src/language/model/open-english-model.ts'
import type { WordRange } from '../../src/language/model/sentence-reading.ts'
import type { Span } from '../../src/record/span.ts'
import { readBaseline } from '../attribution/baseline.ts'
import { type AttributedText, type GoldAttribution, readPolnear } from '../attribution/read-polnear.ts'
import { scoreParts } from '../attribution/score-parts.ts'
import { type Scores, sumScores } from '../measure-files.ts'
import type { Setting } from '../setting.ts'
import type { Measured, Measurement } from '../table.ts'
import { type RawSentence, readRaw, spanOfWords } from './read-raw.ts'

const toSpans = (sentences: readonly RawSentence[], places: readonly WordRange[]): readonly Span[] =>
  places.flatMap(place => {
    const sentence = sentences[place.sentence]
    return sentence ? [spanOfWords(sentence, place)] : []
  })

/** Who says what in raw text, as the model's heads have it. */
async function findAttributions(model: EnglishModel, text: string): Promise<readonly GoldAttribution[]> {
  const sentences = await readRaw(model, text)
  return sentences.flatMap(({ reading }) =>
    reading.attributions.map(({ source, cue, content }) => ({
      source: toSpans(sentences, source),
      cue: toSpans(sentences, [cue]),
      content: toSpans(sentences, content),
    })),
  )
}

async function measure({ model }: Setting, texts: readonly AttributedText[]): Promise<Measured> {
  const found: Scores[] = []
  const baseline: Scores[] = []
  for (const { text, attributions } of texts) {
    found.push(scoreParts(text, await findAttributions(await model(), text), attributions))
    baseline.push(scoreParts(text, readBaseline(text), attributions))
  }
  const { 'whole, no source made up': strictly, ...measures } = sumScores(found)
  const { whole } = sumScores(baseline)
  return {
    measures,
    details: {
      ...(strictly ? { 'whole, no source made up': strictly } : {}),
      ...(whole ? { 'whole, by the rule baseline': whole } : {}),
    },
  }
}

/** Sources, cues and contents in raw text, beside what quotation marks and five verbs give. */
export const modelAttribution = (setting: Setting): readonly Measurement[] =>
  ['test', 'dev'].flatMap(part => {
    const folder = join(setting.corpora, 'polnear', part)
    if (!existsSync(folder)) return []
    const texts = readPolnear(folder)
    return {
      name: `model attribution polnear ${part}`,
      of: `${texts.length} texts, each by one annotator`,
      measure: () => measure(setting, texts),
    }
  })
