import { describe, expect, test } from 'vitest'
import { groupNames, reattribute } from '../../../src/names.ts'

const inShort = (names: readonly string[], options = {}) =>
  groupNames(names, options).map(({ name, variants }) => `${name}: ${variants.map(({ text }) => text).join(' | ')}`)

describe('the people of a list of written names', () => {
  test('surnames, titles, order, initials, places and garbles are one person’s', () => {
    expect(
      inShort([
        ...['Ada Lindqvist', 'Lindkvist', 'Ada Lindqvist', 'LINDQVIST, Ada', 'A. Lindqvist', 'Ada Lindquist'],
        ...['Peter King', 'Mr. KING of New York', 'Zebediah Hall'],
      ]),
    ).toEqual([
      'Ada Lindqvist: Ada Lindqvist | A. Lindqvist | Ada Lindquist | LINDQVIST, Ada | Lindkvist',
      'Peter King: Mr. KING of New York | Peter King',
      'Zebediah Hall: Zebediah Hall',
    ])
  })

  test('a given name with the first letter of the family name is the one who is called so', () => {
    expect(inShort(['Rita Lund', 'Rita L.', 'Steve L', 'Zed Hall'])).toEqual([
      'Rita Lund: Rita L. | Rita Lund',
      'Steve L: Steve L',
      'Zed Hall: Zed Hall',
    ])
    expect(inShort(['Rita Lund', 'Rita Lax', 'Rita L.'])).toHaveLength(3)
    expect(inShort(['John Smith', 'Smith J.'])).toEqual(['John Smith: John Smith | Smith J.'])
  })

  test('a family name of two letters is one, and another given name of its syllables is another', () => {
    expect(inShort(['Xi Wenlin', 'Xi', 'President Xi'])).toEqual(['Xi Wenlin: President Xi | Xi | Xi Wenlin'])
    expect(inShort(['Li Kejun', 'Li Jun', 'Li'])).toHaveLength(3)
  })

  test('a usual family name that sounds otherwise is somebody’s own, one that sounds the same may be a spelling', () => {
    expect(inShort(['Dmitry Peskov', 'Peskov', 'Pescov', 'Petrov'])).toEqual([
      'Dmitry Peskov: Dmitry Peskov | Pescov | Peskov',
      'Petrov: Petrov',
    ])
    expect(inShort(['Bo Larsen', 'Larsen', 'Larsson'])).toHaveLength(1)
  })

  test('two of one surname are two, and the surname alone is neither’s', () => {
    expect(inShort(['Bo Marlow', 'Carl Marlow', 'Mr. Marlow'])).toHaveLength(3)
  })

  test('with a roster they are its people, several garbles together where none alone is', () => {
    const roster = ['Steve Witkoff', 'Dmitry Peskov']
    const [witkoff, other] = groupNames(['Vickov', 'Vykov', 'Zed Hall'], { roster })
    expect(witkoff).toMatchObject({ id: 'steve-witkoff', name: 'Steve Witkoff', spelling: { confidence: 1 } })
    expect(witkoff!.entity?.id).toBe('steve-witkoff')
    expect(other).toMatchObject({ id: 'zed-hall', entity: null })
  })

  test('the likelier spelling is the one that comes again', () => {
    const [one] = groupNames(['Ada Lindkvist', 'Ada Lindqvist', 'Ada Lindqvist', 'Ada Lindqvist'])
    expect(one!.name).toBe('Ada Lindqvist')
    expect(one!.spelling.confidence).toBeGreaterThan(0.7)
    expect(one!.spelling.confidence).toBeLessThan(1)
  })

  test('or, where each is written as often, that of which more people are called so', () => {
    expect(groupNames(['Maren Holt', 'Maren Hollt'])[0]!.name).toBe('Maren Holt')
    expect(groupNames(['Rita Smiht', 'Rita Smith'])[0]!.name).toBe('Rita Smith')
  })

  test('what holds no name is nobody', () => {
    expect(groupNames(['', '  ', '—'])).toEqual([])
    expect(groupNames([])).toEqual([])
  })

  test('a list is the same people in whatever order it comes', () => {
    const names = ['Ada Lindqvist', 'Lindkvist', 'A. Lindqvist', 'Bo Marlow', 'Marlov', 'Ines Abreu']
    const idsOf = (list: readonly string[]) =>
      groupNames(list)
        .map(({ variants }) => variants.map(({ text }) => text).join())
        .sort()
    expect(idsOf([...names].reverse())).toEqual(idsOf(names))
  })

  test.each([
    [['A. Brinkmann', 'Brinkmann', 'Frau Dr. Anneliese Brinkmann'], ['Anneliese Brinkmann']],
    [
      ['J. Moreau', 'Paul Girard', 'M. Moreau', 'Jean Moreau', 'Girard, P.'],
      ['Jean Moreau', 'Paul Girard'],
    ],
    [['Yusuf A', 'Dr Amina Yusuf', 'Prof. Yusuf', 'A Yusuf'], ['Amina Yusuf']],
    [['Lawrow', 'Сергей Лавров', 'Sergei Lavrov'], ['Sergei Lavrov']],
    [['ACHTERBERG, Rosalind', 'Rosalind Achterberg', 'Achterburg'], ['Rosalind Achterberg']],
  ])('%j: an initial, a surname and a garble are whose whole name is written', (names, people) =>
    expect(groupNames(names).map(({ name }) => name)).toEqual(people),
  )

  test.each([
    [
      ['John Kessler', 'Jane Kessler', 'Ms. Kessler', 'Mr. Kessler', 'J. Kessler'],
      [
        'Jane Kessler: Jane Kessler | Ms. Kessler',
        'John Kessler: John Kessler | Mr. Kessler',
        'J. Kessler: J. Kessler',
      ],
    ],
    [
      ['Sam Alder Jr.', 'Sam Alder, Sr.', 'Sam Alder'],
      ['Sam Alder Jr.: Sam Alder Jr.', 'Sam Alder: Sam Alder, Sr.', 'Sam Alder: Sam Alder'],
    ],
    [['Sam Alder Jr.', 'Sam Alder'], ['Sam Alder Jr.: Sam Alder | Sam Alder Jr.']],
    [
      ['Peter Hanlon', 'Patrick Hanlon'],
      ['Peter Hanlon: Peter Hanlon', 'Patrick Hanlon: Patrick Hanlon'],
    ],
    [['Jose Nunez', 'José Núñez', 'JOSÉ NÚÑEZ'], ['José Núñez: JOSÉ NÚÑEZ | Jose Nunez | José Núñez']],
    [['Bob Tannahill', 'Robert Tannahill'], ['Robert Tannahill: Bob Tannahill | Robert Tannahill']],
    [['Thelma Broad -- Analyst', 'Thelma Broad'], ['Thelma Broad: Thelma Broad | Thelma Broad -- Analyst']],
    [
      ['Speaker 1', 'Speaker 2', 'SPEAKER_10', 'Speaker A', 'Speaker 1'],
      ['Speaker 1: Speaker 1', 'Speaker 2: Speaker 2', 'SPEAKER_10: SPEAKER_10', 'Speaker A: Speaker A'],
    ],
  ])('%j: who is kept apart and who is not', (names, people) =>
    expect(inShort(names).sort()).toEqual([...people].sort()),
  )

  test('as frequent ones stand in the order of the list', () =>
    expect(inShort(['Zed Hall', 'Bo Marlow', 'Ines Abreu'])).toEqual([
      'Zed Hall: Zed Hall',
      'Bo Marlow: Bo Marlow',
      'Ines Abreu: Ines Abreu',
    ]))

  test('no roster is none, and null is a mistake', () => {
    const refused = expect.objectContaining({ code: 'invalid-roster' })
    const roster = null as unknown as string[]
    expect(() => groupNames(['Ada'], { roster })).toThrow(refused)
    expect(() => reattribute([{ speaker: 'Ada' }], { roster })).toThrow(refused)
  })

  test('what is no list of names is refused', () => {
    const refused = expect.objectContaining({ code: 'invalid-text' })
    for (const names of ['Ada', null, [5]]) expect(() => groupNames(names as unknown as string[])).toThrow(refused)
    expect(() => groupNames(['Ada'], { rooster: [] } as object)).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    )
  })
})

