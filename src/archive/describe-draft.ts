import type { Span } from '../text/span.ts'
import type { ReadPerson } from './log.ts'
import type { Draft } from './name-draft.ts'
import { CONTEXT } from './read-run.ts'

export function toPerson({ organization, name, introduced, titles, written }: Draft, text: string): ReadPerson {
  return {
    ...(organization && { organization }),
    name,
    introduced,
    ...(titles.length && { titles: [...new Set(titles)] }),
    written: [...written].map(([form, places]) => {
      const inOrder = [...places].sort((a, b) => a.start - b.start)
      return {
        text: form,
        places: inOrder.map(({ start, end }) => [start, end] as const),
        context: contextOf(text, inOrder[0]!),
      }
    }),
  }
}

function contextOf(text: string, { start, end }: Span): string {
  const from = wordStart(text, Math.max(0, start - CONTEXT), start)
  const to = wordEnd(text, Math.min(text.length, end + CONTEXT), end)
  return text.slice(from, to).replace(/\s+/gu, ' ').trim()
}

/** The first word that begins behind `at`. */
function wordStart(text: string, at: number, most: number): number {
  if (at === 0) return 0
  while (at < most && !/\s/u.test(text[at]!)) at++
  return at
}

/** The last word that ends before `at`. */
function wordEnd(text: string, at: number, least: number): number {
  if (at === text.length) return at
  while (at > least && !/\s/u.test(text[at]!)) at--
  return at
}
