import { type NameRule, type Reading, readingAt, replaceReadings, textOf } from './reading.ts'

type Sentences = Parameters<NameRule>[0]

/** Types that the model takes for one another; what was settled otherwise stays. */
const MUTABLE: ReadonlySet<Reading['type']> = new Set(['Organization', 'Place', 'Other'])

interface Census {
  /** Readings without a country by their words: how often each type. */
  readonly types: ReadonlyMap<string, ReadonlyMap<Reading['type'], number>>
  readonly inLowerCase: ReadonlySet<string>
}

function takeCensus(sentences: Sentences): Census {
  const types = new Map<string, Map<Reading['type'], number>>()
  const inLowerCase = new Set<string>()
  for (const { scene, readings } of sentences) {
    for (const word of scene.words) if (word.alphabetic && !word.hasCapital) inLowerCase.add(word.lower)
    for (const reading of readings) {
      if (reading.country) continue
      const counts = types.get(textOf(scene, reading)) ?? new Map<Reading['type'], number>()
      counts.set(reading.type, (counts.get(reading.type) ?? 0) + 1)
      types.set(textOf(scene, reading), counts)
    }
  }
  return { types, inLowerCase }
}

/** The type that most mentions of a name bear; undefined where persons or demonyms are among them, or two are as many. */
function usualType(counts: ReadonlyMap<Reading['type'], number> | undefined): Reading['type'] | undefined {
  if (!counts || [...counts.keys()].some(type => !MUTABLE.has(type))) return undefined
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] !== second?.[1] ? first[0] : undefined
}

/** One name, one type in one article; a word read as a name twice is a name wherever it stands. */
export const spreadNames: NameRule = sentences => {
  const { types, inLowerCase } = takeCensus(sentences)
  const usual = new Map([...types].map(([text, counts]) => [text, usualType(counts)]))
  const total = (text: string) => [...(types.get(text)?.values() ?? [])].reduce((sum, count) => sum + count, 0)
  return sentences.map(({ scene, readings }) => {
    const agreed = readings.map(reading => {
      const type = reading.country ? undefined : usual.get(textOf(scene, reading))
      return type ? { ...reading, type } : reading
    })
    const added = scene.words.flatMap((word, from): readonly Reading[] => {
      const type = usual.get(word.text)
      if (!type || type === 'Other' || total(word.text) < 2 || inLowerCase.has(word.lower)) return []
      const touched = [scene.words[from - 1], scene.words[from + 1]].some(w => w?.capitalised)
      const behindTitle = from > 0 && scene.words[from - 1]?.lower === 'of' && !scene.words[from]?.allCaps
      if (readingAt(readings, from) || (touched && !behindTitle)) return []
      return [{ from, to: from + 1, type }]
    })
    return { scene, readings: replaceReadings(agreed, added) }
  })
}
