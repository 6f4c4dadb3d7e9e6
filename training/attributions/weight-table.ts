/** Clues by number, with weights that are moved towards what is right (AdaGrad). */
export class WeightTable {
  readonly #numbers = new Map<string, number>()
  readonly #seen: number[] = []
  readonly #weights: number[] = []
  readonly #squares: number[] = []
  readonly #sums: number[] = []
  readonly #decay: number
  #summed = 0

  constructor(decay: number) {
    this.#decay = decay
  }

  /** The number of a clue, which is told by its kind, family and name. */
  numberOf(...path: readonly string[]): number {
    const key = path.join('\t')
    const known = this.#numbers.get(key)
    if (known !== undefined) {
      this.#seen[known] = (this.#seen[known] ?? 0) + 1
      return known
    }
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    this.#seen.push(1)
    this.#weights.push(0)
    this.#squares.push(1e-8)
    this.#sums.push(0)
    return number
  }

  /** @param clues  number and amount, one after the other */
  sum(clues: readonly number[]): number {
    let sum = 0
    for (let at = 0; at < clues.length; at += 2) sum += (this.#weights[clues[at] ?? 0] ?? 0) * (clues[at + 1] ?? 0)
    return sum
  }

  /** Moves the weights of clues up a slope. */
  move(clues: readonly number[], slope: number, rate: number): void {
    for (let at = 0; at < clues.length; at += 2) {
      const number = clues[at] ?? 0
      const weight = this.#weights[number] ?? 0
      const step = slope * (clues[at + 1] ?? 0) - this.#decay * weight
      const square = (this.#squares[number] ?? 0) + step * step
      this.#squares[number] = square
      this.#weights[number] = weight + (rate * step) / Math.sqrt(square)
    }
  }

  /** Adds the weights as they stand to their mean, which is what is written. */
  remember(): void {
    for (const [number, weight] of this.#weights.entries()) this.#sums[number] = (this.#sums[number] ?? 0) + weight
    this.#summed++
  }

  /** The means of the weights, by kind, family and clue; light ones and those of clues seen seldom are left out. */
  toObject(lightest: number, rarest: number): { [kind: string]: { [family: string]: { [clue: string]: number } } } {
    const object: { [kind: string]: { [family: string]: { [clue: string]: number } } } = {}
    for (const [key, number] of [...this.#numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [kind = '', family = '', clue = ''] = key.split('\t')
      const weight = (this.#sums[number] ?? 0) / Math.max(1, this.#summed)
      if (Math.abs(weight) < lightest || (this.#seen[number] ?? 0) < rarest) continue
      object[kind] ??= {}
      object[kind][family] ??= {}
      object[kind][family][clue] = Number(weight.toFixed(3))
    }
    return object
  }
}
