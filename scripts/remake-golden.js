// `npm run golden`: writes anew what the tests expect of the example, and the brief that the README shows of it. Read the
// diff before you commit it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const LARGEST_OUTPUT_BYTES = 100_000_000
/** What of the brief the README shows: enough to see what it is. */
const SHOWN = ['What stands now', 'What was asked', 'Where sources differ']

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

const brief = print([])
mkdirSync(join(root, 'test/golden'), { recursive: true })
writeFileSync(join(root, 'test/golden/example.json'), print(['--json']))
writeFileSync(join(root, 'test/golden/example.txt'), brief)
rmSync(scratch, { recursive: true })

const [title, ...sections] = brief.trimEnd().split('\n\n')
const sample = [title, ...sections.filter(section => SHOWN.includes(section.split('\n')[0])), '…'].join('\n\n')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
writeFileSync(
  join(root, 'README.md'),
  readme.replace(/```text\n[\s\S]*?```/, () => `\`\`\`text\n${sample}\n\`\`\``),
)
