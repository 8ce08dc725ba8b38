import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
    exclude: ['tests/package/**'],
    testTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit-tests.json' },
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.table.ts'],
      reportOnFailure: true,
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'reports/coverage',
    },
  },
})
