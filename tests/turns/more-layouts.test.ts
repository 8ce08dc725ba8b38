import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const speakersOf = (text: string): string[] =>
  clean(text).quotations.map((quotation) => `${quotation.speaker?.name}: ${quotation.text}`)

test('a long dash divides a name from its words, where names come again', () => {
  expect(
    speakersOf('Vera Holt — Come in, please.\nOwen Pryce — Thank you.\nVera Holt — Sit down.\nOwen Pryce — I will.'),
  ).toEqual(['Vera Holt: Come in, please.', 'Owen Pryce: Thank you.', 'Vera Holt: Sit down.', 'Owen Pryce: I will.'])
  expect(speakersOf('Vera Holt — Chair\nOwen Pryce — Treasurer\nIda Moss — Secretary')).toEqual([])
})

test('tabs divide names, times and words', () => {
  expect(speakersOf('Vera Holt\t00:00:01\tCome in, please.\nOwen Pryce\t00:00:05\tThank you.')).toEqual([
    'Vera Holt: Come in, please.',
    'Owen Pryce: Thank you.',
  ])
  expect(speakersOf('00:00:01\tVera Holt\tCome in, please.\n00:00:05\tOwen Pryce\tThank you.')).toEqual([
    'Vera Holt: Come in, please.',
    'Owen Pryce: Thank you.',
  ])
})

test('a name beside a role tells who the role is further on', () => {
  expect(
    speakersOf('Host (Vera Holt): Come in.\nGuest (Owen Pryce): Thanks.\nHost: Sit down.\nGuest: I will.'),
  ).toEqual(['Vera Holt: Come in.', 'Owen Pryce: Thanks.', 'Vera Holt: Sit down.', 'Owen Pryce: I will.'])
})

test('a name in capitals behind a title is one, whatever title it looks like', () => {
  expect(
    speakersOf(
      'Mr. KING of Ohio. I rise today.\n\nMs. HOLT. I thank the gentleman.\n\nMr. KING of Ohio. I yield back.',
    ),
  ).toEqual(['KING: I rise today.', 'HOLT: I thank the gentleman.', 'KING: I yield back.'])
})

test('a whole name and a part of it are one label that comes again', () => {
  expect(
    speakersOf('VERA HOLT, HOST: Come in.\n\nOWEN PRYCE, BYLINE: Thanks.\n\nHOLT: Sit down.\n\nPRYCE: I will.'),
  ).toEqual(['VERA HOLT: Come in.', 'OWEN PRYCE: Thanks.', 'VERA HOLT: Sit down.', 'OWEN PRYCE: I will.'])
})

test('with a time beside each, three labels are enough of which one comes again', () => {
  expect(
    speakersOf('[00:02] Vera Holt\nCome in, please.\n\n[00:09] Dov Brand\nThank you.\n\n[00:15] Vera Holt\nSit down.'),
  ).toEqual(['Vera Holt: Come in, please.', 'Dov Brand: Thank you.', 'Vera Holt: Sit down.'])
})

const said = ['Rut Falke: Is it open?', 'Odd Brenner: It is.', 'Rut Falke: Good.']

test.each([
  ['a saved chat', (name: string, words: string) => `10:02:11\t From ${name} to Everyone : ${words}\n`],
  [
    'a saved chat, the words below',
    (name: string, words: string) => `10:02:11 From  ${name}  to  Everyone:\n\t${words}\n`,
  ],
  ['a day and a time in brackets', (name: string, words: string) => `[12/05/2024, 10:02:11] ${name}: ${words}\n`],
  ['a day and a time before a dash', (name: string, words: string) => `12/05/24, 10:02 - ${name}: ${words}\n`],
  ['a time of day behind the name', (name: string, words: string) => `${name}  10:02 AM\n${words}\n\n`],
  ['a day behind the name', (name: string, words: string) => `${name} — 05/12/2024 10:02 AM\n${words}\n`],
  ['a day in brackets behind the name', (name: string, words: string) => `${name}, [12.05.2024 10:02]\n${words}\n\n`],
  ['a time that divides', (name: string, words: string) => `${name} [00:01:02] ${words}\n\n`],
  ['a bar before a time', (name: string, words: string) => `${name} | 00:02\n${words}\n\n`],
  ['a bar behind a time', (name: string, words: string) => `0:02 | ${name}\n${words}\n\n`],
  ['seconds', (name: string, words: string) => `[3.12s] ${name}: ${words}\n`],
])('%s tells who speaks', (_, line) => {
  const turns = said.map((one) => one.split(': ') as [string, string])
  expect(speakersOf(turns.map(([name, words]) => line(name, words)).join(''))).toEqual(said)
})

