import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const edits = (text: string, roster: string[] = []): string[] =>
  clean(text, { roster }).edits.map(({ from, to }) => `${from} → ${to}`)

test('a word that is known for nothing, and very like whom the text introduces, is a slip in whatever place it stands', () => {
  const text = (name: string): string =>
    `Novelist Karin Telzrow wrote about the mill in May. The prize went to ${name} at last, and the town cheered.`
  expect(edits(text('Telzerow'))).toEqual(['Telzerow → Telzrow'])
  expect(edits(text('the Telzerow'))).toEqual([])
})

test.each([
  ['recurs', 'Karin Telzrow', 'Telzerow', 'Critics thanked Telzerow for it.'],
  ['is a longer name', 'Karin Telzrow', 'Telzrowski', ''],
  ['is a surname that people have', 'Karin Erickssen', 'Ericsson', ''],
  ['is well known', 'Karin Canhova', 'Canova', ''],
])('but none where it %s', (_, person, name, more) => {
  const text = `Novelist ${person} wrote about the mill in May. The prize went to ${name} at last, and the town cheered. ${more}`
  expect(edits(text)).toEqual([])
})

test.each([
  'Mr. Telzrow, a miller, came. “I am glad,” Telzrow said, and Telzrow left. Telzrow wept.',
  'Mirjo Telzrow wrote about the mill in May.',
])('nor where the text does not give the whole name of a person: %s', (text) => {
  expect(edits(`${text} The prize went to Telzerow at last.`)).toEqual([])
})

test('a family name written as a given name and a word is hers, and so is any whole name of whom the text never names', () => {
  const text = 'Minister Ilse Annadrove spoke. “We wait,” Annadrove said. Anna Drove said no. Annadrove left.'
  expect(edits(text)).toEqual(['Anna Drove → Annadrove'])
  const nowhere = 'The minister spoke. “We wait,” Karl Ovetz said.'
  expect(edits(nowhere, ['Ilse Karlovec', 'Tom Beck'])).toEqual(['Karl Ovetz → Karlovec'])
})

test('a surname that loses its s is a slip, where one of several things would be another word', () => {
  const text = 'Miller Ada Kestrels sells flour. “It is fine,” Kestrels said. “No,” Kestrel said. Kestrels left.'
  expect(edits(text)).toEqual(['Kestrel → Kestrels'])
})

test('with `known: 0` nobody of the roster is meant, but for what somebody decided', () => {
  const roster = ['Lena Oberholzer']
  const text = 'Oberholzer spoke. “We go,” Oberholtzer said. Oberholzer waved.'
  const cleaned = clean(text, { roster, known: 0 })
  expect(cleaned.edits.map(({ to }) => to)).toEqual([])
  expect(cleaned.entities.filter(({ origin }) => origin === 'roster')).toEqual([])
  const decisions = { Oberholtzer: 'Lena Oberholzer' }
  expect(clean(text, { roster, known: 0, decisions }).text).toBe(text.replace('Oberholtzer', 'Oberholzer'))
})

