// `npm start [-- PATH…]`: sets up what is missing, then briefs the files given, or the bundled example.
import './setup.js'
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const given = process.argv.slice(2)
const args = given.length > 0 ? given : [join(root, 'examples')]
const { status } = spawnSync(process.execPath, [join(root, 'bin', 'rapporteur.js'), 'brief', ...args], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
