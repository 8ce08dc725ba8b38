/** What a person types, key by key. */
export interface Keys {
  /** The next key; null where nothing more will come. */
  key(): Promise<string | null>
  /** What is typed up to Enter; `echo` hears what is to be shown of it. Null where it is given up. */
  line(echo: (text: string) => void): Promise<string | null>
}

/** What a terminal can do that a pipe cannot. */
interface RawMode {
  setRawMode?(isRaw: boolean): unknown
  readonly isTTY?: boolean
}

/** Reads keys as they are pressed until `use` is done; from a pipe, character by character. */
export async function withKeys<T>(
  stdin: AsyncIterable<Uint8Array | string>,
  use: (keys: Keys) => Promise<T>,
): Promise<T> {
  const { isTTY, setRawMode } = stdin as RawMode
  const setRaw = (isRaw: boolean): void => {
    if (isTTY) setRawMode?.call(stdin, isRaw)
  }
  setRaw(true)
  const characters = readCharacters(stdin)
  try {
    return await use({ key: () => readKey(characters), line: (echo) => readLine(characters, isTTY ? echo : () => {}) })
  } finally {
    setRaw(false)
    await characters.return()
  }
}

const CANCEL = '\u0003'
const END = '\u0004'
const ESCAPE = '\u001b'

async function* readCharacters(stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder()
  for await (const chunk of stdin) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    // a key such as an arrow comes as one chunk that begins with escape
    if (!text.startsWith(ESCAPE)) yield* text
    else if (text === ESCAPE) yield ESCAPE
  }
}

async function next(characters: AsyncGenerator<string, void, void>): Promise<string | null> {
  const { value, done } = await characters.next()
  return done ? null : value
}

async function readKey(characters: AsyncGenerator<string, void, void>): Promise<string | null> {
  for (;;) {
    const key = await next(characters)
    if (key === null || key === CANCEL || key === END) return null
    if (key.trim()) return key.toLowerCase()
  }
}

async function readLine(
  characters: AsyncGenerator<string, void, void>,
  echo: (text: string) => void,
): Promise<string | null> {
  let line = ''
  for (;;) {
    const key = await next(characters)
    if (key === null || key === CANCEL || key === ESCAPE) return null
    if (key === '\r' || key === '\n') {
      echo('\n')
      return line
    }
    if (key === '\u007f' || key === '\b') {
      if (line) echo('\b \b')
      line = [...line].slice(0, -1).join('')
    } else if (key >= ' ') {
      line += key
      echo(key)
    }
  }
}
