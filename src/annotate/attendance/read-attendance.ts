import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import type { Attending } from './attending.ts'
import { readAbsence } from './read-absence.ts'
import { readBringing } from './read-bringing.ts'
import { readChair } from './read-chair.ts'
import { readComing } from './read-coming.ts'
import { readCompoundRoles } from './read-compound-roles.ts'
import { readDelegation } from './read-delegation.ts'
import { readGuestLines } from './read-guest-lines.ts'
import { readListed } from './read-listed.ts'
import { readRoles } from './read-roles.ts'
import { readStandingIn } from './read-standing-in.ts'
import { readWordGiven } from './read-word-given.ts'

const READERS = [
  readComing,
  readBringing,
  readListed,
  readGuestLines,
  readStandingIn,
  readDelegation,
  readRoles,
  readChair,
  readCompoundRoles,
  readAbsence,
  readWordGiven,
]

/**
 * Who comes to a gathering, stays away, sends another, chairs, hosts, calls or mediates it, as a sentence tells.
 * @source data/en/attendance/*.yml
 * @example readAttendance(view('Chad stayed away from the talks.'), context)  // Chad, absent, at "the talks"
 */
export const readAttendance = (view: SentenceView, context: Context): readonly Attending[] =>
  READERS.flatMap(read => read(view, context))
