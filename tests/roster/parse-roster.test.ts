import { describe, expect, test } from 'vitest'
import { parseRoster } from '../../src/roster/parse-roster.ts'

test('a name a line', () => {
  expect(parseRoster('# envoys\nSteve Witkoff\r\n\n  Dmitry Peskov ', 'lines')).toEqual([
    { name: 'Steve Witkoff' },
    { name: 'Dmitry Peskov' },
  ])
})

test('CSV with a header, in any case', () => {
  const csv = '\uFEFFID,Name,Titles,Gender\nsw,"Witkoff, Steve",special envoy; Mr.,male\n,Ann Lee,,'
  expect(parseRoster(csv, 'csv')).toEqual([
    { id: 'sw', name: 'Witkoff, Steve', titles: ['special envoy', 'Mr.'], gender: 'male' },
    { name: 'Ann Lee' },
  ])
  expect(parseRoster('first name,last name\nAnn,Lee', 'csv')).toEqual([{ name: 'Ann Lee' }])
  expect(parseRoster('Name;Titles\nAnn Lee;envoy', 'csv')).toEqual([{ name: 'Ann Lee', titles: ['envoy'] }])
  expect(parseRoster('last\tfirst\r\nLee\tAnn', 'csv')).toEqual([{ name: 'Ann Lee' }])
  expect(parseRoster('\nName;Titles\nAnn Lee;envoy', 'csv')).toEqual([{ name: 'Ann Lee', titles: ['envoy'] }])
})

test('JSON and JSON lines, names and objects mixed', () => {
  expect(parseRoster('["Ann Lee", {"name": "Bo Ray", "aliases": ["Robert Ray"]}]', 'json')).toEqual([
    { name: 'Ann Lee' },
    { name: 'Bo Ray', aliases: ['Robert Ray'] },
  ])
  expect(parseRoster('{"id": 7, "name": "Ann Lee"}\n\n"Bo Ray"\n', 'jsonl')).toEqual([
    { id: '7', name: 'Ann Lee' },
    { name: 'Bo Ray' },
  ])
})

test('a whosaid result is a roster: its entities', () => {
  expect(parseRoster('{"entities": [{"id": "a", "name": "Ann Lee", "type": "person"}]}', 'json')).toEqual([
    { id: 'a', name: 'Ann Lee', type: 'person' },
  ])
})

test('FollowTheMoney: people and organisations, the rest left out', () => {
  const lines = [
    {
      id: 'Q1',
      schema: 'Person',
      caption: 'Ann Lee',
      properties: { name: ['Ann Lee', 'Анна Ли'], alias: ['A. Lee'], position: ['envoy'], gender: ['female'] },
    },
    { id: 'Q2', schema: 'Address', properties: { full: ['Main St'] } },
    { id: 'Q3', schema: 'Company', properties: { name: ['Acme'] } },
  ]
  expect(parseRoster(lines.map((line) => JSON.stringify(line)).join('\n'), 'jsonl')).toEqual([
    { id: 'Q1', name: 'Ann Lee', aliases: ['Анна Ли', 'A. Lee'], titles: ['envoy'], gender: 'female', type: 'person' },
    { id: 'Q3', name: 'Acme', type: 'organization' },
  ])
})

test('entries of one id become one', () => {
  expect(parseRoster('id,name,titles\n1,Ann Lee,envoy\n1,Anne Lee,Dr.', 'csv')).toEqual([
    { id: '1', name: 'Ann Lee', aliases: ['Anne Lee'], titles: ['envoy', 'Dr.'] },
  ])
  expect(parseRoster('{"id": "__proto__", "name": "Ann Lee"}', 'jsonl')).toEqual([{ id: '__proto__', name: 'Ann Lee' }])
})

describe('what is wrong is refused, with its place', () => {
  test.each([
    ['name\nAnn Lee\n""', 'csv', 'line 3: there is no name'],
    ['name\n"Ann', 'csv', 'not readable as CSV'],
    ['["Ann", 7]', 'json', 'entry 2: neither a name'],
    ['[{"name": ["Ann"]}]', 'json', 'entry 1: "name" is no string'],
    ['{"a": 1}', 'json', 'an array of names'],
    ['{', 'json', 'not readable as JSON'],
    ['"Ann"\n{', 'jsonl', 'line 2 is not readable as JSON'],
    ['[{"name": "Ann", "aliases": [1]}]', 'json', '"aliases" is no list of strings'],
  ] as const)('%s', (text, format, message) => {
    expect(() => parseRoster(text, format)).toThrow(
      expect.objectContaining({ code: 'invalid-roster', message: expect.stringContaining(message) }),
    )
  })
})
