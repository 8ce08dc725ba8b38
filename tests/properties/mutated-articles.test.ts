import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean, undoEdits } from '../../src/index.ts'
import { HARD_CASES } from '../articles/hard-cases.ts'

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8')
const ARTICLES = [fixture('harbour.txt'), fixture('orchard.txt'), ...HARD_CASES.map(({ article }) => article)]

/** What goes wrong on the way: letters and names garbled, text lost, doubled, shouted, marks astray. */
const CHANGES: readonly ((text: string, at: number, letter: string) => string)[] = [
  (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 2),
  (text, at) => text.slice(0, at) + text.slice(at - 40, at) + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at, at + 30).toUpperCase() + text.slice(at + 30),
  (text, at) => `${text.slice(0, at)}“${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\n\n${text.slice(at)}`,
  (text, at) => `${text}\n\n${text.slice(at)}`,
  garbleName,
  garbleName,
  garbleName,
]

/** Writes the name nearest behind `at` otherwise, everywhere. */
function garbleName(text: string, at: number, letter: string): string {
  const name = /\p{Lu}\p{Ll}{3,}/u.exec(text.slice(at))?.[0]
  if (!name) return text
  const place = 1 + (at % (name.length - 1))
  return text.replaceAll(name, name.slice(0, place) + letter + name.slice(place + 1))
}

const mutated = fc
  .tuple(
    fc.constantFrom(...ARTICLES),
    fc.array(
      fc.tuple(
        fc.constantFrom(...CHANGES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...'aeioutkvwsz'),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([article, changes]) =>
    changes.reduce((text, [change, where, letter]) => change(text, Math.floor(where * text.length), letter), article),
  )

const roster = fc.option(fc.constant(['Martin Halvorsen', 'Ilse Hadrovec', 'Marta Lindqvist']), { nil: undefined })

test('whatever becomes of an article, it is cleaned once, the same way each time, and can be undone', () => {
  fc.assert(
    fc.property(mutated, roster, (source, known) => {
      const options = known ? { roster: known } : {}
      const result = clean(source, options)
      expect(undoEdits(result.text, result.edits)).toBe(source)
      expect(clean(source, options)).toEqual(result)
      expect(clean(result.text, options).text).toBe(result.text)
    }),
    { numRuns: 200 },
  )
})
