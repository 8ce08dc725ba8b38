import ts from 'typescript'
import { expect, test } from 'vitest'
import { withLazyPatterns } from '../scripts/lazy-patterns.ts'

// What the build makes of a module: the same answers, its patterns made when they are first asked for.
interface Module {
  run(text: string): unknown
}
const compile = (source: string): string =>
  ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } })
    .outputText
function moduleOf(source: string, pattern = RegExp): Module {
  const exports = {} as Module
  new Function('exports', 'RegExp', compile(source))(exports, pattern)
  return exports
}

/** `(?` anywhere in a literal would be read with the file. */
const LITERAL = /\/[^/\n]*\\p\{[^/\n]*\/[a-z]*u/

test.each([
  ['in a function', String.raw`export const run = (text: string) => /^\p{Lu}\p{Ll}+$/u.test(text)`, 'Lund'],
  [
    'a constant of the file, read in several places',
    String.raw`
export function run(text: string) {
  const found = NAME.exec(text)
  return found && NAME.test(found[1]!)
}
const NAME = /(\p{Lu}\p{L}+)/u`,
    'says Lund',
  ],
  [
    'at the beginning of a line, behind one without a semicolon',
    String.raw`
const NEXT = /\p{L}+/gu
export function run(text: string) {
  const at = text.indexOf(' ')
  NEXT.lastIndex = at
  return NEXT.exec(text)?.[0]
}`,
    'says Lund',
  ],
  [
    'with a place of its own for each call',
    String.raw`
export function run(text: string) {
  const word = /\p{L}+/gu
  return [word.exec(text)?.[0], word.exec(text)?.[0]]
}`,
    'says Lund',
  ],
  [
    'at the beginning of a line of a case, behind one without a semicolon',
    String.raw`
const NEXT = /\p{L}+/gu
export function run(text: string) {
  switch (text[0]) {
    case 's':
      const at = text.indexOf(' ')
      NEXT.lastIndex = at
      return NEXT.exec(text)?.[0]
  }
}`,
    'says Lund',
  ],
  ['all of a text', String.raw`export const run = (text: string) => text.replace(/\p{Lu}/gu, '_')`, 'Ada Lund'],
  [
    'part of another pattern',
    String.raw`
const PART = /\p{Lu}\p{L}+/u
const WHOLE = new RegExp(PART.source + '$', 'u')
export const run = (text: string) => WHOLE.test(text)`,
    'Lund',
  ],
  [
    'beside another variable of its name',
    String.raw`
const NAME = /\p{Lu}/u
export const run = (text: string) => ((NAME: string) => NAME)(text) + NAME.test(text)`,
    'Lund',
  ],
  [
    'in a list',
    String.raw`const ALL = [/\p{Lu}/u, /\d/]; export const run = (text: string) => ALL.map((one) => one.test(text))`,
    '7',
  ],
])('%s', (_, source, text) => {
  const lazy = withLazyPatterns(source)
  expect(lazy).not.toMatch(LITERAL)
  const [before, after] = [moduleOf(source), moduleOf(lazy)]
  // twice: what is kept must not tell
  for (let turn = 0; turn < 2; turn++) expect(after.run(text)).toEqual(before.run(text))
})

test('nothing is made before it is asked for, and then once', () => {
  const made: string[] = []
  const source = String.raw`
const NAME = /\p{Lu}\p{L}+/u
export const run = (text: string) => NAME.test(text) && /^\p{L}+$/u.test(text)`
  const counted = (pattern: string, flags: string): RegExp => {
    made.push(pattern)
    return new RegExp(pattern, flags)
  }
  const { run } = moduleOf(withLazyPatterns(source), counted as RegExpConstructor)
  expect(made).toEqual([])
  for (const word of ['Lund', 'Falk', 'says']) run(word)
  expect(made).toEqual([String.raw`\p{Lu}\p{L}+`, String.raw`^\p{L}+$`])
})

test('the lines of a file stay where they are', () => {
  const source = String.raw`const A =
  /\p{L}/u
const B = new RegExp(
  '\\p{Lu}',
  'u',
)
export const first = (text: string) => A.test(text) && B.test(text)
export const run = (text: string) => B.test(text)
`
  const lines = withLazyPatterns(source).split('\n')
  expect(lines[6]).toMatch(/first/)
  expect(lines[7]).toMatch(/run/)
})

test('a file without such patterns stays as it is', () => {
  const source = 'export const run = (text: string) => /[a-z]+/.test(text)\n'
  expect(withLazyPatterns(source)).toBe(source)
})
