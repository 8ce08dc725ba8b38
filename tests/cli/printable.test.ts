import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { printable } from '../../src/cli/printable.ts'
import { print } from '../../src/cli/terminal.ts'
import { run } from './run.ts'

const HOSTILE = [
  '\u001b[2J',
  '\u001b]0;x\u0007',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u009b31m',
  '\u0008',
]

describe('what a terminal shows', () => {
  test.each(HOSTILE)('holds nothing that steers it: %j', (hostile) => {
    const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/
    expect(printable(`Lund ${hostile}left`, false)).not.toMatch(unsafe)
    expect(printable(`\u001b[1mLund\u001b[22m ${hostile}left`, true).replaceAll(/\u001b\[(1|22)m/g, '')).not.toMatch(
      unsafe,
    )
  })

  test('keeps lines and tabs', () => expect(printable('a\tb\nc', false)).toBe('a\tb\nc'))

  test('in names, reasons, candidates and messages', async () => {
    const text = `Envoy Petra Lund${HOSTILE.join('')} came. “Yes,” Lundt${HOSTILE.join('')} said.`
    for (const args of [
      ['quotes', '-'],
      ['clean', '--check', '-'],
    ]) {
      const { out, err } = await run(args, text)
      expect(out + err).not.toMatch(/[\u001b\u202e\u2066\u200e\u009b]/)
    }
    const { err } = await run(['clean', `no\u001b[2Jsuch\u202efile`])
    expect(err).not.toMatch(/[\u001b\u202e]/)
  })

  test('in JSON, which means the same', async () => {
    const text = `Envoy Petra Lund${HOSTILE.join('')} came. “Yes,” Lund said.`
    const { out } = await run(['clean', '--json', '-'], text)
    expect(out).not.toMatch(/[\u001b\u202e\u2066\u200e\u009b]/)
    expect(JSON.parse(out).text).toBe(text)
  })

  test('in a cleaned text on a screen; a file or a pipe gets it as it is', async () => {
    const chunks: string[] = []
    const screen = new Writable({ write: (chunk, _, done) => (chunks.push(String(chunk)), done()) })
    await print(screen, 'Lund \u001b[2Jleft')
    await print(Object.assign(screen, { isTTY: true }), 'Lund \u001b[2Jleft')
    expect(chunks).toEqual(['Lund \u001b[2Jleft', 'Lund �[2Jleft'])
  })
})