describe('records of quotations that are already extracted', () => {
  const records = [
    { quote: 'We agree.', speaker: 'Lindkvist', page: 1 },
    { quote: 'No.', speaker: 'Lindqvist, Ada', page: 2 },
    { quote: 'Perhaps.', speaker: 'Smith', page: 3 },
    { quote: 'Who?', speaker: null, page: 4 },
    { quote: 'What?', speaker: 'Unknown', page: 5 },
    { quote: 'Where?', speaker: 'Zed Hall', page: 6 },
  ]
  const { records: done, people, review } = reattribute(records, { roster: ['Ada Lindqvist', 'Ann Smith', 'Bo Smith'] })

  test('come back with who is meant, and all else as it was', () => {
    expect(done.map(({ quote, page, speaker }) => [quote, page, speaker?.id ?? null])).toEqual([
      ['We agree.', 1, 'ada-lindqvist'],
      ['No.', 2, 'ada-lindqvist'],
      ['Perhaps.', 3, 'smith'],
      ['Who?', 4, null],
      ['What?', 5, null],
      ['Where?', 6, 'zed-hall'],
    ])
    expect(done[0]).toEqual({
      quote: 'We agree.',
      page: 1,
      speaker: { id: 'ada-lindqvist', name: 'Ada Lindqvist' },
      confidence: expect.closeTo(1, 3),
    })
    expect(people[0]).toMatchObject({ id: 'ada-lindqvist' })
  })

  test('and with what the roster does not tell', () => {
    expect(review.map(({ text, code, records: at, candidates }) => [text, code, at, candidates.length])).toEqual([
      ['Smith', 'ambiguous-name', [2], 2],
      ['Zed Hall', 'unknown-speaker', [5], 1],
    ])
  })

  test('with nobody where the label names nobody', () => {
    const labels = [
      '[unknown]',
      '(unidentified)',
      'Multiple Speakers',
      'Speaker B',
      'SPEAKER_00',
      'Unidentified Analyst',
      'inaudible',
    ]
    const nobody = reattribute(labels.map((speaker) => ({ speaker }))).records
    expect(nobody.map(({ speaker }) => speaker)).toEqual(labels.map(() => null))
  })

  test('from a field of another name', () => {
    const [one] = reattribute([{ who: 'Lindkvist' }], { roster: ['Ada Lindqvist'], speaker: 'who' }).records
    expect(one).toMatchObject({ who: 'Lindkvist', speaker: { id: 'ada-lindqvist' } })
  })

  test('are a list of objects', () => {
    const refused = expect.objectContaining({ code: 'invalid-text' })
    for (const wrong of ['x', null, [5], [null], [[]]])
      expect(() => reattribute(wrong as unknown as object[])).toThrow(refused)
  })
})

