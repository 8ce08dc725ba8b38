import type { Edit } from '../edits/edit.ts'
import type { CleanResult, ReviewItem } from '../result/clean-result.ts'
import { describeQuestion } from './describe-question.ts'
import { explain } from './explain.ts'
import { count, oneLine, percent } from './one-line.ts'
import type { Paint } from './terminal.ts'

/** At most so many kinds of change are listed; the rest is counted. */
const MOST = 20
/** So many kinds are told apart: what is remembered does not grow with the file. */
const MOST_KINDS = 10_000

/** What was mended and what is left for a person, a line a kind. */
export function describeChanges(result: CleanResult, paint: Paint, verbose = false): string {
  const changes = new Changes(paint, verbose)
  changes.add(result)
  return changes.describe()
}

/** What was mended and what is left, over one result or many. */
export class Changes {
  readonly #mended: Tally<Edit>
  readonly #left: Tally<ReviewItem>
  readonly #paint: Paint

  constructor(paint: Paint, verbose = false) {
    this.#paint = paint
    this.#mended = new Tally(
      (e) => `${oneLine(e.from)} → ${paint('green', oneLine(e.to))}`,
      (e) => paint('dim', `    ${percent(e.confidence)}: ${explain(e.reasons, verbose)}`),
    )
    this.#left = new Tally((question) => describeQuestion(question, paint))
  }

  add({ edits, review }: CleanResult): void {
    // what a transcript writes in parts, or more than once, is one name
    for (const edit of edits) if (!edit.reasons.some(({ code }) => code === 'same-name')) this.#mended.add(edit)
    for (const item of review) this.#left.add(item)
  }

  describe(): string {
    const heading = `${count(this.#mended.all, 'name')} mended, ${this.#left.all} left for review`
    return [this.#paint('bold', heading), ...this.#mended.lines(), ...this.#left.lines()]
      .map((line) => `${line}\n`)
      .join('')
  }
}

/** Each different line once, with how often it occurs, and what is to be said of the first of its kind. */
class Tally<T> {
  readonly #describe: (item: T) => string
  readonly #explain: ((item: T) => string) | undefined
  readonly #kinds = new Map<string, { readonly told: string | undefined; count: number }>()
  all = 0

  constructor(describe: (item: T) => string, explain?: (item: T) => string) {
    this.#describe = describe
    this.#explain = explain
  }

  add(item: T): void {
    this.all++
    const line = this.#describe(item)
    const kind = this.#kinds.get(line)
    if (kind) kind.count++
    else if (this.#kinds.size < MOST_KINDS) this.#kinds.set(line, { told: this.#explain?.(item), count: 1 })
  }

  lines(): string[] {
    const { size } = this.#kinds
    const lines = [...this.#kinds].slice(0, MOST).flatMap(([line, { told, count: times }]) => {
      return [`  ${line}${times > 1 ? ` (${times} times)` : ''}`, ...(told === undefined ? [] : [told])]
    })
    if (size <= MOST) return lines
    return [...lines, `  … and ${size === MOST_KINDS ? 'many' : size - MOST} more`]
  }
}
