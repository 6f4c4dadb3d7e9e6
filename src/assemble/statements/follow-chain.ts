import type { Article, Quotation } from '../../record/article.ts'
import { contains, slice } from '../../text/span.ts'
import { partyAt, type Sources } from '../sources.ts'
import type { Voice } from './voice.ts'

/**
 * Through whom the words came, outermost first: the outlet, the agency that it credits, whoever is quoted as quoting the
 * speaker ("the spokesman said that the minister had said").
 * @returns names of publishers, ids of entities, and the text's own words for those it does not name; each once
 */
export function followChain(sources: Sources, { article, quotation, speaker }: Voice): readonly string[] {
  const { publisher, derivedFrom } = article.document
  const tellers = quotedAround(article, quotation).flatMap(({ speaker: teller }) => {
    if (!teller) return []
    return partyAt(sources, article, teller)?.id ?? slice(article.document.text, teller)
  })
  const chain = [publisher, ...derivedFrom.map(d => d.publisher), ...tellers]
  return [...new Set(chain.filter(link => link !== undefined && link !== speaker?.id))].filter(
    link => link !== undefined,
  )
}

/** The quotations of others whose words hold this one with its cue, the longest first. */
function quotedAround({ quotations }: Article, quotation: Quotation): readonly Quotation[] {
  const { cue, content, speaker } = quotation
  return quotations
    .filter(
      other =>
        (other.content.start !== content.start || other.cue?.start !== cue?.start) &&
        contains(other.content, content) &&
        (cue ? contains(other.content, cue) : false) &&
        (!speaker || !other.speaker || other.speaker.start !== speaker.start),
    )
    .sort((a, b) => lengthOf(b) - lengthOf(a))
}

const lengthOf = ({ content }: Quotation): number => content.end - content.start
