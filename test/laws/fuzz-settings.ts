/** Begins the random documents, so that a run fails for all or for none. `FUZZ_SEED=random` begins elsewhere each time. */
const FIXED_SEED = 20210609

/** Making a failure small may take long; what was found by then is told. */
const PATIENCE_MS = 40_000

/**
 * Settings for fast-check: how many documents are made up, `FUZZ_FACTOR` times as many as the test asks for.
 * @example FUZZ_SEED=random FUZZ_FACTOR=50 npx vitest run test/laws
 */
export function fuzzSettings(runs: number) {
  const { FUZZ_SEED = String(FIXED_SEED), FUZZ_FACTOR = '1' } = process.env
  const factor = Number(FUZZ_FACTOR)
  return {
    numRuns: runs * factor,
    interruptAfterTimeLimit: PATIENCE_MS * factor,
    ...(FUZZ_SEED !== 'random' && { seed: Number(FUZZ_SEED) }),
  }
}
