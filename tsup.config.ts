import { defineConfig, type Options } from 'tsup'
import { lazyPatterns } from './scripts/lazy-patterns.ts'

// what a user imports: `whosaid`, `whosaid/archive`, `whosaid/edits`, `whosaid/formats`, `whosaid/names`, `whosaid/node`, `whosaid/report`, `whosaid/roster`, `whosaid/stream`
const LIBRARY = {
  index: 'src/index.ts',
  archive: 'src/archive/index.ts',
  edits: 'src/edits/index.ts',
  formats: 'src/formats/index.ts',
  node: 'src/node/index.ts',
  names: 'src/names.ts',
  report: 'src/report/index.ts',
  roster: 'src/roster.ts',
  stream: 'src/stream/index.ts',
}

const shared: Options = {
  platform: 'neutral',
  target: 'es2022',
  splitting: true,
  treeshake: true,
  external: [/^node:/, /^(?:piscina|stream|vitest)$/],
  // All is built in, so that a user installs nothing else; but piscina, which starts threads from files of its own. csv-parse in its build for browsers, which needs no Buffer of Node's.
  noExternal: [/^(?!piscina$|stream$|vitest$)/],
  esbuildPlugins: [lazyPatterns],
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main']
    // less to read at each start; names stay, so that a stack trace can be read
    options.minifyWhitespace = true
    options.minifySyntax = true
    options.charset = 'utf8'
    options.alias = { 'csv-parse/sync': 'csv-parse/browser/esm/sync' }
  },
}

export default defineConfig([
  {
    ...shared,
    entry: {
      ...LIBRARY,
      vitest: 'src/vitest/index.ts',
      cli: 'src/cli/main.ts',
      // found beside the command: src/node/batch/run-batch.ts
      'batch-worker': 'src/node/batch/batch-worker.ts',
    },
    format: 'esm',
    // the CommonJS files are the same code: maps of theirs would double the package
    sourcemap: true,
    dts: { entry: { ...LIBRARY, vitest: 'src/vitest/index.ts' } },
    clean: true,
  },
  // its declarations are copied from those above: scripts/copy-types.mjs
  { ...shared, entry: LIBRARY, format: 'cjs' },
])
