import { groupBy } from '../text/group-by.ts'
import type { Evidence } from './evidence.ts'
import { joinSpellings } from './join-spellings.ts'
import { joinSurnames, surnamesOf } from './join-surnames.ts'
import type { Cluster, Mention } from './mention.ts'
import type { Form, Person } from './person.ts'
import { generationBehind, givenNamesAgree, isGivenName, type PersonName, readPersonName } from './person-name.ts'

/** Of one surname and one first given name: where there are more forms, a name fits too many people to mean one. */
const MOST_FORMS = 50

/**
 * One cluster a person. Full names meet where every part sounds alike; where one leaves out or shortens given names, it
 * must fit nobody else, and an article must hold both or tell the same of both. Other spellings of full names: see
 * `joinSpellings`; surnames alone: see `joinSurnames`.
 */
export function clusterPeople(mentions: readonly Mention[], evidence: Evidence): readonly Cluster[] {
  const named = mentions.map(mention => ({ mention, name: readPersonName(mention.text) }))
  const isBare = bareSurnames(named)
  const forms = collectForms(
    named.filter(n => !isBare(n)),
    evidence,
  )
  const people = [...groupBy(forms, f => `${f.generation} ${f.name.surname}`).values()].flatMap(block =>
    joinForms(block, evidence),
  )
  return joinSurnames(
    joinSpellings(people, evidence),
    named.filter(isBare).map(n => n.mention),
    evidence,
  )
}

/** Full names by how they sound, in the order of the alphabet; those of one sound whose offices tell them apart, apart. */
const collectForms = (full: readonly Named[], evidence: Evidence): readonly Form[] =>
  [...groupBy(full, formKey)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, group]) => {
      const name = group[0]?.name
      const generation = key.split(' ')[0] ?? ''
      const mentions = group.map(n => n.mention)
      return name ? separate(mentions, evidence).map(own => ({ name, generation, mentions: own })) : []
    })

function separate(mentions: readonly Mention[], evidence: Evidence): readonly (readonly Mention[])[] {
  const spellings = [...groupBy(mentions, m => m.key).values()]
  if (spellings.length === 1) return spellings
  const people: Mention[][] = []
  for (const own of spellings) {
    const same = people.find(known => !evidence.contradicts(own, known))
    if (same) same.push(...own)
    else if (people.length < MOST_FORMS) people.push([...own])
  }
  return people
}

interface Named {
  readonly mention: Mention
  readonly name: PersonName
}

const formKey = ({ mention, name }: Named): string =>
  `${generationBehind(mention.article.document.text, mention.name.end)} ${name.sound}`

/**
 * Tells surnames that stand alone: no given name before them, or the last words of a longer name, in the same article or of one
 * person in all of them, the first of them nobody's given name ("López Ibarra", but not "Ali Hassan", who may be the father of
 * Omar Ali Hassan).
 */
function bareSurnames(named: readonly Named[]): (one: Named) => boolean {
  const endings = new Set<string>()
  const bearers = new Map<string, Set<string>>()
  for (const { mention, name } of named)
    if (name.parts.length > 2)
      for (const ending of surnamesOf(name)) {
        endings.add(`${mention.article.document.id} ${ending}`)
        bearers.set(ending, (bearers.get(ending) ?? new Set()).add(name.sound))
      }
  return ({ mention, name }) =>
    name.given.length === 0 ||
    (name.parts.length > 1 &&
      (endings.has(`${mention.article.document.id} ${name.sound}`) || bearers.get(name.sound)?.size === 1) &&
      !isGivenName(mention.text.split(/[\s-]/)[0] ?? ''))
}

/** The people of one surname. The fullest forms come first, so that a shorter one sees all that it fits. */
function joinForms(block: readonly Form[], evidence: Evidence): readonly Person[] {
  const grown: Form[][] = []
  const byFirst = new Map<string, Form[][]>()
  for (const form of [...block].sort(byFullness)) {
    const first = form.name.given[0] ?? ''
    const near = byFirst.get(first) ?? []
    const fitting = near.length > MOST_FORMS ? [] : near.filter(person => person.every(other => fits(form, other)))
    const only = fitting.length === 1 ? fitting[0] : undefined
    if (only && backed(form, only, evidence)) {
      only.push(form)
      continue
    }
    const made = [form]
    grown.push(made)
    for (const key of first.length > 1 ? [first, first.charAt(0)] : [first])
      byFirst.set(key, [...(key === first ? near : (byFirst.get(key) ?? [])).slice(-MOST_FORMS), made])
  }
  return grown.map(own => ({ forms: own, mentions: own.flatMap(form => form.mentions) }))
}

/** Initials last, and among the others those with more given names first. */
const byFullness = (a: Form, b: Form): number =>
  Number(isInitial(a)) - Number(isInitial(b)) ||
  b.name.given.length - a.name.given.length ||
  (a.name.sound < b.name.sound ? -1 : 1)

const isInitial = ({ name }: Form): boolean => name.given[0]?.length === 1

const fits = (a: Form, b: Form): boolean => givenNamesAgree(a.name.given, b.name.given)

function backed(form: Form, person: readonly Form[], evidence: Evidence): boolean {
  const known = person.flatMap(f => f.mentions)
  if (evidence.contradicts(form.mentions, known)) return false
  const articles = new Set(known.map(m => m.article))
  return form.mentions.some(m => articles.has(m.article) || evidence.supports(m, known))
}
