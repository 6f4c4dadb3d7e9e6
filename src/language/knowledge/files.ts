import { accountNouns } from './accounts.ts'
import { actors, askingNouns, askingVerbs, askWords } from './asks.ts'
import { attendanceWords, comerNouns, gatheringNouns, gatheringRoles } from './attendance-words.ts'
import { attendingVerbs } from './attending-verbs.ts'
import { countryAdditions } from './countries.ts'
import { countrySpeakers } from './country-speakers.ts'
import { deedKin } from './deed-kin.ts'
import { deeds, thingClasses } from './deeds.ts'
import { eventClues } from './event-clues.ts'
import { eventWords } from './event-words.ts'
import { evidenceNouns } from './evidence-nouns.ts'
import { actsToldAlike, alikeActs, eventPairWeights, reasonCues, relationWords } from './happenings.ts'
import { commonAcronyms, creeds, governmentWords, institutions, stateWords } from './institutions.ts'
import { membershipWords } from './membership-words.ts'
import { givenNames, settlements, surnames } from './name-list.ts'
import { honorifics, officeCallings, officeModifiers, officeSeats, offices, officeVerbs, seatVerbs } from './offices.ts'
import { organizationWords } from './organization-words.ts'
import { partyNouns } from './party-nouns.ts'
import { familyFirstSurnames, nameForms, nameWeights, nicknames } from './person-names.ts'
import { personCounts, plausibleBounds } from './plausibility.ts'
import { agencies, creditLines, dateLabels, functionWords, outletWords, outlook, textLabels } from './provenance.ts'
import { changeNouns, changeVerbs, comparatorPhrases, numberNeighbors, numberWords } from './quantities.ts'
import { alikePeople, chainWeights, givenNameGenders, personNouns, pronouns, referenceWeights } from './references.ts'
import { reportingVerbs } from './reporting-verbs.ts'
import { sayingNouns } from './saying-nouns.ts'
import { abbreviations, furniture, sentenceStarters, wordPrefixes } from './sentences.ts'
import { settings } from './settings.ts'
import { statusVerbs } from './status-verbs.ts'
import { answerVerbs, askedNouns, stanceVerbs, textNouns, textWords } from './texts.ts'
import {
  amountModifiers,
  countedNouns,
  dayParts,
  foreignMonths,
  frequencies,
  holidays,
  monthNeighbors,
  months,
  notTimes,
  pointModifiers,
  relativeDays,
  relativeWords,
  seasons,
  shifts,
  timeDirections,
  timeUnits,
  timeZones,
  vagueTimes,
  weekdays,
  yearNeighbors,
} from './times.ts'
import { tollWords } from './tolls.ts'
import { units } from './units.ts'
import { unknownCues } from './unknown-cues.ts'

/** Every file of knowledge, by the name that `english` gives it. A new file of data is one line here. */
export const knowledgeFiles = {
  givenNames,
  surnames,
  familyFirstSurnames,
  nicknames,
  nameForms,
  nameWeights,
  settlements,
  organizationWords,
  membershipWords,
  institutions,
  stateWords,
  commonAcronyms,
  creeds,
  governmentWords,
  offices,
  officeModifiers,
  officeCallings,
  officeSeats,
  officeVerbs,
  seatVerbs,
  honorifics,
  countryAdditions,
  countrySpeakers,
  abbreviations,
  sentenceStarters,
  wordPrefixes,
  furniture,
  months,
  weekdays,
  amountModifiers,
  countedNouns,
  dayParts,
  foreignMonths,
  frequencies,
  holidays,
  notTimes,
  pointModifiers,
  relativeDays,
  seasons,
  shifts,
  timeDirections,
  timeUnits,
  timeZones,
  vagueTimes,
  monthNeighbors,
  yearNeighbors,
  relativeWords,
  attendanceWords,
  deeds,
  thingClasses,
  gatheringNouns,
  comerNouns,
  gatheringRoles,
  reasonCues,
  relationWords,
  alikeActs,
  actsToldAlike,
  eventPairWeights,
  attendingVerbs,
  eventClues,
  eventWords,
  reportingVerbs,
  sayingNouns,
  evidenceNouns,
  settings,
  statusVerbs,
  unknownCues,
  numberWords,
  units,
  comparatorPhrases,
  numberNeighbors,
  changeVerbs,
  changeNouns,
  agencies,
  creditLines,
  dateLabels,
  functionWords,
  outletWords,
  outlook,
  textLabels,
  askingVerbs,
  askingNouns,
  actors,
  askWords,
  partyNouns,
  deedKin,
  answerVerbs,
  askedNouns,
  tollWords,
  accountNouns,
  textNouns,
  textWords,
  stanceVerbs,
  plausibleBounds,
  personCounts,
  givenNameGenders,
  personNouns,
  pronouns,
  referenceWeights,
  alikePeople,
  chainWeights,
}
