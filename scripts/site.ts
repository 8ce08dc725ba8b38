/**
 * Builds the site into `site/`, which is not committed: the README, the guides and pages, the API by typedoc, and the playground.
 *
 *   npm run site
 *   npm run site -- --without-api    quicker
 *
 * Ends with 1 where a link inside the site is dead.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { Application, ReflectionKind } from 'typedoc'
import { buildPlayground } from '../playground/build-playground.ts'
import { findDeadLinks } from './site/find-dead-links.ts'
import { listPages, writePages } from './site/pages.ts'

const PROJECT = join(import.meta.dirname, '..')
const SITE = join(PROJECT, 'site')
/** The doors: what a user imports. */
const ENTRIES = [
  'index',
  'names',
  'roster',
  'formats/index',
  'archive/index',
  'report/index',
  'stream/index',
  'edits/index',
  'node/index',
  'vitest/index',
]
/** Stands for the site's folder in typedoc's links, which it writes as they are on pages of every depth. */
const ROOT = 'https://site.invalid/'
const withApi = !process.argv.includes('--without-api')

rmSync(SITE, { recursive: true, force: true })
const pages = listPages()
writePages(SITE, pages)
mkdirSync(join(SITE, 'playground'))
writeFileSync(join(SITE, 'playground/index.html'), await buildPlayground('../index.html'))
if (withApi) await writeApi()

const { checked, dead } = findDeadLinks(SITE, withApi ? [] : ['api/index.html'])
for (const link of dead) console.error(`dead: ${link}`)
console.log(
  `site/: ${pages.length} pages, the playground${withApi ? ', the API' : ''}; ${checked} links checked, ${dead.length} dead`,
)
process.exitCode = dead.length > 0 ? 1 : 0

async function writeApi(): Promise<void> {
  const application = await Application.bootstrapWithPlugins({
    name: 'whosaid',
    entryPoints: ENTRIES.map((entry) => join(PROJECT, `src/${entry}.ts`)),
    tsconfig: join(PROJECT, 'tsconfig.json'),
    readme: 'none',
    excludeInternal: true,
    skipErrorChecking: true,
    hideGenerator: true,
    disableSources: true,
    logLevel: 'Error',
    navigationLinks: { Pages: `${ROOT}index.html`, Playground: `${ROOT}playground/index.html` },
    validation: { notExported: false, invalidLink: true },
  })
  const project = await application.convert()
  if (!project) throw new Error('typedoc could not read the entry points')
  for (const door of project.getChildrenByKind(ReflectionKind.Module)) door.name = importName(door.name)
  const folder = join(SITE, 'api')
  await application.generateDocs(project, folder)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.html'))) {
    const path = join(folder, name)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(ROOT, `${relative(dirname(path), SITE)}/`))
  }
}

/** What a user imports: `formats/index` is `whosaid/formats`. */
function importName(entry: string): string {
  return `whosaid/${entry}`.replace(/\/index$/, '')
}
