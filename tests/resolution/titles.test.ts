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

describe('M. before a surname', () => {
  it('may be Monsieur, and as easily the initial of somebody else', () => {
    const { status, alternatives } = createResolver(['Piotr Halinski', 'Greta Aldrop']).resolve('M. Halinski')
    expect(status).toBe('ambiguous')
    expect(alternatives[0]?.entity.name).toBe('Piotr Halinski')
  })

  it('is rather the initial of whoever has it', () => {
    expect(meant('M. Halinski', 'Piotr Halinski', 'Marek Halinski')).toBe('Marek Halinski')
    expect(meant('M. Halinsky', 'Piotr Halinski', 'Marek Halinski')).toBe('Marek Halinski')
  })
})
