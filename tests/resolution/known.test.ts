import { describe, expect, test } from 'vitest'
import { createResolver } from '../../src/index.ts'

const PEOPLE = ['Ada Lindqvist', 'Bo Marlow', 'Karel Novotny', 'Ines Abreu', 'Yuri Ushakov']

describe('how probable it is beforehand that somebody of the roster is meant', () => {
  const resolver = createResolver(PEOPLE)
  const sure = (known: number): number => resolver.resolve('Lintkvits', { known }).confidence

  test('shifts the odds', () => {
    expect(sure(0.1)).toBeLessThan(sure(0.5))
    expect(sure(0.5)).toBeLessThan(sure(0.9))
    expect(createResolver(PEOPLE, { known: 0.9 }).resolve('Lintkvits').confidence).toBe(sure(0.9))
    const odds = (p: number) => p / (1 - p)
    // six digits do not tell odds near 1 well enough: the lower two
    expect(odds(sure(0.5)) / odds(sure(0.1))).toBeCloseTo(9, 1)
  })

  test('0 means that nobody of the roster is', () => {
    expect(resolver.resolve('Ada Lindqvist', { known: 0 })).toMatchObject({ status: 'unknown', alternatives: [] })
  })

  test('1 is a closed roster: nobody is impossible, and the best is resolved if it is clearly ahead', () => {
    expect(createResolver(['Steve Witkoff']).resolve('Vidok', { known: 1 }).entity?.name).toBe('Steve Witkoff')
    expect(createResolver(['Steve Witkoff']).resolve('Zebrowski', { known: 1 }).confidence).toBe(1)
    expect(resolver.resolve('Marlov', { known: 1 }).entity?.name).toBe('Bo Marlow')
    const twins = createResolver(['Ada Lindqvist', 'Carl Lindqvist'], { known: 1 })
    expect(twins.resolve('Lindqvist').status).toBe('ambiguous')
  })

  test.each([-0.1, 1.1, Number.NaN, '0.5', null])('%s is refused', (known) => {
    const options = { known: known as number }
    const refused = expect.objectContaining({ code: 'invalid-option' })
    expect(() => createResolver(PEOPLE, options)).toThrow(refused)
    expect(() => resolver.resolve('Lindqvist', options)).toThrow(refused)
    expect(() => resolver.rank('Lindqvist', options)).toThrow(refused)
    expect(() => resolver.resolveTogether(['Lindqvist'], options)).toThrow(refused)
  })

  test('options that are not known are refused by name', () => {
    expect(() => createResolver(PEOPLE, { knwon: 1 } as object)).toThrow(
      'there is no option "knwon"; the options are known',
    )
    expect(() => resolver.rank('Marlow', { limit: 0 })).toThrow('limit is a whole number above 0, not 0')
  })
})

describe('who may be meant, best first', () => {
  test('is never empty, however little a name is like anybody', () => {
    const resolver = createResolver(PEOPLE)
    expect(resolver.rank('Lindkvist', { limit: 2 }).map(({ entity }) => entity.name)).toHaveLength(2)
    expect(resolver.rank('Lindkvist')[0]!.entity.name).toBe('Ada Lindqvist')
    for (const name of ['Qqq', '', '—', '7']) expect(resolver.rank(name).length, name).toBe(5)
    expect(createResolver([]).rank('Lindqvist')).toEqual([])
  })

  test('by weight where nothing is written', () => {
    const resolver = createResolver(['Ada Lindqvist', { name: 'Bo Marlow', weight: 3 }])
    expect(resolver.rank('').map(({ entity, confidence }) => [entity.name, confidence])).toEqual([
      ['Bo Marlow', 0.375],
      ['Ada Lindqvist', 0.125],
    ])
  })
})

describe('several garbles of one person, together', () => {
  const resolver = createResolver(['Steve Witkoff', ...PEOPLE, 'Dmitry Peskov'])

  test('are more evidence than one', () => {
    const alone = ['Vidok', 'Vedov'].map((name) => resolver.resolve(name))
    expect(alone.every(({ status }) => status !== 'resolved')).toBe(true)
    const all = resolver.resolveTogether(['Vickov', 'Vykov', 'Vidok', 'Vedov'])
    expect(all).toMatchObject({ status: 'resolved', entity: { name: 'Steve Witkoff' } })
  })

  test('the same one again is no more', () => {
    const one = resolver.resolve('Vedov')
    expect(resolver.resolveTogether(['Vedov', 'VEDOV', ' Vedov '])).toEqual(one)
  })

  test('strangers stay strangers', () => {
    expect(resolver.resolveTogether(['Johnson', 'Jonson', 'Johnston']).status).toBe('unknown')
    expect(resolver.resolveTogether([])).toMatchObject({ status: 'unknown', alternatives: [] })
  })

  test('are a list of strings', () => {
    const refused = expect.objectContaining({ code: 'invalid-text' })
    for (const names of ['Vidok', null, [5], [null]])
      expect(() => resolver.resolveTogether(names as unknown as string[])).toThrow(refused)
  })
})

test('who is likelier beforehand is likelier', () => {
  const light = createResolver(['Ada Lindqvist', 'Carl Lindqvist']).resolve('Lindqvist')
  const heavy = createResolver(['Ada Lindqvist', { name: 'Carl Lindqvist', weight: 20 }]).resolve('Lindqvist')
  expect(light.status).toBe('ambiguous')
  expect(heavy).toMatchObject({ status: 'resolved', entity: { name: 'Carl Lindqvist' } })
})

test('a resolution is plain data with six digits', () => {
  const resolver = createResolver(['Steve Witkoff', 'Dmitry Peskov'])
  for (const name of ['Vykov', 'Vedov', 'Moscow', 'Peskov']) {
    const resolution = resolver.resolve(name)
    expect(JSON.parse(JSON.stringify(resolution))).toEqual(resolution)
    expect(structuredClone(resolution)).toEqual(resolution)
    for (const { confidence } of resolution.alternatives)
      expect(Math.abs(confidence * 1e6 - Math.round(confidence * 1e6))).toBeLessThan(1e-6)
  }
  expect(resolver.resolve('Vykov').reasons.length).toBeGreaterThan(0)
})
