import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/check-floors.js', import.meta.url))

type Tree = { readonly [file: string]: string }

/** Runs the check on a tree of files that is made for it. */
function check(tree: Tree): { status: number | null; lines: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-floors-'))
  for (const [file, code] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), code)
  }
  const { status, stdout } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return { status, lines: stdout.trim().split('\n') }
}

/** A tree in which nothing is wrong, to add to. */
const sound: Tree = {
  'record/a.ts': 'export type A = string',
  'text/b.ts': "import type { A } from '../record/a.ts'\nexport type B = A",
  'annotate/c.ts': "import type { B } from '../text/b.ts'\nimport { readFileSync } from 'node:fs'",
  'annotate/deep/d.ts': "export * from '../c.ts'",
  'store/e.ts': "// import { c } from '../annotate/c.ts'\n/* import '../cli/g.ts' */\nimport '../record/a.ts'",
  'rapporteur.ts': "import './annotate/c.ts'\nimport './store/e.ts'",
  'cli/g.ts': "const { lazily } = await import('../rapporteur.ts')",
}

test('a tree that imports downward is fine', () => {
  expect(check(sound).status).toBe(0)
})

describe('is refused:', () => {
  test.each<[name: string, added: Tree, line: string]>([
    [
      'a floor above',
      { 'text/x.ts': "import { c } from '../annotate/c.ts'" },
      'text/x.ts imports annotate/c.ts, a floor above it',
    ],
    [
      'a type of a floor above',
      { 'record/x.ts': "import type { B } from '../text/b.ts'" },
      'record/x.ts imports text/b.ts, a floor above it',
    ],
    [
      'a room beside it',
      { 'annotate/x.ts': "import { e } from '../store/e.ts'" },
      'annotate/x.ts imports store/e.ts, a room beside it',
    ],
    [
      'a room beside it, over several lines',
      { 'annotate/x.ts': "import {\n  e,\n  type F,\n} from '../store/e.ts'" },
      'annotate/x.ts imports store/e.ts, a room beside it',
    ],
    [
      'an export from above',
      { 'record/x.ts': "export { b } from '../text/b.ts'" },
      'record/x.ts imports text/b.ts, a floor above it',
    ],
    [
      'a lazy import from above',
      { 'store/x.ts': "const g = () => import('../cli/g.ts')" },
      'store/x.ts imports cli/g.ts, a floor above it',
    ],
    [
      'the product inside a part',
      { 'store/x.ts': "import '../rapporteur.ts'" },
      'store/x.ts imports rapporteur.ts, a floor above it',
    ],
    ['a file outside', { 'text/x.ts': "import '../../test/t.ts'" }, 'text/x.ts imports ../test/t.ts, which is outside'],
    ['a file that is not there', { 'text/x.ts': "import './y.ts'" }, 'text/x.ts imports text/y.ts, which is not there'],
    [
      'a room that stands on no floor',
      { 'utils/x.ts': '' },
      'utils/x.ts stands on no floor: name its room in scripts/check-floors.js',
    ],
    [
      'a circle of types in one room',
      { 'text/x.ts': "import type { Y } from './y.ts'", 'text/y.ts': "import type { X } from './x.ts'" },
      'text/x.ts → text/y.ts → text/x.ts is a circle',
    ],
    ['a file that imports itself', { 'text/x.ts': "import './x.ts'" }, 'text/x.ts → text/x.ts is a circle'],
  ])('%s', (_, added, line) => {
    expect(check({ ...sound, ...added })).toEqual({ status: 1, lines: [line] })
  })
})
