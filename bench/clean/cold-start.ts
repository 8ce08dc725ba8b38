import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = join(import.meta.dirname, '../..')
const RUNS = 9
/** Prints the processor time of the whole process, in microseconds, as its last line of errors. */
const CLOCK = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\n'+(user+system))})`

/** Milliseconds of processor time of the process, start and end included. */
function spentBy(args: readonly string[]): number {
  const { stderr, status } = spawnSync(process.execPath, ['--import', CLOCK, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`)
  return Number(stderr.slice(stderr.lastIndexOf('\n'))) / 1000
}

/** Processes that start, in turn, beside one that does nothing. */
export function coldStart(): void {
  spawnSync('npx', ['tsup', '--no-dts', '--silent'], { cwd: ROOT, stdio: 'inherit' })
  const library = pathToFileURL(join(ROOT, 'dist/index.js')).href
  const article = join(ROOT, 'fixtures/harbour.txt')
  const clean = `import { readFileSync } from 'node:fs'; import { clean } from '${library}'; clean(readFileSync('${article}', 'utf8'))`
  const runs: readonly (readonly [name: string, args: readonly string[]])[] = [
    ['an empty process', ['--input-type=module', '-e', '0']],
    ['import whosaid', ['--input-type=module', '-e', `import '${library}'`]],
    ['import and the first clean', ['--input-type=module', '-e', clean]],
    ['whosaid clean short.txt', [join(ROOT, 'dist/cli.js'), 'clean', article]],
  ]
  const spent = runs.map((): number[] => [])
  for (let i = 0; i < RUNS; i++) for (const [k, [, args]] of runs.entries()) spent[k]!.push(spentBy(args))
  const medians = spent.map((some) => some.sort((a, b) => a - b)[RUNS >> 1]!)
  console.log('\ncold starts: ms of processor time of the whole process, and times an empty one')
  for (const [k, [name]] of runs.entries()) {
    const median = medians[k]!
    console.log(`${name.padEnd(30)} ${median.toFixed(0).padStart(6)} ${(median / medians[0]!).toFixed(2).padStart(8)}`)
  }
}
