import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { findWritten } from '../../src/edits/find-written.ts'
import { isDiscussed } from '../../src/edits/is-discussed.ts'
import { readArticle } from '../../src/text/article.ts'

const edits = (text: string, roster: string[] = []): string[] =>
  clean(text, { roster }).edits.map(({ from, to }) => `${from} → ${to}`)

describe('what is called nearly alike in a text that is right', () => {
  test.each([
    [
      'two given names are two people’s',
      '“Is that Katarina with a k?” asked the clerk. Katarina spelled it. Catarina, her aunt, laughed.',
    ],
    [
      'what stands in no person’s place is nobody’s given name',
      'Aunt Marianne bakes on Sundays. Marianna pears are in season, and Marianne peels them. “Sit down,” Marianne says.',
    ],
    [
      'two given names and two surnames are two people’s, whether the text introduces them or lists them',
      '9:00 Opening — Carla Meyer\n9:30 Keynote — Karla Mayer\n10:15 Coffee\n12:00 Lunch in the garden',
    ],
    [
      'several in one list are none the other’s garble',
      'Surveyor Ida Vestrell mapped the coast. Vestrella, Vestrel and Vestro are hills. Vestrell came back in May with a boat.',
    ],
    [
      'what stands only where places do is a place',
      'The train from Vienna stopped in Kreslav. The poet Jan Kreslaw lives there. Kreslaw writes about rails.',
    ],
    [
      'nobody is called by the family name alone before the text introduces him',
      'We left Torsala at noon and reached the coast by ferry. Our guide, Nunzia Torsano, told us about the salt pans. Torsano grew up here.',
    ],
    [
      'a surname that is spoken of is nobody',
      'The surname Oberkamp is also written Oberkampf, Obercamp and Oberkamps. Oberkampf is the older form; the baker Otto Oberkampf brought it to Ohio.',
    ],
    [
      'what is somebody’s, and no noun says what, is a disease, a shop or a house',
      'Addelson’s and Krone’s were discussed by Dr. Edelson. “Addelson’s is hard,” Edelson said.',
    ],
    [
      'a scholar’s Latin name is his',
      'PETER VESTERHOLT (1588–1638) was a preacher. Vesterholt taught at Herborn. In 1610 Vesterholtius published a book, and the book made Vesterholt rich. Vesterholtius died young.',
    ],
    [
      'of two brothers the name has an s',
      'He fell under the influence of Sergey and Konstantin Axalkovs, and he remained an atheist. Along with the chemist and Axalkov he organised a series of experiments.',
    ],
    [
      'whom the text gives a name is somebody new',
      'It was the third time that General Otto Vestergaard had to retreat. Vestergaard died in the war. The rebels crowned a king in Oslo, named Vestegard, who was a child. “He was young,” a poet said.',
    ],
    [
      'what stands among words of another language is no name',
      'Caroline Richter came to Berlin in 1819. She is buried there, and her letters are in “Die Prozesse und das preussische Recht”. The book is long.',
    ],
    [
      'nobody’s Latin letters are a garble of the same name in Cyrillic',
      'ROMAN KORTYNEWYCH (Ukrainian: Роман Кортиневич; February 4, 1909 – November 17, 1976) was a conductor of the choir in Lviv.\n\nThe choir was known to all in the city, and it sang for him.\n\nRoman Kortynewych died on November 17, 1976 in Edmonton on the way to the opera.',
    ],
    [
      'half of a word that a line’s end has broken is no name',
      'Ilse Hadro- vec spoke of the dam. Hadrovec said it would hold. Hadro- vec left.',
    ],
  ])('%s', (_, text) => expect(edits(text)).toEqual([]))
})

test('who is garbled in a heading may be introduced behind it', () => {
  expect(
    edits(
      'Mindaugus quits\n\nPrime Minister Vytas Mindaugas resigned on Friday. Mindaugas said he was tired. “I am leaving,” Mindaugas said. Mindaugas will teach.',
    ),
  ).toEqual(['Mindaugus → Mindaugas'])
})

test('a name that the text has in capitals alone is written in small letters where the garble is', () => {
  const text =
    'TUNDE AYEGBUNI (born 26 May 1988) is a wrestler. He played for Dresden. In 2015, Ayegbunni was signed by the club, and he was let go in May. “He was good,” the coach said.'
  expect(edits(text)).toEqual(['Ayegbunni → Ayegbuni'])
})

test('another name by which somebody is known is as right', () => {
  const text = 'Ibrahim Yakuba, also known as IBRAHIM YAKUBOU, was commonly called Yakubo.'
  const article = readArticle(text)
  const isAsRight = (name: string): boolean => isDiscussed(article, findWritten(text, name)[0]!)
  expect(['YAKUBOU', 'Yakubo', 'Yakuba'].map(isAsRight)).toEqual([true, true, false])
})

test('what is assigned or called with something is no person', () => {
  const text = 'Lena Oberholzer wrote this.\n\nOberholtzer = new Port(1)\nOberholtzer(3) closes it.'
  expect(edits(text, ['Lena Oberholzer'])).toEqual([])
})

test('a short text with few function words is English where its small words are', () => {
  expect(
    edits(
      'Novelist Siobhan Vaagerlund lives in Cork. Vaagerlund writes at night. “I like the quiet,” Vaagelrund says. A new novel by Vaagerlund is due in March.',
    ),
  ).toEqual(['Vaagelrund → Vaagerlund'])
})
