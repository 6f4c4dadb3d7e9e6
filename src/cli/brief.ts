import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { renderBrief } from '../brief/render-brief.ts'
import { renderPage } from '../page/render-page.ts'
import { annotateAll, buildProvedRecord, Failure, readPaths } from '../rapporteur.ts'
import { judgementsFor } from './judgements.ts'
import { noteWithheld } from './note-withheld.ts'
import { progressBar } from './progress.ts'
import { endOf, exitStatus, readAll, type Streams } from './streams.ts'

export interface BriefOptions {
  readonly asOf?: string
  readonly json?: boolean
  readonly out: string
  readonly title?: string
  /** A file of judgements of names. */
  readonly names?: string
  readonly quiet?: boolean
  readonly maxSize: number
}

const BYTES_PER_MEGABYTE = 1_000_000

/**
 * `rapporteur brief PATH…`: prints the brief (or the record) and writes the page.
 * What is not proved is not printed; why stands among the notes.
 * @returns the exit status
 */
export async function brief(paths: readonly string[], options: BriefOptions, streams: Streams): Promise<number> {
  const note = (line: string) => void (options.quiet || streams.err.write(`${line}\n`))
  const { documents, problems } = await readPaths(paths, {
    maxBytes: options.maxSize * BYTES_PER_MEGABYTE,
    ...(paths.includes('-') && { stdin: await readAll(streams.in) }),
  })
  for (const problem of problems) streams.err.write(`${problem.message}\n`)
  if (documents.length === 0) {
    streams.err.write('Nothing was read.\n')
    return exitStatus.failed
  }

  const bar = progressBar('Reading', options.quiet ? undefined : streams.err)
  const articles = await annotateAll(documents, { onProgress: bar.show })
  bar.clear()
  const judgements = judgementsFor(articles, paths, options, streams)
  const { record, withheld } = buildProvedRecord(articles, {
    ...(options.asOf && { asOf: options.asOf }),
    ...(options.title && { title: options.title }),
    judgements,
  })
  noteWithheld(withheld, streams)

  if (options.json) streams.out.write(`${JSON.stringify(record, null, 1)}\n`)
  else {
    const width = streams.out.columns
    streams.out.write(renderBrief(record, { colour: streams.out.isTTY === true, ...(width && { width }) }))
    const page = resolve(options.out)
    await writePage(page, renderPage(record))
    note(`\nThe page: ${page}`)
  }
  return endOf(problems)
}

async function writePage(path: string, html: string): Promise<void> {
  try {
    await writeFile(path, html)
  } catch (cause) {
    throw new Failure('output-unwritable', { location: path }, { cause })
  }
}
