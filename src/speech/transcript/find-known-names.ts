import type { NameForm } from '../forms/spoken-forms.ts'
import { type SpokenWords, TURN } from './spoken-words.ts'

/** A stretch of words that is written as somebody of the roster is called. */
export interface KnownName {
  readonly from: number
  readonly to: number
  /** All whose name this is; several where a given name is shared. */
  readonly forms: readonly NameForm[]
}

/** Finds the roster's names that stand as they should, the longest at each place. */
export function findKnownNames(words: SpokenWords, forms: readonly NameForm[]): KnownName[] {
  const byFirst = new Map<number, NameForm[]>()
  for (const form of forms) {
    const first = words.numbers.get(form.words[0]!)
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push(form)
    else byFirst.set(first, [form])
  }
  const found: KnownName[] = []
  for (let from = 0; from < words.count; ) {
    const fitting = byFirst.get(words.ids[from]!)?.filter((form) => standsAt(words, from, form)) ?? []
    const length = Math.max(0, ...fitting.map((form) => form.words.length))
    if (length) {
      found.push({ from, to: from + length, forms: fitting.filter((form) => form.words.length === length) })
    }
    from += length || 1
  }
  return found
}

function standsAt(words: SpokenWords, from: number, form: NameForm): boolean {
  if (from + form.words.length > words.count) return false
  return form.words.every(
    (word, i) => words.vocabulary[words.ids[from + i]!] === word && (i === 0 || words.breaks[from + i] !== TURN),
  )
}
