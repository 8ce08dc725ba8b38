import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { matchGlob } from './match-glob.ts'

/** What says which files are left out, in the folder where the command runs. */
const IGNORE_FILE = '.whosaidignore'

interface Rule {
  readonly patterns: readonly string[]
  readonly isKept: boolean
  readonly isFolder: boolean
}

/** Whether a path, relative to the working folder and with `/`, is left out. */
export type IsIgnored = (path: string) => boolean

/** The rules of `.whosaidignore`: a pattern a line as in `.gitignore`, `#` for comments, `!` for what is kept after all. */
export function readIgnored(folder: string): IsIgnored {
  const file = join(folder, IGNORE_FILE)
  const rules = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/).flatMap(readRule) : []
  return (path) => {
    const parts = path.split('/')
    // a file is left out where one of the folders above it is
    return parts.some((_, i) => isLeftOut(rules, parts.slice(0, i + 1).join('/'), i + 1 < parts.length))
  }
}

function isLeftOut(rules: readonly Rule[], path: string, isFolder: boolean): boolean {
  const last = rules.findLast(
    (rule) => (isFolder || !rule.isFolder) && rule.patterns.some((pattern) => matchGlob(pattern, path)),
  )
  return last !== undefined && !last.isKept
}

function readRule(line: string): readonly Rule[] {
  const written = line.trim()
  if (!written || written.startsWith('#')) return []
  const isKept = written.startsWith('!')
  const isFolder = written.endsWith('/')
  const pattern = written.slice(isKept ? 1 : 0, isFolder ? -1 : undefined)
  // a pattern without a folder means files of that name anywhere
  const patterns = pattern.includes('/') ? [pattern.replace(/^\//, '')] : [pattern, `**/${pattern}`]
  return [{ patterns, isKept, isFolder }]
}

/** Is a file, wherever it lies, left out by the rules of the working folder? */
export function isIgnoredFile(path: string, isIgnored: IsIgnored): boolean {
  const inside = relative(process.cwd(), resolve(path))
  return !inside.startsWith('..') && isIgnored(inside.split(sep).join('/'))
}
