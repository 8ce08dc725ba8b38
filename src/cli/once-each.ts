import { UsageError } from './usage-error.ts'

/**
 * Pairs as an object.
 *
 * @throws {UsageError} where they say two things of one key; `where` begins the message.
 */
export function onceEach<T>(pairs: readonly (readonly [string, T])[], where: string): Record<string, T> {
  const said = new Map<string, T>()
  for (const [key, value] of pairs) {
    if (said.has(key) && said.get(key) !== value)
      throw new UsageError(`${where}: of ${JSON.stringify(key)} two things are said`)
    said.set(key, value)
  }
  return Object.fromEntries(said)
}
