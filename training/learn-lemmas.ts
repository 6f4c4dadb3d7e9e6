import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findLemma, LONGEST_ENDING } from '../src/annotate/tokens/find-lemma.ts'
import type { LemmaRules } from '../src/language/lemma-rules.ts'

/** Rarer edits are slips of the corpus as often as words of the language. */
const RAREST_EDIT = 2
const TAGS = ['VERB', 'AUX', 'NOUN', 'ADJ', 'ADV', 'PRON', 'DET', 'PART']

interface Word {
  readonly form: string
  readonly lemma: string
  readonly tag: string
}

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'")

const readWords = (path: string): readonly Word[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map(line => line.split('\t'))
    .filter(fields => fields.length === 10 && /^\d+$/.test(fields[0] ?? '') && /^[\p{L}'’-]+$/u.test(fields[1] ?? ''))
    .map(([, form = '', lemma = '', tag = '']) => ({ form: plain(form), lemma: plain(lemma), tag }))

/** What turns a form into its lemma: the common beginning stays. */
function editOf(form: string, lemma: string): string {
  let same = 0
  while (same < form.length && form[same] === lemma[same]) same++
  return `${form.length - same}${lemma.slice(same)}`
}

/** How often each edit was seen with each ending of a length; `^` and the whole form for the longest. */
function countEdits(words: readonly Word[], length: number): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const { form, lemma } of words) {
    if (length <= LONGEST_ENDING && form.length < length) continue
    const ending = length > LONGEST_ENDING ? `^${form}` : form.slice(form.length - length)
    const edits = counts.get(ending) ?? new Map<string, number>()
    const edit = editOf(form, lemma)
    counts.set(ending, edits.set(edit, (edits.get(edit) ?? 0) + 1))
  }
  return counts
}

/** The edit of each ending that differs from what the shorter ending says; whole forms where even the longest errs. */
function learnEdits(words: readonly Word[], tag: string): { readonly [ending: string]: string } {
  const edits: { [ending: string]: string } = {}
  for (let length = 0; length <= LONGEST_ENDING + 1; length++)
    for (const [ending, counts] of [...countEdits(words, length)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [edit, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['0', 0]
      const form = ending.replace(/^\^/, '')
      const known = editOf(form, findLemma(form, tag, { [tag]: edits }))
      if (count >= RAREST_EDIT && edit !== known && Number.parseInt(edit, 10) <= form.length) edits[ending] = edit
    }
  return edits
}

const [folder, out = 'models/en'] = process.argv.slice(2)
if (!folder) throw new TypeError('Usage: node --import tsx training/learn-lemmas.ts CORPORA [OUT]')
const words = ['en_ewt-ud-train', 'en_gum-ud-train'].flatMap(name => readWords(join(folder, 'ud', `${name}.conllu`)))
const rules: LemmaRules = Object.fromEntries(
  TAGS.map(tag => [
    tag,
    learnEdits(
      words.filter(word => word.tag === tag),
      tag,
    ),
  ]),
)
writeFileSync(join(out, 'lemmas.json'), JSON.stringify(rules))
