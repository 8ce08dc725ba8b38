/**
 * Runs the examples of the README and of the pages on the built package and puts what they print below them.
 *
 *   npm run readme                             all of them
 *   npm run readme -- docs/guides/add-a-format.md
 *
 * An example is a block of `js`, or of `sh`, with a block of `text` behind it. Each runs in an empty folder that has our `fixtures`
 * in it. A test of the package holds that the pages are as this leaves them.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PROJECT = join(import.meta.dirname, '..')
const EXAMPLE = /```(js|sh)\n((?:(?!```)[\s\S])+)```\n\n```text\n([\s\S]*?)```/g

/** The pages that may have examples. */
export function pagesWithExamples(): string[] {
  const docs = readdirSync(join(PROJECT, 'docs'), { recursive: true, encoding: 'utf8' })
  return ['README.md', ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)].sort()
}

/** The page with what its examples print now. */
export function runExamples(page: string): string {
  return page.replace(EXAMPLE, (_, language: string, code: string) => {
    const printed = inFolder((folder) => (language === 'js' ? runScript(folder, code) : runShell(folder, code)))
    return `\`\`\`${language}\n${code}\`\`\`\n\n\`\`\`text\n${printed}\`\`\``
  })
}

/** A folder with our fixtures, inside the package, so that `import 'whosaid'` finds the package itself. */
function inFolder(run: (folder: string) => string): string {
  const reports = join(PROJECT, 'reports')
  mkdirSync(reports, { recursive: true })
  const folder = mkdtempSync(join(reports, 'example-'))
  cpSync(join(PROJECT, 'fixtures'), join(folder, 'fixtures'), { recursive: true })
  mkdirSync(join(folder, 'bin'))
  symlinkSync(join(PROJECT, 'dist/cli.js'), join(folder, 'bin/whosaid'))
  try {
    return run(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runScript(folder: string, code: string): string {
  const script = join(folder, 'example.mjs')
  writeFileSync(script, code)
  return print(folder, process.execPath, [script])
}

function runShell(folder: string, code: string): string {
  return print(folder, 'bash', ['-c', `exec 2>&1\n${code}`])
}

function print(folder: string, command: string, args: readonly string[]): string {
  const { PATH } = process.env
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${PATH}` }
  const { stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env })
  return stdout + stderr
}

if (process.argv[1] === import.meta.filename) {
  const chosen = process.argv.slice(2)
  for (const name of chosen.length > 0 ? chosen : pagesWithExamples()) {
    const path = join(PROJECT, name)
    const page = readFileSync(path, 'utf8')
    const run = runExamples(page)
    if (run !== page) writeFileSync(path, run)
  }
}
