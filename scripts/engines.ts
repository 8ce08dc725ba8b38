/**
 * Every engine gives the same bytes: Node 20, 22 and 24, Bun, Deno and Chromium clean the same texts, and their JSON is compared.
 *
 *   npm run engines                     all of them, and the bundlers
 *   npm run engines -- bun chromium     some
 *
 * Node, Bun and Deno come from npm, into a folder of their own, when they are first asked for; Chromium is Debian's.
 * Bundlers: a small application is built by esbuild, Vite and webpack, and must print the same as without them.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { checkBundlers } from './engines/bundlers.ts'
import { gatherCases } from './engines/cases.ts'
import { findEngines } from './engines/engines.ts'
import { type Built, probe } from './engines/probe.ts'

const PROJECT = join(import.meta.dirname, '..')
const MOST_SHOWN = 5
const wanted = process.argv.slice(2)

const { cases, ofData } = gatherCases()
console.log(`${cases.length} cases: ${cases.length - ofData} of ours, ${ofData} of the data folder`)
const folder = mkdtempSync(join(tmpdir(), 'whosaid-engines-'))
try {
  await bundleProbe()
  const casesFile = join(folder, 'cases.json')
  writeFileSync(casesFile, JSON.stringify(cases))
  const expected = probe(await loadBuilt(), cases)
  console.log(`here, Node ${process.versions.node}: ${expected.join('').length} characters of JSON`)
  for (const engine of await findEngines(wanted)) {
    const started = performance.now()
    const answers = await engine.run(join(folder, 'probe.mjs'), casesFile)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const different = cases.filter((_, i) => answers[i] !== expected[i])
    console.log(
      `${engine.name} ${engine.version}: ${different.length === 0 ? 'the same' : `${different.length} differ`} (${seconds} s)`,
    )
    for (const { name } of different.slice(0, MOST_SHOWN)) {
      const at = cases.findIndex((one) => one.name === name)
      console.log(`  ${name}: ${firstDifference(expected[at]!, answers[at] ?? '')}`)
    }
    if (different.length > 0) process.exitCode = 1
  }
  if (wanted.length === 0 || wanted.includes('bundlers')) await checkBundlers(folder)
} finally {
  rmSync(folder, { recursive: true })
}

async function loadBuilt(): Promise<Built> {
  const [main, formats, report] = await Promise.all(
    ['index', 'formats', 'report'].map((entry) => import(join(PROJECT, `dist/${entry}.js`))),
  )
  return { main, formats, report }
}

/** One file that holds the built package and the probe, for engines that have files and for those that have a page. */
async function bundleProbe(): Promise<void> {
  const imports = [
    ...['index', 'formats', 'report'].map(
      (e) => `import * as ${e} from ${JSON.stringify(join(PROJECT, `dist/${e}.js`))}`,
    ),
    `import { probe } from ${JSON.stringify(join(PROJECT, 'scripts/engines/probe.ts'))}`,
    'const answer = (cases) => probe({ main: index, formats, report }, cases)',
  ].join('\n')
  const withFiles = `${imports}
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
const [from, to] = process.argv.slice(2)
writeFileSync(to, JSON.stringify(answer(JSON.parse(readFileSync(from, 'utf8')))))`
  const shared = { bundle: true, format: 'esm', logLevel: 'error', charset: 'utf8' } as const
  await build({
    ...shared,
    stdin: { contents: withFiles, resolveDir: PROJECT },
    external: ['node:*'],
    outfile: join(folder, 'probe.mjs'),
  })
  await build({
    ...shared,
    format: 'iife',
    platform: 'browser',
    stdin: { contents: `${imports}\nglobalThis.answer = answer`, resolveDir: PROJECT },
    outfile: join(folder, 'probe.browser.js'),
  })
}

/** Where two answers part, with a few characters around. */
function firstDifference(one: string, other: string): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return `${JSON.stringify(one.slice(Math.max(0, at - 60), at + 30))} ≠ ${JSON.stringify(other.slice(Math.max(0, at - 60), at + 30))}`
}
