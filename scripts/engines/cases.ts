/** The texts on which engines are compared: all of ours, and two hundred of the data folder where there is one. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { LAYOUTS } from '../../fuzz/layouts.ts'
import { HARD_CASES } from '../../tests/articles/hard-cases.ts'
import { DATA } from '../../training/data.ts'
import type { Case } from './probe.ts'

const PROJECT = join(import.meta.dirname, '../..')
const FIXTURES = join(PROJECT, 'fixtures')
const PEOPLE = ['Ilse Hadrovec', 'Tomas Wieringa', 'Ann Lee', 'Steve Witkoff', 'Dmitry Peskov', 'Karoline Leavitt']
const NAMES = [
  'Vickov',
  'Vykov',
  'Vidok',
  'Vedov',
  'Levitt',
  'Moscow',
  'Hadrowitz',
  'Weeringa',
  'Песков',
  'T. Wieringa',
  'Ann',
]
const SETS: readonly (readonly [file: string, most: number])[] = [
  ['garbled/swapped-dev.jsonl', 50],
  ['articles/clean-more-dev.jsonl', 50],
  ['articles/genres-dev.jsonl', 60],
  ['transcripts/spoken-dev.jsonl', 25],
  ['transcripts/earnings21-dev.jsonl', 15],
]

export function gatherCases(): { readonly cases: readonly Case[]; readonly ofData: number } {
  const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(FIXTURES, name)).isFile())
    .sort()
    .map((name): Case => ({ name, kind: 'file', roster: PEOPLE, text: readFileSync(join(FIXTURES, name), 'utf8') }))
  const own: Case[] = [
    ...fixtures,
    ...LAYOUTS.map(({ format, file }): Case => ({ name: format, kind: 'file', roster: PEOPLE, text: file })),
    ...HARD_CASES.map(
      ({ phenomenon, article, roster = [] }): Case => ({ name: phenomenon, kind: 'text', roster, text: article }),
    ),
    ...NAMES.map((text): Case => ({ name: text, kind: 'name', roster: PEOPLE, text })),
    { name: 'a list of names', kind: 'names', text: [...NAMES, ...PEOPLE].join('\n') },
  ]
  const data = readData()
  return { cases: [...own, ...data], ofData: data.length }
}

function readData(): Case[] {
  return SETS.filter(([file]) => existsSync(join(DATA, file))).flatMap(([file, most]) => {
    const lines = readFileSync(join(DATA, file), 'utf8').split('\n').filter(Boolean)
    const step = Math.max(1, Math.floor(lines.length / most))
    const chosen = lines.filter((_, i) => i % step === 0).slice(0, most)
    return chosen.map((line, i): Case => {
      const { text, roster = [] } = JSON.parse(line) as Case
      const name = `${file} ${i * step + 1}`
      return { name, kind: 'text', text, roster, medium: file.includes('earnings') ? 'speech' : 'article' }
    })
  })
}
