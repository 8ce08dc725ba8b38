import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

/** The speaker of each quotation in quotation marks, in order. */
const speakersOf = (text: string): (string | null)[] =>
  clean(text).quotations.flatMap((q) => (q.kind === 'direct' ? [q.speaker?.name ?? null] : []))

const lastSpeaker = (text: string): string | null => speakersOf(text).at(-1) ?? null

test('a named source is the person under the full name', () => {
  expect(lastSpeaker('Karin Solberg opened the fair. “It is cold,” Solberg said.')).toBe('Karin Solberg')
})

test('a surname that nothing introduces speaks under its written name, and is left to a person', () => {
  const { quotations, review, edits } = clean('“It is cold,” Brattvik said.')
  expect(quotations[0]?.speaker).toEqual({ id: 'brattvik', name: 'Brattvik', type: 'person' })
  expect(quotations[0]?.reasons.at(-1)?.code).toBe('not-introduced')
  expect(review.map((item) => [item.code, item.text])).toEqual([['unknown-speaker', 'Brattvik']])
  expect(edits).toEqual([])
})

test('pronouns go by gender, role and recency', () => {
  const scene = 'Karin Solberg met Peter Oren at the fair. '
  expect(lastSpeaker(`${scene}“It is cold,” she said.`)).toBe('Karin Solberg')
  expect(lastSpeaker(`${scene}“It is cold,” he said.`)).toBe('Peter Oren')
  expect(lastSpeaker('Peter Oren called David Lowell on Friday. “It is cold,” he said.')).toBe('Peter Oren')
})

test('“he added” goes on with the last speaker, and not with whom he spoke of', () => {
  const text = '“I met David Lowell once,” Peter Oren said. “David Lowell is a friend of mine,” he added.'
  expect(speakersOf(text)).toEqual(['Peter Oren', 'Peter Oren'])
})

test('“he” behind an unnamed man is nobody of the cast', () => {
  const text = 'Peter Oren left. An official in the town said the road was closed. “It is ice,” he added.'
  expect(lastSpeaker(text)).toBeNull()
})

test('descriptions go by the title the article gave', () => {
  const scene =
    'French President Emile Garnier met U.S. President Donald Quarry and Karin Solberg, a biologist at the park, in Lund. '
  expect(lastSpeaker(`${scene}“It is cold,” the French president said.`)).toBe('Emile Garnier')
  expect(lastSpeaker(`${scene}“It is cold,” the US president said.`)).toBe('Donald Quarry')
  expect(lastSpeaker(`${scene}“It is cold,” the American leader said.`)).toBe('Donald Quarry')
  expect(lastSpeaker(`${scene}“It is cold,” the biologist said.`)).toBe('Karin Solberg')
  expect(lastSpeaker(`${scene}“It is cold,” the Polish president said.`)).toBeNull()
})

test('offices have short and wider names', () => {
  expect(lastSpeaker('Prime Minister Karin Solberg came. “It is cold,” the PM said.')).toBe('Karin Solberg')
  expect(lastSpeaker('Sen. Peter Oren came. “It is cold,” the lawmaker said.')).toBe('Peter Oren')
  expect(lastSpeaker('Rep. Peter Oren (D-Ohio) came. “It is cold,” the Democrat said.')).toBe('Peter Oren')
  expect(lastSpeaker('Vice President Peter Oren came. “It is cold,” the vice president said.')).toBe('Peter Oren')
})

test('somebody just spoken of may be called by an epithet', () => {
  expect(lastSpeaker('Peter Oren spoke in Lund on Friday. “It is cold,” the 45-year-old said.')).toBe('Peter Oren')
})

test('a name that ends what is said is not that of whoever says it', () => {
  const text = 'Karin Solberg came. The offer was turned down by minister Karin Solberg, the officials said.'
  expect(clean(text).quotations.map(({ speaker }) => speaker)).toEqual([null])
})

test('whoever is told something does not say it', () => {
  const text = 'Karin Solberg came. She was told by Peter Oren that the road was “closed for good”.'
  expect(clean(text).quotations.map(({ speaker }) => speaker?.name)).toEqual(['Peter Oren'])
})

