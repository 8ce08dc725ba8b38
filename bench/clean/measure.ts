/** Processor time of this process so far, in milliseconds: on a busy machine the clock says little. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Something that is timed on texts, with what it has cost so far. */
export interface Contestant {
  readonly name: string
  readonly run: (text: string) => unknown
  characters: number
  spent: number
}

export const contestant = (name: string, run: (text: string) => unknown): Contestant => ({
  name,
  run,
  characters: 0,
  spent: 0,
})

/** Runs it on texts that it has not seen; their cost is added. */
export function runOn(one: Contestant, texts: readonly string[]): void {
  const before = processorTime()
  for (const text of texts) one.run(text)
  one.spent += processorTime() - before
  for (const { length } of texts) one.characters += length
}

/** Millions of characters a second. */
export const speedOf = ({ characters, spent }: Contestant): number => characters / 1000 / spent

/**
 * Two ways of doing one thing, in turn on texts that neither has seen: every text goes to one of them, and in a second process to
 * the other (`turn`), so that both come first equally often. Gives the milliseconds that each spent.
 */
export function inTurn<T>(
  rows: readonly T[],
  turn: number,
  first: (row: T) => unknown,
  second: (row: T) => unknown,
): [number, number] {
  const spent: [number, number] = [0, 0]
  rows.forEach((row, i) => {
    const which = (i + turn) % 2 === 0 ? 0 : 1
    const before = processorTime()
    if (which === 0) first(row)
    else second(row)
    spent[which] += processorTime() - before
  })
  return spent
}
