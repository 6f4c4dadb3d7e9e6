import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const kinds = [
  'state',
  'company',
  'union',
  'court',
  'party',
  'bloc',
  'agency',
  'association',
  'charity',
  'bank',
  'fund',
  'council',
  'commission',
  'committee',
  'board',
  'university',
  'hospital',
  'club',
  'movement',
  'group',
  'opposition',
  'mission',
  'department',
  'panel',
  'city',
  'servants',
  'staff',
] as const
export type PartyKind = (typeof kinds)[number]

const partyNoun = z.strictObject({ noun: z.string().toLowerCase(), kind: z.enum(kinds) })

/** Common nouns by which news takes up a party that it has named, or speaks of one that has no name. */
export const partyNouns = defineEntries({ path: 'en/party-nouns.yml', entry: partyNoun, key: p => p.noun })
