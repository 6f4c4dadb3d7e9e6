// `npm run golden`: writes anew what the tests expect of the example. Read the diff before you commit it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const LARGEST_OUTPUT_BYTES = 100_000_000

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const scratch = mkdtempSync(join(tmpdir(), 'rapporteur-golden-'))

const print = args => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['bin/rapporteur.js', 'brief', 'examples', '--out', join(scratch, 'page.html'), ...args],
    { cwd: root, encoding: 'utf8', maxBuffer: LARGEST_OUTPUT_BYTES },
  )
  if (status === 0) return stdout
  process.stderr.write(stderr)
  process.exit(1)
}

writeFileSync(join(root, 'test/golden/example.json'), print(['--json']))
writeFileSync(join(root, 'test/golden/example.txt'), print([]))
rmSync(scratch, { recursive: true })
