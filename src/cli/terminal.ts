import type { Writable } from 'node:stream'
import { styleText } from 'node:util'
import { describeFileError } from '../node/describe-file-error.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { printable } from './printable.ts'

/** What a command reads from and prints to: `process` itself, or a test's own streams. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Writable
  readonly stderr: Writable
}

/** Prints what a person reads: nothing in it can steer the terminal. */
export function show(stream: Writable, text: string): Promise<void> {
  return write(stream, printable(text, paintFor(stream)('bold', 'x') !== 'x'))
}

/**
 * Prints data as it is, but for what could steer a terminal where there is one, and returns when it is printed. A reader that has gone away (`| head`) is no error.
 *
 * @throws {WhosaidError} `unwritable-file`, such as where the disk is full
 */
export function print(stream: Writable, text: string | Uint8Array): Promise<void> {
  return write(stream, isScreen(stream) ? printable(textOf(text), false) : text)
}

function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE')
        reject(new WhosaidError('unwritable-file', `cannot print: ${describeFileError(error)}`, { cause: error }))
      else resolve()
    })
  })
}

const isScreen = (stream: Writable): boolean => 'isTTY' in stream && stream.isTTY === true

const textOf = (text: string | Uint8Array): string => (typeof text === 'string' ? text : new TextDecoder().decode(text))

export type Paint = (style: 'bold' | 'dim' | 'green' | 'yellow' | 'red', text: string) => string

/** Colours for a stream that shows them; none in a pipe or under `NO_COLOR`. */
export function paintFor(stream: Writable): Paint {
  return (style, text) => styleText(style, text, { stream })
}
