import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    dts: true,
    clean: true,
    splitting: true,
    treeshake: true,
    // double-metaphone is ESM only: bundled, so that the CJS output works too
    noExternal: ['double-metaphone', 'fastest-levenshtein'],
  },
])
