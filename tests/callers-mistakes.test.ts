import { describe, expect, test } from 'vitest'
import { createArchive, learnFromCorrections } from '../src/archive/index.ts'
import { applyEdits, createSpanMap, undoEdits } from '../src/edits/index.ts'
import * as formats from '../src/formats/index.ts'
import { clean, createCleaner, createResolver, groupNames, reattribute, WhosaidError } from '../src/index.ts'
import { openArchive, readRosterFile } from '../src/node/index.ts'
import { reviewPage, writeCsv, writeTei } from '../src/report/index.ts'
import { compileRoster, loadRoster, parseRoster, saveRoster } from '../src/roster.ts'
import { cleanPieces, createCleanStream } from '../src/stream/index.ts'

// Callers without types give anything. What they get is a result or a WhosaidError, never a TypeError of our own code.

const circle: Record<string, unknown> = {}
circle['itself'] = circle

const ANYTHING: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  'a number': 5,
  NaN: Number.NaN,
  'a fraction': 0.5,
  'a negative number': -1,
  'a bigint': 5n,
  'a string': 'abc',
  'an empty string': '',
  true: true,
  'a symbol': Symbol('abc'),
  'a function': () => 1,
  'an empty list': [],
  'a list of null': [null],
  'a list of numbers': [5],
  'a list of lists': [[1]],
  'a list of objects': [{ name: 5 }],
  // biome-ignore lint/suspicious/noSparseArray: a caller may give one
  'a list with a hole': [, 'abc'],
  'an object': {},
  'another object': { index: 1 },
  'an object without a prototype': Object.create(null),
  'an object in itself': circle,
  'a Set': new Set(['abc']),
  'a Map': new Map([['a', 'b']]),
  'a date': new Date(0),
  'a regular expression': /abc/,
  'an ArrayBuffer': new ArrayBuffer(4),
  'a typed array': new Uint8Array(3),
}

const TEXT = 'Envoy Petra Lund left. “It is over,” Lund said.'
const EDIT = { start: 6, end: 11, from: 'Petra', to: 'Petre' }
const result = clean(TEXT)
const resolver = createResolver(['Petra Lund'])
const archive = () => {
  const made = createArchive()
  made.clean('monday', TEXT)
  return made
}
const [person] = archive().people()
const drain = async (pieces: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of pieces);
}
const withEach = (names: readonly string[], run: (part: object) => unknown) =>
  names.map((name) => [name, (value: unknown) => run({ [name]: value })] as const)
type Call = readonly [name: string, run: (value: never) => unknown]

