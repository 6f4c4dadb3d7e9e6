import { attendingVerbs } from './attending-verbs.ts'
import { countryAdditions } from './countries.ts'
import { eventWords } from './event-words.ts'
import { nameList } from './name-list.ts'
import { organizationWords } from './organization-words.ts'
import { abbreviations, furniture, sentenceStarters } from './sentences.ts'
import { months, weekdays } from './times.ts'

/** Every file of knowledge, by the name that `english` gives it. A new file of data is one line here. */
export const knowledgeFiles = {
  givenNames: nameList('en/given-names.yml',
  /\s+/),
  surnames: nameList('en/surnames.yml',
  /\s+/),
  settlements: nameList('en/settlements.yml',
  /,
  \s*/),
  organizationWords,
  countryAdditions,
  abbreviations,
  sentenceStarters,
  furniture,
  months,
  weekdays,
  attendingVerbs,
  eventWords,
}
