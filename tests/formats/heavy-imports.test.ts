import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const SOURCE = join(import.meta.dirname, '../../src')
const HEAVY = /^(?:htmlparser2|entities|micromark)/

/** The packages that a file and whatever it imports need. */
function packagesOf(entry: string): Set<string> {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const match of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b(?! type)[^'"]*?from '([^']+)'/gm)) {
      const specifier = match[1]!
      if (specifier.startsWith('.')) visit(join(dirname(file), specifier))
      else packages.add(specifier)
    }
  }
  visit(join(SOURCE, entry))
  return packages
}

test.each(['index.ts', 'roster.ts', 'edits/index.ts', 'stream/index.ts'])(
  '%s needs no parser of HTML or Markdown',
  (entry) => {
    expect([...packagesOf(entry)].filter((name) => HEAVY.test(name))).toEqual([])
  },
)

test('the formats need them', () => {
  expect([...packagesOf('formats/index.ts')].filter((name) => HEAVY.test(name)).sort()).toEqual([
    'entities',
    'htmlparser2',
    'micromark',
    'micromark-extension-frontmatter',
    'micromark-extension-gfm',
  ])
})
