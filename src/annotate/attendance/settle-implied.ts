import { english } from '../../language/english.ts'
import type { Happening } from '../../record/article.ts'
import { GATHERINGS } from './find-gathering.ts'

/**
 * What those who "did not come" did not come to: a gathering where the text has spoken of one, else a signing, an
 * inauguration, a ceremony.
 * @param happenings  of one article, in reading order
 */
export function settleImplied(happenings: readonly Happening[]): readonly Happening[] {
  let gathered = false
  let ceremony: Happening | undefined
  return happenings.map(happening => {
    const { implicit, type } = happening
    if (implicit) return type === 'meeting' && ceremony && !gathered ? atCeremony(happening, ceremony) : happening
    gathered ||= GATHERINGS.has(type)
    if (isCeremony(happening)) ceremony = happening
    return happening
  })
}

const CEREMONIES: ReadonlySet<string> = new Set(
  english.eventWords.flatMap(({ attended, deed }) => (attended && deed !== undefined ? [deed] : [])),
)

/** An act that people come to: a signing, an inauguration, a funeral. */
const isCeremony = ({ type, called, deed, ceremony }: Happening): boolean =>
  (type === 'agreement' && called === 'signing') || (deed !== undefined && CEREMONIES.has(deed)) || ceremony === true

/** "She will not be there", of a ceremony. */
const atCeremony = (happening: Happening, { type, deed }: Happening): Happening => ({
  ...happening,
  type,
  ...(deed !== undefined && { deed }),
  ...(happening.status === 'held' && { status: 'occurred' as const }),
})