test('“he added” goes on with whoever was told of in between', () => {
  const scene = 'Russian President Ivan Orlov came. “It is cold,” Peter Oren said.\n\n'
  expect(lastSpeaker(`${scene}The dictator also came to Lund.\n\nHe added: “It is ice.”`)).toBe('Ivan Orlov')
})

test('a byline with an office introduces its author', () => {
  const text =
    'The park grows.\n\n“We are proud to work with all of the towns here.”\n– Taru Chaltas, CEO, Norland Parks\n\nIt opened in May.'
  expect(speakersOf(text)).toEqual(['Taru Chaltas'])
})

test('a possessive before a claim is whose it is', () => {
  const remarks = 'The visit of a leader from the north and his recent remarks that the road may close hurt the town.'
  expect(clean(`Peter Oren met Karin Solberg. ${remarks}`).quotations[0]?.speaker?.name).toBe('Peter Oren')

  const [claim] = clean('Karin Solberg left. Her claim that the road is “closed” is old.').quotations
  expect([claim?.source?.type, claim?.speaker?.name]).toEqual(['pronoun', 'Karin Solberg'])
})

test('an office may be held by the one person without another who is near', () => {
  const scene = 'Mr. Donald Quarry met Mr. Emile Garnier in Lund. The fair was long. There was rain. Mr. Quarry left. '
  expect(lastSpeaker(`${scene}“It is cold,” the US leader said.`)).toBe('Donald Quarry')
})

test('a husband is named behind his wife, and she is not he', () => {
  const text = 'Iulia Gurz, 38, and her husband, Brin, 51, came. She said: “It is cold.”'
  expect(lastSpeaker(text)).toBe('Iulia Gurz')
})

test('a body that speaks is called by all of its words', () => {
  const speakerOf = (text: string) => clean(text).quotations[0]?.speaker
  const body = (name: string) => ({ name, type: 'organization' })
  expect(speakerOf('The Centre for Coastal Birds said it is cold.')).toMatchObject(body('Centre for Coastal Birds'))
  expect(speakerOf('The Food and Boat Administration said it is cold.')).toMatchObject(
    body('Food and Boat Administration'),
  )
  expect(speakerOf('Zero Tide said on its page that it is cold.')).toMatchObject(body('Zero Tide'))
  expect(speakerOf('It is cold, the WHO said.')).toMatchObject(body('WHO'))
})

test('what floats behind somebody’s phrase is theirs, and not the speaker’s before', () => {
  const text =
    '“The road is closed for good,” Peter Oren said.\n\nHis partner, Karin Solberg, criticized the mayor’s plan for the roads. “He showed us a way out when others could not.”'
  expect(speakersOf(text)).toEqual(['Peter Oren', 'Karin Solberg'])
})

test('what floats far behind a quotation is the only speaker’s, and nobody’s where an official spoke last', () => {
  const told =
    'The road was built by the town in the spring. Ice came in the winter, and a lot of it stayed on the road.'
  const floating = `${told}\n\n“We never saw such a winter before.”`
  expect(lastSpeaker(`“It is cold,” Peter Oren said.\n\n${floating}`)).toBe('Peter Oren')
  expect(lastSpeaker(`“It is cold,” an official said.\n\n${floating}`)).toBeNull()
})

test('an unnamed source is nobody, and a spokesman is not whom he speaks for', () => {
  const scene = 'Peter Oren came. '
  expect(lastSpeaker(`${scene}“It is cold,” an official said.`)).toBeNull()
  expect(lastSpeaker(`${scene}“It is cold,” a spokesman for Oren said.`)).toBeNull()
  expect(lastSpeaker(`${scene}“It is cold,” officials said.`)).toBeNull()
  expect(lastSpeaker(`${scene}“It is cold,” Oren’s lawyer said.`)).toBeNull()
})

test('organisations speak under their proper names, and go on as “it”', () => {
  expect(speakersOf('“The road is closed,” the RCMP said. “It is ice,” it added.')).toEqual(['RCMP', 'RCMP'])
})

test('the name beside a description is the source', () => {
  expect(lastSpeaker('“It is cold,” said Karin Solberg, a former judge.')).toBe('Karin Solberg')
  expect(lastSpeaker('The head of the fund, retired judge Karin Solberg, said: “It is cold.”')).toBe('Karin Solberg')
})

