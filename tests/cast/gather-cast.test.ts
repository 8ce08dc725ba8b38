import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

/** Who is in the cast, each as `Name (forms of the name)`. */
const castOf = (text: string, roster: readonly string[] = []): string[] =>
  clean(text, { roster }).entities.map(({ name, variants }) => `${name} (${variants.map((v) => v.text).join(', ')})`)

const entity = (text: string, name: string) => clean(text).entities.find((e) => e.name === name)

test('a full name introduces a person, and the surname alone is the same one', () => {
  expect(castOf('Karin Solberg, 45, runs a bakery. Solberg opens at six. “I like bread,” Solberg said.')).toEqual([
    'Karin Solberg (Karin Solberg, Solberg)',
  ])
})

test('AG behind a name makes it a firm’s, and before one it is a title', () => {
  expect(castOf('Hauk AG said sales rose. AG Ada Brandt said no.')).toEqual([
    'Hauk AG (Hauk AG)',
    'Ada Brandt (Ada Brandt)',
  ])
  expect(clean('Hauk AG said sales rose.').review).toEqual([])
})

test('title and surname introduce, a bare surname that says nothing does not', () => {
  expect(castOf('Sen. Halvorsen left early. Brattvik stayed.')).toEqual(['Halvorsen (Halvorsen)'])
})

test('initials, nicknames and spellings are one person', () => {
  expect(castOf('Sen. J.D. Marlow spoke. JD Marlow said more. J. D. Marlow went home.')).toHaveLength(1)
  expect(castOf('William Carver said no. Bill Carver said yes.')).toHaveLength(1)
  expect(
    castOf('President Taras Belensky spoke. Mr. Belenskiy said so. Belenskyy added that he was tired.'),
  ).toHaveLength(1)
  expect(castOf('Gen. Robert “Razin” Harlow said no. Harlow left.')).toEqual(['Robert Harlow (Robert Harlow, Harlow)'])
})

test('a given name behind a title, or cut short, is the person of before', () => {
  const text = 'Prime Minister Vladimir Orlov said no. Sir Vladimir smiled. “Never,” Vlad said.'
  expect(castOf(text)).toEqual(['Vladimir Orlov (Vladimir Orlov, Vladimir, Vlad)'])
})

test('father and son, and two of one family name, are two people', () => {
  expect(castOf('Anna Petrov said no. Her rival Boris Petrov said yes.')).toHaveLength(2)
  expect(castOf('George Quarry said no. George Quarry Jr. said yes.')).toHaveLength(2)
  expect(castOf('Ivan Morozov spoke. Olga Morozova said no.')).toHaveLength(2)
})

test('the title’s gender tells namesakes apart', () => {
  const { mentions } = clean('David Lowell and Susan Lowell said no. Mrs. Lowell left. Mr. Lowell stayed.')
  expect(mentions.filter((m) => m.text === 'Lowell').map((m) => m.entity)).toEqual(['susan-lowell', 'david-lowell'])
})

test('family names stand first where that is the custom', () => {
  expect(castOf('President Park Ji-ho said no. Park left.')).toEqual(['Park Ji-ho (Park Ji-ho, Park)'])
})

test('offices, places, laws and days are no people', () => {
  const text =
    'The Prime Minister said no. The Secretary left Saint Petersburg on Monday. The Second Amendment holds in North Dakota. Ottawa is cold.'
  expect(castOf(text)).toEqual([])
})

test('an organisation is in the cast under its proper name once it speaks', () => {
  expect(castOf('The RCMP said the road was closed. RCMP officers were there.')).toEqual(['RCMP (RCMP)'])
  expect(castOf('The American Harbour Union said no. The Bank of Norland said yes.')).toEqual([
    'American Harbour Union (American Harbour Union)',
    'Bank of Norland (Bank of Norland)',
  ])
})

test('photo credits, bylines and headlines introduce nobody', () => {
  expect(castOf('By Nora Field\n\nThe harbour froze. (AP Photo/Peter Lund)')).toEqual([])
  expect(castOf('Carla Voss Wins Harbour Vote In Norland\n\nThe vote was close.')).toEqual([])
})

test('titles are learned before the name and behind it', () => {
  expect(entity('Former mayor Ada Lindqvist said no.', 'Ada Lindqvist')?.titles).toEqual(['Former mayor'])
  expect(entity('Ada Lindqvist, 45, a biologist at the park, said no.', 'Ada Lindqvist')?.titles).toEqual([
    'biologist at the park',
  ])
  expect(entity('Ada Lindqvist (D-Calif.), the whip, said no.', 'Ada Lindqvist')?.titles).toEqual(['Democrat'])
})

