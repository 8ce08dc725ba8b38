import type { Writable } from 'node:stream'
import { styleText } from 'node:util'

/** What a command reads from and prints to: `process` itself, or a test's own streams. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Writable
  readonly stderr: Writable
}

/** Prints, and returns when it is printed. A reader that has gone away (`| head`) is no error. */
export function print(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    })
  })
}

export type Paint = (style: 'bold' | 'dim' | 'green' | 'yellow' | 'red', text: string) => string

/** Colours for a stream that shows them; none in a pipe or under `NO_COLOR`. */
export function paintFor(stream: Writable): Paint {
  return (style, text) => styleText(style, text, { stream })
}
