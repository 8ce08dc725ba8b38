/** A small application that uses whosaid, built by three bundlers; what it prints must be what it prints without them. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const PROJECT = join(import.meta.dirname, '../..')
const APPLICATION = `import { clean } from 'whosaid'
import { createResolver } from 'whosaid/names'
import { cleanDocument } from 'whosaid/formats'
const article = 'Envoy Ilse Hadrovec arrived. “We agree,” Hadrovec said.'
console.log(clean(article).quotations[0].speaker.name)
console.log(createResolver(['Steve Witkoff']).resolve('Vykov').entity.id)
console.log(cleanDocument('<p>Tomas Weeringa left.</p>', { roster: ['Tomas Wieringa'] }).text)
`
const PRINTED = 'Ilse Hadrovec\nsteve-witkoff\n<p>Tomas Wieringa left.</p>\n'

type Bundle = (folder: string) => Promise<string> | string

const BUNDLERS: Readonly<Record<string, Bundle>> = {
  async esbuild(folder) {
    const outfile = join(folder, 'out-esbuild.js')
    await build({
      entryPoints: [join(folder, 'app.mjs')],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      logLevel: 'error',
      outfile,
    })
    return outfile
  },
  async vite(folder) {
    // Vite is there because vitest is
    const { build: bundle } = await import(
      createRequire(createRequire(import.meta.url).resolve('vitest')).resolve('vite')
    )
    const outDir = join(folder, 'out-vite')
    const rollupOptions = { input: join(folder, 'app.mjs') }
    await bundle({ root: folder, logLevel: 'error', configFile: false, build: { outDir, rollupOptions, minify: true } })
    const [script] = readdirSync(join(outDir, 'assets')).filter((name) => name.endsWith('.js'))
    return join(outDir, 'assets', script!)
  },
  webpack(folder) {
    const fetched = join(tmpdir(), 'whosaid-engines/webpack')
    if (!existsSync(join(fetched, 'node_modules/webpack'))) {
      mkdirSync(fetched, { recursive: true })
      writeFileSync(join(fetched, 'package.json'), '{ "private": true }')
      spawnSync('npm', ['install', '--no-audit', '--no-fund', 'webpack@5'], { cwd: fetched })
    }
    const script = `require('webpack')({ mode: 'production', context: ${JSON.stringify(folder)}, entry: './app.mjs', target: 'web',
      output: { path: ${JSON.stringify(folder)}, filename: 'out-webpack.js' } }, (error, stats) => {
      if (error || stats.hasErrors()) { console.error(error ?? stats.toString()); process.exit(1) } })`
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: fetched, encoding: 'utf8' })
    if (status !== 0) throw new Error(`webpack: ${stderr}`)
    return join(folder, 'out-webpack.js')
  },
}

export async function checkBundlers(folder: string): Promise<void> {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(PROJECT, join(folder, 'node_modules/whosaid'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "reader", "private": true, "type": "module" }')
  writeFileSync(join(folder, 'app.mjs'), APPLICATION)
  for (const [name, bundle] of Object.entries(BUNDLERS)) {
    const file = await bundle(folder)
    const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', env: {} })
    const fits = stdout === PRINTED
    console.log(`${name}: ${fits ? 'the same' : `prints ${JSON.stringify(stdout + stderr.slice(0, 400))}`}`)
    if (!fits) process.exitCode = 1
  }
}
