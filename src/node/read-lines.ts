import { createReadStream } from 'node:fs'
import { decodeStream } from './decode-stream.ts'
import { encodingOf } from './read-text.ts'

/** A line of a file, and what ends it. */
export type Line = readonly [text: string, ending: '\n' | '\r\n']

/**
 * The lines of text that comes in pieces. Only a line feed ends one, as in JSON lines: a text may hold a separator of lines or paragraphs (U+2028).
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield line.endsWith('\r') ? [line.slice(0, -1), '\r\n'] : [line, '\n']
  }
  if (rest !== '') yield [rest, '\n']
}

/**
 * The pieces of a file as they are read, in the encoding given or else the one that its byte order mark says.
 *
 * @param advice what to do where it is not in that encoding
 * @throws {WhosaidError} `unreadable-file` where it is not in that encoding.
 */
export async function* readPieces(path: string, encoding: string | undefined, advice: string): AsyncGenerator<string> {
  const written = encoding ?? (await encodingOf(path))
  yield* decodeStream(createReadStream(path), path, written, advice)
}
