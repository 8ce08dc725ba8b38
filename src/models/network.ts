import { quickTanh } from './quick-exp.ts'

/**
 * A network with one hidden layer beside straight weights: for each hidden unit its bias and weights, then the outer bias,
 * the hidden units' weights and the straight ones.
 */
export interface Network {
  readonly inputs: number
  /** A multiple of four. */
  readonly hidden: number
  readonly weights: ArrayLike<number>
}

/** Number of weights of a network. */
export const sizeOf = (inputs: number, hidden: number): number => hidden * (inputs + 1) + 1 + hidden + inputs

/** The most inputs of a network. */
const MOST_INPUTS = 256
const places = new Int32Array(MOST_INPUTS + 1)
const values = new Float64Array(MOST_INPUTS + 1)

/** The network's answer to the evidence that stands from `at`, in log odds (nats). */
export function askNetwork({ inputs, hidden, weights }: Network, evidence: Float32Array, at = 0): number {
  const [place, value] = [places, values]
  const unit = inputs + 1
  const outer = hidden * unit
  const straight = outer + 1 + hidden
  let answer = weights[outer]!
  // half of all evidence is 0: only the rest is weighed
  let count = 0
  for (let i = 0; i < inputs; i++) {
    const input = evidence[at + i]!
    if (input === 0) continue
    place[count] = i + 1
    value[count++] = input
    answer += weights[straight + i]! * input
  }
  for (let h = 0; h < hidden; h += 4) {
    // four units at once: a processor has to wait for each sum
    const a = h * unit
    const b = a + unit
    const c = b + unit
    const d = c + unit
    let sumA = weights[a]!
    let sumB = weights[b]!
    let sumC = weights[c]!
    let sumD = weights[d]!
    for (let k = 0; k < count; k++) {
      const input = value[k]!
      const i = place[k]!
      sumA += weights[a + i]! * input
      sumB += weights[b + i]! * input
      sumC += weights[c + i]! * input
      sumD += weights[d + i]! * input
    }
    answer += weights[outer + 1 + h]! * quickTanh(sumA) + weights[outer + 2 + h]! * quickTanh(sumB)
    answer += weights[outer + 3 + h]! * quickTanh(sumC) + weights[outer + 4 + h]! * quickTanh(sumD)
  }
  return answer
}