test('a number of a list and the time of an event are no times of turns', () => {
  expect(
    speakersOf('The talks are on Monday [10:00] in the hall.\nThe dinner is on Monday [19:00] at the inn.'),
  ).toEqual([])
})

test.each([
  ['a name in brackets', (name: string, words: string) => `(${name}) ${words}`],
  ['a spaced hyphen', (name: string, words: string) => `${name} - ${words}`],
  ['headings', (name: string, words: string) => `### ${name}\n\n${words}\n`],
])('all of a short text is set with %s', (_, line) => {
  const turns = said.map((one) => one.split(': ') as [string, string])
  expect(speakersOf(turns.map(([name, words]) => line(name, words)).join('\n'))).toEqual(said)
})

test('what somebody is, is no part of a label’s name', () => {
  expect(
    speakersOf('Deputy Corley TD: The road is shut.\nNora Tighe TD: It was never open.\nDeputy Corley TD: Fair.'),
  ).toEqual(['Corley: The road is shut.', 'Nora Tighe: It was never open.', 'Corley: Fair.'])
})

test('one who answers questions in bold type is labelled alone', () => {
  expect(
    speakersOf('**Why did you leave?**\n\nMirja Salo: The buses.\n\n**Do you miss it?**\n\nMirja Salo: On Sundays.'),
  ).toEqual(['Mirja Salo: The buses.', 'Mirja Salo: On Sundays.'])
  expect(speakersOf('**Why ferries?**\n\nNote: They are slow.\n\n**Why trams?**\n\nNote: They are fast.')).toEqual([])
})

test.each([
  [
    'headings in bold type that come again',
    '**Direct Costs:** These are paid each month by the office.\n\n**Shared Costs:** These are split among all offices.\n\n**Direct Costs:** In May they rose by a third.\n\n**Shared Costs:** In May they fell again.\n',
  ],
  [
    'headings with “the”',
    '**The Planning Phase:** The team meets and draws a plan.\n\n**The Building Phase:** The team builds what was drawn.\n\n**The Testing Phase:** The team tests what was built.\n',
  ],
  [
    'headings of a series',
    '### **Harbour News:** Seeing the quay through a spyglass\n\n### **Harbour News:** Why nobody buys the old ferry\n\n### **Harbour News:** The week of the herring\n',
  ],
])('%s are no labels', (_, text) => {
  expect(clean(text).quotations).toEqual([])
})

test('who joins and quits says nothing, however many do', () => {
  const comings = (nick: string): string =>
    `[17:01:01] *** Joins: ${nick} (~x@host)\n[17:02:02] *** Quits: ${nick} (~x@host)\n`
  const log = `${comings('vera').repeat(2)}[17:03:01] <owen> is the ferry late?\n${comings('ida').repeat(3)}[17:05:01] <vera> it is\n[17:05:09] <owen> thanks\n`
  expect(clean(log).quotations.map(({ speaker }) => speaker?.name)).toEqual(['owen', 'vera', 'owen'])
})

test('what minutes answer, and who is there, moves and seconds, is no speaker', () => {
  const minutes = `MEMBERS PRESENT: Councillors Holt, Pryce and Moss.

PRESENT IN THE CHAIR: Councillor Holt, who opened the meeting.

OFFICIALS IN ATTENDANCE: Ida Moss, the town’s engineer, and others.

PROPOSED: Councillor Pryce, for the motion on the quay.

SECONDED: Councillor Moss, for the motion on the quay.

VERA HOLT: The quay must be mended.

REPLY: The quay will be mended in May.

VERA HOLT: And the lamps?

REPLY: They will be, too.
`
  expect(speakersOf(minutes)).toEqual([
    'VERA HOLT: The quay must be mended.',
    'undefined: The quay will be mended in May.',
    'VERA HOLT: And the lamps?',
    'undefined: They will be, too.',
  ])
})

test('a chamber’s labels in capitals before a full stop speak, and headings in capitals that run into their text do not', () => {
  const chamber =
    'ADA LUND. The quay must be mended.\n\nWERA BLACK. It will be mended in May.\n\nADA LUND. And the lamps?\n\nWERA BLACK. They will be, too.\n'
  expect(speakersOf(chamber)).toEqual([
    'ADA LUND: The quay must be mended.',
    'WERA BLACK: It will be mended in May.',
    'ADA LUND: And the lamps?',
    'WERA BLACK: They will be, too.',
  ])
  const act =
    'SHORT TITLE. This act may be cited as the Quay Act.\n\nFIRST PART. It tells of quays.\n\nPUBLIC COMMENT. It is heard in May.\n\nPUBLIC COMMENT. It is heard again in June.\n\nFIRST PART. It is read twice.\n'
  expect(speakersOf(act)).toEqual([])
})