const CALLS: readonly Call[] = [
  ['clean', (text) => clean(text)],
  ['clean with options', (options) => clean(TEXT, options)],
  ...withEach(
    'roster known garbled introduce confidence edit decisions protect medium language'.split(' '),
    (options) => createCleaner(options),
  ),
  ...withEach('id name aliases titles gender type weight'.split(' '), (field) =>
    createResolver([{ name: 'Petra Lund', ...field }]),
  ),
  ['createResolver', (roster) => createResolver(roster)],
  ['createResolver with options', (options) => createResolver(['Petra Lund'], options)],
  ['resolve', (name) => resolver.resolve(name)],
  ['resolve with options', (options) => resolver.resolve('Lund', options)],
  ['rank', (name) => resolver.rank(name)],
  ['rank with a limit', (limit) => resolver.rank('Lund', { limit })],
  ['resolveTogether', (names) => resolver.resolveTogether(names)],
  ['groupNames', (names) => groupNames(names)],
  ['groupNames with options', (options) => groupNames(['Lund'], options)],
  ['groupNames with a roster', (roster) => groupNames(['Lund'], { roster })],
  ['reattribute', (records) => reattribute(records)],
  ['reattribute with options', (options) => reattribute([{ speaker: 'Lund' }], options)],
  ['reattribute with a roster', (roster) => reattribute([{ speaker: 'Lund' }], { roster })],
  ['applyEdits', (edits) => applyEdits(TEXT, edits)],
  ['applyEdits of a text', (text) => applyEdits(text, [])],
  ['undoEdits', (edits) => undoEdits(TEXT, edits)],
  ['createSpanMap', (edits) => createSpanMap(edits)],
  ['toCleaned', (span) => createSpanMap([EDIT]).toCleaned(span)],
  ['toSource', (span) => createSpanMap([EDIT]).toSource(span)],
  ...withEach(Object.keys(EDIT), (part) => applyEdits(TEXT, [{ ...EDIT, ...part }])),
  ...withEach(Object.keys(EDIT), (part) => createSpanMap([{ ...EDIT, ...part }])),
  ['compileRoster', (roster) => compileRoster(roster)],
  ['loadRoster', (bytes) => loadRoster(bytes)],
  ['saveRoster', (roster) => saveRoster(roster)],
  ['parseRoster', (text) => parseRoster(text, 'csv')],
  ['parseRoster of a format', (format) => parseRoster('name\nPetra Lund', format)],
  ['detectFormat', (file) => formats.detectFormat(file)],
  ['detectFormat by a name', (name) => formats.detectFormat(TEXT, name)],
  ['cleanDocument', (file) => formats.cleanDocument(file)],
  ['cleanDocument with options', (options) => formats.cleanDocument(TEXT, options)],
  ...withEach('format fileName field medium roster'.split(' '), (options) =>
    formats.cleanDocument('id,text\n1,Lund left', options),
  ),
  ['createDocumentCleaner', (options) => formats.createDocumentCleaner(options)],
  ['cleanTranscript', (file) => formats.cleanTranscript(file)],
  ['cleanTranscript with options', (options) => formats.cleanTranscript('WEBVTT\n', options)],
  ['createTranscriptCleaner', (options) => formats.createTranscriptCleaner(options)],
  ['applyLabels', (file) => formats.applyLabels(file, { A: 'B' })],
  ['applyLabels with names', (labels) => formats.applyLabels('Ann: Yes.\n\nBen: No.\n', labels)],
  ['applyLabels in a place', (place) => formats.applyLabels('Ann: Yes.\n\nBen: No.\n', {}, place)],
  ['exportVocabulary', (roster) => formats.exportVocabulary(roster, 'aws')],
  ['exportVocabulary for a service', (service) => formats.exportVocabulary(['Petra Lund'], service)],
  ['cleanPieces', (pieces) => drain(cleanPieces(pieces))],
  ['cleanPieces of a piece', (piece) => drain(cleanPieces([piece]))],
  ['cleanPieces with options', (options) => drain(cleanPieces([{ text: 'Lund' }], options))],
  ['createCleanStream', (options) => createCleanStream(options)],
  ['createArchive', (log) => createArchive(log)],
  ['createArchive with options', (options) => createArchive('', options)],
  ['archive.clean', (id) => archive().clean(id, TEXT)],
  ['archive.clean of a text', (text) => archive().clean('tuesday', text)],
  ['archive.clean with options', (options) => archive().clean('monday', TEXT, options)],
  ['archive.read', (reading) => archive().read(reading)],
  ['archive.decide', (question) => archive().decide(question, 'same')],
  ['archive.decide an answer', (answer) => archive().decide('q', answer)],
  ['archive.decide with options', (options) => archive().decide('q', 'same', options)],
  ['archive.merge', (other) => archive().merge(person!.id, other)],
  ['archive.split', (places) => archive().split(person!.id, places)],
  ['archive.link', (sameAs) => archive().link(person!.id, sameAs)],
  ['archive.learn', (text) => archive().learn('monday', TEXT, text)],
  ['learnFromCorrections', (text) => learnFromCorrections(TEXT, text)],
  ['learnFromCorrections with options', (options) => learnFromCorrections(TEXT, TEXT, options)],
  ['reviewPage', (reported) => reviewPage(reported)],
  ['reviewPage with options', (options) => reviewPage(result, options)],
  ['writeCsv', (reported) => writeCsv(reported)],
  ['writeTei', (reported) => writeTei(reported)],
  ['writeTei with options', (options) => writeTei(result, options)],
  ...withEach('text language quotations entities mentions edits review'.split(' '), (part) =>
    reviewPage({ ...result, ...part }),
  ),
  ['openArchive', (path) => (typeof path === 'string' ? null : openArchive(path))],
  ['readRosterFile', (path) => readRosterFile(path)],
]

