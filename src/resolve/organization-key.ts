import { english } from '../language/english.ts'
import { remember } from '../text/remember.ts'
import type { Nations } from './nations.ts'

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 's'])
/** Organs that each state has one of: which words stand first says nothing there. */
const stateOrgans = new RegExp(
  `\\b(?:${[...english.governmentWords.map(w => w.phrase), 'ministry']
    .map(phrase => phrase.toLowerCase())
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
)

/** Spellings of one word on two sides of an ocean, and a ministry's two names. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bministry of foreign affairs\b|\bforeign affairs ministry\b/, 'foreign ministry'],
  [/\bdefence\b/g, 'defense'],
  [/\borganisation\b/g, 'organization'],
  [/\bco operation\b/g, 'cooperation'],
  [/\bcentre\b/g, 'center'],
  [/\blabour\b/g, 'labor'],
]

/**
 * What an organisation's name says. Of organs of a state, whatever the order of the words: "Government of Armenia" and
 * "Armenian government", "Ministry of Defence" and "defense ministry" give the same key. Elsewhere order tells: the Bank of
 * Norland is not the Norland Bank.
 */
export const organizationKeys = (nations: Nations): ((key: string) => string) =>
  remember(folded => {
    const spelled = SAME.reduce((text, [from, to]) => text.replace(from, to), folded)
    if (!stateOrgans.test(spelled)) return spelled.replace(/\bthe /g, '')
    return nations
      .replaceIn(spelled.replace(/ s (?=\w)/g, ' '))
      .split(' ')
      .filter(word => !SMALL_WORDS.has(word))
      .sort()
      .join(' ')
  }, 50_000)
