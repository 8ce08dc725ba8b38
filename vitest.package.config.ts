import { defineConfig } from 'vitest/config'

// The built package as a user gets it: packed, installed, imported and called. Needs `npm run build`.
export default defineConfig({
  test: {
    include: ['tests/package/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/package-tests.json' },
  },
})
