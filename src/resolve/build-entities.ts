import type { Article } from '../record/article.ts'
import type { Entity, EntityType } from '../record/entity.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Span } from '../record/span.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { idOf } from '../text/hash.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { applyJudgements, type IdleJudgement } from './apply-judgements.ts'
import { clusterBodies } from './cluster-bodies.ts'
import { clusterCountries } from './cluster-countries.ts'
import { clusterOrganizations } from './cluster-organizations.ts'
import { clusterPeople } from './cluster-people.ts'
import { gatherEvidence } from './evidence.ts'
import type { Cluster, Mention } from './mention.ts'
import { knowNations } from './nations.ts'
import { organizationKeys } from './organization-key.ts'
import { settleTypes } from './settle-types.ts'

/** The entities of the mentions, and which entity each mention names. */
export interface Built {
  readonly entities: readonly Entity[]
  readonly entityOf: ReadonlyMap<Mention, Entity>
  /** Judgements that change nothing. */
  readonly idle: readonly IdleJudgement[]
}

/** One entity for every cluster of mentions, as rules cluster them and people have judged. */
export function buildEntities(unsettled: readonly Mention[], judgements: readonly Judgement[] = []): Built {
  const idle: IdleJudgement[] = []
  const judge = <C extends Cluster>(type: EntityType, clusters: readonly C[]): readonly C[] => {
    const applied = applyJudgements(clusters, judgements, type)
    idle.push(...applied.idle)
    return applied.clusters
  }
  const mentions = settleTypes(unsettled)
  const of = (...types: readonly string[]) => mentions.filter(m => types.includes(m.name.type))
  const countries = judge('Country', clusterCountries(of('Country', 'Demonym')))
  const nations = knowNations(countries)
  const keyOf = organizationKeys(nations)
  const organizations = judge('Organization', clusterOrganizations(of('Organization'), keyOf))
  const placeOf = (article: Article, start: number) => `${article.document.id} ${start}`
  const numberAt = new Map(
    organizations.flatMap((o, number) => o.mentions.map(m => [placeOf(m.article, m.name.start), number] as const)),
  )
  const parentAt = (mention: Mention, span: Span) => numberAt.get(placeOf(mention.article, span.start))
  const bodies = judge('Body', clusterBodies(of('Body'), parentAt, keyOf))
  const people = judge('Person', clusterPeople(of('Person'), gatherEvidence(nations.keyOf)))
  const plain = (type: EntityType) =>
    judge(
      type,
      [...groupBy(of(type), m => m.key).values()].map((mentions): Cluster => ({ mentions })),
    ).map(cluster => ({ type, cluster, parent: -1 }))
  const all = [
    ...countries.map(cluster => ({ type: 'Country' as const, cluster, parent: -1 })),
    ...people.map(cluster => ({ type: 'Person' as const, cluster, parent: -1 })),
    ...organizations.map(cluster => ({ type: 'Organization' as const, cluster, parent: -1 })),
    ...bodies.map(cluster => ({ type: 'Body' as const, cluster, parent: cluster.parent ?? -1 })),
    ...(['Place', 'Agreement', 'Group', 'Other'] as const).flatMap(plain),
  ]
  const organizationIds = idsOf(organizations.map(cluster => ({ type: 'Organization', cluster })))
  const parentOf = (number: number) => organizationIds[number]
  const ids = idsOf(all.map(({ type, cluster, parent }) => ({ type, cluster, parent: parentOf(parent) })))
  const codes = new Map(
    all.flatMap(({ cluster }, i) => (cluster.code && ids[i] ? [[cluster.code, ids[i]] as const] : [])),
  )
  const entityOf = new Map<Mention, Entity>()
  const entities = all.map(({ type, cluster, parent }, i) => {
    const entity = entityFrom(ids[i] ?? '', type, cluster, codes, parentOf(parent))
    for (const mention of cluster.mentions) entityOf.set(mention, entity)
    return entity
  })
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), entityOf, idle }
}

interface Identified {
  readonly type: EntityType
  readonly cluster: Cluster
  readonly parent?: string | undefined
}

/** An id each, of the type, the name, and the code or the parent; of namesakes, of the first mention besides. */
function idsOf(all: readonly Identified[]): readonly string[] {
  const parts = all.map(({ type, cluster, parent }) => [
    type.toLowerCase(),
    fold(nameOf(type, cluster)),
    cluster.code ?? parent ?? '',
  ])
  const namesakes = groupBy(parts, part => part.join('\u0000'))
  return parts.map(([kind = '', ...rest], i) => {
    const first =
      namesakes.get([kind, ...rest].join('\u0000'))?.length === 1 ? undefined : earliest(all[i]?.cluster.mentions ?? [])
    return idOf(kind, ...rest, ...(first ? [first.article.document.id, String(first.name.start)] : []))
  })
}

/** The spelling used most, of those that say most: a full name before a surname, a long form before its acronym. */
function nameOf(type: EntityType, cluster: Cluster): string {
  if (type === 'Country') return cluster.name ?? mostUsed(cluster.mentions.filter(m => m.name.type === 'Country'))
  const spellings = [...groupBy(cluster.mentions, m => m.text)]
  const fullness = (text: string) =>
    cluster.rule === 'acronym' && /^\p{Lu}+$/u.test(text) ? 0 : text.includes(' ') ? 2 : 1
  spellings.sort(([a, x], [b, y]) => fullness(b) - fullness(a) || y.length - x.length || (a < b ? -1 : 1))
  return spellings[0]?.[0] ?? ''
}

const mostUsed = (mentions: readonly Mention[]): string =>
  [...groupBy(mentions, m => m.text)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0] ?? ''

function entityFrom(
  id: string,
  type: EntityType,
  cluster: Cluster,
  codes: ReadonlyMap<string, string>,
  parent: string | undefined,
): Entity {
  const byText = [...groupBy(cluster.mentions, m => m.text)]
  const spelled = byText.filter(([, group]) => type !== 'Country' || group.some(m => m.name.type === 'Country'))
  const proof = uniqueProofs(
    byText.flatMap(([, group]) => {
      const first = earliest(group)
      return first ? [proofOf(first.article, first.name)] : []
    }),
  )
  const name = nameOf(type, cluster)
  const country =
    type === 'Country' ? undefined : codes.get(cluster.mentions.find(m => m.name.country)?.name.country ?? '')
  const known = cluster.mentions.flatMap(m => m.article.document.datePublished ?? []).sort()[0]
  return {
    id,
    type,
    name,
    names: (spelled.length > 0 ? spelled : byText)
      .map(([text, group]) => ({ text, documents: [...new Set(group.map(m => m.article.document.id))].sort() }))
      .sort((a, b) => (a.text < b.text ? -1 : 1)),
    ...(country && { country }),
    ...(parent && { parent }),
    ...(cluster.rule && { basis: { rule: cluster.rule, clues: proof } }),
    proof,
    ...(known && { knownSince: known }),
  }
}

/** The mention of the oldest document; undated ones come last. */
const earliest = (mentions: readonly Mention[]): Mention | undefined =>
  [...mentions].sort((a, b) => {
    const [x, y] = [a.article.document.datePublished ?? '9999', b.article.document.datePublished ?? '9999']
    return x < y
      ? -1
      : x > y
        ? 1
        : a.article.document.id < b.article.document.id
          ? -1
          : a.article.document.id > b.article.document.id
            ? 1
            : a.name.start - b.name.start
  })[0]
