import type { Event } from '../../record/event.ts'
import { fold } from '../../text/fold.ts'
import { type Evidence, proofsIn } from '../evidence.ts'
import type { Check } from '../fault.ts'

/** A word that begins with a capital, or a number. */
const NAME_OR_NUMBER = /\p{Lu}[\p{L}\p{M}\p{N}’'.-]*|\d[\d.,]*/gu

/** Everybody and every place that an event names, by all their names: each is proved for itself. */
function namesIn({ place, organizer, initiator, participants }: Event, { entities }: Evidence): readonly string[] {
  const ids = [place, organizer, initiator, ...participants.map(({ entity }) => entity)]
  const named = ids.flatMap(id => entities.get(id ?? '') ?? [])
  const parents = named.flatMap(({ parent, country }) => [parent, country].flatMap(id => entities.get(id ?? '') ?? []))
  return [...named, ...parents].flatMap(({ name, names }) => [name, ...names.map(({ text }) => text)])
}

/** The names and numbers of a label. The first word has a capital anyway, and is one of ours. */
function namesAndNumbersOf(label: string): readonly string[] {
  return Array.from(label.matchAll(NAME_OR_NUMBER))
    .filter(({ index, 0: word }) => index > 0 || /^\d/.test(word))
    .map(([word]) => word)
}

/** Every name and number in the label of an event stands in its sentences, or belongs to somebody it names. */
export const labelsInProvenWords: Check = function* labelsInProvenWords(evidence) {
  for (const [index, event] of evidence.record.events.entries()) {
    const sentences = [...new Set(proofsIn(event).map(({ sentence }) => sentence))]
    const words = [...sentences, ...namesIn(event, evidence)].map(evidence.wordsOf).join('')
    const dates = `${event.start ?? ''} ${event.end ?? ''}`
    for (const word of namesAndNumbersOf(event.label)) {
      // A number may stand there in words, or be of the event's own date, which is proved for itself.
      const number = Number(word.replaceAll(',', ''))
      const isProven =
        words.includes(` ${fold(word)} `) ||
        dates.includes(word) ||
        sentences.some(sentence => evidence.numbersOf(sentence)(number))
      if (!isProven)
        yield { path: `events[${index}].label`, message: `“${word}” of “${event.label}” stands in no proof` }
    }
  }
}
