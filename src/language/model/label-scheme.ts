/** What a label says of its word. */
export interface Place {
  /** Number of the kind of run in which the word stands; undefined outside of all. */
  readonly kind: number | undefined
  /** Whether the run began at a word before. */
  readonly goesOn: boolean
  /** Whether the run may, and whether it must, go on with the next word. */
  readonly mayGoOn: boolean
  readonly mustGoOn: boolean
}

/** How the labels of a head make runs of words. */
export interface LabelScheme {
  /** By label. */
  readonly places: readonly Place[]
  /** Names of the kinds; one, which is empty, where the head has no kinds. */
  readonly kinds: readonly string[]
}

/**
 * Reads what labels mean by the letter they begin with: O outside, B begins a run, I goes on with it, E ends it, S is a run
 * of one word. Where a head has no E, a run may end after B and I.
 * @example readScheme(['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER']).kinds  // ['PER']
 */
export function readScheme(labels: readonly string[]): LabelScheme {
  const kinds = [...new Set(labels.filter(label => label !== 'O').map(label => label.slice(2)))]
  const endsAreMarked = labels.some(label => label.startsWith('E'))
  const places = labels.map((label): Place => {
    const letter = label.charAt(0)
    const mayGoOn = letter === 'B' || letter === 'I'
    return {
      kind: letter === 'O' ? undefined : kinds.indexOf(label.slice(2)),
      goesOn: letter === 'I' || letter === 'E',
      mayGoOn,
      mustGoOn: mayGoOn && endsAreMarked,
    }
  })
  return { places, kinds }
}

/** Whether a label may stand after another; undefined stands for what is before the first word and after the last. */
export function mayFollow(previous: Place | undefined, place: Place | undefined): boolean {
  if (place?.goesOn) return previous?.mayGoOn === true && previous.kind === place.kind
  return !previous?.mustGoOn
}
