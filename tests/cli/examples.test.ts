import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const HOOK = join(ROOT, 'examples/pre-commit/pre-commit')
const WORKFLOW = join(ROOT, 'examples/github-action/names.yml')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'articles'))
  cpSync(join(ROOT, 'fixtures/harbour.txt'), join(folder, 'articles/harbour.txt'))
  // the command from its source, in the place of an installed one: `npx --yes whosaid …`
  const npx = join(folder, 'bin/npx')
  writeFileSync(npx, `#!/bin/sh\nshift 2\nexec ${ROOT}/node_modules/.bin/tsx ${ROOT}/src/cli/main.ts "$@"\n`)
  chmodSync(npx, 0o755)
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (command: string, ...args: string[]) => {
  const author = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b.example' }
  const committer = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b.example' }
  // what Git tells a hook of the repository around it is not of this one
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  const env = { ...own, ...author, ...committer, PATH: `${folder}/bin:${process.env['PATH']}` }
  return spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' })
}

test('the hook refuses a commit with a garbled name, and lets one without pass', () => {
  run('git', 'init', '-q')
  cpSync(HOOK, join(folder, '.git/hooks/pre-commit'))
  run('git', 'add', 'articles')
  const refused = run('git', 'commit', '-q', '-m', 'an article')
  expect(refused.stdout + refused.stderr).toMatch(/^articles\/harbour\.txt:5:44: Hadrowitz → Hadrovec/m)
  expect(refused.status).toBe(1)
  run('npx', '--yes', 'whosaid', 'clean', 'articles', '--write')
  run('git', 'add', 'articles')
  expect(run('git', 'commit', '-q', '-m', 'an article')).toMatchObject({ status: 0 })
  writeFileSync(join(folder, 'data.bin'), 'Hadrowitz')
  run('git', 'add', 'data.bin')
  expect(run('git', 'commit', '-q', '-m', 'no text')).toMatchObject({ status: 0 })
}, 120_000)

test('the workflow annotates a garbled name and fails', () => {
  const command = /- run: (.+)/.exec(readFileSync(WORKFLOW, 'utf8'))![1]!
  const { stdout, status } = run('sh', '-c', command)
  expect(stdout).toMatch(/^::warning file=articles\/harbour\.txt,line=5,col=44,/)
  expect(status).toBe(1)
}, 60_000)
