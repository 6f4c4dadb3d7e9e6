import type { Basis } from '../record/span.ts'
import { type Html, html } from './escape.ts'
import type { PageContext } from './page-context.ts'

/** Why something was inferred: the rule, with the words it went by. */
export const drawBasis = (context: PageContext, basis: Basis | undefined, line: string): Html | undefined =>
  basis &&
  html`<span class="basis">inferred: ${basis.rule.replaceAll('-', ' ')} ${context.cite(basis.clues, line)}</span>`
