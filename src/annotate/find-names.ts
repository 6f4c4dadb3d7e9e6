import type { Article, Name } from '../record/article.ts'
import { addActingAcronyms } from './names/add-acting-acronyms.ts'
import { addHeaded } from './names/add-headed.ts'
import { addInstitutions } from './names/add-institutions.ts'
import { addTitledAcronyms } from './names/add-titled-acronyms.ts'
import { closeCompounds } from './names/close-compounds.ts'
import { dropOpeners } from './names/drop-openers.ts'
import { followSurnames } from './names/follow-surnames.ts'
import { inferCountries } from './names/infer-countries.ts'
import { joinGovernments } from './names/join-governments.ts'
import { findKnownNames } from './names/known-names.ts'
import { linkAcronyms } from './names/link-acronyms.ts'
import { readRuns } from './names/read-runs.ts'
import type { NameRule, NameScene, ReadSentence } from './names/reading.ts'
import { settleCountries } from './names/settle-countries.ts'
import { settleDemonyms } from './names/settle-demonyms.ts'
import { settleAlliances, settleKinds } from './names/settle-kinds.ts'
import { settleTitled } from './names/settle-titled.ts'
import { splitBodies } from './names/split-bodies.ts'
import { splitOwners } from './names/split-owners.ts'
import { spreadNames } from './names/spread-names.ts'
import { trimNames } from './names/trim-names.ts'
import { traitsOf } from './names/word-traits.ts'
import type { ReadWords } from './read-words.ts'

/** What is done to the names that the model reads, in this order. */
const rules: readonly NameRule[] = [
  closeCompounds,
  trimNames,
  dropOpeners,
  settleCountries,
  addInstitutions,
  addHeaded,
  addTitledAcronyms,
  addActingAcronyms,
  settleTitled,
  followSurnames,
  splitOwners,
  settleKinds,
  settleAlliances,
  spreadNames,
  settleDemonyms,
  inferCountries,
  linkAcronyms,
  joinGovernments,
  splitBodies,
]

/** Sentences with their words; furniture holds no names. */
function setScenes({ sentences, tokens }: Article): readonly NameScene[] {
  const bySentence = new Map<number, Article['tokens'][number][]>()
  for (const token of tokens) {
    if (sentences[token.sentence]?.kind === 'furniture') continue
    const list = bySentence.get(token.sentence)
    if (list) list.push(token)
    else bySentence.set(token.sentence, [token])
  }
  return [...bySentence].map(([number, words]) => {
    const traits = words.map(token => traitsOf(token.text.replaceAll('’', "'")))
    return { number, tokens: words, words: traits, known: findKnownNames(traits) }
  })
}

function placeNames({ scene, readings }: ReadSentence): readonly Name[] {
  return readings.flatMap(({ from, to, ...reading }) => {
    const first = scene.tokens[from]
    const last = scene.tokens[to - 1]
    return first && last ? [{ ...reading, start: first.start, end: last.end, sentence: scene.number }] : []
  })
}

/**
 * Finds the proper names of an article, with titles and articles left off: those that the English model reads, and then
 * what rules settle where the words and the rest of the article leave no doubt.
 * @returns in reading order, disjoint; "CSTO Collective Security Council" is two names, side by side
 * @source models/en/README.md, data/en/institutions.yml and the lists beside it
 * @example findNames(article('President Ana Vell met the Norse.'))  // Ana Vell: Person, Norse: Demonym
 */
export function findNames(article: Article, words: readonly ReadWords[]): readonly Name[] {
  const read = setScenes(article).map(scene => ({ scene, readings: readRuns(words[scene.number]?.names ?? []) }))
  return rules.reduce<readonly ReadSentence[]>((sentences, rule) => rule(sentences), read).flatMap(placeNames)
}
