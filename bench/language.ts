import { measureAccuracy } from './language/measure-accuracy.ts'
import { measureSpeed } from './language/measure-speed.ts'
import { setUpSpacy } from './language/set-up-spacy.ts'

export interface LanguageOptions {
  /** Texts to read and to be right about; without it, made-up articles are read and accuracy is left out. */
  readonly corpora?: string
  /** Other weights than the shipped ones. */
  readonly model?: string
}

/** Speed, memory, start and accuracy of the English model beside spaCy's en_core_web_sm, in one run on one machine. */
export async function language(print: (line: string) => void, options: LanguageOptions): Promise<void> {
  const spacy = setUpSpacy()
  if ('problem' in spacy) print(`spaCy cannot be installed here, ours is measured alone: ${spacy.problem}`)
  await measureSpeed(print, spacy, options)
  if ('python' in spacy) await measureAccuracy(print, spacy.python, options)
}
