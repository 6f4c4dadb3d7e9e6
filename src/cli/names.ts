import { userInfo } from 'node:os'
import {
  type Entity,
  Failure,
  findEntities,
  type Judgement,
  keyOfNames,
  reviewNames,
  type Verdict,
} from '../rapporteur.ts'
import { cleanText } from '../view/clean-text.ts'
import { type GatherOptions, gatherArticles } from './gather-articles.ts'
import { judgementsFile, noteIdle, readJudgementsOf, writeJudgements } from './judgements.ts'
import { endOf, exitStatus, type Streams } from './streams.ts'

export interface NamesOptions extends GatherOptions {
  /** Where judgements are kept; beside the store where it is not said. */
  readonly names?: string
  readonly by?: string
  readonly json?: boolean
}

const quote = (name: string) => `“${cleanText(name)}”`

const pairOf = ({ names }: Judgement): string =>
  names.map(({ name, document }) => quote(name) + (document ? ` in ${document}` : '')).join(' and ')

/** @example 'unsure  Person  “Ana Vell” and “Anna Vell”  (near-names 0.89)' */
function lineOf(judgement: Judgement): string {
  const { verdict, type, by } = judgement
  const score = 'rule' in by && by.score !== undefined ? ` ${by.score.toFixed(2)}` : ''
  return `${verdict.padEnd(9)}  ${type}  ${pairOf(judgement)}  (${'rule' in by ? by.rule : cleanText(by.person)}${score})`
}

function print(judgements: readonly Judgement[], streams: Streams): void {
  for (const judgement of judgements) {
    streams.out.write(`${lineOf(judgement)}\n`)
    for (const { sentence } of judgement.proof) streams.out.write(`    ${cleanText(sentence)}\n`)
  }
}

/**
 * `rapporteur names review [PATH…]`: what people have judged of names, then what rules have judged and a person may know
 * better: spellings that were joined, and names that are near and were not. Each with its sentences.
 * @returns the exit status: 1 nothing read
 * @throws Failure 'judgements-malformed', 'store-unreachable', 'store-corrupt'
 */
export async function review(paths: readonly string[], options: NamesOptions, streams: Streams): Promise<number> {
  const { articles, problems } = await gatherArticles(paths, options, streams)
  if (articles.length === 0) return exitStatus.failed
  const judged = readJudgementsOf(options)
  noteIdle(articles, judged, streams)
  const all = [...judged, ...reviewNames(findEntities(articles, judged), judged)]
  if (options.json) streams.out.write(`${JSON.stringify(all, null, 1)}\n`)
  else print(all, streams)
  return endOf(problems)
}

/** Whom an argument means: an id of the record, a name, or a name in one document ("Ana Vell@document-3f2a"). */
interface Meant {
  readonly entity: Entity
  readonly spelling: Judgement['names'][number]
}

function find(argument: string, entities: readonly Entity[]): readonly Meant[] {
  const byId = entities.find(entity => entity.id === argument)
  if (byId) return [{ entity: byId, spelling: spellingOf(byId, entities) }]
  const at = argument.lastIndexOf('@')
  const [name, start] = at > 0 ? [argument.slice(0, at), argument.slice(at + 1)] : [argument, undefined]
  return entities.flatMap(entity =>
    entity.names
      .filter(({ text }) => text.toLowerCase() === name.toLowerCase())
      .flatMap(({ text, documents }) => {
        const document = start === undefined ? undefined : documents.find(id => id.startsWith(start))
        if (start !== undefined && document === undefined) return []
        return [{ entity, spelling: { name: text, ...(document && { document }) } }]
      })
      .slice(0, 1),
  )
}

/** The name of an entity; where another bears the same, as it stands in its first document. */
function spellingOf(entity: Entity, entities: readonly Entity[]): Meant['spelling'] {
  const { name } = entity
  const isShared = entities.some(
    other => other !== entity && other.type === entity.type && other.names.some(({ text }) => text === name),
  )
  const document = entity.names.find(({ text }) => text === name)?.documents[0]
  return { name, ...(isShared && document && { document }) }
}

