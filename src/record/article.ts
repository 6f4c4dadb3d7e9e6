import type {
  Comparator,
  certainties,
  polarities,
  quoteKinds,
  requestKinds,
  requestStatuses,
  textKinds,
  textStances,
  textStatuses,
} from './claim.ts'
import type { Document } from './document.ts'
import type { capacities, EntityType } from './entity.ts'
import type { Attendance, EventStatus, EventType, ParticipantRole } from './event.ts'
import type { Span } from './span.ts'

/** A span that knows the number of its sentence (its place in `Article.sentences`). */
export interface Placed extends Span {
  readonly sentence: number
}

/** `furniture` is what a page carries beside its article: a credit, a navigation word, a dateline. Nothing is read from it. */
export interface Sentence extends Span {
  readonly kind: 'headline' | 'heading' | 'prose' | 'furniture'
  /** Number of the paragraph, from 0. */
  readonly paragraph: number
}

/** A word or a mark, with its Universal Dependencies tag (`PROPN`, `VERB`, …) and its lemma in lower case. */
export interface TaggedWord extends Placed {
  readonly text: string
  readonly lemma: string
  readonly tag: string
  /** Of verbs and auxiliaries: "meets" is present, "met" past or participle, "(to) meet" base, "meeting" ing. */
  readonly form?: 'base' | 'past' | 'present' | 'participle' | 'ing'
}

/** A word or a mark and its place in the sentence's tree, after Universal Dependencies. */
export interface Token extends TaggedWord {
  /** `Number=Sing`, or `_`. */
  readonly features: string
  /** Number, in `Article.tokens`, of the word on which this one depends; -1 for the root of its sentence. */
  readonly head: number
  /** How it depends on it: `nsubj`, `obj`, … without subtypes; `root` for the root. */
  readonly relation: string
  /** Of a word that tells of an event: how far it is told as a fact, from -3, certainly is none, to 3, certainly is one. */
  readonly factuality?: number
}

/** A time expression, TIMEX3, with its value resolved against the day of publication where the text needs that. */
export interface Time extends Placed {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3: `2022-10-28`, `2022-W43`, `P3M`, `PAST_REF`, `XXXX-11-23` where the year is not known. */
  readonly value: string
  readonly mod?: string
  /** Absent where the value is no point or interval of the calendar, or is not known. */
  readonly edtf?: string
  /** The last day of what lasts; `edtf` is then its first: "September 13-14". */
  readonly edtfEnd?: string
  readonly certainty: 'stated' | 'implied' | 'unknown'
  /**
   * What an implied value was counted from: the day of publication; an expression told before; an event ("a day after
   * the offensive"), with its words. Absent where the value is stated or does not lie in the calendar.
   */
  readonly anchor?: { readonly from: 'publication' | 'expression' | 'event'; readonly span?: Span }
  /** EDTF of all that the words can mean, the chosen one first, where the text leaves more than one. */
  readonly candidates?: readonly string[]
  /** Which rule gave the value: `weekday-nearest`, `month-day-of-publication-year`. */
  readonly rule: string
}

/** A proper name. `Demonym` is the adjective or people of a country ("Armenian", "Kazakhs"). */
export interface Name extends Placed {
  readonly type: EntityType | 'Demonym'
  /** ISO 3166-1 alpha-3, of a country, its capital, its demonym or what the state has one of ("Chilean government"). */
  readonly country?: string
  /** "(CSTO)" beside what it stands for, or the long form beside its acronym. */
  readonly expansion?: Span
}

/**
 * An office in the text, with who holds it and of what where the text says so beside it.
 * "Russian President Vladimir Putin": role `president`, of "Russian", person "Vladimir Putin".
 * "the country's prime minister": role `prime minister`, of "the country", no person.
 */
export interface Office extends Placed {
  /** Canonical, lower case: `prime minister`, `foreign minister`, `secretary-general`. */
  readonly role: string
  readonly title: Span
  readonly of?: Span
  readonly person?: Span
  readonly capacity: (typeof capacities)[number]
  /** The part of it that the office is of: "[foreign ministry] spokesman", "head of Norland's [transitional council]". */
  readonly unit?: Span
  /** When the holder came into the office, or left it, where the sentence tells. */
  readonly starts?: Time
  readonly ends?: Time
}

