import { attendingVerbs } from './attending-verbs.ts'
import { countryAdditions } from './countries.ts'
import { eventClues } from './event-clues.ts'
import { eventWords } from './event-words.ts'
import { givenNames, settlements, surnames } from './name-list.ts'
import { organizationWords } from './organization-words.ts'
import { changeVerbs, comparatorPhrases, numberNeighbors, numberWords, units } from './quantities.ts'
import { reportingVerbs } from './reporting-verbs.ts'
import { agencies, creditLines, dateLabels, functionWords, outletWords, outlook, textLabels } from './provenance.ts'
import { abbreviations, furniture, sentenceStarters } from './sentences.ts'
import { months, weekdays } from './times.ts'

/** Every file of knowledge, by the name that `english` gives it. A new file of data is one line here. */
export const knowledgeFiles = {
  givenNames,
  surnames,
  settlements,
  organizationWords,
  countryAdditions,
  abbreviations,
  sentenceStarters,
  furniture,
  months,
  weekdays,
  attendingVerbs,
  eventClues,
  eventWords,
  reportingVerbs,
  numberWords,
  units,
  comparatorPhrases,
  numberNeighbors,
  changeVerbs,
  agencies,
  creditLines,
  dateLabels,
  functionWords,
  outletWords,
  outlook,
  textLabels,
}
