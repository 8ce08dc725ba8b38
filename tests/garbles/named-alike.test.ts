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
      'PETER VESTERHOLT kept bees on a hill. Vesterholt wrote about them in winter. The title page called him Vesterholtius, and the book made Vesterholt proud. Vesterholtius sold few copies.',
    ],
    [
      'the name of two has an s',
      'The barge was named after Mikael and Ada Axalkovs, and the crew kept the name. In May the cook and Axalkov opened a bakery on the quay.',
    ],
    [
      'whom the text gives a name is somebody new',
      'The baker Otto Vestergaard sold his shop in May. Vestergaard moved to the coast. The fair chose a child as its king, named Vestegard, who was nine. “He was shy,” a nurse said.',
    ],
    [
      'what stands among words of another language is no name',
      'Paula Richter came to the island in 1819. She is happy there, and her books are in “Die Bauern und das friesische Recht”. The book is heavy.',
    ],
    [
      'nobody’s Latin letters are a garble of the same name in Cyrillic',
      'ROMAN KORTYNEWYCH (Ukrainian: Роман Кортиневич; May 3, 1921 – June 8, 1990) was a keeper of the lighthouse in Odesa.\n\nThe lighthouse was known to all in the city, and it shone for him.\n\nRoman Kortynewych died on June 8, 1990 in Ghent on the way to the market.',
    ],
    [
      'who has one name, as rulers have, and is called like another is somebody else',
      'Nerise Hatun (died 1590) was a lady-in-waiting to Sultan Velim II and later to his son. She was a friend of Prince Velim. Her husband was the son of the tutor of Prince Velim and the milk brother of Sultan Veleiman the Magnificent. Velim gave her a house. She was buried near Velim and his mother.',
    ],
    [
      'a rank before it is no given name',
      'Emperor Taimyo was the third ruler of the northern court. His predecessor was his uncle, and Emperor Taimyo was the son of a consort. His third son was Imperial Prince Priest Taijo, who lived in a temple. Emperor Taimyo had no power.',
    ],
    [
      'of people whom nothing shows to have a family name each has a name of his own, however often it stands',
      'Harivaja was a son of the king Somavaja. When Somavaja died, his elder son Prithivaja ascended the throne. The king appointed the son of Prithivaja, Govindavaja, as a vassal. Govindavaja fled. Harivaja revolted against the invaders, with support from a former general of Prithivaja. Subsequently Harivaja recaptured the town. Harivaja died soon.',
    ],
    [
      'another number is another ruler',
      'The following people were called so. Pope Timaris II of Alexandria reigned from 1078 to 1092. Pope Timaris III of Alexandria reigned from 1235 to 1243. Patriarch Timaris VI of Constantinople died in 1820. Pope Timaris VI was his friend, and Timaris VI was well known.',
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
    'LENNART HOLMGREVE (born 3 March 1971) is a ferryman. He sails to the island. In May, Holmgrevve was hired by the port, and he painted the boat. “He was slow,” the aunt said.'
  expect(edits(text)).toEqual(['Holmgrevve → Holmgreve'])
})

test('another name by which somebody is known is as right', () => {
  const text = 'Ibrahim Yakuba, also known as IBRAHIM YAKUBOU, was commonly called Yakubo.'
  const article = readArticle(text)
  const isAsRight = (name: string): boolean => isDiscussed(article, findWritten(text, name)[0]!)
  expect(['YAKUBOU', 'Yakubo', 'Yakuba'].map(isAsRight)).toEqual([true, true, false])
})

test.each([
  ['The surname Oberkamp is rare.', 'Oberkamp'],
  ['Oberkampf with an f is older.', 'Oberkampf'],
  ['The name of the mill is also written Oberkampf, Obercamp and Oberkamps.', 'Oberkamps'],
  ['The baker, aka Oberkampf, left.', 'Oberkampf'],
])('a name that is spoken of as a name stays: %s', (text, name) => {
  expect(isDiscussed(readArticle(text), findWritten(text, name)[0]!)).toBe(true)
  const told = `The mill was sold. The baker Otto ${name} left with an axe.`
  expect(isDiscussed(readArticle(told), findWritten(told, name)[0]!)).toBe(false)
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
