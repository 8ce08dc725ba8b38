import { describe, expect, it } from 'vitest'
import { hearingOdds, learnedHearing } from '../../src/channels/hearing.ts'
import { soundOf } from '../../src/sounds/sounds.ts'

const odds = (said: string, heard: string): number => hearingOdds(learnedHearing(), soundOf(said), soundOf(heard))

describe('what a recogniser makes of a sound', () => {
  it.each([
    ['carver', 'car fur', 'moscow'],
    ['hanka', 'hank a', 'hunger'],
    ['dretton', 'dreton', 'dreaming'],
    ['tayari', 'tiari', 'tied of'],
  ])('%s may be heard as “%s” rather than as “%s”', (said, heard, other) => {
    expect(odds(said, heard)).toBeGreaterThan(odds(said, other))
  })

  it('gives the most to what is heard as it was said', () => {
    for (const name of ['witkoff', 'leavitt', 'remper', 'halvard'])
      expect(odds(name, name)).toBeGreaterThan(Math.max(odds(name, `${name}ski`), odds(name, name.slice(2))))
  })

  it('compares long stretches by their beginnings', () => {
    const long = 'kaminski '.repeat(30).trim()
    expect(odds(long, long)).toBe(odds(`${long} adams`, `${long} baker`))
  })

  it('has an answer for what makes no sound', () => {
    expect(odds('', '')).toBe(0)
    expect(odds('witkoff', '')).toBeLessThan(0)
    expect(odds('', 'witkoff')).toBeLessThan(0)
  })
})
