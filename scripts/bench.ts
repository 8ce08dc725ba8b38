/** Runs every benchmark of bench/ alone, one after another; `npm run bench -- names` only those named. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../bench')
const wanted = process.argv.slice(2)
const parts = readdirSync(folder)
  .filter((f) => f.endsWith('.ts'))
  .map((f) => f.slice(0, -3))
  .filter((part) => wanted.length === 0 || wanted.includes(part))

const unknown = wanted.filter((part) => !parts.includes(part))
if (unknown.length > 0) console.error(`no such benchmark: ${unknown.join(', ')}`)
let failed = unknown.length
for (const part of parts) {
  console.log(`\n## ${part}\n`)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, `${part}.ts`)], { stdio: 'inherit' })
  if (status !== 0) failed++
}
process.exitCode = failed > 0 ? 1 : 0
