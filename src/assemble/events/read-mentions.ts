import type { Article, Happening } from '../../record/article.ts'
import type { EventType } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { contentWords } from '../../text/content-words.ts'
import { fold } from '../../text/fold.ts'
import { slice } from '../../text/span.ts'
import { type Days, daysOf } from '../days.ts'
import { type Known, partyAt, placeAt, type Sources } from '../sources.ts'
import { type Act, readActs } from './pairs/describe-act.ts'

/** Events of one kind may be one event; of two kinds, never. */
export type Kind = 'gathering' | 'force' | EventType | `${EventType} ${string}`

export interface Part extends Known {
  readonly involvement: Happening['involved'][number]
}

/** One mention of an event with what its words refer to. */
export interface EventMention {
  readonly article: Article
  readonly happening: Happening
  readonly kind: Kind
  /** The noun or verb, lower case: "summit", "talks". */
  readonly head: string
  readonly days?: Days
  readonly place?: Known
  /** Of the place, where it is known. */
  readonly country?: string
  /** Whose event it is: the organisation at the top of the body named. */
  readonly body?: Known
  readonly organization?: string
  readonly initiator?: Known
  readonly parts: readonly Part[]
  /** What sets it apart from others of its series: "extraordinary", "trilateral". */
  readonly qualifiers: ReadonlySet<string>
  /** The content words of its phrase, in order of the alphabet: "foreig meeti minis"; undefined where they are too few to tell it. */
  readonly phrase?: string
  /** What the words around it tell, read when asked for the first time. */
  act(): Act | undefined
}

/** Of so many words: "meeting" and "the summit" are called so everywhere. */
const TELLING_PHRASE = 3

const KINDS: { readonly [Type in EventType]?: Kind } = {
  session: 'gathering',
  meeting: 'gathering',
  summit: 'gathering',
  attack: 'force',
  clash: 'force',
}

/** Words of one meaning get one name; two different names in one group never meet. */
const QUALIFIERS: { readonly [word: string]: readonly [group: string, name: string] } = {
  extraordinary: ['series', 'extraordinary'],
  emergency: ['series', 'extraordinary'],
  special: ['series', 'extraordinary'],
  annual: ['series', 'regular'],
  regular: ['series', 'regular'],
  bilateral: ['sides', '2'],
  trilateral: ['sides', '3'],
  quadrilateral: ['sides', '4'],
  ministerial: ['level', 'ministers'],
  early: ['ballot', 'early'],
  presidential: ['office', 'president'],
  parliamentary: ['office', 'parliament'],
}

/** Types that hold deeds of many sorts: of these only two of one sort may be one event. */
const MANY_SORTS: ReadonlySet<EventType> = new Set(['other', 'withdrawal', 'adoption', 'aid'])

/** Deeds that are never the same as another of their type: what is lifted was imposed by another deed. */
const APART: ReadonlySet<string> = new Set(['lifting', 'easing', 'extension', 'renewal', 'expulsion'])

/** @example kindOf(happening)  // "gathering", "other reopening" */
export const kindOf = ({ type, called, deed }: Happening): Kind => {
  const sort = called ?? deed
  const isOfItsSort = MANY_SORTS.has(type) || APART.has(sort ?? '')
  return KINDS[type] ?? (isOfItsSort && sort !== undefined ? `${type} ${sort}` : type)
}

/** All mentions of events in an article, in reading order. */
export function readMentions(sources: Sources, article: Article): readonly EventMention[] {
  const acts = remembered(() => readActs(article))
  return article.happenings.map(happening => {
    const { text } = article.document
    const words =
      happening.called === undefined && !happening.implicit ? contentWords(slice(text, happening)) : new Set()
    const place = happening.place && placeAt(sources, article, happening.place)
    const country = place && sources.entity(place.id)?.country
    const parts = happening.involved.flatMap(involvement => {
      const known = partyAt(sources, article, involvement.who)
      return known ? [{ ...known, involvement }] : []
    })
    const named = happening.body && bodyAt(sources, article, happening.body)
    const body =
      named ??
      bodyOf(sources, happening, parts, text.slice(Math.max(0, happening.start - LONGEST_OWN), happening.start))
    const organization = body && topOf(sources, body.id)
    const initiator = happening.initiator && partyAt(sources, article, happening.initiator)
    const days = daysOf(timeOf(happening))
    return {
      article,
      happening,
      kind: kindOf(happening),
      head: slice(text, happening.trigger).toLowerCase(),
      ...(days && { days }),
      ...(place && { place }),
      ...(country !== undefined && { country }),
      ...(body && { body }),
      ...(organization !== undefined && { organization }),
      ...(initiator && { initiator }),
      // A body is not among those who come to its own session.
      parts: parts.filter(p => p.id !== body?.id || p.involvement.role !== 'participant'),
      qualifiers: new Set(
        fold(slice(text, happening))
          .split(' ')
          .flatMap(word => (QUALIFIERS[word] ? [QUALIFIERS[word].join(':')] : [])),
      ),
      ...(words.size >= TELLING_PHRASE && { phrase: [...words].sort().join(' ') }),
      act: remembered(() => acts().actAt([happening.trigger])),
    }
  })
}

/** Makes a thing when it is first asked for. */
function remembered<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | undefined
  return () => {
    made ??= { thing: make() }
    return made.thing
  }
}

/** The time of a happening, as one EDTF expression that holds both its ends. */
export function timeOf({ time, until }: Happening): string | undefined {
  if (!time?.edtf) return undefined
  const end = until?.edtf ?? time.edtfEnd
  return end ? `${time.edtf.split('/')[0]}/${end.split('/').at(-1)}` : time.edtf
}

const BODIES: ReadonlySet<string | undefined> = new Set(['Organization', 'Body'])

function bodyAt(sources: Sources, article: Article, span: Span): Known | undefined {
  const known = partyAt(sources, article, span)
  return known && BODIES.has(sources.entity(known.id)?.type) ? known : undefined
}

const OWN = /\b(?:its|their)\s$/i
const LONGEST_OWN = ' their '.length

/**
 * "The council is to meet": a body that gathers without others gathers its own members, and so does an organisation that
 * holds "its summit"; one that comes to "the summit" may come to another's.
 */
function bodyOf(sources: Sources, { type }: Happening, parts: readonly Part[], before: string): Known | undefined {
  const [only, ...more] = parts
  if (only?.involvement.role !== 'participant' || more.length > 0 || KINDS[type] !== 'gathering') return undefined
  const kind = sources.entity(only.id)?.type
  return kind === 'Body' || (kind === 'Organization' && OWN.test(before)) ? only : undefined
}

/** The organisation whose organ the body is, or the organisation itself; undefined of an organ of which none is known. */
function topOf({ entity }: Sources, id: string): string | undefined {
  const known = entity(id)
  return known?.parent ?? (known?.type === 'Body' ? undefined : id)
}
