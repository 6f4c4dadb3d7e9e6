import { Readable, Writable } from 'node:stream'
import type { Streams } from '../../src/cli/streams.ts'

/** Streams that keep what is written to them, for one run of a command. */
export function listen(input = ''): Streams & { readonly printed: () => string; readonly noted: () => string } {
  const collect = () => {
    let text = ''
    const stream = new Writable({
      write(chunk, _, done) {
        text += String(chunk)
        done()
      },
    })
    return { stream, text: () => text }
  }
  const [out, err] = [collect(), collect()]
  return { in: Readable.from([input]), out: out.stream, err: err.stream, printed: out.text, noted: err.text }
}
