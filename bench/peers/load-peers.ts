import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const HERE = import.meta.dirname

/**
 * Loads a package that is measured beside whosaid. They stand in a package of their own, which is installed when they are first
 * asked for, so that the project's install stays small.
 *
 * @throws where they cannot be installed, as without network.
 */
export async function loadPeer<T>(name: string): Promise<T> {
  if (!existsSync(join(HERE, 'node_modules'))) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
      cwd: HERE,
    })
    if (status !== 0) throw new Error('the peers could not be installed: `npm ci` in bench/peers says why')
  }
  const path = createRequire(join(HERE, 'package.json')).resolve(name)
  const loaded = (await import(pathToFileURL(path).href)) as Loaded<T>
  const first = loaded.default ?? loaded
  return ('default' in first ? first.default : first) as T // a CommonJS module may have a default of its own
}

type Loaded<T> = { readonly default?: T & { readonly default?: T } }
