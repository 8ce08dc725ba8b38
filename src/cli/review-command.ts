import { existsSync } from 'node:fs'
import type { Archive } from '../archive/archive.ts'
import type { Judgement } from '../archive/log.ts'
import { readWholeName } from '../archive/name-parts.ts'
import type { Question, Side } from '../archive/questions.ts'
import { openArchive } from '../node/open-archive.ts'
import { defineCommand } from './command.ts'
import { oneLine } from './one-line.ts'
import { poseQuestion } from './pose-question.ts'
import { type Keys, withKeys } from './read-keys.ts'
import { paintFor, show, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export const reviewCommand = defineCommand({
  usage: 'review --archive people.jsonl',
  summary: 'asks about the people of an archive, one question after the other, most useful first',
  options: {
    archive: { type: 'string', value: 'FILE', help: 'the archive; each answer is written into it at once' },
    who: { type: 'string', value: 'NAME', help: 'who answers: stands in each decision' },
  },
  async run(values, positionals, terminal) {
    if (values.archive === undefined) throw new UsageError('--archive FILE is missing')
    if (positionals.length)
      throw new UsageError(`${positionals[0]} is too many: the archive is all that is asked about`)
    if (!existsSync(values.archive)) throw new UsageError(`there is no archive ${values.archive}`)
    const archive = openArchive(values.archive, values.who === undefined ? {} : { who: values.who })
    try {
      const review = new Review(archive)
      await withKeys(terminal.stdin, (keys) => askAll(review, keys, terminal))
      const { answers } = review
      const left = archive.questions().length
      await show(terminal.stderr, `${answers} ${answers === 1 ? 'answer' : 'answers'}, ${left} left\n`)
      return 0
    } finally {
      archive.close()
    }
  },
})

/** Questions and answers of one sitting. Only its own answers can be taken back. */
class Review {
  readonly #archive: Archive
  /** What was done, in order: the id of a question that was skipped, or how many answers were given at once. */
  readonly #done: (string | number)[] = []

  constructor(archive: Archive) {
    this.#archive = archive
  }

  get answers(): number {
    return this.#done.reduce<number>((sum, done) => sum + (typeof done === 'number' ? done : 0), 0)
  }

  get isUntouched(): boolean {
    return !this.#done.length
  }

  get question(): Question | undefined {
    return this.#archive.questions().find(({ id }) => !this.#done.includes(id))
  }

  answer(id: string, judgement: Judgement, spelling?: string): void {
    this.#archive.decide(id, judgement, spelling === undefined ? {} : { spelling })
    this.#done.push(1)
  }

  /** The open questions of the same kind about the same two surnames, the one that is asked first. */
  like(question: Question): readonly Question[] {
    const key = surnamesOf(question)
    return this.#archive
      .questions()
      .filter((other) => other.kind === question.kind && surnamesOf(other) === key && !this.#done.includes(other.id))
  }

  /** Answers all questions like this one, those too that its answers raise: the surname that is right here is right in all of them. */
  answerAll(question: Question, isFirst: boolean): number {
    const right = surnameOf(isFirst ? question.left : question.right)
    let count = 0
    for (let next: Question | undefined = question; next; next = this.like(question)[0]) {
      const { id, kind, left, right: other } = next
      if (kind === 'same-person') this.#archive.decide(id, isFirst ? 'same' : 'different')
      else this.#archive.decide(id, 'same', { spelling: surnameOf(left) === right ? left.text : other.text })
      count++
    }
    this.#done.push(count)
    return count
  }

  skip(id: string): void {
    this.#done.push(id)
  }

  undo(): boolean {
    const last = this.#done.pop()
    if (last === undefined) return false
    for (let n = 0; typeof last === 'number' && n < last; n++) this.#archive.undo()
    return true
  }
}

async function askAll(review: Review, keys: Keys, terminal: Terminal): Promise<void> {
  const paint = paintFor(terminal.stdout)
  let shown: string | null = null
  for (;;) {
    const { question } = review
    // the last answer can be taken back too
    if (!question)
      await show(terminal.stdout, review.isUntouched ? 'no questions\n' : 'no more questions: u undo, q quit\n')
    else if (shown !== question.id) await show(terminal.stdout, poseQuestion(question, paint))
    shown = question?.id ?? null
    if (!question && review.isUntouched) return
    const key = await keys.key()
    if (key === null || key === 'q') return
    if (key === 'u') {
      await show(terminal.stdout, review.undo() ? 'taken back\n' : 'nothing to take back\n')
      shown = null
    } else if (question && !(await answer(review, question, key, keys, terminal)))
      await show(terminal.stdout, 'y, n, a, o, s, u or q\n')
  }
}

/** Does what a key says about a question; false where it says nothing. */
async function answer(
  review: Review,
  question: Question,
  key: string,
  keys: Keys,
  terminal: Terminal,
): Promise<boolean> {
  const { id, kind, left, right } = question
  if (key === 's') review.skip(id)
  else if (key === 'a') await answerAll(review, question, keys, terminal)
  else if (key === 'y') review.answer(id, 'same', kind === 'spelling' ? left.text : undefined)
  else if (key === 'n' && kind === 'same-person') review.answer(id, 'different')
  else if (key === 'n' && left.text !== right.text) review.answer(id, 'same', right.text)
  else if (key === 'o' || key === 'n') {
    await show(terminal.stdout, 'right spelling (Enter alone asks again): ')
    const spelling = await keys.line((text) => void terminal.stdout.write(text))
    if (spelling?.trim()) review.answer(id, 'same', spelling.trim())
    else await show(terminal.stdout, '\n')
  } else return false
  return true
}

/** Asks once for all questions like this one. */
async function answerAll(review: Review, question: Question, keys: Keys, terminal: Terminal): Promise<void> {
  const { length } = review.like(question)
  const names = [
    ...new Set([question.left, question.right].map(({ text }) => oneLine(readWholeName(text).family.written.text))),
  ]
  const [yes, no] =
    question.kind === 'spelling' ? ['the first is right', 'the second is right'] : ['the same', 'different people']
  const count = length === 1 ? 'this question' : `all ${length} questions`
  await show(terminal.stdout, `${count} about ${names.join(' and ')}: y ${yes}, n ${no}, any other key gives up\n`)
  const key = await keys.key()
  if (key !== 'y' && key !== 'n') return
  const given = review.answerAll(question, key === 'y')
  await show(terminal.stdout, `${given} ${given === 1 ? 'answer' : 'answers'}\n`)
}

const surnameOf = ({ text }: Side): string => readWholeName(text).family.folded

/** The surnames a question is about, whichever comes first. */
const surnamesOf = ({ left, right }: Question): string => [left, right].map(surnameOf).sort().join(' | ')
