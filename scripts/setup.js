// Sets up whatever is missing after a clone: the packages, the compiled program and the compiled knowledge. Needs
// nothing but Node.js itself, so that `npm start` and `npm test` work as the first thing that is ever typed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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

const modifiedMs = path => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0)

/** Only one set-up works at a time. The mark holds its process id: one whose process is gone is passed over. */
const mark = join(root, '.setting-up')
const waitFor = ms => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
const isAtWork = () => {
  try {
    process.kill(Number(readFileSync(mark, 'utf8')), 0)
    return true
  } catch (error) {
    // EPERM: it runs, and is another user's.
    return error.code === 'EPERM'
  }
}
let begun = false
const begin = () => {
  let told = false
  while (!begun) {
    try {
      writeFileSync(mark, String(process.pid), { flag: 'wx' })
      begun = true
      process.on('exit', () => rmSync(mark, { force: true }))
      for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (!isAtWork()) rmSync(mark, { force: true })
      else {
        if (!told) process.stderr.write('Waiting for another set-up …\n')
        told = true
        waitFor(200)
      }
    }
  }
}

// npm writes the hidden lock file last: where it is younger than ours, everything is in place.
const isInstalled = () => modifiedMs('node_modules/.package-lock.json') >= modifiedMs('package-lock.json')
if (!isInstalled()) {
  begin()
  if (!isInstalled()) run('Installing packages …', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}

const sources = hashOf([
  ...filesBelow('src'),
  ...filesBelow('data'),
  ...filesBelow('models').filter(path => path.endsWith('.json')),
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
])
const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sources
if (!isBuilt()) {
  begin()
  if (!isBuilt()) {
    run('Building …', 'npm', ['run', '--silent', 'build'])
    writeFileSync(stamp, sources)
  }
}