/** The two that are meant, of one type. */
function findBoth(names: readonly [string, string], entities: readonly Entity[]): readonly [Meant, Meant] {
  const [left, right] = names.map(name => {
    const found = find(name, entities)
    if (found.length === 0) throw new Failure('name-missing', { thing: name })
    return found
  })
  const pairs = (left ?? []).flatMap(a =>
    (right ?? []).filter(b => b.entity.type === a.entity.type).map(b => [a, b] as const),
  )
  const [pair, other] = pairs
  if (!pair) throw new Failure('name-missing', { thing: names.join(', '), why: 'they are names of different kinds' })
  if (other) throw new Failure('name-ambiguous', { thing: names.join(', ') })
  return pair
}

const proofOf = ({ entity, spelling }: Meant) =>
  entity.proof
    .filter(
      ({ exact, document }) =>
        exact.startsWith(spelling.name) && (!spelling.document || spelling.document === document),
    )
    .slice(0, 1)

function isOneName(judgement: Judgement): boolean {
  const [, left, right] = keyOfNames(judgement).split('\u0000')
  return left === right
}

/**
 * `rapporteur names same|different|unsure A B [PATH…]`: keeps what a person judges of two names, with a sentence of each; an
 * earlier judgement on the same two goes.
 * @returns the exit status: 1 nothing read
 * @throws Failure 'name-missing', 'name-ambiguous', 'judgements-malformed', 'output-unwritable'
 */
export async function judge(
  verdict: Verdict,
  names: readonly [string, string],
  paths: readonly string[],
  options: NamesOptions,
  streams: Streams,
): Promise<number> {
  const { articles, problems } = await gatherArticles(paths, options, streams)
  if (articles.length === 0) return exitStatus.failed
  const judged = readJudgementsOf(options)
  const [a, b] = findBoth(names, findEntities(articles, judged))
  const judgement: Judgement = {
    verdict,
    type: a.entity.type,
    names: [a.spelling, b.spelling],
    by: { person: options.by ?? userInfo().username },
    proof: [...proofOf(a), ...proofOf(b)],
  }
  if (isOneName(judgement))
    throw new Failure('name-ambiguous', {
      thing: names.join(', '),
      why: 'it is one name; say of which document each is',
    })
  const kept = judged.filter(other => keyOfNames(other) !== keyOfNames(judgement))
  writeJudgements(judgementsFile(options), [...kept, judgement])
  streams.out.write(`${lineOf(judgement)}\n`)
  noteIdle(articles, [...kept, judgement], streams, judgement)
  return endOf(problems)
}

/**
 * `rapporteur names undo A B`: takes back what was judged of two names; the record is then as if it had never been judged.
 * No document is read: the names are those of the judgement.
 * @throws Failure 'judgement-missing', 'judgements-malformed', 'output-unwritable'
 */
export function undo(names: readonly [string, string], options: NamesOptions, streams: Streams): number {
  const judged = readJudgementsOf(options)
  const wanted = names.map(name => name.toLowerCase()).sort()
  const isMeant = (judgement: Judgement) =>
    judgement.names
      .map(({ name, document }) => ({ plain: name.toLowerCase(), document }))
      .map(({ plain, document }) => wanted.find(one => one === plain || (document && one === `${plain}@${document}`)))
      .sort()
      .every((one, at) => one === wanted[at])
  const undone = judged.filter(isMeant)
  if (undone.length === 0) throw new Failure('judgement-missing', { thing: names.join(', ') })
  writeJudgements(
    judgementsFile(options),
    judged.filter(judgement => !isMeant(judgement)),
  )
  for (const judgement of undone) streams.out.write(`undone  ${lineOf(judgement)}\n`)
  return exitStatus.fine
}
