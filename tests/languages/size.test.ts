import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { functionWordsOf } from '../../src/languages/function-words-of.ts'
import { MODULES, WITH_MODULE } from '../../src/languages/languages.ts'

const FOLDER = join(import.meta.dirname, '../../src/languages')
const MOST = 6 * 1024

test('each language has its module, and the modules are small', () => {
  const files = readdirSync(FOLDER).filter((file) => /^[a-z]{2}\.ts$/.test(file))
  expect(files.map((file) => file.slice(0, 2))).toEqual(WITH_MODULE.map(({ code }) => code).sort())
  for (const file of files) expect(gzipSync(readFileSync(join(FOLDER, file))).length, file).toBeLessThanOrEqual(MOST)
})

test('lists hold each word once, in lower case', () => {
  for (const language of MODULES) {
    const lists = [language.functionWords, language.breaks, language.times, language.of, language.not, language.that]
    for (const list of lists) {
      expect(list, language.code).toBe(list.toLowerCase())
      expect(list.split(' '), language.code).not.toContain('')
    }
  }
})

test('a function word that another list of closed words has is not listed again', () => {
  for (const language of MODULES) {
    const own = language.functionWords.split(' ')
    const others = functionWordsOf({ ...language, functionWords: '' })
    expect(
      own.filter((word, i) => others.has(word) || own.indexOf(word) !== i),
      language.code,
    ).toEqual([])
  }
})
