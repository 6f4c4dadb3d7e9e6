import type { Event, EventStatus, EventType } from '../record/event.ts'
import { type Html, html } from './escape.ts'

/** Four shapes, so that a reader learns them at a glance: talk, force, decision, and everything else. */
export type Shape = 'circle' | 'diamond' | 'square' | 'triangle'

const SHAPES: { readonly [type in EventType]: Shape } = {
  session: 'circle',
  meeting: 'circle',
  call: 'circle',
  summit: 'circle',
  visit: 'circle',
  announcement: 'circle',
  attack: 'diamond',
  clash: 'diamond',
  protest: 'diamond',
  deployment: 'diamond',
  election: 'square',
  appointment: 'square',
  handover: 'square',
  ceasefire: 'square',
  agreement: 'square',
  adoption: 'square',
  sanction: 'square',
  withdrawal: 'square',
  recall: 'square',
  mission: 'triangle',
  aid: 'triangle',
  'arms-transfer': 'triangle',
  other: 'triangle',
}

/** How a status looks: filled, hollow, hollow with a bar, crossed, dashed. */
export type Look = 'done' | 'ahead' | 'put-off' | 'off' | 'unsure'

const LOOKS: { readonly [status in EventStatus]: Look } = {
  held: 'done',
  occurred: 'done',
  'under-way': 'done',
  planned: 'ahead',
  confirmed: 'ahead',
  postponed: 'put-off',
  cancelled: 'off',
  denied: 'off',
  uncertain: 'unsure',
  unreported: 'unsure',
}

export const shapeOf = (event: Event): Shape => SHAPES[event.type]
export const lookOf = (event: Event): Look => LOOKS[event.status]

/** Half the size of a mark, in units of the picture. */
export const RADIUS = 5

const round = (value: number): number => Math.round(value * 10) / 10

function outline(shape: Shape, x: number, y: number): Html {
  const r = RADIUS
  if (shape === 'circle') return html`<circle cx="${round(x)}" cy="${y}" r="${r}"/>`
  if (shape === 'square')
    return html`<rect x="${round(x - r + 0.5)}" y="${y - r + 0.5}" width="${2 * r - 1}" height="${2 * r - 1}"/>`
  if (shape === 'diamond')
    return html`<path d="M${round(x)} ${y - r - 1}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}l${-r - 1} ${-r - 1}z"/>`
  return html`<path d="M${round(x)} ${y - r}l${r + 0.5} ${2 * r - 1}h${-2 * r - 1}z"/>`
}

function strike(look: Look, x: number, y: number): Html | undefined {
  const r = RADIUS + 2
  if (look === 'off')
    return html`<path d="M${round(x - r)} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}"/>`
  if (look === 'put-off') return html`<path d="M${round(x - r - 1)} ${y}h${2 * r + 2}"/>`
  return undefined
}

/** The mark of an event: its shape by type, its look by status; in the legend (`isKey`) without colour. */
export const drawMark = (shape: Shape, look: Look, x: number, y: number, isKey = false): Html =>
  html`<g class="mark ${shape} ${look}${isKey && ' key'}">${outline(shape, x, y)}${strike(look, x, y)}</g>`
