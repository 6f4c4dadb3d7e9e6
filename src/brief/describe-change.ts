import type { Change } from '../compare/change.ts'
import type { Section } from '../compare/things.ts'
import type { Record } from '../record/record.ts'
import { describeDate } from '../view/describe-date.ts'
import { describeAmount } from '../view/describe-figure.ts'
import { describePost } from '../view/describe-post.ts'
import type { RecordIndex } from '../view/index-record.ts'
import { labelEvent } from '../view/label-event.ts'
import {
  attendanceWords,
  capacityWords,
  relationWords,
  requestStatusWords,
  statusWords,
  textKindWords,
  textStatusWords,
} from '../view/words.ts'
import { name, quote } from './brief-line.ts'
import { describeEvent, whenOf } from './describe-event.ts'
import { describeRequest } from './describe-request.ts'

/** Every code of a record that a change may bear, in words. */
const codes: { readonly [code: string]: string } = {
  ...attendanceWords,
  ...requestStatusWords,
  ...textStatusWords,
  ...statusWords,
  ...relationWords,
  ...capacityWords,
  holder: 'in office',
}

/** A code of the record in words; what is no code stays as it is. */
export const codeWords = (code: string | undefined): string =>
  code === undefined ? 'not told' : (codes[code] ?? name(code))

type Describe = { readonly [Of in Section]: (thing: Record[Of][number], index: RecordIndex) => string }

/** A thing in one line, as it is told when it is new. */
const describe: Describe = {
  events: (event, index) => `${whenOf(event)}: ${describeEvent(event, index, true)}`,
  requests: describeRequest,
  statements: ({ speaker, speakerText, content }, index) =>
    `${name(speaker === null ? (speakerText ?? 'somebody not named') : index.nameOf(speaker))}: ${quote(content)}`,
  figures: (figure, index) => {
    const by = figure.attributedTo === undefined ? '' : `, says ${name(index.nameOf(figure.attributedTo))}`
    return `${name(describeAmount(figure))} — ${quote(figure.what)}${by}`
  },
  disputes: ({ kind, about, positions }, index) => {
    const event = index.events.get(about)
    const what = name(event ? labelEvent(event) : index.nameOf(about))
    return `${what}, ${kind}: ${positions.map(({ value }) => name(String(value))).join(' · ')}`
  },
  texts: ({ title, kind, status }) => `${name(title)} (${textKindWords[kind]}) — ${textStatusWords[status]}`,
  posts: (post, index) => `${name(index.nameOf(post.person))} — ${name(describePost(post, index.nameOf))}`,
  memberships: ({ member, organization }, index) =>
    `${name(index.nameOf(member))} — member of ${name(index.nameOf(organization))}`,
  open: ({ question }) => name(question),
  entities: entity => `${name(entity.name)} — ${entity.type.toLowerCase()}`,
}

function describeNew<Of extends Section>(section: Of, change: Change, index: RecordIndex): string {
  const thing = index.record[section].find(({ id }) => id === change.thing)
  return thing ? describe[section](thing, index) : name(change.label)
}

const arrow = (
  was: string | undefined,
  now: string | undefined,
  words: (code: string | undefined) => string,
): string => (was === undefined ? words(now) : `${words(was)} → ${words(now)}`)

const date = (edtf: string | undefined): string => (edtf === undefined ? 'not told' : describeDate(edtf))

/** A change in one line of words, without its sources. @example describeChange(change, index)  // 'The summit: planned → held' */
export function describeChange(change: Change, index: RecordIndex): string {
  const { section, kind, was, now, whom, basis } = change
  const label = name(change.label)
  const who = (id: string | undefined) => (id === undefined ? 'not told' : name(index.nameOf(id)))
  switch (kind) {
    case 'new':
      return `new: ${describeNew(section, change, index)}`
    case 'revised':
      return `${describeNew(section, change, index)} (was ${name(was ?? 'not told')})`
    case 'status':
      return `${label}: ${arrow(was, now, codeWords)}`
    case 'date':
      return `${label}: ${arrow(was, now, date)}`
    case 'due':
      return `${label}: due ${arrow(was, now, date)}`
    case 'place':
      return `${label}: where: ${arrow(was, now, who)}`
    case 'speaker':
      return `${quote(change.label)}: said by ${arrow(was, now, who)}`
    case 'source':
      return `${label}: told by ${arrow(was, now, who)}`
    case 'attendance':
      return `${label}: ${who(whom)}: ${arrow(was, now, codeWords)}`
    case 'relation': {
      const other = index.events.get(whom ?? '')
      return `${label}: ${codeWords(now)} ${name(other ? labelEvent(other) : (whom ?? ''))}`
    }
    case 'position':
      return `${label}: ${whom === undefined ? '' : `${who(whom)}: `}${quote(now ?? '')}`
    case 'name':
      return `${name(was ?? change.label)}: also called ${quote(now ?? '')}`
    case 'joined':
      return `${label} and ${name(now ?? '')} are one${basis ? ` (${name(basis.rule)})` : ''}`
    case 'agenda':
    case 'outcome':
      return `${label}: ${kind}: ${quote(now ?? '')}`
    case 'gone':
      return `no longer told: ${label}`
  }
}
