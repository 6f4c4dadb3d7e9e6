import type { Streams } from './streams.ts'

/** A bar is shown only for work that lasts longer than a person waits without wondering. */
const PATIENCE_MS = 1_000
const BAR_WIDTH = 30

/**
 * A progress bar on a terminal; silent in a pipe, and on work under a second.
 * @example const bar = progressBar('Reading', process.stderr); bar.show(3, 10); bar.clear()
 */
export function progressBar(label: string, terminal: Streams['err'] | undefined) {
  if (!terminal?.isTTY) return { show: () => {}, clear: () => {} }
  const begunMs = performance.now()
  let shown = ''
  return {
    show(done: number, total: number): void {
      if (performance.now() - begunMs < PATIENCE_MS) return
      const filled = Math.round((BAR_WIDTH * done) / total)
      const line = `${label} ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done} of ${total}`
      if (line !== shown) terminal.write(`\r${line}`)
      shown = line
    },
    clear(): void {
      if (shown) terminal.write(`\r${' '.repeat(shown.length)}\r`)
      shown = ''
    },
  }
}
