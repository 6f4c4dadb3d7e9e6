import { describeDate } from '../view/describe-date.ts'
import type { Source } from '../view/index-record.ts'
import { dateBasisWords } from '../view/words.ts'
import { bdi, type Html, html, webAddress } from './escape.ts'

/** Where a document came from; a link only where that is an address of the web. */
export function drawLocation(location: string): Html {
  const address = webAddress(location)
  return address === undefined
    ? html`<span class="location">${bdi(location)}</span>`
    : html`<a class="location" href="${address}" rel="noopener noreferrer nofollow">${bdi(location)}</a>`
}

/** The day of publication and by what it is known. */
export const drawDay = ({ document }: Source): Html =>
  document.datePublished === undefined
    ? html`<span class="day">${dateBasisWords.unknown}${document.dateCandidates?.length ? `; perhaps ${document.dateCandidates.map(describeDate).join(' or ')}` : ''}</span>`
    : html`<span class="day">${describeDate(document.datePublished)}</span>${document.dateBasis !== 'stated' && html` <span class="aside">(${dateBasisWords[document.dateBasis]})</span>`}`
