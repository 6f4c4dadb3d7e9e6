import type { Happening } from '../../record/article.ts'
import { GATHERINGS } from './find-gathering.ts'

/**
 * What those who "did not come" did not come to: a gathering where the text has spoken of one, else a signing.
 * @param happenings  of one article, in reading order
 */
export function settleImplied(happenings: readonly Happening[]): readonly Happening[] {
  let gathered = false
  let signed = false
  return happenings.map(happening => {
    const { implicit, type, called } = happening
    if (implicit) return type === 'meeting' && signed && !gathered ? { ...happening, type: 'agreement' } : happening
    gathered ||= GATHERINGS.has(type)
    signed ||= type === 'agreement' && called === 'signing'
    return happening
  })
}
