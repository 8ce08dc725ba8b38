import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { WhosaidError } from '../text/whosaid-error.ts'
import { describeFileError } from './describe-file-error.ts'

/**
 * The text of a UTF-8 file, a byte order mark kept, so that what is not edited can be written back byte for byte.
 *
 * @throws {WhosaidError} `unreadable-file` where it is missing, no file, not allowed, too large, or not UTF-8.
 */
export async function readText(path: string): Promise<string> {
  return decodeText(await readBytes(path), path)
}

/**
 * The bytes of a file.
 *
 * @throws {WhosaidError} `unreadable-file` where it is missing, no file, not allowed or too large.
 */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new WhosaidError('unreadable-file', `cannot read ${path}: ${describeFileError(error)}`, { cause: error })
  }
}

/**
 * All that a stream such as standard input gives, as text.
 *
 * @throws {WhosaidError} `unreadable-file` where it breaks off or is not UTF-8.
 */
export async function readTextStream(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<string> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  } catch (error) {
    throw new WhosaidError('unreadable-file', `cannot read ${name}: ${describeFileError(error)}`, { cause: error })
  }
  return decodeText(Buffer.concat(chunks), name)
}

/**
 * Bytes as UTF-8 text.
 *
 * @throws {WhosaidError} `unreadable-file`, with the place of the first byte that is none.
 */
export function decodeText(bytes: Buffer, name: string): string {
  if (!isUtf8(bytes)) throw new WhosaidError('unreadable-file', `${name} is not UTF-8: ${describeInvalid(bytes)}`)
  try {
    return bytes.toString('utf8')
  } catch (error) {
    throw new WhosaidError('unreadable-file', `${name} is too large for one text`, { cause: error })
  }
}

function describeInvalid(bytes: Buffer): string {
  if (['fffe', 'feff'].includes(bytes.toString('hex', 0, 2))) return 'it looks like UTF-16'
  // Decoding and encoding again differs first where a byte had to be replaced.
  const again = Buffer.from(bytes.toString('utf8'))
  let at = 0
  let line = 1
  for (; bytes[at] === again[at]; at++) if (bytes[at] === NEWLINE) line++
  return `byte 0x${bytes[at]!.toString(16).padStart(2, '0')} at offset ${at}, line ${line}`
}

const NEWLINE = 0x0a
