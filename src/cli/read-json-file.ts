import { readText } from '../node/read-text.ts'
import { UsageError } from './usage-error.ts'

/** What a file of JSON holds. */
export async function readJsonFile(path: string): Promise<unknown> {
  const { text } = await readText(path)
  const json = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new UsageError(`${path} is no JSON: ${await placeOfError(json, error)}`)
  }
}

/** What is wrong, and where: not every engine says the place. */
async function placeOfError(json: string, error: unknown): Promise<string> {
  const { readJson } = await import('../formats/json/json.ts')
  try {
    readJson(json)
  } catch (placed) {
    return (placed as Error).message.replace('this is no JSON: ', '')
  }
  return String(error)
}
