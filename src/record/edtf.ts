import { z } from 'zod'

const DAY = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`

/** A date or an interval of EDTF, as far as the record uses it: `2022`, `2022-11`, `2022-10-28`, `2022-11~`, `2022-10-17/2022-10-23`. */
export const edtfSchema = z.string().regex(new RegExp(`^${DAY}(?:/(?:${DAY}|\\.\\.)?)?$`))

/** A calendar day, ISO 8601: `2022-10-28`. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
