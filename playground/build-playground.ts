/** Makes the playground: one HTML file with everything in it, that may run nothing but its own script and its own worker. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const HERE = import.meta.dirname

/** The page as a string; `home` is where its footer leads. */
export async function buildPlayground(home: string): Promise<string> {
  const [script, program] = await Promise.all([bundle('page.ts', 'esm'), bundle('worker.ts', 'iife')])
  const style = await bundleStyle()
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const parts: Readonly<Record<string, string>> = {
    CSP: policy,
    STYLE: style,
    HOME: home,
    WORKER: gzipSync(program, { level: 9 }).toString('base64'),
    SCRIPT: script,
  }
  return readFileSync(join(HERE, 'index.html'), 'utf8').replace(/%([A-Z]+)%/g, (_, part: string) => parts[part]!)
}

async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, entry)],
    alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
    // as the package is built: for browsers some libraries have another version, which a worker cannot run
    mainFields: ['module', 'main'],
    ...{
      bundle: true,
      minify: true,
      platform: 'neutral',
      target: 'es2022',
      charset: 'utf8',
      write: false,
      logLevel: 'error',
    },
    format,
  })
  // a script ends where its text says `</script`
  return outputFiles[0]!.text.trim().replace(/<(?=\/script|!--)/gi, '\\x3c')
}

async function bundleStyle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, 'style.css')],
    minify: true,
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]!.text.trim()
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