describe('whatever a caller gives, the answer is a result or a WhosaidError', () => {
  test.each(CALLS)('%s', async (_, run) => {
    for (const [what, value] of Object.entries(ANYTHING)) {
      const error = await (async () => run(value as never))().then(
        () => null,
        (thrown: unknown) => thrown,
      )
      if (error !== null) expect(error, what).toBeInstanceOf(WhosaidError)
    }
  })
})

describe('what cannot be meant is refused', () => {
  test.each<readonly [string, () => unknown, string]>([
    ['a Map of decisions', () => clean(TEXT, { decisions: new Map() as never }), 'invalid-option'],
    ['an option that is not known', () => clean(TEXT, { rooster: [] } as never), 'invalid-option'],
    ['a date for options', () => clean(TEXT, new Date(0) as never), 'invalid-option'],
    ['a list of options', () => resolver.resolve('Lund', [] as never), 'invalid-option'],
    ['an empty string for a roster', () => groupNames(['Lund'], { roster: '' as never }), 'invalid-roster'],
    ['an index without its roster', () => clean(TEXT, { roster: { index: 1 } as never }), 'invalid-roster'],
    ['edits that overlap', () => createSpanMap([EDIT, { ...EDIT, start: 8 }]), 'invalid-edit'],
    ['a span that ends before it begins', () => createSpanMap([EDIT]).toCleaned({ start: 3, end: 1 }), 'invalid-edit'],
    ['a list for labels', () => formats.applyLabels('Ann: Yes.\n\nBen: No.\n', ['Ann'] as never), 'invalid-option'],
    ['a roster that is not compiled', () => saveRoster(['Petra Lund'] as never), 'invalid-roster'],
    ['a result without its quotations', () => writeCsv({ text: '' } as never), 'invalid-text'],
  ])('%s', (_, run, code) => {
    expect(run).toThrow(expect.objectContaining({ name: 'WhosaidError', code }))
  })
})

describe('what a mistake is answered with', () => {
  const roster = ['Ann Lee']
  const MISTAKES: readonly [what: string, call: () => unknown, answer: RegExp][] = [
    [
      'a field that is called otherwise',
      () => clean('a', { roster: [{ name: 'Ann Lee', alias: ['Lee'] } as never] }),
      /no field "alias"; it is called aliases/,
    ],
    ['a text where names are asked for', () => groupNames('Ann Lee' as never), /a list of strings, not "Ann Lee"/],
    ['a number among names', () => groupNames(['Ann Lee', 5 as never]), /a list of strings, not of 5/],
    [
      'one name to resolve together',
      () => createResolver(roster).resolveTogether('Lee' as never),
      /a list of strings, not "Lee"/,
    ],
    ['one record', () => reattribute({ speaker: 'Lee' } as never), /a list of objects, not an object/],
    [
      'records that call the speaker otherwise',
      () => reattribute([{ who: 'Lee', quote: 'Yes.' }]),
      /no record has a field "speaker".* are who, quote/,
    ],
    [
      'JSON that ends too soon',
      () => formats.cleanDocument('{"a":', { format: 'whisper' }),
      /line 1, column 6: this is no JSON: value expected/,
    ],
    [
      'a path where a log is asked for',
      () => createArchive('people.jsonl'),
      /not "people\.jsonl"; openArchive of whosaid\/node/,
    ],
  ]
  test.each(MISTAKES)('%s', (_, call, answer) => expect(call).toThrow(answer))
})
