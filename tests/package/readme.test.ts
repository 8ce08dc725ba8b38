import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { runExamples } from '../../scripts/readme-examples.ts'

test('the README shows what its examples print', () => {
  const readme = readFileSync('README.md', 'utf8')
  // what is printed, but for the digits of probabilities, which move with every training
  const maskDigits = (text: string) => text.replace(/(> )?\d+ %/g, '… %')
  expect(maskDigits(runExamples(readme))).toBe(maskDigits(readme))
})

test('every file that the README and docs link to is there', () => {
  const pages = ['README.md', ...readdirSync('docs').map((f) => `docs/${f}`)]
  for (const page of pages) {
    for (const [, target] of readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      expect(existsSync(join(dirname(page), target!)), `${page} links to ${target}`).toBe(true)
    }
    // links that also work from npm lead to the repository
    for (const [, target] of readFileSync(page, 'utf8').matchAll(
      /\]\(https:\/\/github\.com\/whosaid\/whosaid\/(?:blob|tree)\/main\/([^)#]+)/g,
    ))
      expect(existsSync(target!), `${page} links to ${target}`).toBe(true)
  }
})