test('a pronoun may mean the description that opens the sentence before', () => {
  const text = 'President Peter Oren met David Lowell. The president smiled at David Lowell. “It is cold,” he said.'
  expect(lastSpeaker(text)).toBe('Peter Oren')
})

test('whom a quotation speaks of is not its speaker', () => {
  const text = 'Peter Oren flew in. David Lowell stayed away. “David Lowell is a friend of mine,” he said.'
  expect(lastSpeaker(text)).toBe('Peter Oren')
})

test('the subject of a sentence is who goes on, and not whose words it speaks of', () => {
  const text = 'In Lund, Peter Oren hit back at David Lowell’s claim that the ferry was lost. “It is cold,” he said.'
  expect(lastSpeaker(text)).toBe('Peter Oren')
})

test('a high office that the article takes as known is held by somebody just named who has no other', () => {
  const said = 'German chancellor Peter Oren stayed in Lund. “It is cold,” the French president said.'
  expect(lastSpeaker(`David Lowell flew in. ${said}`)).toBe('David Lowell')
  expect(lastSpeaker(`David Lowell flew in. Karin Solberg flew in. ${said}`)).toBeNull()
  expect(lastSpeaker('Sir Peter Oren flew in. “It is cold,” the French president said.')).toBeNull()
})

test('“his attorney” behind a name says nothing of its gender', () => {
  const text = '“No,” Zoltara Oren, his attorney, said. “It is cold,” she added.'
  expect(lastSpeaker(text)).toBe('Zoltara Oren')
})

test('police and agencies of a place speak under their names', () => {
  expect(lastSpeaker('“The road is closed,” Toronto police said.')).toBe('Toronto police')
  expect(lastSpeaker('“The road is closed,” Statistics Canada said.')).toBe('Statistics Canada')
  expect(lastSpeaker('Statistics Canada moved. “No,” a spokesman for Statistics Canada said.')).toBeNull()
})

test('of several who speak together the first is the speaker', () => {
  expect(lastSpeaker('“It is cold,” Karin Solberg and Peter Oren said.')).toBe('Karin Solberg')
  expect(lastSpeaker('Ole Dahl: Why?\n\nKarin Solberg and Peter Oren: It is cold.\n')).toBe('Karin Solberg')
})

test('“the Liberal” is a person of that party, and not the party', () => {
  const scene = 'David Lowell, the NDP leader, met Liberal Leader Peter Oren in Lund. '
  expect(lastSpeaker(`${scene}“It is cold,” the New Democrat said.`)).toBe('David Lowell')
  expect(lastSpeaker(`${scene}“It is cold,” the Liberal said.`)).toBe('Peter Oren')
})

test('under headings goes on whom the paragraph before them tells of', () => {
  const intro = 'Karin Solberg wrote to the harbour’s shareholders on Friday. Here is a sample:'
  const first = 'On the harbour:\n\n“We sold it too late, and nobody in Lund was told of it.”'
  const second = 'On Norland:\n\n“It is cold up there, and we never knew what it was worth.”'
  expect(speakersOf([intro, first, second].join('\n\n'))).toEqual(['Karin Solberg', 'Karin Solberg'])
})

test('a court before a justice is part of the title', () => {
  const text = 'Superior Court Justice Karin Solberg ruled on Monday that it was lost. “It is cold,” she wrote.'
  expect(lastSpeaker(text)).toBe('Karin Solberg')
})

test.each([
  ['how speakers call themselves and others', 'I’m Maruska. Here is Oddbert.', 'Hey Maruska, hi Oddbert.'],
  ['in plain marks', "I'm Maruska, and it's late.", 'Dear Oddbert wrote, and so did I.'],
])('a label is short for no name with a greeting in it: %s', (_, first, second) => {
  const { quotations } = clean(
    `Maruska: ${first}\nOddbert: ${second}\nMaruska: I'm Maruska.\nOddbert: Hey Oddbert, I said.`,
  )
  expect(new Set(quotations.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Maruska', 'Oddbert']))
})

test('a label’s whole name ends where a sentence does, space or not', () => {
  const text = 'Maruska: Thanks.\nOddbert: With us was Maruska Krone.So we sailed.\nMaruska: We did.\nOddbert: We did.'
  expect(clean(text).quotations[0]?.speaker?.name).toBe('Maruska Krone')
})
