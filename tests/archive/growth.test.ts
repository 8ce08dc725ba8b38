import { expect, test } from 'vitest'
import { ArchiveState } from '../../src/archive/archive-state.ts'
import { cleanDocument } from '../../src/archive/clean-document.ts'
import { readPeople } from '../../src/archive/read-people.ts'
import { createCleaner } from '../../src/clean.ts'
import { readRoster } from '../../src/roster/read-roster.ts'

const FORENAMES = ['Ada', 'Boris', 'Clara', 'David', 'Elena', 'Frank', 'Grace', 'Henry', 'Irene', 'Jonas']
const SYLLABLES = ['bar', 'dron', 'fel', 'gim', 'hos', 'kan', 'lun', 'mer', 'nov', 'pel']
/** A made-up surname, another for each number. */
const surnameOf = (n: number): string => {
  const [first, ...rest] = [n % 10, Math.floor(n / 10) % 10, (3 * n + 1) % 10].map((s) => SYLLABLES[s]!).join('')
  return first!.toUpperCase() + rest.join('')
}
const nameOf = (n: number): string => `${FORENAMES[n % 10]} ${surnameOf(n)}`

/** How often a property of a mention or a quotation is read while a document of so many people is cleaned by an archive that knows how they are spelt. */
function readsFor(people: number): { readonly reads: number; readonly edits: number } {
  const numbers = Array.from({ length: people }, (_, n) => n)
  const text = numbers
    .map((n) => {
      const written = `${surnameOf(n)}ck`
      return `Envoy ${FORENAMES[n % 10]} ${written} came in. “We are glad to see it,” ${written} said. Then ${written} left.`
    })
    .join('\n\n')
  const result = createCleaner().clean(text)
  const state = new ArchiveState(readRoster(numbers.map(nameOf)))
  state.add(readPeople('a', text, result))
  let reads = 0
  const counted = <T extends object>(each: T): T =>
    new Proxy(each, {
      get(target, key) {
        reads++
        return Reflect.get(target, key)
      },
    })
  const seen = { ...result, mentions: result.mentions.map(counted), quotations: result.quotations.map(counted) }
  const { edits } = cleanDocument(state, 'a', text, seen, { edit: 'outside-quotations' })
  return { reads, edits: edits.length }
}

test('of a document with four times as many people about four times as much is read again by the archive', () => {
  const few = readsFor(20)
  const many = readsFor(80)
  expect(few.edits).toBeGreaterThanOrEqual(20)
  expect(many.reads).toBeLessThan(5 * few.reads)
})
