import { type Command, InvalidArgumentError } from 'commander'
import { type Verdict, verdicts } from '../rapporteur.ts'
import { add } from './add.ts'
import { attendance } from './attendance.ts'
import { brief } from './brief.ts'
import { diff } from './diff.ts'
import { doctor } from './doctor.ts'
import { history } from './history.ts'
import { list } from './list.ts'
import { judge, review, undo } from './names.ts'
import { prove } from './prove.ts'
import { record } from './record.ts'
import { remove } from './remove.ts'
import type { Streams } from './streams.ts'

/** Declares one command; what it ends with goes to `end`. */
type Declare = (program: Command, streams: Streams, end: (status: number) => void) => void

const day = (text: string): string => {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  // A day that does not exist rolls over: 30 February becomes 1 March.
  if (!parsed || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('Expected a day like 2022-10-28.')
  return text
}

const megabytes = (text: string): number => {
  const size = Number(text)
  if (!(size > 0)) throw new InvalidArgumentError('Expected a number of megabytes.')
  return size
}

const AS_OF = '--as-of <date>'
const TITLE = '--title <text>'
const STORE = ['--store <dir>', 'a folder, or postgres://… (default: .rapporteur/ here or above)'] as const
const NAMES = ['--names <file>', 'what was judged of names (default: names.jsonl beside the store)'] as const
const MAX_SIZE = ['--max-size <megabytes>', 'the largest file that is read', megabytes, 5] as const

const declareBrief: Declare = (program, streams, end) =>
  program
    .command('brief')
    .description('brief files, folders, globs, or - for standard input')
    .argument('<path...>')
    .option(AS_OF, 'the record as it stood on a day, from what was published by then', day)
    .option('--json', 'print the record instead of the brief')
    .option('--out <file>', 'where the page goes', 'rapporteur.html')
    .option(TITLE, 'what the affair is called')
    .option('--names <file>', 'what was judged of names, as `names` writes it')
    .option('--quiet', 'print no notes and no progress')
    .option(...MAX_SIZE)
    .action(async (paths, options) => end(await brief(paths, options, streams)))

const declareProve: Declare = (program, streams, end) =>
  program
    .command('prove')
    .description('check every proof of a record that --json printed')
    .argument('<record>', 'a file, or - for standard input')
    .action(async path => end(await prove(path, streams)))

const declareAdd: Declare = (program, streams, end) =>
  program
    .command('add')
    .description('keep documents in a store')
    .argument('<path...>')
    .option(...STORE)
    .option('--quiet', 'print no progress and no sum')
    .option(...MAX_SIZE)
    .action(async (paths, options) => end(await add(paths, options, streams)))

const declareRecord: Declare = (program, streams, end) =>
  program
    .command('record')
    .description('print the record of all that a store holds, as JSON')
    .option(...STORE)
    .option(AS_OF, 'the record as it stood on a day, from what was published by then', day)
    .option(TITLE, 'what the affair is called')
    .option(...NAMES)
    .option('--json', 'print JSON; there is no other form')
    .option('--quiet', 'print no progress')
    .action(async options => end(await record(options, streams)))

const declareDiff: Declare = (program, streams, end) =>
  program
    .command('diff')
    .description('tell what was learnt after one day and up to another')
    .argument('<from>', 'a day, 2022-10-28', day)
    .argument('<to>', 'a later day', day)
    .argument('[path...]', 'files, folders, globs, or -; without them, the store')
    .option(...STORE)
    .option(...NAMES)
    .option('--json', 'print JSON')
    .option('--quiet', 'print no notes and no progress')
    .option(...MAX_SIZE)
    .action(async (from, to, paths, options) => end(await diff([from, to], paths, options, streams)))

const declareHistory: Declare = (program, streams, end) =>
  program
    .command('history')
    .description('tell the life of one thing of the record, step by step')
    .argument('<id>', 'its id, or the beginning of it')
    .argument('[path...]', 'files, folders, globs, or -; without them, the store')
    .option(...STORE)
    .option(AS_OF, 'as far as it was told by a day', day)
    .option(...NAMES)
    .option('--json', 'print JSON')
    .option('--quiet', 'print no notes and no progress')
    .option(...MAX_SIZE)
    .action(async (id, paths, options) => end(await history(id, paths, options, streams)))

const declareAttendance: Declare = (program, streams, end) =>
  program
    .command('attendance')
    .description('tell who came to each gathering, who did not, and why')
    .argument('[path...]', 'files, folders, globs, or -; without them, the store')
    .option('--who <name>', 'only of one person or party, by a name or an id')
    .option('--absent', 'only those who declined or stayed away')
    .option(...STORE)
    .option(AS_OF, 'as far as it was told by a day', day)
    .option(...NAMES)
    .option('--json', 'print JSON')
    .option('--quiet', 'print no notes and no progress')
    .option(...MAX_SIZE)
    .action(async (paths, options) => end(await attendance(paths, options, streams)))

/** What each verdict says of two names. */
const meanings: { readonly [verdict in Verdict]: string } = {
  same: 'two names mean the same',
  different: 'two names mean different ones, whatever rules say',
  unsure: 'nobody can tell: do not ask again',
}

const declareNames: Declare = (program, streams, end) => {
  const names = program.command('names').description('say which names mean the same, and which do not')
  names
    .command('review')
    .description('show what was judged of names, and what a person may know better')
    .argument('[path...]', 'files, folders, globs, or -; without them, the store')
    .option(...STORE)
    .option(...NAMES)
    .option('--json', 'print JSON')
    .option('--quiet', 'print no notes and no progress')
    .option(...MAX_SIZE)
    .action(async (paths, options) => end(await review(paths, options, streams)))
  for (const verdict of verdicts)
    names
      .command(verdict)
      .description(meanings[verdict])
      .argument('<name>', 'a name, an id of the record, or NAME@DOCUMENT')
      .argument('<other>', 'another')
      .argument('[path...]', 'files, folders, globs, or -; without them, the store')
      .option(...STORE)
      .option(...NAMES)
      .option('--by <person>', 'who says so (default: who is logged in)')
      .option('--quiet', 'print no progress')
      .option(...MAX_SIZE)
      .action(async (name, other, paths, options) => end(await judge(verdict, [name, other], paths, options, streams)))
  names
    .command('undo')
    .description('take back what was judged of two names')
    .argument('<name>')
    .argument('<other>')
    .option(...STORE)
    .option(...NAMES)
    .action((name, other, options) => end(undo([name, other], options, streams)))
}

const declareList: Declare = (program, streams, end) =>
  program
    .command('list')
    .description('list the documents of a store')
    .option(...STORE)
    .option(AS_OF, 'only what was published by a day', day)
    .option('--json', 'print JSON')
    .action(async options => end(await list(options, streams)))

const declareRemove: Declare = (program, streams, end) =>
  program
    .command('remove')
    .description('take a document out of a store')
    .argument('<document>', 'its id, or the beginning of it')
    .option(...STORE)
    .action(async (document, options) => end(await remove(document, options, streams)))

const declareDoctor: Declare = (program, streams, end) =>
  program
    .command('doctor')
    .description('say what the program stands on, and whether it reads')
    .option('--model <folder>', 'look at another English model than the package’s own')
    .action(async options => end(await doctor(options, streams)))

/** What the program can be told to do, in the order in which its help shows it. */
export const commands: readonly Declare[] = [
  declareBrief,
  declareProve,
  declareAdd,
  declareRecord,
  declareDiff,
  declareHistory,
  declareAttendance,
  declareNames,
  declareList,
  declareRemove,
  declareDoctor,
]
