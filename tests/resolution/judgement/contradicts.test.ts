import { describe, expect, test } from 'vitest'
import { makeForm } from '../../../src/resolution/forms/name-forms.ts'
import { readWritten } from '../../../src/resolution/forms/written-name.ts'
import { contradicts } from '../../../src/resolution/judgement/contradicts.ts'
import type { Entity } from '../../../src/roster/entity.ts'

/** Does what is written speak against the whole name, or a part of it? */
function speaksAgainst(
  written: string,
  name: string,
  kind: 'full' | 'family' | 'given' | 'part',
  aliases: string[] = [],
): boolean {
  const entity: Entity = { id: 'x', name, type: 'person', aliases, titles: [], origin: 'roster' }
  const words = name.split(' ')
  const form = { full: name, family: words.at(-1)!, given: words[0]!, part: words.slice(0, 2).join(' ') }[kind]
  return contradicts(readWritten(written), makeForm(kind, form), entity)
}

describe('another word beside one in common speaks against', () => {
  test.each([
    ['Robert Gates', 'Robert Smith', 'full'],
    ['Bill Gates', 'Robert Gates', 'full'],
    ['Robert Gates', 'Robert Smith', 'given'],
    ['Anna Smith', 'Robert Smith', 'family'],
    ['Anna Smith Hadrowitz', 'Robert Smith', 'family'],
    ['Carlos Medina Ortega', 'Carlos Medina Ruiz', 'part'],
    ['Hadrowitz County', 'Robert Hadrowitz', 'family'],
    ['the Hadrowitz Group', 'Robert Hadrowitz', 'full'],
    ['Hadrowitz & Daughters', 'Robert Hadrowitz', 'family'],
  ] as const)('%s is not %s (%s)', (written, name, kind) => expect(speaksAgainst(written, name, kind)).toBe(true))
})

describe('nothing speaks against', () => {
  test.each([
    ['one word', 'Smith', 'Robert Smith', 'family'],
    ['a recogniser’s small word', 'Robert street', 'Robert Strete', 'given'],
    ['a body before somebody’s name', 'Sea News Robert Smith', 'Robert Smith', 'full'],
    ['the name itself', 'Robert Smith', 'Robert Smith', 'full'],
    ['no word in common', 'Rob Ert', 'Robert Smith', 'given'],
    ['a word like the one that is missing', 'Robart Smith', 'Robert Smith', 'full'],
    ['a word that sounds like it', 'Filip Smith', 'Philip Smith', 'full'],
    ['two words that together are like it', 'Ro Bert Smith', 'Robert Smith', 'full'],
    ['a middle name', 'Robert Boyd Smith', 'Robert Smith', 'full'],
    ['what became of a particle', 'Marco Ola Santos', 'Marco de Santos', 'full'],
    ['the first of two family names', 'Carlos Medina', 'Carlos Medina Ruiz', 'part'],
    ['a word that only sounds like it', 'Hew Smith', 'Hugh Smith', 'full'],
    ['a word that nobody is called', 'Robert Yesterday', 'Robert Smith', 'full'],
    ['one such beside another', 'Robert Hadrowitz Yesterday', 'Robert Smith', 'full'],
    ['an ordinary word', 'Frank Wheel', 'Frank Hill', 'full'],
    ['an ordinary word beside the family name', 'Wheel Smith', 'Robert Smith', 'family'],
    ['a word that is nobody’s given name', 'Hadrowitz Smith', 'Robert Smith', 'family'],
    ['a short form of the given name', 'Bob Smith', 'Robert Smith', 'family'],
    ['the given name, spelled otherwise', 'Rupert Smith', 'Robert Smith', 'family'],
  ] as const)('%s: %s may be %s', (_, written, name, kind) => expect(speaksAgainst(written, name, kind)).toBe(false))

  test('a given name that is an alias’s', () => {
    expect(speaksAgainst('Karen Smith', 'Robert Smith', 'family')).toBe(true)
    expect(speaksAgainst('Karen Smith', 'Robert Smith', 'family', ['Karen Jones'])).toBe(false)
  })
})
