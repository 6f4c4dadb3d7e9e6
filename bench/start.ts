import { fileURLToPath } from 'node:url'
import { runBrief } from './run-brief.ts'

const RUNS = 5
/** What the project promises of the example once everything is set up. */
const BAR_SECONDS = 3

/** Time of `rapporteur brief examples`, from the command line to the page. */
export function start(print: (line: string) => void): void {
  const examples = fileURLToPath(new URL('../examples', import.meta.url))
  const times = Array.from({ length: RUNS }, () => runBrief(examples).seconds).sort((a, b) => a - b)
  const median = times[Math.floor(RUNS / 2)] ?? 0
  print(`brief examples: ${median.toFixed(2)} s, the median of ${RUNS} (the bar: ${BAR_SECONDS} s)`)
}
