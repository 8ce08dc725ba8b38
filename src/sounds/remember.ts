/**
 * The same function with its answers remembered, by the string asked about. Of `most` answers all are forgotten and
 * remembering begins anew: what is asked often is soon known again.
 *
 * @example
 * const soundOf = remember(20_000, pronounce)
 */
export function remember<T>(most: number, work: (asked: string) => T): (asked: string) => T {
  const answers = new Map<string, T>()
  return (asked) => {
    const known = answers.get(asked)
    if (known !== undefined) return known
    const answer = work(asked)
    if (answers.size >= most) answers.clear()
    answers.set(asked, answer)
    return answer
  }
}
