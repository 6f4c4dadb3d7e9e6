import type { Chain } from './chain.ts'
import type { Common } from './compare-nominals.ts'

/**
 * What the names of two chains share that no rule has joined.
 * @returns undefined where no word and no initials are shared
 */
export function compareNames(
  a: Chain,
  b: Chain,
  common: Common,
): Readonly<Record<string, number | boolean>> | undefined {
  const pairs = [...a.names].flatMap(x => [...b.names].map(y => compareWords(x.split(' '), y.split(' '))))
  const share = Math.max(0, ...pairs.map(pair => pair.share))
  const initials = pairs.some(pair => pair.initials)
  if (share === 0 && !initials) return undefined
  const [last, inside] = [pairs.some(pair => pair.last), pairs.some(pair => pair.inside)]
  return {
    'names: any': true,
    'names: same': pairs.some(pair => pair.share === 1),
    'names: words': share,
    'names: last word': last,
    'names: inside': inside,
    'names: inside at the end': inside && last,
    'names: some words': pairs.some(pair => pair.share > 0 && !pair.inside),
    'names: initials': initials,
    'names: one word': [...a.names, ...b.names].some(name => !name.includes(' ')),
    'names: organization': a.sort === 'organization',
    'names: likeness': common.likeness,
    'names: together': common.together,
    'names: same sentence': common.sameSentence,
    'names: deed': common.deeds > 0,
  }
}

function compareWords(a: readonly string[], b: readonly string[]) {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  const shared = few.filter(word => many.includes(word)).length
  return {
    share: shared / many.length,
    last: a.at(-1) === b.at(-1),
    inside: shared === few.length,
    initials: few.length === 1 && many.length > 1 && many.map(word => word.charAt(0)).join('') === few[0],
  }
}
