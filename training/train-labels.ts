import { mayFollow, nameLabels } from '../src/language/name-model.ts'

const WIDTH = nameLabels.length

/** A sentence as its words' clues (dense numbers, `starts` tells where each word's begin) and its right labels. */
export interface Lesson {
  readonly clues: Int32Array
  readonly starts: Int32Array
  readonly labels: Uint8Array
  /** Scores that stand already, a row a word. */
  readonly base?: Float32Array
}

/** Rates of FTRL-proximal (McMahan 2013), chosen on CoNLL-2003 testa. */
export interface Rates {
  readonly step: number
  readonly sparsity: number
  readonly decay: number
}

/**
 * Learns a linear-chain conditional random field, a sentence a step.
 * @returns weights a clue (rows of `WIDTH`) and transitions (the last row is the start)
 */
export function trainLabels(lessons: readonly Lesson[], clueCount: number, epochs: number, rates: Rates) {
  const transitionsFrom = clueCount * WIDTH
  const size = transitionsFrom + (WIDTH + 1) * WIDTH
  const weights = new Float32Array(size)
  const pull = new Float32Array(size)
  const squares = new Float32Array(size)
  const learn = (at: number, gradient: number, sparsity: number) => {
    const before = squares[at] as number
    const after = before + gradient * gradient
    pull[at] =
      (pull[at] as number) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / rates.step) * (weights[at] as number)
    squares[at] = after
    const z = pull[at] as number
    weights[at] =
      Math.abs(z) <= sparsity ? 0 : -(z - Math.sign(z) * sparsity) / ((1 + Math.sqrt(after)) / rates.step + rates.decay)
  }
  const order = lessons.map((_, at) => at)
  let seed = 12345
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return seed / 2 ** 32
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other] as number, order[at] as number]
    }
    let loss = 0
    for (const number of order) loss += step(lessons[number] as Lesson)
    console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`)
  }
  return { weights: weights.subarray(0, transitionsFrom), transitions: weights.slice(transitionsFrom) }

  function step({ clues, starts, labels, base }: Lesson): number {
    const length = labels.length
    if (length === 0) return 0
    const scores = base ? Float64Array.from(base) : new Float64Array(length * WIDTH)
    for (let at = 0; at < length; at++)
      for (let c = starts[at] as number; c < (starts[at + 1] as number); c++) {
        const row = (clues[c] as number) * WIDTH
        for (let label = 0; label < WIDTH; label++)
          scores[at * WIDTH + label] = (scores[at * WIDTH + label] as number) + (weights[row + label] as number)
      }
    const T = new Float64Array((WIDTH + 1) * WIDTH)
    for (let p = 0; p <= WIDTH; p++)
      for (let l = 0; l < WIDTH; l++)
        T[p * WIDTH + l] = mayFollow(p, l) ? Math.exp(weights[transitionsFrom + p * WIDTH + l] as number) : 0
    const emit = new Float64Array(length * WIDTH)
    let logZ = 0
    for (let at = 0; at < length; at++) {
      let top = Number.NEGATIVE_INFINITY
      for (let l = 0; l < WIDTH; l++) top = Math.max(top, scores[at * WIDTH + l] as number)
      for (let l = 0; l < WIDTH; l++) emit[at * WIDTH + l] = Math.exp((scores[at * WIDTH + l] as number) - top)
      logZ += top
    }
    const alpha = new Float64Array(length * WIDTH)
    const beta = new Float64Array(length * WIDTH)
    const norms = new Float64Array(length)
    for (let at = 0; at < length; at++) {
      let sum = 0
      for (let l = 0; l < WIDTH; l++) {
        let into = 0
        if (at === 0) into = T[WIDTH * WIDTH + l] as number
        else
          for (let p = 0; p < WIDTH; p++) into += (alpha[(at - 1) * WIDTH + p] as number) * (T[p * WIDTH + l] as number)
        const value = into * (emit[at * WIDTH + l] as number)
        alpha[at * WIDTH + l] = value
        sum += value
      }
      norms[at] = sum
      logZ += Math.log(sum)
      for (let l = 0; l < WIDTH; l++) alpha[at * WIDTH + l] = (alpha[at * WIDTH + l] as number) / sum
    }
    for (let l = 0; l < WIDTH; l++) beta[(length - 1) * WIDTH + l] = 1
    for (let at = length - 2; at >= 0; at--)
      for (let p = 0; p < WIDTH; p++) {
        let sum = 0
        for (let l = 0; l < WIDTH; l++)
          sum +=
            (T[p * WIDTH + l] as number) *
            (emit[(at + 1) * WIDTH + l] as number) *
            (beta[(at + 1) * WIDTH + l] as number)
        beta[at * WIDTH + p] = sum / (norms[at + 1] as number)
      }
    let gold = 0
    const gradientT = new Float64Array((WIDTH + 1) * WIDTH)
    for (let at = 0; at < length; at++) {
      const right = labels[at] as number
      const before = at === 0 ? WIDTH : (labels[at - 1] as number)
      gold += (scores[at * WIDTH + right] as number) + (weights[transitionsFrom + before * WIDTH + right] as number)
      gradientT[before * WIDTH + right] = (gradientT[before * WIDTH + right] as number) - 1
      for (let l = 0; l < WIDTH; l++) {
        const tail = ((emit[at * WIDTH + l] as number) * (beta[at * WIDTH + l] as number)) / (norms[at] as number)
        if (at === 0)
          gradientT[WIDTH * WIDTH + l] =
            (gradientT[WIDTH * WIDTH + l] as number) + (T[WIDTH * WIDTH + l] as number) * tail
        else
          for (let p = 0; p < WIDTH; p++)
            gradientT[p * WIDTH + l] =
              (gradientT[p * WIDTH + l] as number) +
              (alpha[(at - 1) * WIDTH + p] as number) * (T[p * WIDTH + l] as number) * tail
      }
      for (let l = 0; l < WIDTH; l++) {
        const share = (alpha[at * WIDTH + l] as number) * (beta[at * WIDTH + l] as number)
        const gradient = share - (l === right ? 1 : 0)
        if (Math.abs(gradient) < 1e-4) continue
        for (let c = starts[at] as number; c < (starts[at + 1] as number); c++)
          learn((clues[c] as number) * WIDTH + l, gradient, rates.sparsity)
      }
    }
    for (let at = 0; at < gradientT.length; at++)
      if (gradientT[at] !== 0) learn(transitionsFrom + at, gradientT[at] as number, 0)
    return logZ - gold
  }
}
