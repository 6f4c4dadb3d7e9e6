import type { FoundFile } from './find-files.ts'

/**
 * One location a file and one file a location, whatever order the paths were given in: a file found twice keeps its shortest
 * location, and files that share one take as many of their folders' names before it as tell them apart.
 * @returns sorted by location
 * @example settleLocations([{ path: '/a/x.txt', location: 'x.txt' }, { path: '/b/x.txt', location: 'x.txt' }])  // 'a/x.txt', 'b/x.txt'
 */
export function settleLocations(found: readonly FoundFile[]): readonly FoundFile[] {
  const byPath = new Map<string, string>()
  for (const { path, location } of found) {
    const known = byPath.get(path)
    if (known === undefined || isShorter(location, known)) byPath.set(path, location)
  }
  const files = [...byPath].map(([path, location]) => ({ path, location }))
  return lengthenShared(files).sort((a, b) => (a.location < b.location ? -1 : a.location > b.location ? 1 : 0))
}

const isShorter = (a: string, b: string): boolean => a.length < b.length || (a.length === b.length && a < b)

function lengthenShared(files: readonly FoundFile[]): FoundFile[] {
  const count = new Map<string, number>()
  for (const { location } of files) count.set(location, (count.get(location) ?? 0) + 1)
  const lengthened = files.map(file => ((count.get(file.location) ?? 0) > 1 ? withOneMoreFolder(file) : file))
  const changed = lengthened.some((file, at) => file.location !== files[at]?.location)
  return changed ? lengthenShared(lengthened) : lengthened
}

function withOneMoreFolder({ path, location }: FoundFile): FoundFile {
  const parts = path.split(/[\\/]/).filter(part => part !== '')
  const more = parts.slice(-(location.split('/').length + 1)).join('/')
  return { path, location: more.length > location.length ? more : location }
}
