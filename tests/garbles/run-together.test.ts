import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { isRunTogether } from '../../src/garbles/is-run-together.ts'
import { foldName } from '../../src/names/fold-name.ts'

const edits = (text: string, roster: string[] = []): string[] =>
  clean(text, { roster }).edits.map(({ from, to }) => `${from} → ${to}`)

const isHadrovec = (word: string): boolean => word === 'hadrovec'

test.each(['Hadrovecsaid', 'Hadrovecwill', 'Hadrovecin', 'Hadrovec’sletter', 'TheHadrovec', 'Ilse Hadrovecwaved'])(
  '%s is a name and a word without the space between',
  (text) => expect(isRunTogether(text, foldName(text), isHadrovec)).toBe(true),
)

test.each(['Hadrovek', 'Hadrovecz', 'Hadrovecov', 'Theodrovec'])('%s is none', (text) =>
  expect(isRunTogether(text, foldName(text), isHadrovec)).toBe(false),
)

describe('a page that lost spaces keeps its words', () => {
  test.each([
    'Minister Ilse Hadrovec left. “We go,” Hadrovec said. On Monday Hadrovecsaid she would return. President Hadrovecwill speak today.',
    'Minister Ilse Hadrovec left. “We go,” Hadrovec said. Minister Ilse Hadrovecwaved. Then Ilse Hadrovecand her aides flew home.',
    'Minister Ilse Hadrovec left. “We go,” Hadrovec said. TheHadrovec plan is old. Nobody read Hadrovec’sletter.',
  ])('%s', (text) => expect(edits(text)).toEqual([]))

  test('whichever spelling of the name it is', () => {
    const text =
      'Minister Ilse Hadrovets spoke. “Yes,” Hadrovets said. Hadrovets left. Minister Ilse Hadrovetztook the train. Here Ilse Hadrovetz waves.'
    expect(edits(text).filter((edit) => edit.includes('took'))).toEqual([])
  })

  test('with a roster, too', () =>
    expect(edits('On Monday Hadrovecsaid she would return.', ['Ilse Hadrovec'])).toEqual([]))
})

test.each([
  'Captain Edo Hagari spoke. “We wait,” Hagari said. A guard, whose wife Hagar and three children are missing, wept.',
  'Ana Kahana stayed away. “No,” Kahana said. The broadcaster Kan showed it. Kan is public.',
  'Minister Bo Hadrovec spoke on Monday. “Yes,” Hadrovec said. Hadrovec left. Hadrovek contributed to this report.',
])('kin, broadcasters and who contributed to the article are somebody else: %s', (text) =>
  expect(edits(text)).toEqual([]),
)

test('who contributed to something else is a person of the text', () =>
  expect(
    edits(
      'Minister Bo Hadrovec spoke on Monday. “Yes,” Hadrovec said. Hadrovec left. Hadrovek contributed to the victory.',
    ),
  ).toEqual(['Hadrovek → Hadrovec']))
