import { isUtf8 } from 'node:buffer'
import { open, readFile } from 'node:fs/promises'
import { refuseUnsupported } from '../formats/refuse-unsupported.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { decodeBytes } from './decode-bytes.ts'
import { describeFileError } from './describe-file-error.ts'

/** A file's text, a byte order mark kept, so that what is not edited can be written back byte for byte. */
export interface ReadText {
  readonly text: string
  /** How its bytes are read, as the Encoding Standard names it. */
  readonly encoding: string
}

/** What to do with a file that is not UTF-8; where the caller can say how it is written, that. */
export const SAVE_IT = '; save it as UTF-8'
export const SAY_ENCODING = '; --encoding says how a file is written (windows-1252, for instance)'

/**
 * The text of a file.
 *
 * @param encoding UTF-8 where left out, or the UTF-16 of which the file has the byte order mark
 * @param advice what to do where it is not UTF-8
 * @throws {WhosaidError} `unreadable-file` where it is missing, no file, not allowed, too large or not in that encoding; `invalid-format`
 * where it is known to be no text.
 */
export async function readText(path: string, encoding?: string, advice = SAVE_IT): Promise<ReadText> {
  return decodeText(await readBytes(path), path, encoding, advice)
}

/** How a file is written, by its byte order mark: UTF-8 where it has none. */
export async function encodingOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2)
    return markedEncoding(buffer)
  } finally {
    await file.close()
  }
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
export async function readTextStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  encoding?: string,
  advice = SAVE_IT,
): Promise<ReadText> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  } catch (error) {
    throw new WhosaidError('unreadable-file', `cannot read ${name}: ${describeFileError(error)}`, { cause: error })
  }
  return decodeText(Buffer.concat(chunks), name, encoding, advice)
}

/**
 * Bytes as text.
 *
 * @throws {WhosaidError} `unreadable-file`, with the place of the first byte that is no UTF-8; `invalid-format` where they are known to be no text.
 */
export function decodeText(bytes: Buffer, name: string, given?: string, advice = SAVE_IT): ReadText {
  const encoding = given === undefined ? markedEncoding(bytes) : namedEncoding(given)
  if (given === undefined && encoding === 'utf-8') refuse(bytes, name)
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    const whatToDo = given === undefined ? advice : ''
    throw new WhosaidError('unreadable-file', `${name} is not UTF-8: ${describeInvalid(bytes)}${whatToDo}`)
  }
  try {
    return { text: decodeBytes(bytes, encoding), encoding }
  } catch (error) {
    const what = error instanceof TypeError ? `is not ${encoding}` : 'is too large for one text'
    throw new WhosaidError('unreadable-file', `${name} ${what}`, { cause: error })
  }
}

function refuse(bytes: Buffer, name: string): void {
  try {
    refuseUnsupported(bytes.toString('latin1', 0, BEGINNING))
  } catch (error) {
    if (!(error instanceof WhosaidError)) throw error
    throw new WhosaidError(error.code, `${name}: ${error.message}`, { cause: error })
  }
}

function markedEncoding(bytes: Buffer): string {
  const mark = bytes.toString('hex', 0, 2)
  return mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8'
}

/** @throws {WhosaidError} `invalid-option` where there is no such encoding. */
export function namedEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    const message = `no encoding is called ${JSON.stringify(label)}; utf-8, utf-16le and windows-1252 are some`
    throw new WhosaidError('invalid-option', message, { cause: error })
  }
}

function describeInvalid(bytes: Buffer): string {
  // Decoding and encoding again differs first where a byte had to be replaced.
  const again = Buffer.from(bytes.toString('utf8'))
  let at = 0
  let line = 1
  for (; bytes[at] === again[at]; at++) if (bytes[at] === NEWLINE) line++
  return `byte 0x${bytes[at]!.toString(16).padStart(2, '0')} at offset ${at}, line ${line}`
}

const NEWLINE = 0x0a
/** How much of a file is enough to know what it is. */
const BEGINNING = 4096