test('and in what a sentence says they are, or became', () => {
  const titles = (text: string): readonly string[] | undefined => entity(text, 'Ada Lindqvist')?.titles
  expect(titles('Ada Lindqvist became harbour minister in June.')).toEqual(['harbour minister'])
  expect(titles('Ada Lindqvist has been named coach of Marlow United on Monday.')).toEqual(['coach of Marlow United'])
  expect(titles('Ada Lindqvist is now the mayor. Ada Lindqvist serves as judge.')).toEqual(['mayor', 'judge'])
  // what is denied, is past, is somebody else’s, or is said in marks
  expect(titles('Ada Lindqvist is not the mayor. Ada Lindqvist is no minister.')).toEqual([])
  expect(titles('Ada Lindqvist was the mayor. The brother of Ada Lindqvist is a lawyer.')).toEqual([])
  expect(titles('Ada Lindqvist is a former mayor.')).toEqual([])
  expect(titles('Ada Lindqvist is a friend of mine. “Ada Lindqvist is a saint and a teacher,” he said.')).toEqual([])
})

test('the next one of a list is no apposition', () => {
  const text = 'Treasury Secretary Scott Amberg, the president’s son-in-law Jared Holm and Josh Green met.'
  expect(entity(text, 'Scott Amberg')?.titles).toEqual(['Treasury Secretary'])
})

test('gender is learned from titles, roles, forenames and pronouns', () => {
  expect(entity('Mrs. Ashby Oren said no.', 'Ashby Oren')?.gender).toBe('female')
  expect(entity('Ashby Oren, a businesswoman, said no.', 'Ashby Oren')?.gender).toBe('female')
  expect(entity('Peter Oren said no.', 'Peter Oren')?.gender).toBe('male')
  expect(entity('Sen. Zoltara Oren said she was tired.', 'Zoltara Oren')?.gender).toBe('female')
})

test('a roster’s entities are linked by full name, alias and family name', () => {
  expect(castOf('“No,” Solberg said.', ['Karin Solberg'])).toEqual(['Karin Solberg (Solberg)'])
  const { entities } = clean('“No,” KS said.', { roster: [{ name: 'Karin Solberg', aliases: ['KS'] }] })
  expect(entities.map((e) => e.id)).toEqual(['karin-solberg'])
})

test('somebody else of a roster’s family name is somebody else', () => {
  const { quotations } = clean('Erik Solberg, a plumber, was there. “No,” Solberg said.', { roster: ['Karin Solberg'] })
  expect(quotations[0]?.speaker?.name).toBe('Erik Solberg')
})

test('a surname that is a function word or a month is told from the word', () => {
  expect(castOf('Premier Elizabeth May came. In May, it rained. Ms. May left on May 5.')).toEqual([
    'Elizabeth May (Elizabeth May, May)',
  ])
})

test('“the Quarry campaign” is no reason against a person', () => {
  expect(castOf('The Quarry campaign left. Peter Quarry stayed. Quarry left. Quarry came.')).toEqual([
    'Peter Quarry (Quarry, Peter Quarry)',
  ])
})

test('a headline introduces whom the article takes up', () => {
  expect(castOf('Carla Quarry Wins Harbour Vote\n\nIt was close. “No,” Quarry said. Quarry left.')).toEqual([
    'Carla Quarry (Carla Quarry, Quarry)',
  ])
})

test('a spouse of a name is not the one with the office', () => {
  const text = 'First lady Michelle Quarry came. President Quarry said no. Mr. Quarry left.'
  expect(castOf(text)).toEqual(['Michelle Quarry (Michelle Quarry)', 'Quarry (Quarry)'])
})

