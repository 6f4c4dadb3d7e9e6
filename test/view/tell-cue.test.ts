import { expect, test } from 'vitest'
import { tellCue } from '../../src/view/tell-cue.ts'

test.each<[cue: string | undefined, told: string]>([
  [undefined, 'said'],
  ['said', 'said'],
  ['says', 'said'],
  ['saying', 'said'],
  ['According to', 'said'],
  ['told', 'said'],
  ['has repeatedly called for', 'called for'],
  ['accusing', 'accused'],
  ['denies', 'denied'],
  ['had vowed', 'vowed'],
  [':', 'said'],
])('%s → %s', (cue, told) => expect(tellCue(cue)).toBe(told))
