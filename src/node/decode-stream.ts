import { WhosaidError } from '../text/whosaid-error.ts'
import { asEncoded } from './decode-bytes.ts'
import { namedEncoding } from './read-text.ts'

/**
 * Bytes as text, piece by piece; a byte order mark is kept.
 *
 * @param advice what stands behind the message about bytes that are not in that encoding
 * @throws {WhosaidError} `unreadable-file` where they are not in that encoding.
 */
export async function* decodeStream(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  encoding: string,
  advice: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(namedEncoding(encoding), { fatal: true, ignoreBOM: true })
  try {
    for await (const chunk of chunks) yield asEncoded(decoder.decode(chunk, { stream: true }), decoder.encoding)
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new WhosaidError('unreadable-file', `${name} is not ${encoding.toUpperCase()}${advice}`, { cause: error })
  }
}
