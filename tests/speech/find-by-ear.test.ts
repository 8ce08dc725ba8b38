import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const mend = (text: string, ...roster: string[]) => clean(text, { roster, medium: 'speech' })
const edits = (text: string, ...roster: string[]): string[] =>
  mend(text, ...roster).edits.map(({ from, to }) => `${from}→${to}`)

describe('a given name alone is written as the roster has it', () => {
  test.each([
    ['Nabeel fixed it. Thanks, Nabeel.', 'Nabil Haddad', ['Nabeel→Nabil', 'Nabeel→Nabil']],
    ['Send the report to Cyril tomorrow morning.', 'Cyrille Dubois', ['Cyril→Cyrille']],
    ['Remind Katrin that the ferry leaves at nine.', 'Kathrin Vogel', ['Katrin→Kathrin']],
    ['then jeroem opened the shop again', 'Jeroen Visser', ['jeroem→Jeroen']],
    ['I am meeting Soren at the harbour. Soren has the keys.', 'Søren Lund', []],
    ['Ask Yoanna whether the crates came.', 'Joanna Krol', []],
  ])('%s', (text, name, expected) => expect(edits(text, name)).toEqual(expected))
})

describe('a bare family name is mended, and nothing beside it', () => {
  test.each([
    ['I asked Mr Weeringa.', 'Tomas Wieringa', 'I asked Mr Wieringa.'],
    ['i asked weeringa about the cranes', 'Tomas Wieringa', 'i asked Wieringa about the cranes'],
    ['Thanks to Weeringa for the pull request.', 'Tomas Wieringa', 'Thanks to Wieringa for the pull request.'],
    ['DOCTOR HADROVEK SAID NO', 'Ilse Hadrovec', 'DOCTOR HADROVEC SAID NO'],
    ['and then kovalchuck left the room', 'Olena Kovalchuk', 'and then Kovalchuk left the room'],
    [
      'Tupapa is a village, and Tupapa is where we met.',
      'Mere Tupa',
      'Tupapa is a village, and Tupapa is where we met.',
    ],
  ])('%s', (text, name, expected) => expect(mend(text, name).text).toBe(expected))
})

describe('an entry of one word is a name too', () => {
  test.each([
    ['over to ashwarya now', 'Aishwarya', ['ashwarya→Aishwarya']],
    ['I asked Mr Weeringa.', 'Wieringa', ['Weeringa→Wieringa']],
    ['thank you siobhann and good night', 'Siobhan', ['siobhann→Siobhan']],
  ])('%s', (text, name, expected) => expect(edits(text, name, 'Rohan')).toEqual(expected))
})

test('the form that was said is written, though the whole name stands elsewhere', () => {
  expect(mend('thank you tomas weeringa\n\ni asked weeringa', 'Tomas Wieringa').text).toBe(
    'thank you Tomas Wieringa\n\ni asked Wieringa',
  )
})

describe('what is somebody else’s name, or a word, stays', () => {
  test.each([
    ['Thank you Crystal. Thank you Jamie. Good morning and thank you operator.', 'Kris Dunmore', 'Jim Page'],
    ['Thank you Brandy. Thank you Tracey. Good evening, operator.', 'Brad Dowling', 'Trent Carr'],
    ['yesterday victor jones came to the office', 'Viktor Hanka', 'Rita Lund'],
    ['the burner was on and the baker left', 'Rolf Berner', 'Ida Becker'],
    ['We spoke about Galperism at length, and the party liked it.', 'Adam Galper', 'Rita Lund'],
    ['**Adam Stakovic:** Unexpected, of course.', 'Adam Stakovic', 'Rita Lund'],
    ['We had Bensoon Chua on the show. I asked Bensoon, and Bensoon knew.', 'Chris Benson', 'Rita Lund'],
    ['And Johann agreed with me, then Johann left.', 'Johnny Brisket', 'Rita Lund'],
    ['Write to AdaLindqvist at the usual place.', 'Ada Lindqvist', 'Rita Lund'],
  ])('%s', (text, ...roster) => expect(edits(text, ...roster)).toEqual([]))
})

describe('in labelled turns', () => {
  const talk = (words: string): string =>
    `**Kris Brandt:** It is done.\n\n**Jon Calder:** ${words}\n\n**Kris Brandt:** So it is.\n`
  const cleaned = (words: string) => mend(talk(words), 'Kris Brandt', 'Jon Calder')
  test('another usual given name that sounds the same is asked about', () => {
    const { edits, review } = cleaned('So I assume, Chris, that you agree.')
    expect(edits).toEqual([])
    expect(review).toMatchObject([{ text: 'Chris', candidates: [{ name: 'Kris Brandt' }] }])
  })
  test('nobody says his own name but to introduce himself', () => {
    expect(cleaned('Then John came, and we left.').edits).toEqual([])
    expect(cleaned('I’m Jon Kalder and this is the show.').text).toContain('I’m Jon Calder and')
  })
})

describe('in an article with a roster of a few', () => {
  const mendArticle = (text: string, ...roster: string[]): string => clean(text, { roster }).text
  test.each([
    ['My co-founder - his name is Casper - is a designer.', 'Kasper Lindt', 'his name is Kasper -'],
    ['I asked Delfine about the plan. “It works,” Delfine said.', 'Delphine Moreau', '“It works,” Delphine said.'],
    ['Thanks, Nabeel. Nabeel fixed the build yesterday.', 'Nabil Haddad', 'Thanks, Nabil. Nabil fixed'],
    [
      'The keys are with Katrin until Monday, and Katrin knows.',
      'Kathrin Vogel',
      'with Kathrin until Monday, and Kathrin',
    ],
    ['We gave it to Yannik, who sent it on.', 'Yannick Perrot', 'to Yannick, who'],
  ])('%s', (text, name, expected) => expect(mendArticle(text, name)).toContain(expected))
  test.each([
    ['Casper Jones came on Monday. We asked Casper.', 'Kasper Lindt'],
    ['The assistant is called Alexa, and Alexa plays music.', 'Alex Brandt'],
    ['An Eagle Scout gave the salute.', 'Scott Brandt'],
    ['Photographer: Andrew Harrer of the agency', 'Harry Brandt'],
  ])('what a full name or another capital explains stays: %s', (text, name) =>
    expect(mendArticle(text, name)).toBe(text),
  )
})

test('a word of a thing’s name is nobody’s, whatever it sounds like', () => {
  const text =
    'We had a good week. They put up the Kubbus Door for the National Kubbus Month. It rained, but the rest of the team came and it was fine.'
  expect(edits(text, 'Kobus Brink', 'Rita Lund')).toEqual([])
  expect(edits(text.replaceAll(/the (?:National )?Kubbus (?:Door|Month)/g, 'Kubbus'), 'Kobus Brink')).not.toEqual([])
})
