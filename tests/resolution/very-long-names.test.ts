import { describe, expect, test } from 'vitest'
import { createResolver } from '../../src/index.ts'

// A roster may come from anywhere. What it holds is read, however long it is.

describe('a name of 150,000 letters breaks nothing', () => {
  test.each([
    ['one word', 'a'.repeat(150_000)],
    ['words of one letter', 'b '.repeat(75_000)],
  ])('of %s', (_, name) => {
    const resolver = createResolver([name, 'Ana Lund'])
    expect(resolver.resolve('Ana Lund').entity?.name).toBe('Ana Lund')
    expect(resolver.resolve('Lunt').alternatives[0]?.entity.name).toBe('Ana Lund')
  })
})
