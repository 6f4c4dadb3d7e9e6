/** Markup that is safe to print: made by `html` alone, so that text from outside is always escaped once. */
export interface Html {
  readonly html: string
}

const ENTITIES: { readonly [letter: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
}

/** Control characters that HTML forbids or drops, and halves of surrogate pairs, which no encoding can write. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/gu

/**
 * Text made safe inside an element or a quoted attribute. What cannot be printed shows as `�`, so that nothing is
 * silently lost and lengths stay.
 * @example escapeText('<b> & "c"')  // '&lt;b&gt; &amp; &quot;c&quot;'
 */
export const escapeText = (text: string): string =>
  text.replace(UNPRINTABLE, '\ufffd').replace(/[&<>"'\r]/g, letter => ENTITIES[letter] ?? letter)

type Value = Html | string | number | readonly Html[] | undefined | false

function print(value: Value): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  return 'html' in value ? value.html : value.map(item => item.html).join('')
}

/**
 * Markup from a template: what is put in is escaped unless it is markup itself; `undefined` and `false` print nothing.
 * @example html`<p title="${title}">${words}</p>`
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let page = strings[0] ?? ''
  values.forEach((value, place) => {
    page += print(value) + (strings[place + 1] ?? '')
  })
  return { html: page }
}

/** Nothing. */
export const nothing: Html = { html: '' }

/** Pieces of markup with something between them. */
export const join = (pieces: readonly Html[], between: string): Html => ({
  html: pieces.map(piece => piece.html).join(escapeText(between)),
})

/** Text from outside as it stands in a line: its direction cannot reach the words around it. */
export const bdi = (text: string): Html => html`<bdi>${text}</bdi>`

/** An address that a reader may follow; undefined for `javascript:`, a file or anything else but the web. */
export function webAddress(location: string): string | undefined {
  if (!/^https?:\/\//i.test(location) || !URL.canParse(location)) return undefined
  return new URL(location).href
}
