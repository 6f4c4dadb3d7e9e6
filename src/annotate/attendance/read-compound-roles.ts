import { english } from '../../language/english.ts'
import { flatMap } from '../../text/flat-map.ts'
import { contains } from '../../text/span.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { lowerAt } from '../clauses/tree.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { type Attending, attending, involveAll } from './attending.ts'
import { findGathering, GATHERINGS } from './find-gathering.ts'

type Role = 'mediator' | 'organizer' | 'chair'
const ROLES: ReadonlyMap<string, Role> = new Map(
  english.gatheringRoles.flatMap(({ as, words, role }) =>
    as === 'compound' && role !== 'initiator' && role !== 'observer' && role !== 'participant' ? [[words, role]] : [],
  ),
)
const PARTIES: ReadonlySet<string> = new Set(['Country', 'Demonym', 'Organization', 'Body', 'Place'])

/** Whose part in a gathering a compound before its noun tells: "[Talvian-brokered] negotiations", "the [UN-mediated] talks". */
export const readCompoundRoles = (view: SentenceView, { triggers }: Context): readonly Attending[] =>
  flatMap(triggers, trigger => {
    if (trigger.as !== 'noun' || !GATHERINGS.has(trigger.word.type)) return []
    const { tokens, names } = view
    for (let at = trigger.phrase.from; at < trigger.at; at++) {
      const role = ROLES.get(lowerAt(tokens, at))
      const hyphen = tokens[at - 1]
      if (!role || !hyphen || !/^[-–]$/.test(hyphen.text)) continue
      const before = tokens[at - 2]
      const name = before && names.find(one => PARTIES.has(one.type) && contains(one, before))
      const gathering = name && name.end <= hyphen.start ? findGathering(view, trigger.at, triggers) : undefined
      if (!name || !gathering) continue
      const clue = spanOf(tokens, { from: at - 2, to: at + 1 })
      const who = [{ who: { start: name.start, end: name.end }, isPerson: false }]
      return attending(gathering, { from: trigger.at, to: trigger.at + 1 }, involveAll(view, who, { role, clue }))
    }
    return []
  })
