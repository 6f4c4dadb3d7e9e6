/** Time on the clock, and of all threads of the process together: other programs on the machine change the first alone. */
export interface Cost {
  readonly seconds: number
  readonly cpuSeconds: number
}

/** What it took to assemble the record of many documents that are read already, in a process of its own. */
export interface Assembly {
  readonly loading: Cost
  readonly assembling: Cost
  /** The record of all of them and one more, in the process that has just assembled the one without it. */
  readonly oneMore: Cost
  /** At most so far, after each. */
  readonly megabytes: { readonly assembling: number; readonly oneMore: number }
  readonly events: number
}