describe('what the text shows to be something or somebody else stays', () => {
  test.each([
    [
      'whom a verb alone parts from the other',
      'Groom Bess Tallaway brushed Tallowey. “He likes mud,” Tallaway said. Tallowey won. Tallaway cried.',
    ],
    [
      'the same, of bare names',
      'Ostler beat Ostrel 6-4. Anna Ostler served well. “Nerves,” Ostler said. Ostler faces Ostlar next.',
    ],
    [
      'a house of nearly the name',
      'Chef Aldo Marchenti owns Marchente, a small bistro. “Tiny,” Marchenti said. Marchente seats 20. Marchenti cooks.',
    ],
    ['a team', 'The Hornets beat the Jets. Guard Al Hornett scored 20. “Luck,” Hornett said. The Hornets are happy.'],
    [
      'a town made of the name',
      'Farmer Owen Palling spoke. “Rain,” Palling said. Pallington flooded. Pallingham stayed dry. Palling left.',
    ],
    [
      'what is called after somebody',
      'Dr. Mina Crone studies Crohn’s. “It is hard,” Crone said. Crohn’s has no cure. Crone tries.',
    ],
    [
      'who is the other’s',
      'Trader Mohamed Al Karim sold oil. “Cheap,” Al Karim said. Al Kareem is his main rival. Al Karim won.',
    ],
    [
      'who has the title of the other gender',
      'Lord Askrome moved the amendment. Baroness Askrom replied. “It is late,” Lord Askrome said. Lord Askrome left.',
    ],
    [
      'a shop of nearly the name, alone too',
      'Nurse Linda Kepler ate at Keppler’s Diner. “Good pie,” Kepler said. Kepler tips. Keppler’s closes at ten.',
    ],
    [
      'a work called after somebody',
      'Soprano Ilka Faurel sang Fauré’s Requiem. “It is soft,” Faurel said. Faurel bowed. Faure’s Requiem ends.',
    ],
    [
      'the lawyer of a family',
      'Hugo Hadrikoff owns the tower. “It leaks,” Hadrikoff said. The Hadrikoffs’ lawyer, Haddrikof, nodded. Hadrikoff paid.',
    ],
    [
      'a dog',
      'Farmer Ed Buckley lost Buckly, his collie. “He was old,” Buckley said. Buckly slept in the barn. Buckley wept.',
    ],
    [
      'whom the other learned from',
      'Conductor Eva Stein retired. “Enough,” Stein said. Her teacher was Stern. Stern played. Stern laughed. Stein cried.',
    ],
    [
      'a whole name beside a family name',
      'Chemist Rolf Kornborg won the prize. “It is great,” Kornborg said. “He deserves it,” said Professor Per Ahlborg of the academy. Kornborg thanked his wife. Kornborg is 59.',
    ],
    [
      'a prize called after somebody, who has an initial there',
      'The yearly Otto W. Bishoprick Prize is due in June. Otto Bishoprick led the choir. The Otto W. Bishoprick Song Prize began when Bishoprick left. Bishoprick built the hall.',
    ],
    [
      'one of a family, and one of several things',
      'Mrs. Erwine poured tea. “Sugar?” Mrs. Erwine asked. The Miss Erwines sat by the fire. Mr. Erwine slept.',
    ],
    ['a land and what is of it', 'Baker Ilse Baltic spoke. “I sing,” Baltic said. Baltica sailed. Baltic left.'],
    [
      'who does a thing, beside the thing',
      'Helen Marsh got a Fulbrooke Lectureship in Prague. She was a Fulbrooke Lecturer before. Irrigators in the south are angry. Marrow Irrigation says the water is gone.',
    ],
    [
      'what has its own forecast',
      'Analyst Ruth Barkley expects losses. “Rates are high,” Barkley said. Barclays cut its forecast. Barkley was not surprised. Barclays has 85,000 staff.',
    ],
    [
      'a novel and a browser',
      'Miller Ilse Hadrovec read Hadrovek, a novel about a mill. “It is long,” Hadrovec said. The browser Hadrovex was slow. Hadrovec wept.',
    ],
    [
      'a poem and a song',
      'Miller Ilse Hadrovec sells flour. “It is fine,” Hadrovec said. Then she read Hadrovek, a poem about a mill. Later came Hadrovex, a song by the choir. Hadrovec left early.',
    ],
    [
      'a product made of the name',
      'Miller Ilse Hadrovec sells software. “It is fast,” Hadrovec said. Hadrovec left early. Her XHadrovec runs on phones. XHadrovec is slow.',
    ],
    [
      'under what name the other performs',
      'My name is George Upton, also known as Judge Orpton. “I make music,” Upton said. Upton lives in Leeds. Orpton sings.',
    ],
    [
      'what a sister is called',
      'Baker Ilse Hadrovec spoke. “I sing,” Hadrovec said. Her sister, aka Hadrovek, smiled. Hadrovec left.',
    ],
    [
      'who has asked the other',
      'Miller Ilse Hadrovec is busy. “I am glad,” Hadrovec said. Hadrovek, who has asked Hadrovec to stay, smiled. Hadrovec left.',
    ],
    [
      'honourable members',
      'The Honourable Tomasi Rokueluelu sat by the door. Honourable Tomasi Rokulele closed it. Honourable Mosese Rokueluelu opened it again.',
    ],
    [
      'people of other given names, wherever they come from',
      'Sheikh Khalid Al Sansour spoke. “We invest,” Al Sansour said. Mohamed Al Sansoor and Yusuf Al Sansouri listened. Al Sansour left.',
    ],
    [
      'a name that was right once',
      'Ilse Marovec, whose real name was Marovetz, played queens. “I bow,” Marovec said. Marovec died at 90. Fans loved Marovec.',
    ],
  ])('%s', (_, text) => expect(edits(text)).toEqual([]))

  test('but not what looks so and is the same person', () => {
    const text = (sentence: string): string =>
      `Minister Ilse Hadrovec spoke on Monday. “We wait,” Hadrovec said. ${sentence} Hadrovec left. Aides thanked Hadrovec.`
    for (const sentence of [
      'Hadrovets, the party’s head, smiled.',
      'A friend of Hadrovets’s was there.',
      'Hadrovets, a lawyer by training, smiled.',
      'Hadrovets’s Party lost.',
      'Hadrovets said its doors were shut.',
      'Hadrovets the next day wept.',
      'The audience heard Ilse Hadrovets speak.',
      'Her new adviser said Hadrovets was late.',
    ])
      expect(edits(text(sentence))).toEqual(['Hadrovets → Hadrovec'])
  })
})

test('a name that opens a sentence in another language is taken up whatever verb stands behind it, and so is its garble', () => {
  const text =
    'Minister Kees Bruinsna sprak in de Kamer. „Nee”, zei Bruinsna tegen de pers. Bruinsna vertrok om zes uur. De Kamer wachtte op Bruinsna.'
  expect(clean(text, { roster: ['Kees Bruinsma'] }).text).not.toContain('Bruinsna')
  const plural =
    'Fuentes sindicales lo negaron. El senador Julio Fuentes habló en la sede. «No», dijo Fuentes. Fuentes calló.'
  expect(clean(plural).mentions.filter(({ start, type }) => start === 0 && type === 'name')).toEqual([])
})

test('a short sentence with a quotation is no line-up', () => {
  expect(edits('“No,” said Tadeusz Kovarik & Marit Solhjem.', ['Tadeusz Kowarik', 'Marit Solheim'])).toEqual([
    'Kovarik → Kowarik',
    'Solhjem → Solheim',
  ])
})
