import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { createInterface } from 'node:readline'
import picomatch from 'picomatch'
import { hashText } from '../../archive/hash-text.ts'
import { WhosaidError } from '../../text/whosaid-error.ts'
import { describeFileError } from '../describe-file-error.ts'
import type { BatchDocument } from './batch-task.ts'

/**
 * The documents of folders, globs, files, and files of JSON lines (`text`, or the field that is named; `id`), in one order always, one after the
 * other. What begins with a dot is left out, and so is the folder `out`.
 *
 * @throws {WhosaidError} `unreadable-file` where there is no such file, or a glob finds none
 */
export async function* findDocuments(
  inputs: readonly string[],
  out: string,
  field = 'text',
): AsyncGenerator<BatchDocument> {
  const names = new Set<string>()
  for (const input of inputs)
    for await (const document of documentsOf(input, resolve(out), field)) {
      // two documents of one name would overwrite each other
      const name = names.has(document.name) ? `${document.name}-${hashText(document.path)}` : document.name
      names.add(name)
      yield { ...document, name }
    }
}

async function* documentsOf(input: string, out: string, field: string): AsyncGenerator<BatchDocument> {
  const kind = await stat(input).catch(() => null)
  if (kind?.isDirectory()) {
    for await (const path of walk(input, out)) yield { name: relative(input, path), path }
  } else if (kind && LINES.includes(extname(input).toLowerCase())) yield* readLines(input, field)
  else if (kind) yield { name: basename(input), path: input }
  else yield* matching(input, out)
}

const LINES = ['.jsonl', '.ndjson']

async function* matching(glob: string, out: string): AsyncGenerator<BatchDocument> {
  const { base, isGlob } = picomatch.scan(glob)
  const isMatch = picomatch(glob.replace(/^(?:\.\/)+/, ''))
  let found = false
  if (isGlob)
    for await (const path of walk(base || '.', out)) {
      if (
        !isMatch(
          path
            .split(sep)
            .join('/')
            .replace(/^(?:\.\/)+/, ''),
        )
      )
        continue
      found = true
      yield { name: relative(base || '.', path), path }
    }
  if (!found) throw new WhosaidError('unreadable-file', `cannot read ${glob}: there is no such file`)
}

async function* walk(folder: string, out: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    throw new WhosaidError('unreadable-file', `cannot read ${folder}: ${describeFileError(error)}`, { cause: error })
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory() && resolve(path) !== out) yield* walk(path, out)
    else if (entry.isFile()) yield path
  }
}

/** Each line of a file of JSON lines that is not blank. A line that holds no text is a document that fails, for its line alone. */
async function* readLines(path: string, field: string): AsyncGenerator<BatchDocument> {
  let number = 0
  for await (const line of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++
    if (!line.trim()) continue
    const fields = parseFields(line)
    const text = fields?.[field]
    const id = fields?.['id']
    const fallback = `${basename(path, extname(path))}-${number}`
    const name = typeof id === 'string' || typeof id === 'number' ? safeName(String(id)) : fallback
    if (typeof text === 'string') yield { name, path, text }
    else yield { name: fallback, path, problem: `line ${number} is no JSON object with a text under “${field}”` }
  }
}

function parseFields(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}

/** An id as the name of a file: one that could lead elsewhere, or is not portable, gets a hash in place of what it says. */
const safeName = (id: string): string =>
  /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99}$/u.test(id)
    ? id
    : `${id.replace(/[^\p{L}\p{N}_-]+/gu, '_').slice(0, 60)}-${hashText(id)}`
