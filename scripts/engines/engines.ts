/** The engines that run whosaid, fetched from npm into a folder of their own when they are first asked for. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

export interface Engine {
  readonly name: string
  readonly version: string
  /** Runs the script on the cases of a file; gives the answers, one a case. */
  run(script: string, cases: string): Promise<string[]>
}

const FETCHED = join(tmpdir(), 'whosaid-engines')
const CHROMIUM = '/usr/bin/chromium'

/** Engines of npm: the package, its command, and what stands before the script. */
const PACKAGES: readonly (readonly [name: string, spec: string, command: string, args: readonly string[]])[] = [
  ['Node 20', 'node@20', 'node', []],
  ['Node 22', 'node@22', 'node', []],
  ['Node 24', 'node@24', 'node', []],
  ['Bun', 'bun@1', 'bun', []],
  ['Deno', 'deno@2', 'deno', ['run', '--allow-read', '--allow-write', '--no-config']],
]

/** Those that can be had here; what cannot is said on standard error and left out. */
export async function findEngines(wanted: readonly string[]): Promise<Engine[]> {
  const isWanted = (name: string): boolean =>
    wanted.length === 0 || wanted.includes(name.toLowerCase().replace(' ', ''))
  const engines: Engine[] = []
  for (const [name, spec, command, args] of PACKAGES) {
    if (!isWanted(name)) continue
    const path = fetchEngine(spec, command)
    if (path) engines.push(engineOf(name, path, args))
    else console.error(`${name}: ${spec} cannot be installed here; left out`)
  }
  if (!isWanted('Chromium')) return engines
  if (existsSync(CHROMIUM)) engines.push(await findChromium())
  else console.error(`Chromium: no ${CHROMIUM}; left out`)
  return engines
}

function fetchEngine(spec: string, command: string): string | null {
  const folder = join(FETCHED, spec.replace('@', '-'))
  const path = join(folder, 'node_modules/.bin', command)
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    spawnSync('npm', ['install', '--no-audit', '--no-fund', spec], { cwd: folder, encoding: 'utf8' })
  }
  return spawnSync(path, ['--version']).status === 0 ? path : null
}

function engineOf(name: string, path: string, args: readonly string[]): Engine {
  const [version = ''] = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.split('\n')
  return {
    name,
    version: version.replace(/^v|^deno /, '').replace(/ .*/, ''),
    run: (script, cases) =>
      new Promise((done, fail) => {
        const answers = `${cases}.${name.toLowerCase().replace(' ', '')}.json`
        const child = spawn(path, [...args, script, cases, answers], { stdio: ['ignore', 'inherit', 'inherit'] })
        child.on('error', fail)
        child.on('close', (code) =>
          code === 0 ? done(JSON.parse(readFileSync(answers, 'utf8'))) : fail(new Error(`${name} ended with ${code}`)),
        )
      }),
  }
}

async function findChromium(): Promise<Engine> {
  const open = () => chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  const first = await open()
  const version = first.version()
  await first.close()
  return {
    name: 'Chromium',
    version,
    async run(script, cases) {
      const browser = await open()
      try {
        const page = await browser.newPage()
        await page.addScriptTag({ path: script.replace(/\.mjs$/, '.browser.js') })
        const list = JSON.parse(readFileSync(cases, 'utf8'))
        return await page.evaluate(
          (all) => (globalThis as unknown as { answer(list: unknown): string[] }).answer(all),
          list,
        )
      } finally {
        await browser.close()
      }
    },
  }
}
