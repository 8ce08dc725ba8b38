/** Cleans off the page’s own thread, so that the page never stops for it. */
import { cleanDocument, detectFormat } from '../src/formats/index.ts'
import { WhosaidError } from '../src/index.ts'
import { parseRoster } from '../src/roster.ts'
import type { Answer, Question } from './messages.ts'
import { optionsOf } from './options-of.ts'

self.onmessage = ({ data }: MessageEvent<Question>) => self.postMessage(answer(data))

function answer({ id, text, fileName, settings }: Question): Answer {
  const started = performance.now()
  try {
    const format = detectFormat(text, fileName ?? undefined) ?? 'text'
    const options = optionsOf(settings, parseRoster(settings.roster, 'lines'))
    const result = cleanDocument(text, { ...options, format })
    return { id, format, result, milliseconds: performance.now() - started }
  } catch (error) {
    if (error instanceof WhosaidError) return { id, mistake: error.message }
    return { id, mistake: `This is a fault of whosaid: ${String(error)}` }
  }
}
