import { z } from 'zod'
import { disputeSchema, figureSchema, openSchema, requestSchema, statementSchema, textSchema } from './claim.ts'
import { derivationSchema, documentSchema } from './document.ts'
import { daySchema, edtfSchema } from './edtf.ts'
import { entitySchema, membershipSchema, postSchema } from './entity.ts'
import { eventSchema, participantSchema } from './event.ts'
import { recordSchema } from './record.ts'
import { basisSchema, proofSchema } from './span.ts'

/** What the record is made of, as the schema names it. */
const definitions: { readonly [name: string]: z.ZodType } = {
  Day: daySchema,
  Edtf: edtfSchema,
  Proof: proofSchema,
  Basis: basisSchema,
  Document: documentSchema,
  Derivation: derivationSchema,
  Entity: entitySchema,
  Membership: membershipSchema,
  Post: postSchema,
  Event: eventSchema,
  Participant: participantSchema,
  Text: textSchema,
  Statement: statementSchema,
  Request: requestSchema,
  Figure: figureSchema,
  Dispute: disputeSchema,
  Open: openSchema,
}

/** The record's JSON Schema (2020-12), for programs that read what `--json` prints. */
export function recordJsonSchema(): object {
  for (const [id, schema] of Object.entries(definitions))
    if (!schema.meta()?.id) schema.register(z.globalRegistry, { id })
  return {
    title: 'Record',
    description: 'The cited record of one affair, as rapporteur prints it.',
    ...z.toJSONSchema(recordSchema, {
      target: 'draft-2020-12',
      // To TypeScript all is read-only; to a reader of JSON that says nothing.
      override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
    }),
  }
}
