import { join } from 'node:path'
import { findLemma } from '../../src/annotate/tokens/find-lemma.ts'
import { loadLemmaRules } from '../../src/language/lemma-rules.ts'
import type { EnglishModel } from '../../src/language/model/open-english-model.ts'
import { measureFiles, type Scores, sumScores } from '../measure-files.ts'
import { filesBelow, isKeptFromNames } from '../parts.ts'
import { read } from '../read.ts'
import { readTrees, type TreeDocument, type TreeWord } from '../read-trees.ts'
import { scoreTrees } from '../score-trees.ts'
import type { Setting } from '../setting.ts'
import type { Measurement } from '../table.ts'

const lemmas = loadLemmaRules()

/** What the model finds of the words of a treebank, in the sentences that the treebank has. */
export async function findTrees(
  model: EnglishModel,
  { sentences }: TreeDocument,
): Promise<readonly (readonly TreeWord[])[]> {
  const readings = await model.read(sentences.map(words => words.map(({ form }) => form)))
  return readings.map(({ tags, features, heads, relations }, number) =>
    (sentences[number] ?? []).map(({ form }, at) => ({
      form,
      tag: tags[at] ?? '',
      features: features[at] ?? '_',
      lemma: findLemma(form, tags[at] ?? '', lemmas),
      head: heads[at] ?? -1,
      relation: relations[at] ?? '',
    })),
  )
}

async function measureDocument(model: EnglishModel, document: TreeDocument): Promise<Scores> {
  const found = await findTrees(model, document)
  return sumScores(document.sentences.map((gold, number) => scoreTrees(found[number] ?? [], gold)))
}

/** Tags, features, lemmas and trees over the words of the treebanks. */
export const modelTrees = ({ corpora, model }: Setting): readonly Measurement[] =>
  ['ewt', 'gum'].flatMap(treebank => {
    const files = filesBelow(join(corpora, 'ud'), '.conllu').filter(path => path.includes(`_${treebank}-`))
    return measureFiles(`model trees ${treebank}`, files, isKeptFromNames, async path => {
      const scores: Scores[] = []
      for (const document of readTrees(read(path))) scores.push(await measureDocument(await model(), document))
      return scores
    })
  })
