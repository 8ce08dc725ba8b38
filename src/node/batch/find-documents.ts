import { stat } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { hashText } from '../../archive/hash-text.ts'
import { WhosaidError } from '../../text/whosaid-error.ts'
import { isIgnoredFile, readIgnored } from '../ignored-files.ts'
import { isGlob, matchGlob } from '../match-glob.ts'
import { linesOf, readPieces } from '../read-lines.ts'
import { SAY_ENCODING } from '../read-text.ts'
import { isNot, rootOfGlob, walkFolder } from '../walk-folder.ts'
import type { BatchDocument } from './batch-task.ts'

/**
 * The documents of folders, globs, files, and files of JSON lines (`text`, or the field that is named; `id`), in one order always, one after the
 * other. What begins with a dot, and what `.whosaidignore` names, is left out, and so is the folder `out`.
 *
 * @throws {WhosaidError} `unreadable-file` where there is no such file, or a glob finds none
 */
export async function* findDocuments(
  inputs: readonly string[],
  out: string,
  field = 'text',
  encoding?: string,
): AsyncGenerator<BatchDocument> {
  const names = new Set<string>()
  const isIgnored = readIgnored(process.cwd())
  for (const input of inputs)
    for await (const document of documentsOf(input, resolve(out), field, encoding)) {
      if (isIgnoredFile(document.path, isIgnored)) continue
      // two documents of one name would overwrite each other
      const name = names.has(document.name) ? `${document.name}-${hashText(document.path)}` : document.name
      names.add(name)
      yield { ...document, name }
    }
}

async function* documentsOf(
  input: string,
  out: string,
  field: string,
  encoding?: string,
): AsyncGenerator<BatchDocument> {
  const kind = await stat(input).catch(() => null)
  if (kind?.isDirectory()) {
    for await (const { path, below } of walkFolder(input, isNot(out))) yield { name: below, path }
  } else if (kind && LINES.includes(extname(input).toLowerCase())) yield* readLines(input, field, encoding)
  else if (kind) yield { name: basename(input), path: input }
  else yield* matching(input, out)
}

const LINES = ['.jsonl', '.ndjson']

async function* matching(glob: string, out: string): AsyncGenerator<BatchDocument> {
  let found = false
  if (isGlob(glob)) {
    const { root, pattern } = rootOfGlob(glob, isGlob)
    for await (const { path, below } of walkFolder(root, isNot(out))) {
      if (!matchGlob(pattern, below)) continue
      found = true
      yield { name: below, path }
    }
  }
  if (!found) throw new WhosaidError('unreadable-file', `cannot read ${glob}: there is no such file`)
}

/** Each line of a file of JSON lines that is not blank. A line that holds no text is a document that fails, for its line alone. */
async function* readLines(path: string, field: string, encoding?: string): AsyncGenerator<BatchDocument> {
  let number = 0
  for await (const [line] of linesOf(readPieces(path, encoding, SAY_ENCODING))) {
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
