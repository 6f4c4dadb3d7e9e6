import type { Article, Draft } from '../record/article.ts'
import type { Open, Text } from '../record/claim.ts'
import { containment, contentWords, sharedWords } from '../text/content-words.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { slice } from '../text/span.ts'
import type { AssembledEvents } from './assemble-events.ts'
import { groupAlike } from './group-alike.ts'
import type { Parties } from './requests/parties.ts'
import { dateOf, joinBases, type Known, knownSince, partyAt, type Sources } from './sources.ts'

/** The documents that the affair is about, one for all mentions of the same title and of titles in other words. */
export function assembleTexts(sources: Sources, events: AssembledEvents, parties: Parties): readonly Text[] {
  const mentions = sources.articles
    .flatMap(article => article.drafts.map(draft => mentionOf(article, draft)))
    .filter(mention => !namesBody(sources, mention))
  const keyed = (m: Mention) => keyOf(m.title, m.article, eventIn(m.article, m.draft.sentence, events))
  const titles = [...groupBy(mentions, keyed).values()]
  const texts = groupAlike(titles, wordKeysOf, (known, title) => known.some(other => areOneText(other, title)))
  const place = new Map(mentions.map((mention, at) => [mention, at]))
  return texts.map((ofText): Text => {
    const group = ofText.flat().sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
    const [first] = group as unknown as readonly [Mention]
    const key = keyed(first)
    const stances = stancesOf(sources, parties, group)
    const proposers = stances.filter(({ stance }) => stance === 'proposes')
    const made = group.flatMap(m => (m.draft.by && partyAt(sources, m.article, m.draft.by)) ?? [])[0]
    const by = made ?? (proposers.length === 1 ? proposers[0]?.known : undefined)
    const to = group.flatMap(m => (m.draft.to && partyAt(sources, m.article, m.draft.to)) ?? [])[0]
    const event = group.map(m => eventIn(m.article, m.draft.sentence, events)).find(id => id !== undefined)
    const history = group
      .map(m => ({
        ...(dateOf(m.article) && { asOf: dateOf(m.article) as string }),
        status: m.draft.status,
        proof: [proofOf(m.article, m.draft)],
      }))
      .filter((step, i, steps) => step.status !== steps[i - 1]?.status)
    const proof = uniqueProofs(group.map(m => proofOf(m.article, m.draft.title)))
    return {
      id: idOf('text', key),
      kind: (group.find(m => m.draft.kind !== 'draft') ?? first).draft.kind,
      title: first.title,
      ...(by && { by: by.id }),
      ...(to && { to: to.id }),
      status: history.at(-1)?.status ?? first.draft.status,
      ...(event && { event }),
      history,
      ...(stances.length > 0 && { stances: stances.map(({ known: _, ...told }) => told) }),
      ...joinBases([by?.basis, to?.basis]),
      proof: uniqueProofs([...proof, ...(by ? [by.proof] : []), ...(to ? [to.proof] : [])]),
      ...knownSince(sources, proof),
    }
  })
}

interface Mention {
  readonly article: Article
  readonly draft: Draft
  readonly title: string
  /** What the title tells beside the kind of text: "restor", "integ" of "a road map to restore its integrity". */
  readonly words: ReadonlySet<string>
}

function mentionOf(article: Article, draft: Draft): Mention {
  const title = slice(article.document.text, draft.title).replace(/\s+/g, ' ')
  const ofKind = contentWords(`draft final official ${draft.kind} ${draft.kind.replace('-', '')}`)
  const words = new Set([...contentWords(title.replace(BEFORE_TITLE, ''))].filter(word => !ofKind.has(word)))
  return { article, draft, title, words }
}

/** "the Amber Coast Pact", where that is an alliance and no paper. */
function namesBody(sources: Sources, { article, draft, title }: Mention): boolean {
  const known = partyAt(sources, article, draft.title)
  const entity = known && sources.entity(known.id)
  const bare = fold(title).replace(/^the /, '')
  return (
    (entity?.type === 'Organization' || entity?.type === 'Body') && entity.names.some(({ text }) => fold(text) === bare)
  )
}

/** Titles of one text share so many of the words of the shorter, and no fewer than two: "security at sea" is not "security on land". */
const SHARE_OF_TITLE = 0.75
const SHARED_AT_LEAST = 2

const wordKeysOf = ([first]: readonly Mention[]): readonly string[] =>
  first ? [...first.words].map(word => `${first.draft.kind} ${word}`) : []

const areOneText = ([a]: readonly Mention[], [b]: readonly Mention[]): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.draft.kind === b.draft.kind &&
  sharedWords(a.words, b.words) >= SHARED_AT_LEAST &&
  containment(a.words, b.words) >= SHARE_OF_TITLE

type Stance = NonNullable<Text['stances']>[number] & { readonly known: Known }

/** Who proposes, supports or objects to a text, once for each; the sentences that say so are its proof. */
function stancesOf(
  sources: Sources,
  parties: Parties,
  mentions: readonly { readonly article: Article; readonly draft: Draft }[],
): readonly Stance[] {
  const told = mentions.flatMap(({ article, draft }) =>
    draft.stances.flatMap(({ stance, who, ...place }) =>
      who.flatMap(span => {
        const known = parties.partyAt(article, span)
        return known ? [{ stance, known, proof: [proofOf(article, place), known.proof] }] : []
      }),
    ),
  )
  return [...groupBy(told, ({ stance, known }) => `${stance} ${known.id}`).values()].flatMap(group => {
    const [first] = group
    const proof = uniqueProofs(group.flatMap(one => one.proof))
    if (!first) return []
    const { known, stance } = first
    return [{ entity: known.id, stance, known, proof, ...knownSince(sources, proof) }]
  })
}

/** What a title begins with that is no part of it, and "draft", which tells only how far the text had come. */
const BEFORE_TITLE = /^(?:(?:an?|the|this|that|its|their|his|her|our) )?(?:(?:draft|proposed) )?/
/** What tells a text from others of its kind: "declaration on security at sea". */
const COMPLEMENT = / (?:of|on|about|for|against|between) /

/** A text told apart by its title is one everywhere; "the final statement" is that of the event, else of the article. */
function keyOf(title: string, article: Article, event: string | undefined): string {
  const bare = fold(title).replace(BEFORE_TITLE, '')
  return COMPLEMENT.test(bare) ? bare : `${bare} ${event ?? article.document.id}`
}

/** The only gathering of the sentence: "the declaration adopted at the summit". */
function eventIn(article: Sources['articles'][number], sentence: number, events: AssembledEvents): string | undefined {
  const gatherings = article.happenings.filter(
    h => h.sentence === sentence && ['session', 'summit', 'meeting'].includes(h.type),
  )
  const ids = new Set(gatherings.flatMap(h => events.eventAt(article, h) ?? []))
  return ids.size === 1 ? [...ids][0] : undefined
}

/** What the texts themselves say is not known, once for the same words. */
export function assembleOpen(sources: Sources): readonly Open[] {
  const found = sources.articles.flatMap(article =>
    article.unknowns.map(unknown => ({
      question: slice(article.document.text, unknown.question).replace(/\s+/g, ' '),
      proof: proofOf(article, unknown),
    })),
  )
  return [...groupBy(found, f => fold(f.question))].map(([key, group]) => {
    const proof = uniqueProofs(group.map(g => g.proof))
    return { id: idOf('open', key), question: group[0]?.question ?? '', proof, ...knownSince(sources, proof) }
  })
}
