/** The pages of the site that are written by hand: Markdown of the project made into HTML, with links that fit. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

export interface SitePage {
  /** In the project, such as `docs/names.md`. */
  readonly source: string
  /** In the site, such as `docs/names.html`. */
  readonly path: string
  readonly title: string
}

const PROJECT = join(import.meta.dirname, '../..')
const REPOSITORY = 'https://github.com/whosaid/whosaid'
const ROOT_PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md']
const EXAMPLES = ['examples/pre-commit', 'examples/github-action', 'examples/queue'].map((f) => `${f}/README.md`)

/** The parts of the navigation that no Markdown page makes. */
const BUILT = [
  { path: 'playground/index.html', title: 'Playground' },
  { path: 'api/index.html', title: 'API' },
]

export function listPages(): SitePage[] {
  const folder = (name: string): string[] =>
    readdirSync(join(PROJECT, name))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${name}/${file}`)
  const sources = [...ROOT_PAGES, ...folder('docs/guides'), ...folder('docs'), 'bench/scoreboard.md', ...EXAMPLES]
  return sources.map((source) => {
    const [, title = source] = /^# (.+)$/m.exec(readFileSync(join(PROJECT, source), 'utf8')) ?? []
    const path = source === 'README.md' ? 'index.html' : source.replace(/\.md$/, '.html')
    return { source, path, title: source === 'README.md' ? 'Start' : title.replaceAll('`', '') }
  })
}

/** Writes every page below the folder. */
export function writePages(folder: string, pages: readonly SitePage[]): void {
  writeFileSync(
    join(mkdirFor(join(folder, 'style.css')), 'style.css'),
    readFileSync(join(import.meta.dirname, 'style.css')),
  )
  for (const page of pages) {
    const markdown = readFileSync(join(PROJECT, page.source), 'utf8')
    const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
    const target = join(folder, page.path)
    mkdirFor(target)
    writeFileSync(target, layOut(page, linkPages(addAnchors(html), page, pages), pages))
  }
}

function mkdirFor(path: string): string {
  mkdirSync(dirname(path), { recursive: true })
  return dirname(path)
}

/** The name by which GitHub links to a heading. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const addAnchors = (html: string): string =>
  html.replace(/<h([1-4])>(.*?)<\/h\1>/g, (_, level, text) => `<h${level} id="${anchorOf(text)}">${text}</h${level}>`)

/** Links to pages lead to the site's, links to other files to the repository. */
function linkPages(html: string, page: SitePage, pages: readonly SitePage[]): string {
  const bySource = new Map(pages.map(({ source, path }) => [source, path]))
  return html.replace(/(href|src)="([^"]*)"/g, (whole, attribute, link: string) => {
    const [address = '', anchor] = link.split('#')
    const file = address.startsWith(`${REPOSITORY}/`)
      ? /^\/(?:blob|tree)\/main\/(.*)$/.exec(address.slice(REPOSITORY.length))?.[1]
      : /^[a-z]+:/.test(address) || address === ''
        ? undefined
        : join(dirname(page.source), address)
    if (file === undefined) return whole
    const path = bySource.get(file) ?? bySource.get(`${file.replace(/\/$/, '')}/README.md`)
    const target = path === undefined ? `${REPOSITORY}/blob/main/${file}` : relative(dirname(page.path), path)
    return `${attribute}="${target || path}${anchor === undefined ? '' : `#${anchor}`}"`
  })
}

function layOut(page: SitePage, html: string, pages: readonly SitePage[]): string {
  const to = (path: string): string => relative(dirname(page.path), path) || 'index.html'
  const link = ({ path, title }: { readonly path: string; readonly title: string }): string =>
    `<li><a href="${to(path)}"${path === page.path ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a></li>`
  const part = (title: string, chosen: readonly { readonly path: string; readonly title: string }[]): string =>
    `<h2>${title}</h2><ul>${chosen.map(link).join('')}</ul>`
  const isIn = (folder: string) => pages.filter(({ source }) => dirname(source) === folder)
  const [start, ...project] = isIn('.')
  const navigation = [
    `<ul>${[start!, ...BUILT].map(link).join('')}</ul>`,
    part('Guides', isIn('docs/guides')),
    part('Pages', isIn('docs')),
    part(
      'Examples',
      pages.filter(({ source }) => source.startsWith('examples/')),
    ),
    part('Project', [...project, ...isIn('bench')]),
  ].join('')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title)} · whosaid</title>
<link rel="stylesheet" href="${to('style.css')}">
</head>
<body>
<a class="skip" href="#content">To the text</a>
<a class="menu" href="#pages">All pages of whosaid</a>
<nav id="pages" aria-label="Pages"><p class="name"><a href="${to('index.html')}">whosaid</a></p>${navigation}</nav>
<main id="content">
${html}
</main>
</body>
</html>
`
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
