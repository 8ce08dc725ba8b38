import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// The package as a user gets it: packed, then installed into an empty project.
let project: string
let tarball: string

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'whosaid-package-'))
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project])
  tarball = join(project, JSON.parse(packed.toString())[0].filename)
  writeFileSync(join(project, 'package.json'), '{ "name": "reader", "private": true }')
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], { cwd: project })
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
const whosaid = (args: string[], input = '') =>
  spawnSync(join(project, 'node_modules/.bin/whosaid'), args, { cwd: project, encoding: 'utf8', input })

const USE = `
  const { text } = clean('“No,” Petra Lund said.')
  const wrong = (() => { try { clean(1) } catch (error) { return error instanceof WhosaidError && error.code } })()
  console.log(text, typeof createResolver, wrong)
`
const USED = '“No,” Petra Lund said. function invalid-text\n'

test('import', () => {
  writeFileSync(join(project, 'use.mjs'), `import { clean, createResolver, WhosaidError } from 'whosaid'${USE}`)
  expect(node('use.mjs')).toMatchObject({ stdout: USED, stderr: '', status: 0 })
})

test('require', () => {
  writeFileSync(join(project, 'use.cjs'), `const { clean, createResolver, WhosaidError } = require('whosaid')${USE}`)
  expect(node('use.cjs')).toMatchObject({ stdout: USED, stderr: '', status: 0 })
})

test('exports what DESIGN names, and no more', () => {
  writeFileSync(
    join(project, 'names.mjs'),
    `import * as all from 'whosaid'; console.log(Object.keys(all).sort().join())`,
  )
  expect(node('names.mjs').stdout.trim().split(',')).toEqual(
    [
      'WhosaidError',
      'applyEdits',
      'clean',
      'createCleaner',
      'createResolver',
      'groupNames',
      'reattribute',
      'undoEdits',
    ].sort(),
  )
})

test('every entry point works in ES modules and in CommonJS', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  const entries = Object.keys(manifest.exports).filter((e) => !['./package.json', './vitest'].includes(e))
  const names = entries.map((e) => JSON.stringify(e.replace('.', 'whosaid')))
  const program = (load: string) => names.map((n) => `console.log(Object.keys(${load}(${n})).length > 0)`).join('\n')
  writeFileSync(join(project, 'entries.mjs'), program('await import'))
  writeFileSync(join(project, 'entries.cjs'), program('require'))
  for (const file of ['entries.mjs', 'entries.cjs']) {
    expect(node(file)).toMatchObject({ stdout: 'true\n'.repeat(entries.length), stderr: '', status: 0 })
  }
})

test('types, in an ES module and in a CommonJS one', () => {
  const program = `import { clean, type CleanResult } from 'whosaid'
    const result: CleanResult = clean('', { roster: ['Petra Lund'] })
    const name: string | undefined = result.quotations[0]?.speaker?.name
    // @ts-expect-error
    clean(1); console.log(name)`
  mkdirSync(join(project, 'types'))
  for (const name of ['use.mts', 'use.cts']) writeFileSync(join(project, 'types', name), program)
  const { status, stdout } = node(
    join(process.cwd(), 'node_modules/typescript/bin/tsc'),
    ...['--noEmit', '--strict', '--module', 'nodenext', 'types/use.mts', 'types/use.cts'],
    ...['--lib', 'es2022,dom'],
  )
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})

test('the matchers work in a project of somebody’s own', () => {
  symlinkSync(join(process.cwd(), 'node_modules/vitest'), join(project, 'node_modules/vitest'))
  writeFileSync(
    join(project, 'names.test.mjs'),
    `import { expect, test } from 'vitest'
    import { createResolver } from 'whosaid'
    import 'whosaid/vitest'
    test('right', () => expect(createResolver(['Steve Witkoff'])).toResolve('Vykov', 'steve-witkoff'))
    test('wrong', () => expect(createResolver(['Steve Witkoff'])).toResolve('Vidok', 'steve-witkoff'))`,
  )
  const { stdout, stderr } = node('node_modules/vitest/vitest.mjs', 'run', '--reporter=json')
  const report = JSON.parse(stdout.slice(stdout.indexOf('{')))
  expect([report.numPassedTests, report.numFailedTests], stderr).toEqual([1, 1])
  expect(stdout).toContain('with known: 1 he would be resolved')
})

describe('the command', () => {
  test('cleans a file', () => {
    cpSync('fixtures/orchard.txt', join(project, 'orchard.txt'))
    const { status, stdout } = whosaid(['clean', 'orchard.txt'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: readFileSync('fixtures/orchard.txt', 'utf8') })
  })

  test('reads standard input', () => {
    expect(whosaid(['clean', '-'], 'Nothing.')).toMatchObject({ status: 0, stdout: 'Nothing.' })
  })

  test('a mistake ends with 2', () => {
    expect(whosaid(['clean', 'none.txt'])).toMatchObject({ status: 2, stdout: '' })
  })

  test('a reader that goes away is no failure', () => {
    const long = join(project, 'long.txt')
    writeFileSync(long, 'A line of no importance.\n'.repeat(200_000))
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', 'set -o pipefail; node_modules/.bin/whosaid clean long.txt 2>err | head -1 >/dev/null; cat err; exit $?'],
      { cwd: project, encoding: 'utf8' },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readFileSync(join(project, 'err'), 'utf8')).toMatch(/^0 names mended/)
  })

  test('no colours in a pipe, unless they are asked for, and never under NO_COLOR', () => {
    const colours = (env: NodeJS.ProcessEnv) => {
      const options = { cwd: project, encoding: 'utf8', input: '“No,” Petra Lund said.', env } as const
      const { PATH } = process.env
      const command = join(project, 'node_modules/.bin/whosaid')
      return spawnSync(command, ['quotes', '-'], { ...options, env: { PATH, ...env } }).stdout.includes('\u001b')
    }
    expect([colours({}), colours({ FORCE_COLOR: '1' }), colours({ NO_COLOR: '1' })]).toEqual([false, true, false])
  })
})

describe('what the registry’s linters say', () => {
  test('publint', () => {
    const { status, stdout } = spawnSync('npx', ['publint', '--strict', tarball], { encoding: 'utf8' })
    expect(status, stdout).toBe(0)
  })

  test('are the types wrong?', () => {
    const { status, stdout } = spawnSync('npx', ['attw', '--exclude-entrypoints', 'vitest', '--', tarball], {
      encoding: 'utf8',
    })
    expect(status, stdout).toBe(0)
  })
})

test('holds what a user needs and nothing else', () => {
  const files = execFileSync('tar', ['-tzf', tarball]).toString().trim().split('\n')
  const outer = files.map((f) => f.replace(/^package\//, '')).filter((f) => !f.startsWith('dist/'))
  expect(outer.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json'].sort())
})

test('NOTICE names every learned table, and each table the script that made it', () => {
  const notice = readFileSync('NOTICE', 'utf8')
  const tables = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.table.ts'))
  expect(tables.length).toBeGreaterThan(0)
  for (const table of tables) {
    expect(notice.includes(`src/${table}`), `NOTICE names src/${table}`).toBe(true)
    const [script] = /training\/[\w/-]+\.ts/.exec(readFileSync(join('src', table), 'utf8').slice(0, 300)) ?? []
    expect(script && existsSync(script), `${table} names its script`).toBe(true)
  }
})
