import { describe, expect, it } from 'vitest'
import { createResolver } from '../../src/resolution/create-resolver.ts'

const meant = (name: string, ...roster: string[]): string | null =>
  createResolver(roster).resolve(name).entity?.name ?? null

describe('titles of other languages', () => {
  it.each([
    ['Bundeskanzlerin Aldrop', 'Greta Aldrop'],
    ['Frau Präsidentin Aldrop', 'Greta Aldrop'],
    ['le président Marsault', 'Luc Marsault'],
    ['Mme la députée Marsault', 'Anne Marsault'],
    ['Signora Bellandi', 'Carla Bellandi'],
    ['la presidenta Quirós', 'Marta Quirós'],
    ['o senhor Tavarez', 'Rui Tavarez'],
    ['minister-president Verhoeck', 'Jan Verhoeck'],
    ['dhr. Verhoeck', 'Jan Verhoeck'],
    ['Shri Bhandarkar', 'Vikas Bhandarkar'],
    ['Bhandarkar ji', 'Vikas Bhandarkar'],
    ['Moriyama-san', 'Kenji Moriyama'],
  ])('%s', (written, person) => expect(meant(written, person, 'Tom Ruddock')).toBe(person))
})

describe('a title of the other gender', () => {
  it('is that of a wife or a brother', () => {
    expect(meant('Mrs. Ruddock', 'Tom Ruddock', 'Anna Lindqvist')).toBeNull()
    expect(meant('Mr. Ruddock', 'Tom Ruddock', 'Anna Lindqvist')).toBe('Tom Ruddock')
  })

  it('tells two of one surname apart', () => {
    expect(meant('Mrs. Ruddock', 'Tom Ruddock', 'Mary Ruddock')).toBe('Mary Ruddock')
    expect(meant('Mr. Ruddock', 'Tom Ruddock', 'Mary Ruddock')).toBe('Tom Ruddock')
  })

  it('tells nothing beside the whole name', () => expect(meant('Mrs. Tom Ruddock', 'Tom Ruddock')).toBe('Tom Ruddock'))
})
