import { statSync } from 'node:fs'
import { basename, extname, relative, resolve } from 'node:path'
import { isIgnoredFile, readIgnored } from '../node/ignored-files.ts'
import { isGlob, matchGlob } from '../node/match-glob.ts'
import { isNot, rootOfGlob, walkFolder } from '../node/walk-folder.ts'
import { UsageError } from './usage-error.ts'

/** A file to read, and what it is called below a folder of results. */
export interface FoundFile {
  readonly path: string
  readonly below: string
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  /** Several were asked for: a folder, a pattern, or more than one name. */
  readonly areMany: boolean
}

/** The files that are cleaned where a folder is named: prose and captions. Tables, JSON and code are named themselves. */
const TEXTS = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.srt', '.vtt', '.sbv', '.otr'])

/**
 * The files that arguments name: files, folders (their texts) and patterns, each file once, in order. What `.whosaidignore` names is left out,
 * as are hidden files, links and `node_modules` in folders, and in them the folder or file of results.
 *
 * @throws {UsageError} where nothing is named, or a folder or pattern holds no file.
 */
export async function findFiles(named: readonly string[], results?: string): Promise<FoundFiles> {
  if (named.length === 0) throw new UsageError('which file?')
  const isIgnored = readIgnored(process.cwd())
  const found = new Map<string, FoundFile>()
  let areMany = named.length > 1
  for (const argument of named) {
    const files = await filesOf(argument, isNot(results))
    areMany ||= files !== null
    if (files?.length === 0) throw new UsageError(`there are no texts in ${argument}`)
    for (const file of files ?? [{ path: argument, below: belowOf(argument) }])
      if (file.path === '-' || !isIgnoredFile(file.path, isIgnored)) found.set(resolve(file.path), file)
  }
  return { files: [...found.values()], areMany }
}

/** The files of a folder or pattern; null for a file. */
async function filesOf(argument: string, isRead: (folder: string) => boolean): Promise<readonly FoundFile[] | null> {
  const kind = statSync(argument, { throwIfNoEntry: false })
  if (kind?.isDirectory()) {
    const files = await filesBelow(argument, isRead)
    return files.filter(({ path }) => TEXTS.has(extname(path).toLowerCase()))
  }
  if (kind || !isGlob(argument)) return null
  const { root, pattern } = rootOfGlob(argument, isGlob)
  if (root !== '' && !statSync(root, { throwIfNoEntry: false })?.isDirectory()) return []
  return (await filesBelow(root, isRead)).filter(({ below }) => matchGlob(pattern, below))
}

async function filesBelow(root: string, isRead: (folder: string) => boolean): Promise<readonly FoundFile[]> {
  const files: FoundFile[] = []
  for await (const file of walkFolder(root, isRead)) if (isRead(file.path)) files.push(file)
  return files
}

/** A named file keeps its folders below a folder of results, unless it lies outside the working folder. */
function belowOf(path: string): string {
  const inside = relative(process.cwd(), resolve(path))
  return inside.startsWith('..') || resolve(inside) !== resolve(path) || inside === resolve(path)
    ? basename(path)
    : inside
}
