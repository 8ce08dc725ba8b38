import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/languages/detect-language.ts'
import { readArticle } from '../../src/text/article.ts'

const detect = (text: string): string => detectLanguage(readArticle(text))

test.each([
  ['de', '„Ja“, sagte Lund.'],
  ['de', 'Die Ministerin war am Montag nicht in der Stadt.'],
  ['fr', '« Non », a répondu Claire Vautrin.'],
  ['fr', 'Le maire de la ville n’est pas venu lundi.'],
  ['es', 'La capitana Lola Iturbe cerró la puerta.\n\n—No pienso rendirme —dijo Iturbe—.'],
  ['it', '«Non pagheremo», ha detto Garrone.'],
  ['pt', 'O velho olhava o mar.\n\n— Não vás — pediu a filha.'],
  ['nl', '"Nee", zei Verbruggen.'],
  ['en', '“Yes,” Lund said.'],
])('a sentence suffices: %s, %s', (language, text) => {
  expect(detect(text)).toBe(language)
})

test.each([
  ['sv', 'Han sade att det inte är så.'],
  ['pl', 'Powiedział, że to nie jest prawda i się nie zgadza.'],
  ['fi', 'Hän sanoi että se ei ole totta.'],
  ['sw', 'Alisema kwamba si kweli, na watu wa katika nchi hiyo.'],
  ['ca', 'El president va dir que no és el que els catalans volen, però també ha dit que sí.'],
  ['pcm', 'Di minister don tok say pipo dey vex wit dis mata.'],
  ['ru', 'Он сказал, что это не так.'],
  ['uk', 'Він сказав, що це не так.'],
  ['ar', 'قال الوزير إن هذا غير صحيح'],
  ['ja', '「はい」と彼は言った。'],
  ['zh', '他说这不是真的。'],
])('a language without a module is told from those that have one: %s, %s', (language, text) => {
  expect(detect(text)).toBe(language)
})

test('foreign words in English text make it no other language', () => {
  expect(detect('The president said “Je ne sais pas, mais la vie est belle” to the crowd that was there.')).toBe('en')
  expect(detect('Minister Max am Ende arrived on Monday. “We will not go,” said Max am Ende.')).toBe('en')
  expect(detect('Karl auf der Heide arrived. “No,” said Karl auf der Heide.')).toBe('en')
  expect(detect('In de Havilland’s view, the le Carré novel is El Dorado.')).toBe('en')
})

test('where nothing tells, it counts as English; running text in no known language is undetermined', () => {
  expect(detect('')).toBe('en')
  expect(detect('Ada Lind, Bo Falk, Rita Marsh')).toBe('en')
  expect(detect('vorum kelisa pantu morelit '.repeat(20))).toBe('und')
})
