import { type Html, html, nothing } from '../escape.ts'

/** A part of the page with its heading; nothing where there is nothing to tell. */
export const drawSection = (id: string, heading: string, count: number, body: Html, note?: string): Html =>
  count === 0
    ? nothing
    : html`<section id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${heading}</h2>
${note !== undefined && html`<p class="note">${note}</p>`}${body}
</section>\n`