test('a family name of two words is no name of its own', () => {
  const castNames = (text: string) => clean(text).entities.map((e) => e.name)
  expect(castNames('Charles Saumarez Holm spoke. Mr Saumarez Holm left. “We did,” Saumarez Holm said.')).toEqual([
    'Charles Saumarez Holm',
  ])
  expect(
    castNames(
      'Von der Lind warns rivals\n\nThe chief, Ursula von der Lind, warned on Monday. “Calm,” von der Lind said. Von der Lind left.',
    ),
  ).toEqual(['Ursula von der Lind'])
  expect(castNames('Louis van Gaal left. “We did,” Van Gaal said. Van Gaal laughed.')).toEqual(['Louis van Gaal'])
  expect(castNames('Mr Baez Silva left. “We did,” said Carlos Baez Silva.')).toEqual(['Carlos Baez Silva'])
  expect(castNames('Paul Marlow sang. “I am,” said Paul Marlow. James Paul Marlow was born here.')).toEqual([
    'Paul Marlow',
  ])
})

test('who has an office of a place is introduced by it', () => {
  expect(castOf('The governor of Ohio Nadib Rezak takes part. Rezak left.')).toEqual([
    'Nadib Rezak (Nadib Rezak, Rezak)',
  ])
})

test('a full name whose family name stands alone again and again is a person’s, whatever the given name', () => {
  const text = 'Tanyu Rezkow came to Lund by train on Friday. Rezkow left. The boat waited for Rezkow.'
  expect(castOf(text)).toEqual([])
  expect(castOf(`${text} Nobody saw Rezkow.`)).toEqual(['Tanyu Rezkow (Tanyu Rezkow, Rezkow)'])
})

test('under a title of the other gender a family name is nobody’s of the roster, nor of the text', () => {
  const roster = ['Steve Halden', 'Anna Wenlock']
  expect(castOf('“No,” said Mrs. Halden. Mr. Wenlock left.', roster)).toEqual(['Halden (Halden)', 'Wenlock (Wenlock)'])
  expect(castOf('“No,” said Mr. Halden. Ms. Wenlock left.', roster)).toEqual([
    'Steve Halden (Halden)',
    'Anna Wenlock (Wenlock)',
  ])
  expect(castOf('“Yes,” said Ms. Wenlock. Her husband, Mr. Wenlock, left.', roster)).toEqual([
    'Anna Wenlock (Wenlock)',
    'Wenlock (Wenlock)',
  ])
  expect(castOf('“No,” said Chairman Wenlock.', roster)).toEqual(['Anna Wenlock (Wenlock)'])
  expect(castOf('Steve Halden met the board. “No,” said Mrs. Halden.', roster)).toHaveLength(2)
  expect(clean('Mrs. Haldan left the office.', { roster }).edits).toEqual([])
})

test('Mr. and Mrs. of one family name are told apart beside the roster’s, whoever is named first', () => {
  const roster = ['Kasper Lindt', 'Ann Weller']
  expect(castOf('“No,” said Mrs. Lindt.', roster)).toEqual(['Lindt (Lindt)'])
  expect(castOf('“No,” said Mr. Lindt.', roster)).toEqual(['Kasper Lindt (Lindt)'])
  const { quotations } = clean('Mr. Weller and Mrs. Weller came. “No,” Mrs. Weller said. “Yes,” Mr. Weller said.', {
    roster,
  })
  expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['Ann Weller', 'Weller'])
})

test('a family name of two words is the roster’s as one of one word is', () => {
  const roster = ['Chris Van Horen', 'Ada Westerlund-Okoye']
  const { quotations } = clean('“It was dark,” Dr. Van Horen said. Westerlund-Okoye said she had slept.', { roster })
  expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['Chris Van Horen', 'Ada Westerlund-Okoye'])
  expect(castOf('“It was dark,” Bo Van Horen said.', roster)).toEqual(['Bo Van Horen (Bo Van Horen)'])
  expect(castOf('“No,” said Ms. Arrizabal Solís.', ['Elena Arrizabal Solís'])).toEqual([
    'Elena Arrizabal Solís (Arrizabal Solís)',
  ])
  expect(castOf('“No,” said Ann Smith.', ['Mary Ann Smith'])).toEqual(['Ann Smith (Ann Smith)'])
})

test('a forename that is a man’s in one country and a woman’s in another goes with either title', () => {
  expect(castOf('Andrea Bottari sang on Friday. “I am glad,” Mr. Bottari said.')).toHaveLength(1)
  expect(castOf('“I am glad,” Mr. Bottari said.', ['Andrea Bottari'])).toEqual(['Andrea Bottari (Bottari)'])
  // a man in Norway, a woman in Germany
  for (const title of ['Mr.', 'Ms.'])
    expect(castOf(`“I am glad,” ${title} Haug said.`, ['Inge Haug'])).toEqual(['Inge Haug (Haug)'])
})
