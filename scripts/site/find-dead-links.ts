/** Links inside the site that lead nowhere: no file, or no such place in it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export interface LinkCheck {
  readonly checked: number
  /** `page → link`, for each that is dead. */
  readonly dead: readonly string[]
}

/** Looks at every page of the folder; `later` are files that another command makes, without which links to them are left out. */
export function findDeadLinks(folder: string, later: readonly string[] = []): LinkCheck {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const anchors = new Map<string, ReadonlySet<string>>()
  const dead: string[] = []
  let checked = 0
  for (const page of pages) {
    for (const link of linksOf(readFileSync(join(folder, page), 'utf8'))) {
      const [address = '', anchor] = link.split('#')
      if (/^[a-z]+:|^\/\//i.test(address)) continue
      checked++
      const path = address === '' ? join(folder, page) : join(folder, dirname(page), decodeURI(address.split('?')[0]!))
      if (later.includes(relative(folder, path))) continue
      const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
      if (!existsSync(file)) dead.push(`${page} → ${link}`)
      else if (anchor && file.endsWith('.html') && !anchorsOf(file).has(decodeURIComponent(anchor)))
        dead.push(`${page} → ${link}`)
    }
  }
  return { checked, dead }

  function anchorsOf(file: string): ReadonlySet<string> {
    const known = anchors.get(file)
    if (known) return known
    const found = new Set([...readFileSync(file, 'utf8').matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id]) => id!))
    anchors.set(file, found)
    return found
  }
}

const linksOf = (html: string): string[] =>
  [...html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) =>
    link!.replaceAll('&amp;', '&'),
  )
