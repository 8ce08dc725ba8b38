import { sep } from 'node:path'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** The changes of a file as `git apply` and `patch -p1` read them; empty where there is none. */
export function describeDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const name =
    path === '-'
      ? 'standard input'
      : path
          .split(sep)
          .join('/')
          .replace(/^\.?\/+/, '')
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  })
}