/** "Armenia, a member of the alliance": who is, becomes or stops being a member of what. */
export interface Belonging extends Placed {
  readonly member: Span
  readonly organization: Span
  readonly role?: string
  /** When the member came to be what `role` says, where the sentence tells. */
  readonly since?: Time
}

/**
 * PARC's attribution: source, cue and content. It counts more than what is said as one: `act` tells such cues apart. A
 * source may think it ("hopes that"), show it ("data suggest"), do it ("supports the plan"), or not have said it ("did not
 * say that", "would say").
 */
export interface Quotation extends Placed {
  /** Absent where something is said, asked, promised, demanded, praised or blamed. */
  readonly act?: 'thinking' | 'showing' | 'doing' | 'unsaid'
  readonly kind: (typeof quoteKinds)[number]
  readonly cue?: Span
  /** Without the outer quotation marks where the whole content is quoted, and without the conjunction that opens it. */
  readonly content: Span
  /** That conjunction: "said [that] the road is closed". PARC counts it to the content. */
  readonly opener?: Span
  /** The words that name the speaker, pronouns included. */
  readonly speaker?: Span
  /** The same with what is set off beside them, as PARC counts the source: "[Ana Vell, who leads the council,] said". */
  readonly source?: Span
  readonly to?: Span
  readonly medium?: Span
  readonly occasion?: Span
  readonly polarity: (typeof polarities)[number]
  readonly certainty: (typeof certainties)[number]
}

/** What a sentence means, as a direction: sentences that say the same lie close. */
export interface Meaning extends Placed {
  /** 384 numbers, a signed byte each, base64. */
  readonly vector: string
}

/** A quantity: how many of what, and who says so. */
export interface Quantity extends Placed {
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly comparator: Comparator
  /** Where it differs from what is counted: `km²`, `metric ton`, `USD`, `%`. */
  readonly unit?: string
  /** The words for what is counted: "square kilometers of sovereign territory". */
  readonly what: Span
  /** The noun among them: "soldiers" of "Armenian soldiers killed in September". Absent where the sentence has none. */
  readonly noun?: Span
  /** A small number of things already spoken of: "the two leaders". */
  readonly definite?: true
  readonly change?: { readonly factor?: number; readonly since?: Span }
  readonly period?: Span
  /** The words that name who says so: "According to [the Armenian government]". */
  readonly source?: Span
}

/** A request, expectation, promise, offer, condition or instruction, as one sentence tells it. */
export interface Ask extends Placed {
  readonly kind: (typeof requestKinds)[number]
  readonly cue: Span
  readonly from: readonly Span[]
  readonly to: readonly Span[]
  readonly content: Span
  readonly due?: Span
}

/** A sentence that tells what became of something asked: met, refused, left out. */
export interface Answer extends Placed {
  /** `open` where only the day by which it is asked for was moved. */
  readonly status: Exclude<(typeof requestStatuses)[number], 'overdue'>
  readonly cue: Span
  readonly content: Span
  readonly by?: Span
  /** What was asked, elsewhere in the article, where the answer takes it up without naming it: "Norland refused." */
  readonly about?: Span
  /** The new day, where the day by which it is asked for was moved. */
  readonly due?: Span
}

/** A document that the article speaks of: a draft decision, a final declaration. */
export interface Draft extends Placed {
  readonly kind: (typeof textKinds)[number]
  readonly title: Span
  readonly by?: Span
  readonly to?: Span
  readonly status: (typeof textStatuses)[number]
  readonly stances: readonly TextStance[]
}

/** How somebody stands to a text, in its sentence or in one that takes it up. */
export interface TextStance extends Placed {
  readonly stance: (typeof textStances)[number]
  readonly who: readonly Span[]
}

/** What the article says is not known. */
export interface Unknown extends Placed {
  readonly question: Span
}

