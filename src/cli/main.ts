import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { brief } from './brief.ts'
import { exitStatus, type Streams, standardStreams } from './streams.ts'

const day = (text: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError('Expected a day like 2022-10-28.')
  return text
}

const megabytes = (text: string): number => {
  const size = Number(text)
  if (!(size > 0)) throw new InvalidArgumentError('Expected a number of megabytes.')
  return size
}

/**
 * The program `rapporteur`.
 * @param args  without the runtime and the script
 * @returns the exit status: 0 all read, 1 nothing read or a proof failed, 2 misuse, 3 some skipped
 */
export async function main(args: readonly string[], streams: Streams = standardStreams): Promise<number> {
  let status: number = exitStatus.fine
  const program = new Command('rapporteur')
    .description('Turns a folder of articles into a cited record.')
    .exitOverride()
    .configureOutput({ writeOut: text => streams.out.write(text), writeErr: text => streams.err.write(text) })

  program
    .command('brief')
    .description('brief files, folders, globs, or - for standard input')
    .argument('<path...>')
    .option('--as-of <date>', 'the record as it stood on a day, from what was published by then', day)
    .option('--json', 'print the record instead of the brief')
    .option('--out <file>', 'where the page goes', 'rapporteur.html')
    .option('--title <text>', 'what the affair is called')
    .option('--quiet', 'print no notes and no progress')
    .option('--max-size <megabytes>', 'the largest file that is read', megabytes, 5)
    .action(async (paths, options) => {
      status = await brief(paths, options, streams)
    })

  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.fine : exitStatus.misuse
    throw error
  }
}
