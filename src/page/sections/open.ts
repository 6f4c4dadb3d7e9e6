import { bdi, type Html, html } from '../escape.ts'
import { knownSince, type PageContext } from '../page-context.ts'
import { drawSection } from './section.ts'

/** What the texts themselves say is not known. */
export function openSection(context: PageContext): Html {
  const { open } = context.index.record
  const lines = open.map(({ id, question, proof, knownSince: since }) => {
    const line = context.anchorOf(id) ?? ''
    return html`<li class="line asked" id="${line}"><p class="content">${bdi(question)} ${context.cite(proof, line)}</p><p class="foot">${knownSince(since)}</p></li>\n`
  })
  return drawSection('open', 'Not known', open.length, html`<ul class="list">${lines}</ul>`)
}
