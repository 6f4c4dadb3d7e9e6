import { expect, test } from 'vitest'
import type { Event } from '../../src/record/event.ts'
import { labelEvent } from '../../src/view/label-event.ts'

test.each([
  ['a small letter becomes large', 'emergency session', 'Emergency session'],
  ['so does one with an accent', 'élection', 'Élection'],
  ['a large one stays', 'Session', 'Session'],
  ['a digit stays', '12th session', '12th session'],
  ['nothing stays nothing', '', ''],
])('%s', (_, label, shown) => expect(labelEvent({ label } as Event)).toBe(shown))
