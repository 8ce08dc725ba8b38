import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command.ts'
import { encodeText } from '../../src/node/encode-text.ts'
import { run } from './run.ts'

const ORCHARD = 'fixtures/orchard.txt'
const orchard = readFileSync(ORCHARD, 'utf8')
const HARBOUR = 'fixtures/harbour.txt'
const harbour = readFileSync(HARBOUR, 'utf8')
const mendedHarbour = harbour.replaceAll(/Hadrowitz|Hadrovets/g, 'Hadrovec').replaceAll(/Wee?ringa/g, 'Wieringa')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('help', () => {
  test('--help names every command, and each explains its options', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    for (const command of ['clean', 'quotes', 'resolve']) {
      expect(out).toContain(`whosaid ${command}`)
      const explained = (await run([command, '--help'])).out
      expect(explained).toContain(`usage: whosaid ${command} `)
      expect(explained).toContain('--json')
    }
  })

  test('help is another word for --help, at each level', async () => {
    expect(await run(['help'])).toEqual(await run(['--help']))
    expect(await run(['help', 'clean'])).toEqual(await run(['clean', '--help']))
    expect((await run(['help', 'roster', 'compile'])).out).toContain('usage: whosaid roster compile')
    expect((await run(['clean', '--help'])).out).toMatch(/--introduce true\|false +.*\(default: true\)/)
  })

  test('--version is the package’s', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

describe('encodings', () => {
  test.each([
    ['utf-16le', '\ufeff', []],
    ['utf-16be', '', ['--encoding', 'utf-16be']],
    ['windows-1252', '', ['--encoding', 'latin1']],
    ['utf-8', '\ufeff', []],
  ])('%s is read, and written as it was', async (encoding, mark, options) => {
    const path = file('harbour.txt', encodeText(mark + harbour, encoding))
    const output = join(folder, 'out.txt')
    expect((await run(['clean', path, '-o', output, ...options])).code).toBe(0)
    expect(readFileSync(output)).toEqual(Buffer.from(encodeText(mark + mendedHarbour, encoding)))
  })

  test('what an encoding cannot write is a mistake', () => {
    expect(() => encodeText('Виткофф', 'windows-1252')).toThrow(/windows-1252 cannot write "В"/)
    expect(Buffer.from(encodeText('東京', 'shift_jis')).toString('hex')).toBe('938c8b9e')
  })
})

describe('clean', () => {
  test('prints the text, and what was done on stderr', async () => {
    const { code, out, err } = await run(['clean', ORCHARD])
    expect({ code, out }).toEqual({ code: 0, out: orchard })
    expect(err).toMatch(/^0 names mended, \d+ left for review\n/)
  })

  test('mends the names of the people whom the article introduces, and says why', async () => {
    const { code, out, err } = await run(['clean', HARBOUR])
    expect({ code, out }).toEqual({ code: 0, out: mendedHarbour })
    expect(err).toMatch(/^4 names mended, 0 left for review\n {2}Hadrowitz → Hadrovec\n {4}(> )?\d\d %: \S/)
  })

  test('--edit, --protect and --confidence leave names alone', async () => {
    expect((await run(['clean', HARBOUR, '--edit', 'none'])).out).toBe(harbour)
    expect((await run(['clean', HARBOUR, '--confidence', '1'])).out).toBe(harbour)
    const kept = (await run(['clean', HARBOUR, '--protect', 'Hadrowitz', '--protect', 'Weeringa'])).out
    expect(kept.match(/Hadrowitz|Hadrovets|Wee?ringa/g)).toEqual(['Hadrowitz', 'Weeringa'])
  })

  test('--check is 1 where something would change', async () => {
    expect(await run(['clean', '--check', HARBOUR])).toMatchObject({ code: 1, out: '' })
  })

  test('- is standard input', async () => {
    expect((await run(['clean', '-'], orchard)).out).toBe(orchard)
  })

  test('an empty file stays empty', async () => {
    expect(await run(['clean', file('empty.txt', '')])).toMatchObject({ code: 0, out: '' })
  })

  test('keeps a byte order mark and the ends of lines', async () => {
    const text = '\uFEFF“Yes,” she said.\r\n\r\nNo.\r'
    expect((await run(['clean', file('bom.txt', text)])).out).toBe(text)
  })

  test('--json prints the result', async () => {
    const { out } = await run(['clean', '--json', ORCHARD])
    expect(Object.keys(JSON.parse(out))).toEqual([
      ...['version', 'language', 'text', 'quotations', 'entities', 'mentions', 'edits', 'review'],
    ])
  })

  test('--check prints no text and is 0 where nothing would change', async () => {
    expect(await run(['clean', '--check', ORCHARD])).toMatchObject({ code: 0, out: '' })
  })

  test('-o writes a file, whole, and nothing beside it', async () => {
    const path = join(folder, 'out.txt')
    expect(await run(['clean', ORCHARD, '-o', path])).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(path, 'utf8')).toBe(orchard)
    expect(readdirSync(folder)).toEqual(['out.txt'])
  })

  test('-o over the input, over a link and over a file with permissions of its own', async () => {
    const input = file('in.txt', orchard)
    const real = file('real.txt', 'old')
    chmodSync(real, 0o640)
    const link = join(folder, 'link.txt')
    symlinkSync(real, link)
    expect((await run(['clean', input, '-o', input])).code).toBe(0)
    expect((await run(['clean', input, '-o', link])).code).toBe(0)
    expect(readFileSync(real, 'utf8')).toBe(orchard)
    expect(statSync(real).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['in.txt', 'link.txt', 'real.txt'])
  })
})

describe('what cannot be written', () => {
  test('a full disk is a message and 2', async () => {
    const full = Object.assign(new PassThrough(), {
      write: (_: unknown, done: (error: Error) => void) => done(Object.assign(new Error('x'), { code: 'ENOSPC' })),
    })
    const stderr = new PassThrough()
    const code = await runCommand(['clean', ORCHARD], { stdin: Readable.from([]), stdout: full, stderr })
    expect(code).toBe(2)
    expect(stderr.read()?.toString()).toMatch(/cannot print: no space left/)
  })

  test('a link to nothing is no file', async () => {
    const link = join(folder, 'link.txt')
    symlinkSync(join(folder, 'nothing.txt'), link)
    const { code, err } = await run(['clean', ORCHARD, '-o', link])
    expect(code).toBe(2)
    expect(err).toMatch(/symbolic link to nothing/)
    expect(readdirSync(folder)).toEqual(['link.txt'])
  })

  test.skipIf(process.getuid?.() !== 0)('a file keeps its owner', async () => {
    const input = file('in.txt', orchard)
    chownSync(input, 1234, 1234)
    chmodSync(input, 0o4750)
    await run(['clean', input, '-o', input])
    expect(statSync(input)).toMatchObject({ uid: 1234, gid: 1234 })
    expect(statSync(input).mode & 0o7777).toBe(0o4750)
  })
})

describe('quotes', () => {
  test('shows speaker, kind, words, cue, source and why', async () => {
    const { out } = await run(['quotes', HARBOUR])
    expect(out).toMatch(
      /^Tomas Wieringa · direct · \d+ %\n {2}“Close is not signed,”\n {2}cue: said · source: Weeringa \(name\)\n {2}why: \S/m,
    )
  })

  test('--json prints the result', async () => {
    expect(JSON.parse((await run(['quotes', '--json', ORCHARD])).out).text).toBe(orchard)
  })

  test('a text without quotations says so', async () => {
    expect(await run(['quotes', '-'], 'Nothing was uttered.')).toMatchObject({ code: 0, out: 'no quotations\n' })
  })
})

describe('transcripts', () => {
  const CAPTIONS = 'fixtures/captions/panel.vtt'

  test('are known by their extension and given back in their format', async () => {
    const { code, out } = await run(['clean', CAPTIONS, '--edit', 'none'])
    expect({ code, out }).toEqual({ code: 0, out: readFileSync(CAPTIONS, 'utf8') })
  })

  test('--format says what standard input holds', async () => {
    const captions = readFileSync(CAPTIONS, 'utf8')
    const { quotations } = JSON.parse((await run(['quotes', '--json', '--format', 'vtt', '-'], captions)).out)
    expect(quotations).toEqual(JSON.parse((await run(['quotes', '--json', CAPTIONS])).out).quotations)
  })

  test('a malformed one is refused with line and column, and nothing is written', async () => {
    const path = join(folder, 'out.vtt')
    const { code, err } = await run(['clean', file('call.vtt', 'Good evening.'), '-o', path])
    expect(code).toBe(2)
    expect(err).toMatch(/call\.vtt: line 1, column 1: /)
    expect(readdirSync(folder)).toEqual(['call.vtt'])
  })
})

describe('resolve', () => {
  test('says who is meant, how sure that is, and why', async () => {
    const { out } = await run(['resolve', 'Hadrowitz', '--roster', 'fixtures/harbour-people.txt'])
    expect(out).not.toContain('HTRTS')
    expect((await run(['resolve', 'Hadrowitz', '--verbose', '--roster', 'fixtures/harbour-people.txt'])).out).toContain(
      'HTRTS',
    )
    expect(out).toMatch(/^Hadrowitz → Ilse Hadrovec \(.*%\)\n {2}why: \S/)
  })

  test('each name gets an answer', async () => {
    const { code, out } = await run(['resolve', 'Qqq', 'Zzz', '--roster', 'fixtures/harbour-people.txt'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Qqq → nobody known\n[\s\S]*^Zzz → nobody known\n/m)
  })

  test('--json is a list in the order of the names', async () => {
    const { out } = await run(['resolve', '--json', 'Qqq', 'Zzz', '--roster', 'fixtures/people.json'])
    expect(JSON.parse(out)).toMatchObject([
      { name: 'Qqq', status: 'unknown' },
      { name: 'Zzz', status: 'unknown' },
    ])
  })
})

describe('roster compile', () => {
  test('writes a file that --roster reads like the roster it was made from', async () => {
    const path = join(folder, 'people.index')
    const roster = 'fixtures/orchard-people.csv'
    expect(await run(['roster', 'compile', roster, '-o', path])).toMatchObject({
      code: 0,
      err: '3 entities compiled\n',
    })
    const names = ['resolve', '--json', 'Amsell', 'Clara Ozei', 'Moscow', '--roster']
    expect(await run([...names, path])).toEqual(await run([...names, roster]))
  })
})

describe('a mistake is a message on stderr and exit code 2, never a stack trace', () => {
  const mistakes: [string, () => string[], RegExp][] = [
    ['no command', () => [], /which command\?/],
    ['an unknown command', () => ['explain'], /there is no command explain/],
    ['a name every object has', () => ['constructor'], /there is no command constructor/],
    ['an unknown option', () => ['clean', '--colour', ORCHARD], /Unknown option '--colour'/],
    ['an option without its value', () => ['clean', ORCHARD, '-o'], /argument missing/],
    ['an option given twice', () => ['clean', ORCHARD, '-o', 'a', '-o', 'b'], /-o is given twice/],
    ['no file', () => ['clean'], /which file\?/],
    ['two files in one output', () => ['clean', 'a', 'b'], /several files: say --write, --diff/],
    ['a missing file', () => ['clean', join(folder, 'none.txt')], /none\.txt: no such file/],
    ['a directory without texts', () => ['quotes', folder], /there are no texts in /],
    ['Latin-1', () => ['clean', file('l1.txt', Buffer.from('a\nZo\xeb', 'latin1'))], /byte 0xeb at offset 4, line 2/],
    [
      'UTF-16 without a byte order mark',
      () => ['clean', file('u16.txt', Buffer.from('Harbour', 'utf16le'))],
      /u16\.txt: this looks like UTF-16 without a byte order mark: .*--encoding utf-16le/,
    ],
    ['RTF', () => ['clean', file('a.rtf', '{\\rtf1\\ansi Hello}')], /a\.rtf: this is RTF: save it as HTML/],
    ['a PDF', () => ['clean', file('a.txt', '%PDF-1.7\n')], /a\.txt: this is a PDF/],
    ['a ZIP', () => ['clean', file('a.docx', 'PK\x03\x04\x14\0[Content_Types].xml')], /this is a Word file/],
    ['an encoding that nobody knows', () => ['clean', ORCHARD, '--encoding', 'utf-9'], /no encoding is called "utf-9"/],
    ['a single wrong byte', () => ['clean', file('one.txt', Uint8Array.of(0xff))], /byte 0xff at offset 0, line 1/],
    ['no roster', () => ['resolve', 'Hadrowitz'], /--roster FILE is missing/],
    ['no name', () => ['resolve', '--roster', 'fixtures/people.json'], /which name\?/],
    ['a missing roster', () => ['clean', ORCHARD, '--roster', 'none.csv'], /none\.csv: no such file/],
    ['a broken roster', () => ['clean', ORCHARD, '--roster', file('r.json', '[{')], /r\.json/],
    ['a roster without names', () => ['clean', ORCHARD, '--roster', file('r.csv', 'given\n\n"')], /r\.csv: /],
    ['a damaged index', () => ['resolve', 'A', '--roster', file('r.index', 'WHOSAID1\0\0')], /r\.index: /],
    ['an index for nowhere', () => ['roster', 'compile', 'fixtures/people.json'], /-o FILE is missing/],
    ['half a command', () => ['roster'], /there is no command roster/],
    ['a probability that is none', () => ['clean', ORCHARD, '--confidence', 'high'], /--confidence takes a number/],
    ['a probability above 1', () => ['clean', ORCHARD, '--confidence', '95'], /from 0 to 1, not 95/],
    ['an unknown choice', () => ['clean', ORCHARD, '--edit', 'some'], /--edit takes all, outside-quotations, none/],
    ['an unknown format', () => ['clean', ORCHARD, '--format', 'docx'], /--format takes srt, vtt, .* not docx/],
    [
      'JSON that is no transcript',
      () => ['clean', 'fixtures/people.json'],
      /people\.json: line 2, column 3: a row is an object/,
    ],
    ['--check with -o', () => ['clean', '--check', ORCHARD, '-o', 'x'], /--check writes nothing/],
    [
      'an output in a missing folder',
      () => ['clean', ORCHARD, '-o', join(folder, 'no/out.txt')],
      /no such file or dir/,
    ],
    ['an output that is a folder', () => ['clean', ORCHARD, '-o', folder], /it is a directory/],
  ]
  test.each(mistakes)('%s', async (_, args, message) => {
    const { code, out, err } = await run(args())
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^whosaid: /)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/^ +at /m)
  })

  test('a failed write leaves the old file as it was, and nothing beside it', async () => {
    mkdirSync(join(folder, 'out.txt'))
    await run(['clean', ORCHARD, '-o', join(folder, 'out.txt')])
    expect(readdirSync(folder)).toEqual(['out.txt'])
    expect(readdirSync(join(folder, 'out.txt'))).toEqual([])
  })

  test('invalid UTF-8 on standard input', async () => {
    const { code, err } = await run(['clean', '-'], Uint8Array.of(0x61, 0xc3))
    expect(code).toBe(2)
    expect(err).toContain('standard input is not UTF-8: byte 0xc3 at offset 1, line 1')
  })
})
