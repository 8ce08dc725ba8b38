import { readText } from '../node/read-text.ts'
import { createLocator } from './line-and-column.ts'
import { UsageError } from './usage-error.ts'

/** What a file of JSON holds. */
export async function readJsonFile(path: string): Promise<unknown> {
  const { text } = await readText(path)
  const json = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(json)
  } catch (error) {
    const { message } = error as Error
    const position = /at position (\d+)/.exec(message)?.[1]
    const { line, column } = createLocator(json)(position ? Number(position) : json.length)
    throw new UsageError(
      `${path} is no JSON: line ${line}, column ${column}: ${message.replace(/ (?:in JSON )?at position \d+.*$/s, '')}`,
    )
  }
}
