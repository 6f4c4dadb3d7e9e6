import type { Event } from '../record/event.ts'
import { drawMark, type Look, lookOf, RADIUS, type Shape, shapeOf } from './draw-mark.ts'
import { type Html, html } from './escape.ts'

const SHAPE_WORDS: readonly (readonly [Shape, string])[] = [
  ['circle', 'talks'],
  ['diamond', 'force'],
  ['square', 'decisions'],
  ['triangle', 'aid, missions, other'],
]

const LOOK_WORDS: readonly (readonly [Look, string])[] = [
  ['done', 'held or happened'],
  ['ahead', 'planned'],
  ['put-off', 'postponed'],
  ['off', 'cancelled or denied'],
  ['unsure', 'uncertain or not reported'],
]

const SIZE = 2 * RADIUS + 8

const key = (shape: Shape, look: Look, words: string): Html =>
  html`<li><svg class="timeline" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}" aria-hidden="true">${drawMark(shape, look, SIZE / 2, SIZE / 2, true)}</svg> ${words}</li>`

/** What the marks of the picture mean; only those that are in it. */
export function drawLegend(events: readonly Event[]): Html {
  const shapes = new Set(events.map(shapeOf))
  const looks = new Set(events.map(lookOf))
  const kinds = SHAPE_WORDS.filter(([shape]) => shapes.has(shape)).map(([shape, words]) => key(shape, 'done', words))
  const states = LOOK_WORDS.filter(([look]) => looks.has(look)).map(([look, words]) => key('circle', look, words))
  return html`<figcaption><ul class="legend" aria-label="Kinds of event"><li class="of">Kind</li>${kinds}</ul><ul class="legend" aria-label="States of an event"><li class="of">State</li>${states}</ul></figcaption>`
}
