import type { Record } from '../record/record.ts'
import { countsItsSources } from './checks/counts-its-sources.ts'
import { countsWhatItCites } from './checks/counts-what-it-cites.ts'
import { datesWhatItCites } from './checks/dates-what-it-cites.ts'
import { everyIdIsUnique } from './checks/every-id-is-unique.ts'
import { everyObjectHasProof } from './checks/every-object-has-proof.ts'
import { knowsSince } from './checks/knows-since.ts'
import { labelsInProvenWords } from './checks/labels-in-proven-words.ts'
import { namesWhatExists } from './checks/names-what-exists.ts'
import { quotesItsText } from './checks/quotes-its-text.ts'
import { showsWhomItNames } from './checks/shows-whom-it-names.ts'
import { speaksInTheTextsWords } from './checks/speaks-in-the-texts-words.ts'
import { gatherEvidence } from './evidence.ts'
import type { Check, Fault } from './fault.ts'

/** Everything that is asked of a record. Each knows nothing of how the record was made: it looks at the texts alone. */
export const checks: readonly Check[] = [
  quotesItsText,
  everyObjectHasProof,
  everyIdIsUnique,
  namesWhatExists,
  knowsSince,
  speaksInTheTextsWords,
  showsWhomItNames,
  labelsInProvenWords,
  countsWhatItCites,
  countsItsSources,
  datesWhatItCites,
]

/**
 * Re-checks every proof of a record, mechanically.
 * @returns what is not proved, check by check; nothing where all is
 * @example prove(record).map(fault => `${fault.path}: ${fault.message}`)
 */
export function prove(record: Record): readonly Fault[] {
  const evidence = gatherEvidence(record)
  return checks.flatMap(check => Array.from(check(evidence), fault => ({ check: check.name, ...fault })))
}
