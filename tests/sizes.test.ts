import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const SOURCE = join(import.meta.dirname, '../src')
const MOST_LINES = 300
const MOST_LINES_OF_FUNCTION = 60

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.table.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(SOURCE, path), 'utf8') }))

test('no file is longer than three hundred lines', () => {
  const long = files.filter(({ text }) => text.split('\n').length - 1 > MOST_LINES)
  expect(long.map(({ path }) => path)).toEqual([])
})

test('no function is longer than sixty lines', () => {
  const long: string[] = []
  for (const { path, text } of files) {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    const lineOf = (at: number): number => file.getLineAndCharacterOfPosition(at).line
    const visit = (node: ts.Node): void => {
      const isLong = ts.isFunctionLike(node) && lineOf(node.end) - lineOf(node.getStart()) >= MOST_LINES_OF_FUNCTION
      if (isLong) long.push(node.name?.getText() ?? `${path}:${lineOf(node.getStart()) + 1}`)
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  expect(long).toEqual([])
})
