import { expect, test } from 'vitest'
import { clean, createResolver } from '../../src/index.ts'
import '../../src/vitest/index.ts'

const resolver = createResolver(['Steve Witkoff', 'Dmitry Peskov'])
const ARTICLE = 'Envoy Steve Witkoff flew in. “We agree,” Vitkof said.'

test('whom a resolver takes a name for', () => {
  expect(resolver).toResolve('Vykov', 'steve-witkoff')
  expect(resolver).toResolve('Vykov', 'Steve Witkoff')
  expect(resolver).toResolve('Moscow', null)
  expect(resolver).not.toResolve('Vykov', 'dmitry-peskov')
})

test('what cleaning makes of a text', () => {
  expect(ARTICLE).toCleanTo('Envoy Steve Witkoff flew in. “We agree,” Witkoff said.')
  expect('“No,” Vitkof said.').toCleanTo('“No,” Witkoff said.', { roster: ['Steve Witkoff'] })
})

test('whose words are whose', () => {
  expect(clean(ARTICLE)).toAttribute('We agree', 'steve-witkoff')
  expect(clean(ARTICLE)).not.toAttribute('We agree', 'dmitry-peskov')
})

test.each([
  [
    () => expect(createResolver(['Steve Witkoff'])).toResolve('Vidok', 'steve-witkoff'),
    '"Vidok" is nobody (unknown): Steve Witkoff 25 %; with known: 1 he would be resolved',
  ],
  [() => expect(resolver).toResolve('Vykov', null), '"Vykov" is Steve Witkoff (steve-witkoff), and was to be nobody'],
  [() => expect(resolver).toResolve('Vykov', 'dmitry-peskov'), '(steve-witkoff), not dmitry-peskov: Steve Witkoff'],
  [
    () => expect(createResolver(['Greta Witkoff'])).toResolve('Vidok', 'greta-witkoff'),
    'with known: 1 she would be resolved',
  ],
  [() => expect(resolver).toResolve('Vykov', 'ada-lindqvist'), '; there is no "ada-lindqvist" in the roster'],
  [() => expect(ARTICLE).toCleanTo(ARTICLE), 'cleaning changed "Vitkof" to "Witkoff"'],
  [
    () => expect(clean(ARTICLE)).toAttribute('We agree', 'dmitry-peskov'),
    '"We agree" is attributed to Steve Witkoff (steve-witkoff), not to dmitry-peskov',
  ],
  [
    () => expect(clean(ARTICLE)).toAttribute('We do not', null),
    '"We do not" is in no quotation; there are 1: "We agree,"',
  ],
  [() => expect(7).toResolve('Vidok', null), 'toResolve is asked of a resolver: createResolver(roster)'],
])('a failure says what to do about it (%#)', (fails, message) => {
  expect(fails).toThrow(message)
})
