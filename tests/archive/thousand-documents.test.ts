import { expect, test } from 'vitest'
import { createArchive } from '../../src/archive/index.ts'

const GIVEN = 'Ilse Bruno Carla Dmitri Elvira Fadil Greta Hamid Irina Jorge'.split(' ')
const FAMILY = 'Hadrovec Okonjima Brandvold Tesfalem Quillarte'.split(' ')
const PEOPLE = GIVEN.flatMap((given) => FAMILY.map((family) => ({ given, family })))
/** What became of each surname on the way. */
const GARBLES = ['Hadrovets', 'Okonjema', 'Brandwold', 'Tesvalem', 'Kiljarte']

const articleOf = (given: string, family: string, day: number): string =>
  `Minister ${given} ${family} arrived on day ${day}. “We have seen ${day} of these,” ${family} said. ${family} then left for the harbour.`

/** A seventh of the articles are garbled; each person stands in 20. */
const DOCUMENTS = Array.from({ length: 1000 }, (_, i) => {
  const person = PEOPLE[i % PEOPLE.length]!
  const garbled = i % 7 === 3 && i > 50
  const written = garbled ? GARBLES[FAMILY.indexOf(person.family)]! : person.family
  return {
    id: `day ${i}`,
    person,
    garbled,
    text: articleOf(person.given, written, i),
    right: articleOf(person.given, person.family, i),
  }
})

test('1,000 articles about 50 people who share five surnames: 50 people, one id each, garbles mended, nothing harmed', {
  timeout: 300_000,
}, () => {
  const archive = createArchive()
  for (const { id, text } of DOCUMENTS) archive.clean(id, text)
  expect(
    archive
      .people()
      .map(({ name, documents }) => `${name} ${documents}`)
      .sort(),
  ).toEqual(PEOPLE.map(({ given, family }) => `${given} ${family} 20`).sort())
  const ids = new Map<string, string>()
  for (const { id, text, right, person } of DOCUMENTS.filter((_, i) => i % 5 === 0)) {
    const result = archive.clean(id, text)
    expect(result.text).toBe(right)
    const name = `${person.given} ${person.family}`
    const speaker = result.quotations[0]!.speaker!
    expect(speaker).toMatchObject({ name, id: ids.get(name) ?? speaker.id })
    ids.set(name, speaker.id)
  }
})
