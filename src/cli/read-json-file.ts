import { readText } from '../node/read-text.ts'
import { UsageError } from './usage-error.ts'

/** What a file of JSON holds. */
export async function readJsonFile(path: string): Promise<unknown> {
  const { text } = await readText(path)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(`${path} is no JSON: ${(error as Error).message}`)
  }
}
