/** The code, and the command, that do what the page does. */
import type { PlaygroundSettings } from './messages.ts'
import { optionsOf } from './options-of.ts'

export function writeCode(settings: PlaygroundSettings, format: string, fileName: string | null): string {
  const names = settings.roster
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const options = optionsOf(settings, names)
  const plain = format === 'text'
  const file = fileName ?? (plain ? 'article.txt' : `file.${EXTENSIONS[format] ?? 'txt'}`)
  const written = Object.keys(options).length > 0 ? `, ${literal(options)}` : ''
  return `import { readFileSync } from 'node:fs'
import { ${plain ? 'clean' : 'cleanDocument'} } from '${plain ? 'whosaid' : 'whosaid/formats'}'

const text = readFileSync(${quote(file)}, 'utf8')
const result = ${plain ? 'clean' : 'cleanDocument'}(text${written})

console.log(result.text)
for (const { speaker, text } of result.quotations) console.log(\`\${speaker?.name ?? 'nobody named'}: \${text}\`)
`
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  html: 'html',
  markdown: 'md',
  srt: 'srt',
  vtt: 'vtt',
  csv: 'csv',
  tsv: 'tsv',
  jsonl: 'jsonl',
}

const quote = (text: string): string =>
  `'${text.replace(/[\\']/g, '\\$&').replace(/[\n\r\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`

/** A value as a person would write it in JavaScript. */
function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).map(
    ([key, inner]) => `${/^[a-z]+$/i.test(key) ? key : quote(key)}: ${literal(inner)}`,
  )
  return `{ ${fields.join(', ')} }`
}
