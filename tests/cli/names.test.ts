import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'whosaid-names-'))
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const roster = file('people.txt', 'Ada Lindqvist\nSteve Witkoff\n')

test('adds who each name in a column is, and leaves the rest of the table as it stands', async () => {
  const table = file(
    'quotes.csv',
    'quote,speaker\n"We, ""agree""",Lindkvist\r\n\nNo,"Lindqvist, Ada"\nHm,\nOh,Mr. Vikov\n',
  )
  const { code, out, err } = await run(['names', table, '--column', 'speaker', '--roster', roster])
  expect(out.replace(/0\.9\d+/g, '0.9…').split('\n')).toEqual([
    'quote,speaker,speaker_id,speaker_name,speaker_confidence',
    '"We, ""agree""",Lindkvist,ada-lindqvist,Ada Lindqvist,0.9…',
    'No,"Lindqvist, Ada",ada-lindqvist,Ada Lindqvist,0.9…',
    'Hm,,,,',
    'Oh,Mr. Vikov,steve-witkoff,Steve Witkoff,0.9…',
    '',
  ])
  expect([code, err]).toEqual([0, '4 rows, 3 different names, 2 people, 2 of the roster\n'])
})

test('a table as programs for tables save it keeps its mark and the ends of its lines, and may be UTF-16', async () => {
  const content = '\ufeffspeaker,quote\r\nLindkvist,"We\nagree"\r\n'
  const expected = [
    '\ufeffspeaker,quote,speaker_id,speaker_name,speaker_confidence',
    'Lindkvist,"We\nagree",ada-lindqvist,Ada Lindqvist,0.9…',
    '',
  ]
  for (const table of [file('marked.csv', content), file('wide.csv', Buffer.from(content, 'utf16le'))]) {
    const { out } = await run(['names', table, '--column', 'speaker', '--roster', roster])
    expect(out.replace(/0\.9\d+/g, '0.9…').split('\r\n')).toEqual(expected)
  }
})

test('TSV and JSON lines, without a roster, into a file', async () => {
  const output = join(folder, 'out.jsonl')
  const lines = file('quotes.jsonl', '{"who":"Ada Lindqvist"}\n\n{"who":"Lindkvist","n":1}\n{"n":2}\n')
  await run(['names', lines, '--column', 'who', '-o', output])
  const rows = readFileSync(output, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows.map((row) => [row.n ?? null, row.who_id])).toEqual([
    [null, 'ada-lindqvist'],
    [1, 'ada-lindqvist'],
    [2, null],
  ])
  const { out } = await run(['names', file('a.tsv', 'who\tx\nAnn, Lee\t1\n'), '--column', 'who'])
  expect(out.split('\n')[1]).toMatch(/^Ann, Lee\t1\tlee-ann\tLee Ann\t1$/)
})

test('a row of JSON stays as it is written, with digits that no number keeps and its line ends', async () => {
  const lines = file(
    'ids.jsonl',
    '{"id":12345678901234567890,"x":1.0,"who":"Ada Lindqvist","s":"\\u00e9"}\r\n{}\r\n{ "who":"Lindkvist" } \n',
  )
  const { out } = await run(['names', lines, '--column', 'who'])
  const ada = '"who_id":"ada-lindqvist","who_name":"Ada Lindqvist","who_confidence":0.9…'
  expect(out.replace(/0\.9\d+/g, '0.9…')).toBe(
    `{"id":12345678901234567890,"x":1.0,"who":"Ada Lindqvist","s":"\\u00e9",${ada}}\r\n` +
      '{"who_id":null,"who_name":null,"who_confidence":0}\r\n' +
      `{ "who":"Lindkvist" ,${ada}} \n`,
  )
})

test('semicolons part the cells where the heading has them, and short rows are filled up', async () => {
  const table = file('semicolons.csv', '\ufeffn;who\r\n1;"Lindqvist, Ada"\r\n2\r\n3;Bo Marlow')
  const { out } = await run(['names', table, '--column', 'who'])
  expect(out.split('\r\n').slice(0, 4)).toEqual([
    '\ufeffn;who;who_id;who_name;who_confidence',
    '1;"Lindqvist, Ada";ada-lindqvist;Ada Lindqvist;1',
    '2;;;;',
    '3;Bo Marlow;bo-marlow;Bo Marlow;1',
  ])
})

test.each([
  [['names'], 'which file?'],
  [['names', file('b.csv', 'a,b\n1,2\n')], '--column NAME is missing'],
  [['names', file('c.csv', 'a,b\n1,2\n'), '--column', 'who'], 'there is no column who, but a, b'],
  [['names', file('d.jsonl', '{"a":1}\n[2]\n'), '--column', 'a'], 'line 2 is no JSON object'],
  [['names', join(folder, 'none.csv'), '--column', 'a'], 'cannot read'],
  [['names', file('e.jsonl', '{"a":1,"b":2}\n{"a":2}\n'), '--column', 'who'], 'no row has the key who, but a, b'],
  [
    ['names', file('g.json', '[{"who":"Ada"}]'), '--column', 'who'],
    'g.json is no table: names takes CSV, TSV and JSON lines',
  ],
  [['names', file('g.csv', Buffer.from('who\nJos\xe9 Lind\n', 'latin1')), '--column', 'who'], 'save it as UTF-8'],
  [['names', file('h.csv', 'who,who_name\nAda,x\n'), '--column', 'who'], 'the table has who_name already'],
  [['names', file('i.jsonl', '{"who":"Ada"}\n{"who_id":5}\n'), '--column', 'who'], 'the table has who_id already'],
  [['names', file('f.csv', 'who,b\nAda,2,3\n'), '--column', 'who'], 'row 2 has 3 cells, and the heading 2'],
])('%s: a message and 2', async (args, message) => {
  const { code, err } = await run(args)
  expect([code, err]).toEqual([2, expect.stringContaining(message)])
})
