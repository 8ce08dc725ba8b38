import { expect, test } from 'vitest'
import { isInflected } from '../../src/garbles/is-inflected.ts'
import { foldName } from '../../src/names/fold-name.ts'

const DECLINED = `
  Wolski: Wolskiego Wolskim Wolskiemu Wolscy | Wolska: Wolskiej Wolską | Kowal: Kowala Kowalem Kowalowi Kowalu
  Novák: Nováka Novákem Novákovi Nováková Novákové Novákovou | Veselá: Veselé Veselou | Marek: Marka Markem Markovi
  Hadrovec: Hadrovce Hadrovcem Hadrovcovi | Horvat: Horvata Horvatu Horvatom Horvatov Horvatova
  Virtanen: Virtasen Virtaselle Virtasta Virtaselta | Niinistö: Niinistön Niinistöä Niinistölle | Lahti: Lahden Lahdelle
  Гребенюк: Гребенюком Гребенюка Гребенюку Гребенюке | Шевченко: Шевченка Шевченком | Кравцов: Кравцова Кравцовым Кравцову
  Szabó: Szabónak Szabóval Szabót | Yılmaz: Yılmaz’ın Yılmaz’a Yılmaz’dan | Kazlauskas: Kazlausko Kazlauskui Kazlauską
  Bērziņš: Bērziņa Bērziņam | Popescu: Popescului | Merkel: Merkels`

test.each(
  DECLINED.split(/[|\n]/)
    .map((row) => row.trim())
    .filter(Boolean),
)('a case ending explains %s', (row) => {
  const [right, forms] = row.split(':')
  for (const form of forms!
    .trim()
    .split(' ')
    .filter((form) => foldName(form) !== foldName(right!)))
    expect(isInflected(foldName(form), foldName(right!)), form).toBe(true)
})

test.each([
  ['Witkoff', 'Vitkov'],
  ['Wieringa', 'Weeringa'],
  ['Guillaume', 'Giyom'],
  ['Hadrovec', 'Hadrovets'],
  ['Gaborieau', 'Gaborio'],
  ['Novák', 'Lovák'],
  ['Virtanen', 'Wirtanen'],
])('%s → %s is none', (right, garble) => {
  expect(isInflected(foldName(garble), foldName(right))).toBe(false)
})
