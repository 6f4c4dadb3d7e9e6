// Sets up whatever is missing after a clone: the packages, the compiled program and the compiled knowledge. Needs
// nothing but Node.js itself, so that `npm start` and `npm test` work as the first thing that is ever typed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'dist', '.built-from')

const run = (what, command, args) => {
  process.stderr.write(`${what}\n`)
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (error || status !== 0) {
    process.stderr.write(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}\n`)
    process.exit(1)
  }
}

const hashOf = paths => {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

const filesBelow = folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => !path.includes('compiled') && statSync(join(root, path)).isFile())
    .sort()

const lock = hashOf(['package-lock.json'])
const lockStamp = join(root, 'node_modules', '.installed-from')
if (!existsSync(lockStamp) || readFileSync(lockStamp, 'utf8') !== lock) {
  run('Installing packages …', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(lockStamp, lock)
}

const sources = hashOf([
  ...filesBelow('src'),
  ...filesBelow('data'),
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
])
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources) {
  run('Building …', 'npm', ['run', '--silent', 'build'])
  writeFileSync(stamp, sources)
}
