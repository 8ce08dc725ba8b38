import { expect, test } from 'vitest'
import { alikeAmong } from '../../src/archive/compare-names.ts'
import { createArchive, type Reading } from '../../src/archive/index.ts'

test('the more names there are, the more alike are those of one person', () => {
  expect([0, 1, 700, 1399].map(alikeAmong)).toEqual([5, 5, 5, 5])
  expect([1400, 2800, 1_000_000].map(alikeAmong)).toEqual([6.2, 7.4, 17])
})

/** A document that names one person. */
const reading = (name: string): Reading => ({
  kind: 'reading',
  document: name,
  hash: name,
  people: [{ name, introduced: true, written: [{ text: name, places: [[0, name.length]], context: name }] }],
})

const SYLLABLES = 'ba cho de fi gu ha jo ke li mu na po ri su ta vo we xi yu za'.split(' ')
const word = (n: number): string =>
  [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20].map((i) => SYLLABLES[i]!).join('')
const STRANGERS = Array.from({ length: 1400 }, (_, i) => `${word(i * 2 + 1)} ${word(7999 - i)}`)

const archiveOf = (names: readonly string[]) => {
  const archive = createArchive()
  for (const name of names) archive.read(reading(name))
  return archive
}
const OURS = ['John Dunmore', 'John Denmark']
const ours = (archive: ReturnType<typeof archiveOf>): readonly string[] =>
  archive
    .people()
    .flatMap(({ name, aliases }) => [[name, ...aliases].join(' = ')])
    .filter((name) => name.startsWith('John '))

test('two names that are one person’s in a small archive are asked about in a large one, whatever was read first', () => {
  expect(ours(archiveOf(OURS))).toEqual(['John Denmark = John Dunmore'])
  for (const names of [
    [...OURS, ...STRANGERS],
    [...STRANGERS, ...OURS],
  ]) {
    const archive = archiveOf(names)
    expect(ours(archive).toSorted()).toEqual(['John Denmark', 'John Dunmore'])
    expect(archive.questions().some(({ left, right }) => OURS.includes(left.text) && OURS.includes(right.text))).toBe(
      true,
    )
  }
})

test('documents that change and say no more of them make it small again', () => {
  const archive = archiveOf([...OURS, ...STRANGERS])
  for (const name of STRANGERS.slice(0, 900)) archive.read({ ...reading(name), hash: 'another text', people: [] })
  expect(ours(archive)).toEqual(['John Denmark = John Dunmore'])
})
