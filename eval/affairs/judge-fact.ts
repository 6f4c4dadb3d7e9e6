import type { Event } from '../../src/record/event.ts'
import type { Record } from '../../src/record/record.ts'
import type { AffairFacts, Fact, FactOf } from './facts.ts'
import { findEvents, isAt, tellNearEvents, timeOf, wordsOfEvent } from './find-events.ts'
import { isSameTime, sharesDay } from './same-time.ts'
import { foldName, hasWords, namesOf, type WhoIsWho, whoIsWho } from './who-is-who.ts'

/** Whether the record says it, and what it says instead, for people to read. */
export interface Judgement {
  readonly said: boolean
  readonly instead: string
}

/** A record beside the facts that it is held against. */
export interface Bench {
  readonly record: Record
  readonly who: WhoIsWho
  events(name: string): readonly Event[]
  /** What the record has instead of an event that it does not have. */
  near(name: string): string
}

export function openBench(record: Record, { names, events }: AffairFacts): Bench {
  const who = whoIsWho(record, names)
  return {
    record,
    who,
    events: name => findEvents(record, who, events[name] ?? {}),
    near: name => tellNearEvents(record, who, events[name] ?? {}),
  }
}

type Judges = { readonly [Kind in Fact['kind']]: (bench: Bench, fact: FactOf<Kind>) => Judgement }

/** Of things that might be meant those that are; of the others, what they say. */
function judge<Thing>(
  things: readonly Thing[],
  says: (thing: Thing) => boolean,
  tell: (thing: Thing) => string,
  none = 'nothing of it',
): Judgement {
  const told = [...new Set(things.map(tell))]
  return { said: things.some(says), instead: told.length > 0 ? told.join('; ') : none }
}

/** The same of the events that a fact names. */
const judgeEvents = (
  bench: Bench,
  name: string,
  says: (event: Event) => boolean,
  tell: (event: Event) => string,
): Judgement => judge(bench.events(name), says, tell, bench.near(name))

const documentOf = ({ record }: Bench, name: string) =>
  record.documents.find(({ location }) => (location.split('/').at(-1) ?? '').startsWith(name))

const entitiesNamed = ({ record }: Bench, name: string) =>
  record.entities.filter(entity => namesOf(entity).has(foldName(name)))

const sentences = (proof: readonly { readonly sentence: string }[]) => proof.map(({ sentence }) => sentence).join('\n')

/** Who of an event's participants is meant, with what the record says of them. */
const participantsOf = (event: Event, { who: { isWho } }: Bench, wanted: string | readonly string[]) =>
  event.participants.filter(({ entity }) => isWho(entity, wanted))

const isSame = (bench: Bench, names: readonly string[]) =>
  bench.record.entities.some(entity => names.every(name => namesOf(entity).has(foldName(name))))

