import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA } from '../../training/data.ts'

/** The rows of a file of the data folder (see docs/architecture.md). */
export function readRows<T>(file: string): readonly T[] {
  const path = join(DATA, file)
  if (!existsSync(path)) throw new Error(`no ${path}: set WHOSAID_DATA to the data folder`)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

export interface Row {
  readonly text: string
}
export interface GarbledRow extends Row {
  readonly original: string
}

export const readArticles = (): readonly string[] => readRows<Row>('articles/clean-dev.jsonl').map(({ text }) => text)

/** Names of real people of whom no text says the family name. */
export function strangersTo(texts: readonly string[], count: number): readonly string[] {
  const words = new Set(texts.join(' ').match(/[\p{L}\p{M}]+/gu))
  return readRows<{ readonly name: string }>('names/people.jsonl')
    .map(({ name }) => name)
    .filter((name) => !words.has(name.split(/[\s-]/).at(-1)!))
    .slice(0, count)
}

/** A text in which so many people are introduced and speak, one behind the other; people's names from the data. */
export function textWithPeople(count: number): string {
  const names = readRows<{ readonly name: string }>('names/people.jsonl').map(({ name }) => name)
  const paragraphs = names.slice(0, count).map((name, i) => {
    const family = name.split(' ').at(-1)
    return `The minister ${name} opened a bridge over the river on day ${i}. “We are glad that it stands,” ${family} said. “It took ${i} months,” she added.`
  })
  return paragraphs.join('\n\n')
}

/** Texts of at least so many characters, made of articles that differ. */
export const joinUpTo = (texts: readonly string[], length: number): string => {
  const taken: string[] = []
  for (let i = 0, size = 0; size < length; i++) {
    const text = texts[i % texts.length]!
    taken.push(text)
    size += text.length
  }
  return taken.join('\n\n')
}
