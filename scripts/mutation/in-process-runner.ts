/**
 * A test runner for Stryker that loads sources and tests once, as one bundle, and runs only the tests of each mutant: vitest loads all of whosaid's tables
 * again for each, which takes a hundred times as long. Where a mutant acts while a module is loaded, the bundle is loaded anew.
 *
 * MUTATE_TESTS names the test files, with commas between them.
 */
import { cpSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type * as TestApi from './test-api.ts'

interface MutantRun {
  readonly activeMutant: { readonly id: string }
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
  readonly reloadEnvironment: boolean
  readonly mutantActivation: 'runtime' | 'static'
}

/** What Stryker's instrumented code reads and writes. */
interface Instrumented {
  activeMutant?: string
  currentTestId?: string
  hitCount?: number
  hitLimit?: number
  mutantCoverage?: object
}

const instrumented = ((globalThis as { __stryker__?: Instrumented }).__stryker__ ??= {})
/** In Stryker's copy of the project, which is the working folder once a runner begins. */
const bundleFolder = (load: number): string => resolve(`reports/mutation-${load}`)
const files = (process.env['MUTATE_TESTS'] ?? '').split(',').filter(Boolean)

/** Modules in a bundle stand elsewhere: each keeps the folder in which it was written. */
const keepFolders: Plugin = {
  name: 'keep-folders',
  setup(bundle) {
    bundle.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }))
  },
}

async function bundleTests(): Promise<void> {
  await build({
    entryPoints: { 'test-api': 'scripts/mutation/test-api.ts', seed: 'tests/fixed-seed.ts', ...named(files) },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    absWorkingDir: process.cwd(),
    outdir: bundleFolder(0),
    outExtension: { '.js': '.mjs' },
    alias: { vitest: './scripts/mutation/test-api.ts' },
    external: ['piscina', 'playwright-core', 'csv-parse', 'subtitle', 'typescript'],
    plugins: [keepFolders],
    logLevel: 'error',
  })
}

const named = (paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path, i) => [`test-${i}`, path]))

let loads = 0

async function load(): Promise<typeof TestApi> {
  const folder = bundleFolder(loads)
  if (loads > 0) cpSync(bundleFolder(0), folder, { recursive: true })
  loads++
  const open = (name: string) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)
  const api = (await open('test-api')) as typeof TestApi
  await open('seed')
  for (const [i, file] of files.entries()) {
    api.openFile(file)
    await open(`test-${i}`)
  }
  return api
}

function createRunner() {
  let api: typeof TestApi
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      await bundleTests()
    },
    async dryRun() {
      instrumented.mutantCoverage = { static: {}, perTest: {} }
      api = await load()
      const results: object[] = []
      await api.runTests(
        api.tests,
        ({ id }) => (instrumented.currentTestId = id),
        ({ id }, fault, timeSpentMs) => {
          const told = fault === null ? { status: 0 } : { status: 1, failureMessage: fault }
          return results.push({ id, name: id, timeSpentMs, ...told }) > 0
        },
      )
      delete instrumented.currentTestId
      return { status: 'complete', tests: results, mutantCoverage: instrumented.mutantCoverage }
    },
    async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment, mutantActivation }: MutantRun) {
      delete instrumented.activeMutant
      instrumented.hitCount = 0
      if (hitLimit !== undefined) instrumented.hitLimit = hitLimit
      if (mutantActivation === 'static') instrumented.activeMutant = activeMutant.id
      try {
        if (reloadEnvironment || !api) api = await load()
      } catch (error) {
        return { status: 'killed', killedBy: [api?.tests[0]?.id ?? ''], failureMessage: String(error), nrOfTests: 0 }
      }
      instrumented.activeMutant = activeMutant.id
      const wanted = new Set(testFilter)
      const chosen = testFilter ? api.tests.filter(({ id }) => wanted.has(id)) : api.tests
      let run = 0
      let failed: { readonly id: string; readonly fault: string } | undefined
      await api.runTests(
        chosen,
        () => run++,
        ({ id }, fault) => {
          if (fault !== null) failed = { id, fault }
          return fault === null
        },
      )
      delete instrumented.activeMutant
      if (hitLimit !== undefined && (instrumented.hitCount ?? 0) > hitLimit) return { status: 'timeout' }
      if (!failed) return { status: 'survived', nrOfTests: run }
      return { status: 'killed', killedBy: [failed.id], failureMessage: failed.fault, nrOfTests: run }
    },
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: createRunner }]
