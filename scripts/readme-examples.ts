/**
 * Runs the README's examples on the built package and puts what they print below them.
 *
 *   npm run readme
 *
 * An example is a block of `js`, or of `sh` that calls `whosaid`, with a block of `text` behind it. A test of the package
 * holds that the README is as this leaves it.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PROJECT = join(import.meta.dirname, '..')
const EXAMPLE = /```(js|sh)\n((?:(?!```)[\s\S])+)```\n\n```text\n([\s\S]*?)```/g

/** The README with what its examples print now. */
export function runExamples(readme: string): string {
  // inside the package, so that `import 'whosaid'` finds the package itself
  const reports = join(PROJECT, 'reports')
  mkdirSync(reports, { recursive: true })
  const folder = mkdtempSync(join(reports, 'readme-'))
  symlinkSync(join(PROJECT, 'dist/cli.js'), join(folder, 'whosaid'))
  try {
    return readme.replace(EXAMPLE, (_, language: string, code: string) => {
      const printed = language === 'js' ? runScript(folder, code) : runShell(folder, code)
      return `\`\`\`${language}\n${code}\`\`\`\n\n\`\`\`text\n${printed}\`\`\``
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runScript(folder: string, code: string): string {
  const script = join(folder, 'example.mjs')
  writeFileSync(script, code)
  return print(process.execPath, [script], process.env)
}

function runShell(folder: string, code: string): string {
  const { PATH } = process.env
  return print('bash', ['-c', `exec 2>&1\n${code}`], { ...process.env, PATH: `${folder}:${PATH}` })
}

function print(command: string, args: readonly string[], env: NodeJS.ProcessEnv): string {
  const { stdout, stderr } = spawnSync(command, args, { cwd: PROJECT, encoding: 'utf8', env })
  return stdout + stderr
}

if (process.argv[1] === import.meta.filename) {
  const path = join(PROJECT, 'README.md')
  writeFileSync(path, runExamples(readFileSync(path, 'utf8')))
}
