// Checks that imports run downward, types too: a room imports from the floors below it, never from a room beside it or
// above it, and no file imports itself by way of others. `node scripts/check-floors.js [FOLDER]`; exits 1 with a list.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** From the ground up: the rooms of one floor do not know each other. `.ts` marks a file that is a room by itself. */
export const floors = [
  ['record'],
  ['text'],
  ['language'],
  ['ingest', 'annotate', 'resolve', 'assemble', 'store', 'prove', 'compare'],
  ['rapporteur.ts'],
  ['view'],
  ['brief', 'page', 'api'],
  ['cli'],
]

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`; of types as of values. */
const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"](\.[^'"]+)['"]|\bimport\s*\(\s*['"](\.[^'"]+)['"]/g
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

/** The files of a folder with what each imports of them, as paths with `/` from that folder. */
export function readImports(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => file.split(sep).join('/'))
    .filter(file => file.endsWith('.ts'))
    .sort()
  return new Map(
    files.map(file => {
      const code = readFileSync(join(folder, file), 'utf8').replace(COMMENT, '')
      const targets = Array.from(code.matchAll(IMPORT), ([, from, lazily]) =>
        posix.join(posix.dirname(file), from ?? lazily).replace(/\.js$/, '.ts'),
      )
      return [file, [...new Set(targets)]]
    }),
  )
}

const roomOf = file => file.split('/')[0]
const floorOf = file => floors.findIndex(rooms => rooms.includes(roomOf(file)))

function* findWrongWays(imports) {
  for (const [file, targets] of imports) {
    if (floorOf(file) < 0) yield `${file} stands on no floor: name its room in scripts/check-floors.js`
    for (const target of targets) {
      if (target.startsWith('..')) yield `${file} imports ${target}, which is outside`
      else if (!imports.has(target)) yield `${file} imports ${target}, which is not there`
      else if (roomOf(file) === roomOf(target)) continue
      else if (floorOf(target) > floorOf(file)) yield `${file} imports ${target}, a floor above it`
      else if (floorOf(target) === floorOf(file)) yield `${file} imports ${target}, a room beside it`
    }
  }
}

/** Each circle once, beginning with its first file by name. */
function* findCircles(imports) {
  const done = new Set()
  const trail = []
  function* visit(file) {
    const at = trail.indexOf(file)
    if (at >= 0) {
      yield `${[...trail.slice(at), file].join(' → ')} is a circle`
      return
    }
    if (done.has(file)) return
    trail.push(file)
    for (const target of imports.get(file) ?? []) yield* visit(target)
    trail.pop()
    done.add(file)
  }
  for (const file of imports.keys()) yield* visit(file)
}

/** What is wrong with the imports of a folder, a line each. */
export function checkFloors(folder) {
  const imports = readImports(folder)
  return [...findWrongWays(imports), ...findCircles(imports)]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'src')
  const wrong = checkFloors(folder)
  for (const line of wrong) process.stdout.write(`${line}\n`)
  if (wrong.length === 0) process.stdout.write(`${relative('.', folder)}: imports run downward, without a circle\n`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}
