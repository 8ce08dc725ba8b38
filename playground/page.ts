/** The page: reads what is typed, asks the worker, shows the last answer. */
import { create, find, visible } from './elements.ts'
import type { Answer, PlaygroundSettings, Question } from './messages.ts'
import { DEFAULT_CONFIDENCE } from './options-of.ts'
import { SAMPLES } from './samples.ts'
import { showResult } from './show-result.ts'
import { startWorker } from './start-worker.ts'
import { writeCode } from './write-code.ts'

/** Milliseconds without a key before the text is cleaned. */
const PAUSE = 350

const text = find<HTMLTextAreaElement>('text')
const roster = find<HTMLTextAreaElement>('roster')
const confidence = find<HTMLInputElement>('confidence')
const medium = find<HTMLSelectElement>('medium')
const edit = find<HTMLSelectElement>('edit')
const status = find('status')

let fileName: string | null = null
let decisions: Record<string, string | null> = {}
let cleaned = ''
let asked: Question | null = null
let waiting: Question | null = null
let last = 0
let timer = 0

const worker = await startWorker()
worker.onmessage = ({ data }: MessageEvent<Answer>) => {
  const question = asked!
  asked = null
  if (waiting) ask(waiting)
  else show(question, data)
}

const settingsOf = (): PlaygroundSettings => ({
  roster: roster.value,
  confidence: Number(confidence.value),
  medium: medium.value === 'article' || medium.value === 'speech' ? medium.value : null,
  edit: edit.value as PlaygroundSettings['edit'],
  decisions,
})

/** One question at a time; of those that come meanwhile the last one. */
function ask(question: Question): void {
  if (asked) {
    waiting = question
    return
  }
  waiting = null
  asked = question
  status.textContent = 'Reading …'
  worker.postMessage(question)
}

function update(): void {
  clearTimeout(timer)
  find('confidence-value').textContent = `${Math.round(Number(confidence.value) * 100)} %`
  ask({ id: ++last, text: text.value, fileName, settings: settingsOf() })
}

function updateSoon(): void {
  clearTimeout(timer)
  timer = window.setTimeout(update, PAUSE)
}

function show(question: Question, answer: Answer): void {
  const failed = 'mistake' in answer
  find('results').hidden = failed
  status.classList.toggle('mistake', failed)
  if (failed) {
    status.textContent = visible(answer.mistake)
    return
  }
  const { result, format, milliseconds } = answer
  cleaned = result.text
  showResult(question.text, result, { decide })
  showDecisions()
  find('code').textContent = writeCode(question.settings, format, question.fileName)
  const counts = [
    count(result.edits.length, 'name mended', 'names mended'),
    count(result.quotations.length, 'quotation', 'quotations'),
    count(result.review.length, 'question', 'questions'),
  ]
  status.textContent = `${counts.join(', ')}. Read as ${format}, language ${result.language}, in ${Math.max(1, Math.round(milliseconds))} ms.`
}

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

function decide(written: string, name: string | null): void {
  decisions = { ...decisions, [written]: name }
  update()
}

function showDecisions(): void {
  const entries = Object.entries(decisions)
  find('decision-part').hidden = entries.length === 0
  find('decisions').replaceChildren(
    ...entries.map(([written, name]) => {
      const undo = create('button', { type: 'button', class: 'choice' }, 'Take back')
      undo.addEventListener('click', () => {
        decisions = Object.fromEntries(Object.entries(decisions).filter(([key]) => key !== written))
        update()
      })
      const meaning = name === null ? 'is left as it is ' : `is ${visible(name)} `
      return create('li', {}, create('b', {}, visible(written)), ` ${meaning}`, undo)
    }),
  )
}

function put(value: string, name: string | null): void {
  text.value = value
  fileName = name
  decisions = {}
  find('file-name').textContent = name === null ? '' : visible(name)
  update()
}

async function readFile(file: File | undefined): Promise<void> {
  if (file) put(await file.text(), file.name)
}

for (const { title, text: sample, roster: people } of SAMPLES) {
  const button = create('button', { type: 'button' }, title)
  button.addEventListener('click', () => {
    roster.value = people
    put(sample, null)
  })
  find('samples').append(button)
}
text.addEventListener('input', () => {
  fileName = null
  find('file-name').textContent = ''
  updateSoon()
})
roster.addEventListener('input', updateSoon)
confidence.addEventListener('input', updateSoon)
for (const select of [medium, edit]) select.addEventListener('change', update)
find<HTMLInputElement>('file').addEventListener('change', (event) => {
  void readFile((event.target as HTMLInputElement).files?.[0])
})
const drop = find('drop')
document.addEventListener('dragover', (event) => {
  event.preventDefault()
  drop.classList.add('over')
})
document.addEventListener('dragleave', () => drop.classList.remove('over'))
document.addEventListener('drop', (event) => {
  event.preventDefault()
  drop.classList.remove('over')
  void readFile(event.dataTransfer?.files[0])
})
find('copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(find('code').textContent ?? '')
  status.textContent = 'The code is copied.'
})
find('save').addEventListener('click', () => {
  const link = create('a', { download: fileName ?? 'cleaned.txt' })
  link.href = URL.createObjectURL(new Blob([cleaned], { type: 'text/plain;charset=utf-8' }))
  link.click()
  URL.revokeObjectURL(link.href)
})
confidence.value = String(DEFAULT_CONFIDENCE)
roster.value = SAMPLES[0]!.roster
put(SAMPLES[0]!.text, null)
