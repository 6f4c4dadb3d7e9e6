import { expect, test } from 'vitest'
import { withArticle, withinSentence } from '../../src/language/with-article.ts'
import type { Entity } from '../../src/record/entity.ts'

test.each<[type: Entity['type'], name: string, inText: string]>([
  ['Organization', 'Amber Coast Union', 'the Amber Coast Union'],
  ['Organization', 'Bank of Norway', 'the Bank of Norway'],
  ['Organization', 'Norwegian government', 'the Norwegian government'],
  ['Organization', "Norway's foreign ministry", "Norway's foreign ministry"],
  ['Organization', 'Amnesty International', 'Amnesty International'],
  ['Organization', 'UNICEF', 'UNICEF'],
  ['Organization', 'Kremlin', 'the Kremlin'],
  ['Organization', 'Union', 'the Union'],
  ['Organization', 'U.N.', 'the U.N.'],
  ['Body', 'Council of Premiers', 'the Council of Premiers'],
  ['Country', 'Norway', 'Norway'],
  ['Country', 'United States', 'the United States'],
  ['Group', 'army', 'the army'],
  ['Group', 'neighbours', 'neighbours'],
  ['Person', 'Ana Union', 'Ana Union'],
])('%s %s → %s', (type, name, inText) =>
  expect(withArticle({ id: name, type, name, names: [], proof: [] } as unknown as Entity)).toBe(inText),
)

test.each<[words: string, within: string]>([
  ['A doctor in Sund', 'a doctor in Sund'],
  ['Aid agencies', 'aid agencies'],
  ['Police', 'police'],
  ['Hidrosur', 'Hidrosur'],
  ['Coast Wire', 'Coast Wire'],
  ['officials', 'officials'],
])('%s → %s', (words, within) => expect(withinSentence(words)).toBe(within))
