/**
 * Every regular expression of `src/` is checked for text on which it takes more than linear time.
 *
 *   npm run patterns                 all of them
 *   npm run patterns -- src/formats  those of a folder
 *
 * `recheck` decides it by an automaton where it can. What it only guesses by attacks (look-behinds, bounded repeats) counts where it is exponential,
 * for there it takes some linear ones for slow. What it finds and we keep stands in `patterns-kept.json` with the reason.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'

interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

interface Kept {
  readonly pattern: string
  readonly why: string
}

const PROJECT = join(import.meta.dirname, '..')
const KEPT: readonly Kept[] = JSON.parse(readFileSync(join(PROJECT, 'scripts/patterns-kept.json'), 'utf8'))
const folders = process.argv.slice(2)

const patterns = (folders.length > 0 ? folders : ['src']).flatMap((folder) => patternsOf(join(PROJECT, folder)))
const kept = new Map(KEPT.map(({ pattern, why }) => [pattern, why]))
let failed = 0
for (const { place, source, flags } of patterns) {
  const written = `/${source}/${flags}`
  if (kept.has(written)) continue
  const found = checkSync(source, flags, { timeout: 60_000, randomSeed: 1 })
  if (found.status !== 'vulnerable') continue
  if (found.checker !== 'automaton' && found.complexity.type !== 'exponential') continue
  failed++
  console.log(`${place}: ${written}\n  ${found.complexity.summary}, such as ${found.attack.pattern}`)
}
const unused =
  folders.length > 0 ? [] : [...kept.keys()].filter((k) => !patterns.some((p) => `/${p.source}/${p.flags}` === k))
for (const pattern of unused) console.log(`patterns-kept.json has ${pattern}, which is nowhere in src/`)
console.log(`${patterns.length} regular expressions, ${failed} not linear, ${kept.size} kept for a reason`)
process.exitCode = failed + unused.length > 0 ? 1 : 0

function patternsOf(folder: string): Pattern[] {
  if (!existsSync(folder)) throw new Error(`no folder ${folder}`)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.table.ts'),
  )
  return files.sort().flatMap((name) => {
    const path = join(folder, name)
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    const found: Pattern[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { text } = node
        const end = text.lastIndexOf('/')
        const { line } = file.getLineAndCharacterOfPosition(node.getStart())
        found.push({
          place: `${relative(PROJECT, path)}:${line + 1}`,
          source: text.slice(1, end),
          flags: text.slice(end + 1),
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
    return found
  })
}