test('a channel and a studio with a number are names, a numbered speaker is not', () => {
  const roster = ['Channel 4', 'Studio 10', 'Speaker Ada Lind']
  const idOf = new Map(
    groupNames(['Channel 4', 'Studio 10', 'Speaker 4'], { roster }).map((one) => [one.name, one.entity]),
  )
  expect([...idOf].map(([name, entity]) => [name, entity !== null])).toEqual([
    ['Channel 4', true],
    ['Studio 10', true],
    ['Speaker 4', false],
  ])
})

test('whom a title tells to be a man and whom a woman are two, unless the given name tells already', () => {
  expect(inShort(['Mr. Robin Lind', 'Ms. Robin Lind'])).toEqual([
    'Robin Lind: Mr. Robin Lind',
    'Robin Lind: Ms. Robin Lind',
  ])
  expect(inShort(['Mrs. Anna Lind', 'Anna Lind'])).toEqual(['Anna Lind: Anna Lind | Mrs. Anna Lind'])
})

test.each([
  ['José Marín', 'Jose Marin'],
  ['Łukasz Wójcik', 'Lukasz Wojcik'],
  ['Đặng Thị Hoa', 'Dang Thi Hoa'],
])('%s is written with all accents that any of the list has', (accented, bare) => {
  const [one, ...others] = groupNames([bare, accented])
  expect([one?.name, others]).toEqual([accented, []])
})

test('Anonymous Sudan is a name, an unidentified analyst of a firm is nobody', () => {
  const speakers = [
    'Anonymous Sudan',
    'Unknown Worlds Entertainment',
    'Unidentified Analyst, Sea Bank',
    'Unknown male voice',
  ]
  const { records } = reattribute(speakers.map((speaker) => ({ speaker })))
  expect(records.map(({ speaker }) => speaker?.name ?? null)).toEqual([...speakers.slice(0, 2), null, null])
})
