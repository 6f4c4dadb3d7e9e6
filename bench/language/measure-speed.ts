import { cpus } from 'node:os'
import { canPin } from './run-on-cores.ts'
import { type OurRun, type OurSpeed, timeOurs, timeOursOn } from './run-ours.ts'
import { type SpacySpeed, timeSpacy } from './run-spacy.ts'
import type { SpacySetUp } from './set-up-spacy.ts'
import { findTexts } from './texts.ts'

const ROUNDS = 3
/** What the project promises of its English model. */
const BAR = { megabytes: 700, seconds: 1.5 }

/** One run of each program after the other. */
interface Round {
  readonly one: OurRun
  readonly two: OurSpeed
  readonly spacy: { readonly one: SpacySpeed; readonly two: SpacySpeed } | undefined
}

function runRound(texts: readonly string[], model: string | undefined, spacy: SpacySetUp): Round {
  const time = (cores: number) => ('python' in spacy ? timeSpacy(spacy.python, texts, cores) : undefined)
  const [one, spacyOne] = [timeOurs(texts, model), time(1)]
  const [two, spacyTwo] = [timeOursOn(2, texts, model), time(2)]
  return { one, two, spacy: spacyOne && spacyTwo ? { one: spacyOne, two: spacyTwo } : undefined }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const formatVersions = (versions: { readonly [part: string]: string }) =>
  Object.entries(versions)
    .map(([part, version]) => `${part} ${version}`)
    .join(', ')

/** Words a second on one core and on two, and a second of processor time on one. */
interface Speeds {
  readonly one: number
  readonly two: number
  readonly ofProcessor: number
}

const column = (speed: number) => String(Math.round(speed)).padStart(7)
const formatSpeeds = ({ one, two, ofProcessor }: Speeds) =>
  `${column(one)} words/s on one core ${column(two)} on two ${column(ofProcessor)} a second of processor time`

function toSpeeds(
  words: number,
  runs: readonly { readonly one: OurRun | SpacySpeed; readonly two: OurSpeed | SpacySpeed }[],
): Speeds {
  return {
    one: words / median(runs.map(({ one }) => one.seconds)),
    two: words / median(runs.map(({ two }) => two.seconds)),
    ofProcessor: words / median(runs.map(({ one }) => one.cpuSeconds)),
  }
}

function printSpeeds(print: (line: string) => void, words: number, rounds: readonly Round[]): void {
  const ours = toSpeeds(words, rounds)
  print(`ours   ${formatSpeeds(ours)}  (${formatVersions(rounds[0]?.one.versions ?? {})})`)
  const spacy = rounds.flatMap(round => round.spacy ?? [])
  if (spacy.length === 0) return
  const theirs = toSpeeds(words, spacy)
  print(`spaCy  ${formatSpeeds(theirs)}  (${formatVersions(spacy[0]?.one.versions ?? {})})`)
  const ratio = (speed: keyof Speeds) => (ours[speed] / theirs[speed]).toFixed(2)
  print(`ours is ${ratio('one')} times as fast on one core and ${ratio('two')} times on two (the bar: 1)`)
  print(`by processor time, which other programs on the machine change less, ${ratio('ofProcessor')} times`)
}

function printCosts(print: (line: string) => void, rounds: readonly Round[]): void {
  const opened = median(rounds.map(({ one }) => one.secondsToOpen)).toFixed(2)
  const read = median(rounds.map(({ one }) => one.secondsToRead)).toFixed(2)
  const single = Math.max(...rounds.map(({ one }) => one.megabytes)).toFixed(0)
  const double = Math.max(...rounds.map(({ two }) => two.megabytes)).toFixed(0)
  print(`ours, from cold: open after ${opened} s, a first sentence read after ${read} s (the bar: ${BAR.seconds} s)`)
  print(`ours, memory at most: ${single} MB with one thread, ${double} MB with two (the bar: ${BAR.megabytes} MB)`)
}

/** Words a second of both programs on one core and on two, in turns; then memory and start of ours. */
export async function measureSpeed(
  print: (line: string) => void,
  spacy: SpacySetUp,
  { corpora, model }: { readonly corpora?: string; readonly model?: string },
): Promise<void> {
  const { what, texts, words } = await findTexts(corpora)
  print(`${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores; Node.js ${process.versions.node}`)
  print(`${words} words: ${what}; from raw text to names, tags and parse; medians of ${ROUNDS} runs, in turns`)
  if (!canPin) print('there is no taskset here: programs are asked for one thread a core, and not held to the cores')
  const rounds = Array.from({ length: ROUNDS }, () => runRound(texts, model, spacy))
  printSpeeds(print, words, rounds)
  printCosts(print, rounds)
}
