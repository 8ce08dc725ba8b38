import { describe, expect, test } from 'vitest'
import { findCandidates, mayMatch } from '../../../src/resolution/find-candidates.ts'
import { formTexts } from '../../../src/resolution/forms/form-texts.ts'
import { signatureOf } from '../../../src/resolution/forms/signature.ts'
import { formAt, indexNames } from '../../../src/resolution/index/name-index.ts'
import { readRoster } from '../../../src/roster/read-roster.ts'
import { soundOf } from '../../../src/sounds/sounds.ts'
import { MANY_NAMES } from '../many-names.ts'

const GIVEN =
  'Anna Boris Clara Dmitri Elif Farid Grace Hugo Irina Jamal Karin Lars Mei Nadia Oscar Petra Quentin Rosa'.split(' ')
const FAMILY =
  'Abernathy Balcerowicz Castellano Dahlgren Echeverria Fitzgerald Gallagher Hashimoto Ivanenko Jankowski Kaczmarek Lindqvist Mwangi Nakamura Oyelaran Papadopoulos'.split(
    ' ',
  )
const many = indexNames(
  readRoster([
    ...GIVEN.flatMap((given) => FAMILY.map((family) => `${given} ${family}`)),
    ...MANY_NAMES,
    ...[
      'Steve Witkoff',
      'Jane Hashimoto',
      'Harry Winter',
      'Justine Greenhow',
      'Bertrand Carpentras',
      'Katie Bright',
      'Jules Mutebanga',
    ],
  ]),
)
const few = indexNames(readRoster(['Steve Witkoff', 'Dmitry Peskov', 'Ursula von der Leyen', 'Park Ji-ho']))

test('a large index is looked up by sound keys, a small one is scanned', () => {
  expect(many.postings).not.toBeNull()
  expect(few.postings).toBeNull()
})

describe('the large index finds whom a scan would find', () => {
  test.each([
    ['Steve Vitkov', 'Steve Witkoff'],
    ['Whitkoff', 'Steve Witkoff'],
    ['Karin Dalgren', 'Karin Dahlgren'],
    ['Dahlgren Karin', 'Karin Dahlgren'],
    ['Nadia Linkvist', 'Nadia Lindqvist'],
    ['Grase Fitz Gerald', 'Grace Fitzgerald'],
    ['Борис Янковский', 'Boris Jankowski'],
    ['papa dopolos rosa', 'Rosa Papadopoulos'],
    ['Dzheyn Khashimoto', 'Jane Hashimoto'],
    ['Garri Uinter', 'Harry Winter'],
    ['Iustina Greenhow', 'Justine Greenhow'],
    ['Bertran Karpantra', 'Bertrand Carpentras'],
    ['Katie Boyd Bright', 'Katie Bright'],
    ['Colonel Mutebanga', 'Jules Mutebanga'],
  ])('%s', (written, name) => expect(findCandidates(many, written)[0]?.entity.name).toBe(name))
})

test('the index keeps how its forms sound, and their signatures', () => {
  for (let f = 0; f < few.count; f++) {
    const { folded, sound, signature } = formAt(few, f)
    expect([folded, sound]).toEqual([folded, soundOf(folded)])
    expect([folded, signature]).toEqual([folded, signatureOf(folded)])
  }
})

describe('forms', () => {
  test.each([
    ['Witkof', 'Witkoff', 'family'],
    ['Steve Witkof', 'Steve Witkoff', 'full'],
    ['vander layen', 'von der Leyen', 'family'],
    ['Ji-ho Park', 'Park Ji-ho', 'swapped'],
  ])('%s is %s', (written, text, kind) => expect(findCandidates(few, written)[0]?.form).toMatchObject({ text, kind }))

  test('of one entity, each once', () => {
    const [entity] = readRoster([{ name: 'Juan de la Cruz', aliases: ['Johnny Cruz', 'juan de la cruz'] }])
    expect(formTexts(entity!).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'full: Juan de la Cruz',
      'family: de la Cruz',
      'family: Cruz',
      'given: Juan',
      'swapped: de la Cruz Juan',
      'alias: Johnny Cruz',
    ])
  })
})

test('candidates come most likely first, each entity once, as many as asked for', () => {
  const found = findCandidates(many, 'Karin Dahlgren', 3)
  expect(found.length).toBeLessThanOrEqual(3)
  expect(new Set(found.map((c) => c.entity)).size).toBe(found.length)
  expect(found.map((c) => c.logit)).toEqual(found.map((c) => c.logit).sort((a, b) => b - a))
})

test('what has no letter of a name matches nobody', () => {
  for (const written of ['', '—', '42', '🙂']) {
    expect(findCandidates(few, written)).toEqual([])
    expect(mayMatch(few, written)).toBe(false)
  }
  expect(mayMatch(few, 'Witkof')).toBe(true)
})