const judges: Judges = {
  date: (bench, { document, is }) => {
    const day = documentOf(bench, document)?.datePublished
    return { said: day === is, instead: day ?? 'undated' }
  },
  origin: (bench, { document, from }) =>
    judge(
      documentOf(bench, document)?.derivedFrom ?? [],
      ({ publisher }) => foldName(publisher) === foldName(from),
      ({ publisher }) => publisher,
    ),
  copy: (bench, { documents }) => {
    const found = documents.map(name => documentOf(bench, name)?.origin)
    return { said: found.every(origin => origin !== undefined && origin === found[0]), instead: 'other origins' }
  },
  same: (bench, { names }) => ({
    said: isSame(bench, names),
    instead: names.map(name => `${name}: ${entitiesNamed(bench, name).map(entity => entity.name)}`).join('; '),
  }),
  apart: (bench, { names }) => ({
    said: names.every(name => entitiesNamed(bench, name).length > 0) && !isSame(bench, names),
    instead: isSame(bench, names) ? 'one' : 'not all of them there',
  }),
  entity: (bench, { name, types }) =>
    judge(
      bench.record.entities.filter(({ id }) => bench.who.isWho(id, name)),
      ({ type }) => types.includes(type),
      ({ type }) => type,
    ),
  post: (bench, { person, role, of, capacity }) =>
    judge(
      bench.record.posts.filter(post => bench.who.isWho(post.person, person)),
      post =>
        hasWords(post.role, role) &&
        (!of || bench.who.isWho(post.of, of)) &&
        (!capacity || capacity.includes(post.capacity)),
      post => `${post.capacity} ${post.role} of ${bench.who.nameOf(post.of)}`,
    ),
  membership: (bench, { member, organization }) =>
    judge(
      bench.record.memberships.filter(membership => bench.who.isWho(membership.member, member)),
      membership => bench.who.isWho(membership.organization, organization),
      membership => bench.who.nameOf(membership.organization),
    ),
  event: (bench, { event }) =>
    judgeEvents(
      bench,
      event,
      () => true,
      ({ label }) => label,
    ),
  place: (bench, { event, place }) =>
    judgeEvents(
      bench,
      event,
      found => isAt(found, bench.who, place),
      found => bench.who.nameOf(found.place),
    ),
  status: (bench, { event, is }) =>
    judgeEvents(
      bench,
      event,
      ({ status }) => is.includes(status),
      ({ status, label }) => `${status} (${label})`,
    ),
  attendance: (bench, { event, who, is }) =>
    judgeEvents(
      bench,
      event,
      found => participantsOf(found, bench, who).some(({ attendance }) => attendance && is.includes(attendance)),
      found =>
        participantsOf(found, bench, who)
          .map(({ attendance, role }) => attendance ?? role)
          .join() || 'not in it',
    ),
  represented: (bench, { event, who, by }) =>
    judgeEvents(
      bench,
      event,
      found =>
        participantsOf(found, bench, who).some(({ representedBy }) => hasWords(bench.who.nameOf(representedBy), by)),
      found =>
        participantsOf(found, bench, who)
          .map(({ representedBy }) => `by ${bench.who.nameOf(representedBy)}`)
          .join() || 'not in it',
    ),
  mode: (bench, { event, who, is }) => {
    const modes = (found: Event) =>
      who === undefined
        ? [found.attendanceMode]
        : participantsOf(found, bench, who).map(({ mode }) => mode ?? found.attendanceMode)
    return judgeEvents(
      bench,
      event,
      found => modes(found).some(mode => mode !== undefined && is.includes(mode)),
      found => modes(found).join() || 'not told',
    )
  },
  role: (bench, { event, who, is }) => {
    const roles = (found: Event) => [
      ...participantsOf(found, bench, who).map(({ role }) => role),
      ...(bench.who.isWho(found.organizer, who) ? (['organizer'] as const) : []),
      ...(bench.who.isWho(found.initiator, who) ? (['initiator'] as const) : []),
    ]
    return judgeEvents(
      bench,
      event,
      found => roles(found).some(role => is.includes(role)),
      found => roles(found).join() || 'not in it',
    )
  },
  wording: (bench, { event, texts }) => {
    const told = bench.events(event).flatMap(({ wordings }) => wordings.map(({ text }) => text))
    return { said: texts.every(text => told.some(one => hasWords(one, text))), instead: told.join('; ') }
  },
  related: (bench, { event, to }) => {
    const from = new Set(bench.events(event).map(({ id }) => id))
    const goal = new Set(bench.events(to).map(({ id }) => id))
    const ties = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
      bench.record.events.some(({ id, related }) => one.has(id) && related.some(tie => other.has(tie.event)))
    const there = from.size > 0 && goal.size > 0
    return { said: ties(from, goal) || ties(goal, from), instead: there ? 'not related' : 'no such event' }
  },
  merged: ({ record }, { told: [one, other] }) => {
    const tells = (event: Event, wanted: string, not: string) =>
      event.proof.some(({ sentence }) => hasWords(sentence, wanted) && !hasWords(sentence, not))
    return judge(
      record.events.filter(event => hasWords(wordsOfEvent(event), one) && hasWords(wordsOfEvent(event), other)),
      event => tells(event, one, other) && tells(event, other, one),
      ({ label }) => label,
    )
  },
  'other-day': (bench, { types, told, days }) =>
    judge(
      findEvents(bench.record, bench.who, { types, ...(told ? { told } : {}) }).filter(event => timeOf(event)),
      event => days.every(day => !sharesDay(timeOf(event) ?? '', day)),
      event => `${timeOf(event)} (${event.label})`,
    ),
  'other-guest': (bench, { event, than }) => {
    const others = (found: Event) =>
      found.participants.filter(({ entity, attendance }) => attendance === 'attended' && !bench.who.isWho(entity, than))
    return judgeEvents(
      bench,
      event,
      found => others(found).length > 0,
      found =>
        others(found)
          .map(({ entity }) => bench.who.nameOf(entity))
          .join(),
    )
  },
  'other-holder': (bench, { role, of, than }) =>
    judge(
      bench.record.posts.filter(post => hasWords(post.role, role) && bench.who.isWho(post.of, of)),
      ({ person }) => !bench.who.isWho(person, than),
      ({ person }) => bench.who.nameOf(person),
    ),
  statement: (bench, { speaker, contains, quote, polarity }) =>
    judge(
      bench.record.statements.filter(({ content }) => hasWords(content, contains)),
      statement =>
        bench.who.isWho(statement.speaker, speaker) &&
        (!quote || quote.includes(statement.kind)) &&
        (!polarity || polarity === statement.polarity),
      ({ kind, speaker: found, speakerText = '' }) => `${kind} by ${bench.who.nameOf(found)} "${speakerText}"`,
    ),
  request: (bench, { contains, from, to, ask, status, due }) =>
    judge(
      bench.record.requests.filter(({ content, proof }) => hasWords(`${content}\n${sentences(proof)}`, contains)),
      request =>
        (!from || request.from.some(id => bench.who.isWho(id, from))) &&
        (!to || request.to.some(id => bench.who.isWho(id, to))) &&
        (!ask || ask.includes(request.kind)) &&
        (!status || status.includes(request.status)) &&
        (!due || (request.due !== undefined && isSameTime(request.due, due))),
      request => {
        const [by, of] = [request.from, request.to].map(ids => ids.map(bench.who.nameOf).join('+'))
        return `${request.status} ${request.kind} by ${by} to ${of}: ${request.content}${request.due ? ` till ${request.due}` : ''}`
      },
    ),
  figure: (bench, { value, what, comparator, by, flag }) =>
    judge(
      bench.record.figures.filter(figure => figure.value === value),
      figure =>
        hasWords(`${figure.what} ${figure.unit ?? ''}`, what) &&
        (!comparator || comparator.includes(figure.comparator)) &&
        (!by || bench.who.isWho(figure.attributedTo, by)) &&
        (!flag || (figure.flags ?? []).some(one => one.flag === flag)),
      figure => `${figure.comparator} ${figure.what} by ${bench.who.nameOf(figure.attributedTo)}`,
    ),
  dispute: ({ record }, { values }) =>
    judge(
      record.disputes.filter(({ positions }) =>
        positions.some(({ value }) => hasWords(String(value), values.join('|'))),
      ),
      ({ positions }) => values.every(wanted => positions.some(({ value }) => hasWords(String(value), wanted))),
      ({ kind, positions }) => `${kind} ${positions.map(({ value }) => value).join(' / ')}`,
    ),
  text: ({ record }, { told, status }) =>
    judge(
      record.texts.filter(({ title, proof }) => hasWords(`${title}\n${sentences(proof)}`, told)),
      text => !status || status.includes(text.status),
      text => `${text.status} ${text.kind}: ${text.title}`,
    ),
  open: ({ record }, { contains }) =>
    judge(
      record.open,
      ({ question, proof }) => hasWords(`${question}\n${sentences(proof)}`, contains),
      () => 'other questions',
    ),
  nothing: ({ record }, { of }) => {
    const spoken = JSON.stringify({ ...record, documents: [] })
    const empty = record.events.length === 0
    return { said: !empty && !hasWords(spoken, of), instead: empty ? 'a record without events' : 'spoken of' }
  },
}

/** Whether a record says a fact. */
export function judgeFact<Kind extends Fact['kind']>(bench: Bench, fact: FactOf<Kind>): Judgement {
  const judgeKind: Judges[Kind] = judges[fact.kind as Kind]
  return judgeKind(bench, fact)
}
