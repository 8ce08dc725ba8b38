import { defineConfig } from 'vitest/config'

// What is run for each mutant of `npm run mutate`: the tests of the edits alone, so that a run ends.
export default defineConfig({
  test: {
    include: ['tests/edits/**/*.test.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: 30_000,
  },
})
