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
