// What tells that another of a family is meant, or all of it.
import { describe, expect, test } from 'vitest'
import { createResolver } from '../../src/resolution/create-resolver.ts'

const meant = (name: string, ...roster: string[]): string | null =>
  createResolver(roster).resolve(name).entity?.name ?? null

describe('a family name in the plural is nobody alone', () => {
  test.each(['the Carvers', 'Carvers', 'The Carvers'])('%s', (written) =>
    expect(meant(written, 'John Carver', 'Ada Quill')).toBeNull(),
  )
  test('nor is that of a short name', () => expect(meant('The Quills', 'John Carver', 'Ada Quill')).toBeNull())
  test('nor in -es', () => expect(meant('the Rosses', 'Ada Ross', 'Tom Ruddock')).toBeNull())
  test('without an article it may be misspelt, and is in doubt', () =>
    expect(createResolver(['Fiona Hargreave', 'Ada Quill']).resolve('Hargreaves').status).toBe('ambiguous'))
  test('for an s too much is commoner than a family without an article', () => {
    const resolver = createResolver(['Ilona Tvardek', 'Ada Quill'])
    expect(resolver.resolve('Tvardeks').confidence).toBeGreaterThan(0.9)
    expect(resolver.resolve('the Tvardeks').confidence).toBeLessThan(0.5)
  })
  test('who has an s is himself', () => {
    expect(meant('Jones', 'Emily Jones', 'Tom Ruddock')).toBe('Emily Jones')
    expect(meant('Carver’s', 'John Carver', 'Ada Quill')).toBe('John Carver')
  })
})

describe('a title abroad tells a gender too', () => {
  test.each([
    ['Frau Gerlach', 'Stefan Gerlach'],
    ['Signora Rinaldi', 'Marco Rinaldi'],
    ['Sra. Kessler', 'John Kessler'],
    ['Fru Kessler', 'John Kessler'],
    ['Gospođa Kessler', 'John Kessler'],
    ['Mme Girard', 'Paul Girard'],
    ['Herr Gerlach', 'Anna Gerlach'],
  ])('%s is not %s', (written, person) => expect(meant(written, person, 'Tom Ruddock')).toBeNull())
  test.each([
    ['Monsieur Marsault', 'Jean Marsault'],
    ['Signor Bellandi', 'Andrea Bellandi'],
    ['Mr. Bellandi', 'Andrea Bellandi'],
    ['Ms. Bellandi', 'Andrea Bellandi'],
    ['Sayın Yıldız', 'Recep Yıldız'],
    ['pani Sidorenko', 'Olga Sidorenko'],
    ['gospođa Jovanović', 'Marija Jovanović'],
    ['Hr. Prof. Dr. Hallström', 'Dieter Hallström'],
  ])('%s is %s', (written, person) => expect(meant(written, person, 'Tom Ruddock')).toBe(person))
})

test('Don is a forename before a surname, and don a title', () => {
  expect(meant('Don Price', 'Dan Price', 'Ada Quill')).toBeNull()
  expect(meant('don Rafael', 'Rafael Ortega', 'Ada Quill')).toBe('Rafael Ortega')
})

describe('surnames that have no more than the ending in common', () => {
  test.each([
    ['Poroshenko', 'Oleksandr Tkachenko'],
    ['Tymoshenko', 'Oleksandr Tkachenko'],
    ['Dombrowski', 'Anna Malinowski'],
  ])('%s is not %s', (written, person) => expect(meant(written, person, 'Ada Quill')).toBeNull())
  test('a garble has the stem too', () =>
    expect(meant('Tkatschenko', 'Oleksandr Tkachenko', 'Ada Quill')).not.toBeNull())
})

test('a second initial tells two apart', () => {
  const roster = ['Thomas Earl Whitfield', 'Tara Whitfield', 'Ada Quill']
  expect(meant('T. E. Whitfield', ...roster)).toBe('Thomas Earl Whitfield')
  expect(meant('T.E. Whitfield', ...roster)).toBe('Thomas Earl Whitfield')
  expect(meant('T. Whitfield', ...roster)).toBeNull()
})

describe('who comes first is the same in rosters of every size', () => {
  const others = Array.from({ length: 60 }, (_, i) => `Zed${i} Quxley${i}`)
  test.each([
    ['sold an if', 'Masud Soltanar', 'Choi Vae-bok'],
    ['of dull oar', 'Lena De La Torre', 'Gil Maraud'],
  ])('%s', (written, one, other) => {
    const [a, b] = [
      createResolver([one, other]).rank(written, { limit: 2 }),
      createResolver([one, other, ...others]).rank(written, { limit: 70 }),
    ]
    expect(b.map(({ entity }) => entity.name).filter((name) => name === one || name === other)).toEqual(
      a.map(({ entity }) => entity.name),
    )
  })
})

test('an initial may be another romanisation’s, but not of a name that is usual as it is', () => {
  const people = createResolver(['Heath Wenlock', 'Anna Halden', 'Evgeny Fallow', 'Bo Falk'])
  expect(people.resolve('K. Wenlock').status).toBe('unknown')
  expect(people.resolve('J. Halden').status).toBe('unknown')
  expect(people.resolve('Y. Fallow').entity?.name).toBe('Evgeny Fallow')
  expect(people.resolve('A. Halden').entity?.name).toBe('Anna Halden')
})

describe('a given name that others have as a particle is one', () => {
  const people = createResolver([
    'Lewis Wenlock',
    'Ben Morgenthal',
    'Mohammed bin Sulayem',
    'Zine Ben Ammar',
    'Bo Falk',
  ])
  test.each([
    ['Morgenthal, Ben', 'Ben Morgenthal'],
    ['Ben Sulayem', 'Mohammed bin Sulayem'],
    ['Ben Ammar', 'Zine Ben Ammar'],
  ])('%s is %s', (written, person) => expect(people.resolve(written).entity?.name ?? null).toBe(person))
  test.each(['Ben Wenlock', 'Van Wenlock', 'Michael Morgenthal'])('%s is unknown', (written) =>
    expect(people.resolve(written).status).toBe('unknown'),
  )
})

describe('what is made of a surname is another', () => {
  test.each(['Lavrinovsky', 'Lavrinich', 'Lavrinenko', 'Lavrinian', 'Vasily Lavrinovsky'])('%s', (written) =>
    expect(meant(written, 'Vasily Lavrin', 'Ada Quill')).toBeNull(),
  )
  test('a woman’s form of it is a woman’s', () => {
    expect(meant('Dobrinova', 'Vasily Dobrinov', 'Ada Quill')).toBeNull()
    expect(meant('Volkonskaya', 'Oleg Volkonsky', 'Ada Quill')).toBeNull()
    expect(meant('Dobrinova', 'Olga Dobrinov', 'Ada Quill')).toBe('Olga Dobrinov')
  })
  test('another spelling of it is not', () => {
    expect(meant('Dobrinoff', 'Vasily Dobrinov', 'Ada Quill')).toBe('Vasily Dobrinov')
    expect(meant('Lavrine', 'Vasily Lavrin', 'Ada Quill')).toBe('Vasily Lavrin')
  })
})
