import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const roster = ['Tomas Wieringa', 'Delphine Okonjo', 'Rasheed Mubarak', 'Katarzyna Wolska', 'Karoline Leavitt']
const textOf = (text: string): string => clean(text, { roster }).text

test('a given name that is mended in the whole name is mended wherever it stands alone', () => {
  expect(textOf('Minister Delfine Okonjoh opened it. “It holds,” Delfine said. Later Delfine walked home.')).toBe(
    'Minister Delphine Okonjo opened it. “It holds,” Delphine said. Later Delphine walked home.',
  )
  expect(textOf('I asked Rashid Mubarack whether it is true. Rashid said it is not.')).toBe(
    'I asked Rasheed Mubarak whether it is true. Rasheed said it is not.',
  )
})

test('so is one that is mended alone elsewhere', () => {
  expect(textOf('Delphine Okonjo opened it. “It holds,” Delfine said. Later Delfine walked home.')).toBe(
    'Delphine Okonjo opened it. “It holds,” Delphine said. Later Delphine walked home.',
  )
})

test.each([
  ['Rasheed Mubarak and Rashid Khan met.', 'Rashid Mubarack and Rashid Khan met.', '“Fine,” Rashid said.'],
  ['Rasheed Mubarak left.', 'Rashid Mubarack left.', 'His son Rashid stayed. Rashid laughed.'],
  ['Rasheed Mubarak left.', 'Rashid Mubarack left.', 'The Rashid family cheered. Rashid, 9, sang.'],
  ['Rasheed Mubarak left.', 'Rashid Mubarack left.', 'Rashid from the bakery stayed. Rashid laughed.'],
  ['Rasheed Mubarak left.', 'Rashid Mubarack left.', 'Ada and her husband, Rashid, stayed. Rashid laughed.'],
  ['Rasheed Mubarak left.', 'Rashid Mubarack left.', 'Prince Rashid stayed. Rashid laughed.'],
  ['Karoline Leavitt left.', 'Caroline Levitt left.', 'Hurricane Caroline came near. Caroline hit the coast.'],
  ['Rasheed Mubarak left.', 'Rashid Mubarack left.', 'Rashid County voted. Rashid laughed.'],
  ['Rasheed Mubarak left.', 'Rashid Mubarack left.', 'He spelled it Rashid. Rashid laughed.'],
])('it stays where another may be called so: %s', (mended, written, rest) => {
  expect(textOf(`${written} ${rest}`)).toBe(`${mended} ${rest}`)
})

test.each([
  ['Delfine Okonjoh sagte am Montag, sie gehe. Delfine lachte.', 'Delphine lachte.'],
  ['Delfine Okonjoh sagte am Montag, sie gehe. Seine Frau Delfine lachte. Delfine weinte.', 'Delfine weinte.'],
  ['Delfine Okonjoh sagte am Montag, sie gehe. Seine Tochter heißt Delfine.', 'heißt Delfine.'],
  ['Delfine Okonjoh a dit lundi qu’elle partait. Delfine a ri.', 'Delphine a ri.'],
  ['Delfine Okonjoh a dit lundi qu’elle partait. La rue Delfine est fermée.', 'La rue Delfine est fermée.'],
  ['Delfine Okonjoh dijo el lunes que se iba. Su hija Delfine lloró.', 'Su hija Delfine lloró.'],
])('in other languages it stays behind what tells who or what is called so: %s', (written, end) => {
  const text = textOf(written)
  expect(text).toContain('Delphine Okonjo ')
  expect(text.endsWith(end)).toBe(true)
})

test('whose name a person has decided on is mended as decided, and no further', () => {
  const { text } = clean('Rashid Mubarack spoke. Rashid was glad.', {
    roster,
    decisions: { Mubarack: 'Rasheed Mubarak' },
  })
  expect(text).toBe('Rashid Mubarak spoke. Rashid was glad.')
})
