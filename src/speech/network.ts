/**
 * A network with one hidden layer beside straight weights: for each hidden unit its bias and weights, then the outer bias,
 * the hidden units' weights and the straight ones.
 */
export interface Network {
  readonly inputs: number
  readonly hidden: number
  readonly weights: ArrayLike<number>
}

/** Number of weights of a network. */
export const sizeOf = (inputs: number, hidden: number): number => hidden * (inputs + 1) + 1 + hidden + inputs

/** The network's answer, in log odds (nats). */
export function askNetwork({ inputs, hidden, weights }: Network, evidence: ArrayLike<number>): number {
  const outer = hidden * (inputs + 1)
  const straight = outer + 1 + hidden
  let answer = weights[outer]!
  for (let i = 0; i < inputs; i++) answer += weights[straight + i]! * evidence[i]!
  for (let h = 0, w = 0; h < hidden; h++) {
    let sum = weights[w++]!
    for (let i = 0; i < inputs; i++) sum += weights[w++]! * evidence[i]!
    answer += weights[outer + 1 + h]! * Math.tanh(sum)
  }
  return answer
}
