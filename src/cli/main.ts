import { Command, CommanderError } from 'commander'
import { Failure } from '../rapporteur.ts'
import { commands } from './declare-commands.ts'
import { explainFailure } from './explain-failure.ts'
import { exitStatus, type Streams, standardStreams } from './streams.ts'

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
  for (const declare of commands)
    declare(program, streams, ended => {
      status = ended
    })

  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.fine : exitStatus.misuse
    if (!(error instanceof Failure)) throw error
    const explained = explainFailure(error)
    streams.err.write(`${explained.line}\n`)
    return explained.status
  }
}
