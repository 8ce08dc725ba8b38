import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { pagesWithExamples, runExamples } from '../../scripts/readme-examples.ts'

// what is printed, but for the digits of probabilities, which move with every training
const maskDigits = (text: string) => text.replace(/(> )?\d+ %|0\.\d+/g, '…')

test.each(pagesWithExamples())('%s shows what its examples print', (name) => {
  const page = readFileSync(name, 'utf8')
  expect(maskDigits(runExamples(page))).toBe(maskDigits(page))
})

test('the tests in the pages pass', () => {
  const folder = mkdtempSync(join(process.cwd(), 'reports/tests-'))
  try {
    const blocks = pagesWithExamples().flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(/```ts\n((?:(?!```)[\s\S])*? from 'vitest'[\s\S]*?)```/g)].map(
        (match) => match[1]!,
      ),
    )
    expect(blocks.length).toBeGreaterThan(1)
    for (const [i, block] of blocks.entries()) writeFileSync(join(folder, `${i}.test.ts`), block)
    const config = join(folder, 'vitest.config.mjs')
    writeFileSync(config, 'export default {}')
    const { status, stdout, stderr } = spawnSync('npx', ['vitest', 'run', '--root', folder, '--config', config], {
      encoding: 'utf8',
    })
    expect(status, stdout + stderr).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('every file that the README and docs link to is there', () => {
  for (const page of [...pagesWithExamples(), 'CONTRIBUTING.md', 'CHANGELOG.md']) {
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