/** Somebody in an event, as one sentence tells it; `clue` is the words that show the attendance or the role. */
export interface Involvement extends Placed {
  readonly who: Span
  readonly role: ParticipantRole
  readonly attendance?: Attendance
  readonly mode?: 'offline' | 'online'
  /** In what office a state comes, where the text names nobody: "president", "delegation". */
  readonly level?: string
  /** Who comes in somebody's stead. */
  readonly representedBy?: Span
  readonly reason?: Span
  readonly clue: Span
}

/** One mention of an event: "an extraordinary session of the Council", "invaded". */
export interface Happening extends Placed {
  readonly type: EventType
  readonly plover?: string
  /** The noun or verb that names the event. */
  readonly trigger: Span
  /** Of a verb: the noun for what it tells of ("signing"), and the words for what it is done to ("a treaty"). */
  readonly called?: string
  readonly object?: Span
  /** Of a verb: its sentence tells both who does it and what it is done to. */
  readonly whole?: true
  /** Of a noun: the sort of deed, where its type holds many ("closure"). */
  readonly deed?: string
  /** Whether the word blames a side ("aggression") or none ("escalation"). */
  readonly stance?: 'blaming' | 'neutral'
  /** Absent where the sentence tells neither, as with a plain definite mention ("the summit"). */
  readonly status?: Exclude<EventStatus, 'unreported'>
  readonly statusClue?: Span
  readonly time?: Time
  readonly until?: Time
  readonly place?: Span
  /** Whose session, summit or mission it is: "of the CSTO". */
  readonly body?: Span
  readonly initiator?: Span
  readonly mode?: { readonly value: 'offline' | 'online' | 'mixed'; readonly clue: Span }
  readonly access?: { readonly value: 'open' | 'closed'; readonly clue: Span }
  readonly agenda: readonly Span[]
  readonly outcome: readonly Span[]
  /** Of a mission: who sends it, to whom, who heads it, what it is to do, and how long it is to stay. */
  readonly mission?: {
    readonly sender?: Span
    readonly host?: Span
    readonly head?: Span
    readonly mandate?: Span
    readonly period?: Span
  }
  readonly involved: readonly Involvement[]
  /** The sentence speaks of an event without a word for it: "the participation of X is in doubt". */
  readonly implicit?: true
  /** An act that people come to, by its noun: "the signing ceremony". */
  readonly ceremony?: true
  /** Of such a one: whether the event lies ahead of the telling ("will be there") or behind it, where the words show it. */
  readonly tense?: 'ahead' | 'behind'
  /** Told of as a thing apart: "a meeting", "another session" — not "the meeting". */
  readonly definite: boolean
  readonly relation?: {
    /** Absent where the event meant is the one that the article is about. */
    readonly to?: Span
    readonly kind: 'prepares' | 'precedes' | 'partOf' | 'previousInSeries' | 'respondsTo'
  }
}

/** What is found in a text, one layer a kind; spans are in reading order. */
export interface Layers {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly times: readonly Time[]
  readonly names: readonly Name[]
  readonly offices: readonly Office[]
  readonly belongings: readonly Belonging[]
  readonly quotations: readonly Quotation[]
  /** Of the sentences that tell what somebody said. */
  readonly meanings: readonly Meaning[]
  readonly quantities: readonly Quantity[]
  readonly asks: readonly Ask[]
  readonly answers: readonly Answer[]
  readonly drafts: readonly Draft[]
  readonly unknowns: readonly Unknown[]
  readonly happenings: readonly Happening[]
}

/** A document and what was found in it. */
export interface Article extends Layers {
  readonly document: Document
}

/** An article of which nothing has been found yet: what the annotators start from. */
export const blankArticle = (document: Document): Article => ({
  document,
  sentences: [],
  tokens: [],
  times: [],
  names: [],
  offices: [],
  belongings: [],
  quotations: [],
  meanings: [],
  quantities: [],
  asks: [],
  answers: [],
  drafts: [],
  unknowns: [],
  happenings: [],
})
