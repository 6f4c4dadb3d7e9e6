import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../read.ts'

/** The topics on which clustering is measured; the others of 1 to 35 are what its weights are learnt from. */
export const DEV_TOPICS = [2, 5, 12, 18, 21, 23, 34, 35] as const

/** Markables that tell of events. */
const EVENTS = '(?:NEG_)?ACTION_\\w+'
/** Markables that mean persons and organisations. */
export const PERSONS_AND_ORGANIZATIONS = 'HUMAN_PART_(?:PER|ORG)'

/** A mention of an event, or of a person or organisation, as the annotators marked it: its words by their place in the sentence. */
export interface GoldMention {
  /** `ACTION_OCCURRENCE`, `HUMAN_PART_ORG`, … */
  readonly tag: string
  readonly sentence: number
  readonly words: readonly number[]
  /** The same for all mentions of one event, in whatever document; a mention that stands alone has one of its own. */
  readonly chain: string
}

export interface EcbDocument {
  /** `2_1ecb`. */
  readonly name: string
  readonly topic: number
  readonly sentences: readonly (readonly string[])[]
  /** Numbers of the sentences whose annotation was checked, in order: only these are scored. */
  readonly validated: readonly number[]
  /** Mentions in validated sentences, in reading order. */
  readonly mentions: readonly GoldMention[]
}

const SENTENCES_FILE = 'ECBplus_coreference_sentences.csv'
const TOKEN = /<token t_id="(\d+)" sentence="(\d+)" number="(\d+)">([^<]*)<\/token>/g
const ANCHOR = /<token_anchor t_id="(\d+)"\s*\/>/g
const RELATION = /<((?:CROSS|INTRA)_DOC_COREF) r_id="(\d+)"([^>]*)>([\s\S]*?)<\/\1>/g
const SOURCE = /<source m_id="(\d+)"\s*\/>/g

const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)

/**
 * Reads ECB+ (Cybulska and Vossen 2014) with the sentences that its makers checked.
 * @param folder  with one folder a topic and the list of checked sentences
 * @param topics  numbers of topics; those that are not there are left out
 * @param kind  which markables are mentions, as a pattern of their tags
 * @returns documents in the order of topic and name
 */
export function readEcbplus(folder: string, topics: readonly number[], kind = EVENTS): readonly EcbDocument[] {
  const validated = readValidated(join(folder, SENTENCES_FILE))
  const folders = new Set(readdirSync(folder))
  return topics
    .filter(topic => folders.has(`${topic}`))
    .flatMap(topic =>
      readdirSync(join(folder, `${topic}`))
        .filter(file => file.endsWith('.xml'))
        .sort()
        .map(file => {
          const name = file.replace('.xml', '')
          const markables = new RegExp(`<(${kind}) m_id="(\\d+)"[^>]*(?<!/)>([\\s\\S]*?)</\\1>`, 'g')
          const checked = validated.get(name) ?? new Set<number>()
          return readDocument(name, topic, read(join(folder, `${topic}`, file)), checked, markables)
        }),
    )
}

function readValidated(path: string): ReadonlyMap<string, ReadonlySet<number>> {
  const sentences = new Map<string, Set<number>>()
  for (const line of read(path).split('\n').slice(1)) {
    const [topic, file, sentence] = line.trim().split(',')
    if (!topic || !file || !sentence) continue
    const name = `${topic}_${file}`
    const known = sentences.get(name) ?? new Set()
    sentences.set(name, known.add(Number(sentence)))
  }
  return sentences
}

function readDocument(
  name: string,
  topic: number,
  xml: string,
  validated: ReadonlySet<number>,
  markables: RegExp,
): EcbDocument {
  const sentences: string[][] = []
  const places = new Map<string, { readonly sentence: number; readonly word: number }>()
  for (const [, id = '', number = '', , text = ''] of xml.matchAll(TOKEN)) {
    const sentence = Number(number)
    while (sentences.length <= sentence) sentences.push([])
    places.set(id, { sentence, word: sentences[sentence]?.length ?? 0 })
    sentences[sentence]?.push(decode(text))
  }
  const chains = readChains(name, xml)
  const mentions = [...xml.matchAll(markables)].flatMap(
    ([, tag = '', id = '', anchors = '']): readonly GoldMention[] => {
      const words = [...anchors.matchAll(ANCHOR)].flatMap(([, token = '']) => places.get(token) ?? [])
      const sentence = words[0]?.sentence
      if (sentence === undefined || !validated.has(sentence)) return []
      const inSentence = words.filter(place => place.sentence === sentence).map(({ word }) => word)
      return [{ tag, sentence, words: inSentence.sort((a, b) => a - b), chain: chains.get(id) ?? `${name} ${id}` }]
    },
  )
  mentions.sort((a, b) => a.sentence - b.sentence || (a.words[0] ?? 0) - (b.words[0] ?? 0))
  return { name, topic, sentences, validated: [...validated].sort((a, b) => a - b), mentions }
}

/** Which chain each markable belongs to: over documents by what the relation calls it, within one by its number. */
function readChains(name: string, xml: string): ReadonlyMap<string, string> {
  const chains = new Map<string, string>()
  for (const [, kind, number, attributes = '', body = ''] of xml.matchAll(RELATION)) {
    const note = /note="([^"]*)"/.exec(attributes)?.[1]
    const chain = kind === 'CROSS_DOC_COREF' && note ? note : `${name} relation ${number}`
    for (const [, id = ''] of body.matchAll(SOURCE)) chains.set(id, chain)
  }
  return chains
}
