import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cleanDocument } from '../../src/formats/index.ts'
import { matchGlob } from '../../src/node/match-glob.ts'
import { run } from './run.ts'

const harbour = readFileSync('fixtures/harbour.txt', 'utf8')
const mended = harbour.replaceAll(/Hadrowitz|Hadrovets/g, 'Hadrovec').replaceAll(/Wee?ringa/g, 'Wieringa')
const quiet = 'Nothing was uttered.\n'
const home = process.cwd()

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
  put('news/a.txt', harbour)
  put('news/deep/b.md', quiet)
  put('news/c.json', '[]')
  put('news/.hidden/d.txt', harbour)
  put('news/node_modules/e.txt', harbour)
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})
const put = (name: string, content: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('many files', () => {
  test('--write mends the texts of a folder in place, and says each change with file, line and column', async () => {
    const { code, out, err } = await run(['clean', 'news', '--write'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(read('news/a.txt')).toBe(mended)
    expect(read('news/.hidden/d.txt')).toBe(harbour)
    expect(read('news/node_modules/e.txt')).toBe(harbour)
    expect(err).toMatch(/^news\/a\.txt:5:44: Hadrowitz → Hadrovec \((> )?\d\d %: /)
    expect(err).toMatch(/^2 files, 1 of them to mend: 4 edits, 0 left for review\n$/m)
    expect(await run(['clean', 'news', '--check', '--quiet'])).toEqual({ code: 0, out: '', err: '' })
  })

  test('-o DIR keeps the folders, and never writes two files to one place', async () => {
    await run(['clean', 'news', '-o', 'out'])
    expect(read('out/a.txt')).toBe(mended)
    expect(read('out/deep/b.md')).toBe(quiet)
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.txt', 'deep'])
    put('more/a.txt', quiet)
    expect((await run(['clean', 'news', 'more', '-o', 'two'])).err).toMatch(/would both become two\/a\.txt/)
  })

  test('a folder of results below the folder that is read is left out when the command runs again', async () => {
    await run(['clean', 'news', '-o', 'news/out'])
    await run(['clean', 'news', '-o', 'news/out'])
    expect(readdirSync(join(folder, 'news/out'))).toEqual(['a.txt', 'deep'])
  })

  test('a folder that cannot be made is a message, no internal error', async () => {
    put('taken', '')
    const { code, err } = await run(['clean', 'news', '-o', 'taken', '--quiet'])
    expect(code).toBe(2)
    expect(err).toMatch(/^whosaid: cannot make the folder taken: a file of that name is there$/m)
    expect(await run(['batch', 'news', '--out', 'taken'])).toEqual({ code: 2, out: '', err: err.split('\n')[0] + '\n' })
  })

  test('globs are the command’s own, each file once', async () => {
    const { err } = await run(['clean', '--check', 'news/**/*.{txt,md}', 'news/a.txt'])
    expect(err).toMatch(/^2 files, 1 of them/m)
    expect(await run(['clean', '--check', 'news/*.xml'])).toMatchObject({ code: 2 })
  })

  test('one that cannot be read is told, the rest goes on, and the exit code is 2', async () => {
    const { code, err } = await run(['clean', '--write', 'none.txt', 'news/a.txt'])
    expect(code).toBe(2)
    expect(err).toMatch(/^whosaid: cannot read none\.txt/)
    expect(read('news/a.txt')).toBe(mended)
  })

  test('.whosaidignore leaves out folders and files, named ones too', async () => {
    put('.whosaidignore', 'a.txt\n')
    expect(await run(['clean', 'news/a.txt'])).toEqual({
      code: 0,
      out: '',
      err: 'no files: .whosaidignore leaves out all that are named\n',
    })
    put('.whosaidignore', '# old\nnews/*\n!news/deep/\n')
    expect((await run(['clean', 'news', 'news/a.txt', '--write'])).err).toMatch(/^1 file, 0 of them/)
    expect(read('news/a.txt')).toBe(harbour)
  })

  test('quotes heads each file’s quotations with its name; --json is a line a file', async () => {
    expect((await run(['quotes', 'news'])).out).toMatch(
      /^news\/a\.txt:\n[\s\S]*^Tomas Wieringa · direct [\s\S]*^news\/deep\/b\.md:\nno quotations\n/m,
    )
    const lines = (await run(['quotes', '--json', 'news'])).out.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(['news/a.txt', 'news/deep/b.md'])
  })

  test('a pattern takes no time that grows with its stars', () => {
    expect(matchGlob('a*'.repeat(40), `${'a'.repeat(5000)}b`)).toBe(true)
    expect(matchGlob(`${'a*'.repeat(40)}c`, `${'a'.repeat(5000)}b`)).toBe(false)
    expect(matchGlob(`${'**/'.repeat(30)}c`, `${'a/'.repeat(60)}b`)).toBe(false)
    expect(matchGlob('a/**/b', 'a/b')).toBe(true)
    expect(matchGlob('*.txt', 'a/b.txt')).toBe(false)
  })
})

describe('what is reported', () => {
  test('--diff prints what patch and git apply read', async () => {
    const { out } = await run(['clean', '--diff', 'news'])
    expect(out).toMatch(/^--- a\/news\/a\.txt\n\+\+\+ b\/news\/a\.txt\n@@ /)
    expect(spawnSync('git', ['apply', '-'], { cwd: folder, input: out }).status).toBe(0)
    expect(read('news/a.txt')).toBe(mended)
  })

  test('--report text, json, github and sarif tell file, line and column', async () => {
    const report = async (kind: string): Promise<string> => (await run(['clean', '--report', kind, 'news/a.txt'])).out
    expect(await report('text')).toMatch(/^news\/a\.txt:5:44: Hadrowitz → Hadrovec/)
    expect(JSON.parse(await report('json')).findings[0]).toMatchObject({
      file: 'news/a.txt',
      code: 'garbled-name',
      start: { line: 5, column: 44 },
      text: 'Hadrowitz',
      to: 'Hadrovec',
    })
    expect(await report('github')).toMatch(
      /^::warning file=news\/a\.txt,line=5,col=44,endColumn=53,title=whosaid garbled-name::Hadrowitz → Hadrovec \((> )?\d+ %25: /,
    )
    const [sarif] = JSON.parse(await report('sarif')).runs
    expect(sarif.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'news/a.txt' },
      region: { startLine: 5, startColumn: 44, endLine: 5, endColumn: 53 },
    })
    expect(sarif.tool.driver.rules).toEqual([{ id: 'garbled-name' }])
  })

  test('codes of sounds are for --verbose only', async () => {
    const { err } = await run(['clean', '--check', 'news/a.txt'])
    expect(err).toContain('sounds like Hadrovec')
    expect(err).not.toMatch(/HTRTS|named \d+ times/)
    expect((await run(['clean', '--check', '--verbose', 'news/a.txt'])).err).toMatch(/HTRTS.*named \d+ times/)
  })

  test('--stdin-filename names standard input, and tells its format', async () => {
    const args = ['clean', '--report', 'text', '--stdin-filename', 'desk/a.txt', '-']
    expect((await run(args, harbour)).out).toMatch(/^desk\/a\.txt:5:44: /)
    // whoever names it means it
    expect((await run(args.slice(0, -1), harbour)).out).toMatch(/^desk\/a\.txt:5:44: /)
    const captions = ['clean', '--stdin-filename', 'call.vtt', '-']
    expect((await run(captions, 'Good evening.')).err).toMatch(/call\.vtt: line 1, column 1: /)
  })

  test('--strict counts questions too', async () => {
    put('open.txt', 'A quotation mark, “open.\n\nAnother paragraph. “Yes,” she said.\n')
    expect(await run(['clean', '--check', 'open.txt'])).toMatchObject({ code: 0 })
    expect(await run(['clean', '--check', '--strict', 'open.txt'])).toMatchObject({ code: 1 })
  })
})

describe('options', () => {
  test.each([
    { Hadrowitz: 'Ilse Hadrovec', Weeringa: null, Weringa: null, Hadrovets: null },
    [
      { from: 'Hadrowitz', to: 'Ilse Hadrovec' },
      { from: 'Weeringa', to: null },
      { from: 'Weringa', to: null },
      { from: 'Hadrovets', to: null },
    ],
  ])('--decisions reads an object and a list', async (decisions) => {
    put('decided.json', JSON.stringify(decisions))
    const { out } = await run(['clean', 'news/a.txt', '--decisions', 'decided.json'])
    expect(out).toBe(harbour.replace('Hadrowitz', 'Hadrovec'))
  })

  test('--introduce, --known, --garbled and --language are the library’s', async () => {
    const written = ['--introduce', 'false', '--known', '0.9', '--garbled', '0.2', '--language', 'en']
    const options = { introduce: false, known: 0.9, garbled: 0.2, language: 'en' }
    const { out } = await run(['clean', '--json', 'news/a.txt', ...written])
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(cleanDocument(harbour, options))))
  })

  test('the nearest whosaid.config.json above gives options; the command’s come before them', async () => {
    put('whosaid.config.json', '{ "edit": "none", "roster": "people.txt", "decisions": { "Nobody": null } }')
    put('people.txt', 'Ilse Hadrovec\n')
    process.chdir(join(folder, 'news'))
    expect((await run(['clean', 'a.txt'])).out).toBe(harbour)
    expect((await run(['clean', 'a.txt', '--edit', 'all'])).out).toBe(mended)
  })

  test.each([
    ['an unknown option', '{ "colour": 1 }', /whosaid\.config\.json: there is no option "colour"/],
    ['a wrong value', '{ "known": 2 }', /whosaid\.config\.json: known is a number from 0 to 1/],
    ['no JSON', '{', /whosaid\.config\.json is no JSON/],
    ['a text instead of JSON', 'edit: none\n\n', /whosaid\.config\.json is no JSON: line 1, column 1: /],
    ['no JSON further down', '{\n "known": 0.5,\n}', /whosaid\.config\.json is no JSON: line 3, column 1: /],
    ['a list', '[]', /whosaid\.config\.json holds an object of options/],
    ['a missing roster', '{ "roster": "none.csv" }', /whosaid\.config\.json: cannot read .*none\.csv/],
    ['a wrong decision', '{ "decisions": [{ "from": 1 }] }', /a decision in a list is/],
  ])('a config with %s is a mistake', async (_, config, message) => {
    put('whosaid.config.json', config)
    const { code, err } = await run(['clean', 'news/a.txt'])
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test.each([
    [['--write', '--check', 'news'], /--check writes nothing/],
    [['--write', '-o', 'out', 'news'], /--write and --output exclude each other/],
    [['--diff', '--json', 'news'], /--diff and --json exclude each other|--json and --diff/],
    [['--write', '-'], /--write needs a file/],
    [['--report', 'xml', 'news'], /--report takes json, github, sarif, text, not xml/],
    [['--decisions', 'news/c.txt', 'news/a.txt'], /cannot read news\/c\.txt/],
    [
      ['--roster', 'latin.txt', 'news/a.txt'],
      /latin\.txt is not UTF-8: byte 0xe9 at offset 3, line 1; save it as UTF-8$/m,
    ],
    [['latin.txt'], /latin\.txt is not UTF-8: .*; --encoding says/],
    [['--decisions', 'twice.json', 'news/a.txt'], /^whosaid: twice\.json: of "Hadrowitz" two things are said$/m],
    [['--label', 'A=Ann Lee', '--label', 'A=Bo Ray', 'news/a.txt'], /^whosaid: --label: of "A" two things are said$/m],
    [['--check', '--decisions', 'nobody.json', 'news'], /^whosaid: news\/a\.txt: a decision means "Bo Nobody"/m],
    [['--introduce', 'yes', 'news/a.txt'], /--introduce takes true, false, not yes/],
  ])('%j is a mistake', async (args, message) => {
    put('twice.json', '[{ "from": "Hadrowitz", "to": "Ilse Hadrovec" }, { "from": "Hadrowitz", "to": null }]')
    put('nobody.json', '{ "Hadrowitz": "Bo Nobody" }')
    writeFileSync(join(folder, 'latin.txt'), Buffer.from('Jos\xe9 Lind\n', 'latin1'))
    const { code, out, err } = await run(['clean', ...args], quiet)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
  })
})
