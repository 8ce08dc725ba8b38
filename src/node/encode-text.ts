import { WhosaidError } from '../text/whosaid-error.ts'
import { decodeBytes } from './decode-bytes.ts'

/**
 * A text's bytes in an encoding of the Encoding Standard; the way back from `decodeText`.
 *
 * @throws {WhosaidError} `unwritable-file` where the encoding has no such character.
 */
export function encodeText(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const table = characterTable(encoding)
  const bytes: number[] = []
  for (const character of text) {
    const known = table.get(character)
    if (known === undefined) {
      throw new WhosaidError('unwritable-file', `${encoding} cannot write ${JSON.stringify(character)}; use UTF-8`)
    }
    bytes.push(...known)
  }
  return Uint8Array.from(bytes)
}

/** The characters of an encoding of one or two bytes: platforms decode them all but encode only UTF-8. */
function characterTable(encoding: string): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>()
  const add = (...bytes: number[]): boolean => {
    try {
      const character = decodeBytes(Uint8Array.from(bytes), encoding)
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes)
      return character.length > 0
    } catch {
      return false
    }
  }
  for (let first = 0; first < 256; first++) {
    if (add(first)) continue
    for (let second = 0x30; second < 256; second++) add(first, second)
  }
  return table
}
