import type { When } from '../record/when.ts'
import { describeDate } from '../view/describe-date.ts'
import { bdi, type Html, html } from './escape.ts'
import type { PageContext } from './page-context.ts'

/** What a date was counted from, in words. */
function drawAnchor(context: PageContext, { anchor }: When, line: string): Html | false {
  if (!anchor) return false
  const words = anchor.proof?.[0]?.exact
  if (anchor.from === 'publication')
    return anchor.date !== undefined && html`, counted from the day of publication, ${describeDate(anchor.date)}`
  return words !== undefined && html`, counted from “${bdi(words)}” ${context.cite(anchor.proof ?? [], line)}`
}

/** A date that opens the reasoning behind it: the words it was read from, what they were counted from, and the rule. */
export function drawWhen(context: PageContext, date: Html | string, when: When | undefined, line: string): Html {
  if (!when) return html`${date}`
  const words = when.proof[0]?.exact ?? ''
  const others = (when.candidates ?? []).slice(1).map(describeDate)
  return html`<details class="dated"><summary>${date}</summary><span class="basis">from “${bdi(words)}” ${context.cite(when.proof, line)}${drawAnchor(context, when, line)}; rule: ${when.rule.replaceAll('-', ' ')}${others.length > 0 && html`; or ${others.join(', ')}`}</span></details>`
}
