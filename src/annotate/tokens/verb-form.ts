import type { Token } from '../../record/article.ts'

const featureOf = (features: string, name: string): string | undefined => {
  const at = `|${features}`.indexOf(`|${name}=`)
  return at < 0 ? undefined : /^[^|]*/.exec(features.slice(at + name.length + 1))?.[0]
}

/**
 * The form of a verb by its features in Universal Dependencies; an imperative is a base form.
 * @example verbForm('Mood=Ind|Tense=Past|VerbForm=Fin')  // 'past'
 */
export function verbForm(features: string): NonNullable<Token['form']> {
  const form = featureOf(features, 'VerbForm')
  const tense = featureOf(features, 'Tense')
  if (form === 'Ger') return 'ing'
  if (form === 'Part') return tense === 'Pres' ? 'ing' : 'participle'
  if (form === 'Fin' && featureOf(features, 'Mood') !== 'Imp') return tense === 'Past' ? 'past' : 'present'
  return 'base'
}
