import { describe, expect, test } from 'vitest'
import { applyEdits, clean, createCleaner, undoEdits, WhosaidError } from '../../src/index.ts'

const ARTICLE = `Envoy Ada Lindqvist flew in on Monday. “We agree,” Lindqvist said. Lindqvist smiled. Ada Lindqvist left.
Lindkvist’s deputy, LINDKVIST told the guests, “speaks for Lindkvist”.`

const edited = (text: string, options: Parameters<typeof clean>[1] = {}): readonly string[] =>
  clean(text, options).edits.map(({ from, to }) => `${from} → ${to}`)

test('all garbles are mended, in the letter case they are written in', () => {
  expect(edited(ARTICLE)).toEqual(['Lindkvist → Lindqvist', 'LINDKVIST → LINDQVIST', 'Lindkvist → Lindqvist'])
})

describe('what a person decides', () => {
  test('is done wherever the string is written', () => {
    expect(
      edited(ARTICLE, { roster: ['Ivo Gest'], decisions: { Lindkvist: 'Ada Lindqvist', guests: 'Ivo Gest' } }),
    ).toEqual(['Lindkvist → Lindqvist', 'LINDKVIST → LINDQVIST', 'guests → Gest', 'Lindkvist → Lindqvist'])
    const [edit] = clean(ARTICLE, { decisions: { Lindkvist: 'Ada Lindqvist' } }).edits
    expect(edit).toMatchObject({ entity: 'ada-lindqvist', confidence: 1, reasons: [{ code: 'decided' }] })
  })

  test('reaches a form that the text and the roster know in other letters', () => {
    const decisions = { Lindkvist: 'ada lindqvist' }
    expect(edited(ARTICLE, { decisions })).toHaveLength(3)
    expect(clean('Nobody came.', { roster: ['Ada Lindqvist'], decisions }).edits).toEqual([])
    expect(clean(ARTICLE, { decisions: { nowhere: 'Ada Lindqvist', envoys: null } }).edits).toHaveLength(3)
    expect(clean('They met on Ivo Gest Street.', { decisions: { nowhere: 'Ivo Gest' } }).edits).toEqual([])
  })

  test('null leaves it as it is, and asks no more', () => {
    const { edits, review } = clean(ARTICLE, { decisions: { Lindkvist: null } })
    expect(edits.map(({ from }) => from)).toEqual(['LINDKVIST'])
    expect(review.filter(({ text }) => text === 'Lindkvist')).toEqual([])
  })

  test('null asks no more who it is that speaks', () => {
    const text = 'Envoy Mateo Etxeberria came. “Yes,” Etcheberria said.'
    expect(clean(text, { decisions: { Etcheberria: null } })).toMatchObject({ text, review: [] })
  })

  test('a part of a longer word is not meant, the longer of two strings counts, and more words mean the whole name', () => {
    expect(
      edited('A lind tree and A. Lind left.', {
        roster: ['Ada Lindqvist'],
        decisions: { Lind: 'Ada Lindqvist', 'A. Lind': null },
      }),
    ).toEqual([])
    expect(
      edited('Then Aida Lind left.', { roster: ['Ada Lindqvist'], decisions: { 'Aida Lind': 'Ada Lindqvist' } }),
    ).toEqual(['Aida Lind → Ada Lindqvist'])
  })
})

describe('what stays', () => {
  test('protected strings, and what touches them', () => {
    expect(edited(ARTICLE, { protect: ['LINDKVIST', 'for Lindkvist'] })).toEqual(['Lindkvist → Lindqvist'])
    expect(clean(ARTICLE, { protect: ['LINDKVIST'] }).review).toContainEqual(
      expect.objectContaining({ text: 'LINDKVIST', code: 'withheld-edit' }),
    )
  })

  test('quoted words, if asked', () => {
    const { edits, review } = clean(ARTICLE, { edit: 'outside-quotations' })
    expect(edits.map(({ from }) => from)).toEqual(['Lindkvist', 'LINDKVIST'])
    expect(review.map(({ text, code }) => [text, code])).toEqual([['Lindkvist', 'withheld-edit']])
  })

  test('everything, if asked, and then all of it is for review', () => {
    const { text, edits, review } = clean(ARTICLE, { edit: 'none' })
    expect([text, edits]).toEqual([ARTICLE, []])
    expect(review.map((item) => [item.text, item.places.length])).toEqual([
      ['Lindkvist', 2],
      ['LINDKVIST', 1],
    ])
  })

  test.each([
    'The plaque is spelled Lindkvist by mistake.',
    'The plaque says Lindkvist [sic] in gold.',
    'The plaque says “Lindkvist” (sic), in gold.',
    'Misspelled: Lindkvist.',
  ])('a spelling that the article discusses: %s', (sentence) => {
    expect(edited(`Envoy Ada Lindqvist flew in on Monday. “We agree,” Lindqvist said. ${sentence}`)).toEqual([])
  })
})

test('what the sentence before discusses is another spelling', () => {
  const text = `Envoy Ada Lindqvist flew in on Monday. “We agree,” Lindqvist said. Lindqvist read it aloud. The plaque is misspelled. Lindkvist laughed. Lindkvist left.`
  expect(edited(text)).toEqual(['Lindkvist → Lindqvist', 'Lindkvist → Lindqvist'])
})

describe('a choice of the edits', () => {
  const { edits } = clean(ARTICLE)

  test('may be applied in any order, and undone', () => {
    const chosen = [edits[2]!, edits[0]!]
    const text = applyEdits(ARTICLE, chosen)
    expect(text).toContain('Lindqvist’s deputy, LINDKVIST told the guests, “speaks for Lindqvist”')
    expect(undoEdits(text, chosen)).toBe(ARTICLE)
  })

  test.each([
    ['twice the same', [edits[0]!, edits[0]!], 'overlaps'],
    ['of another text', [{ ...edits[0]!, from: 'Lindquist' }], 'does not stand there'],
    ['whose span is not as long as its words', [{ ...edits[0]!, end: edits[0]!.end + 1 }], 'is not as long'],
    ['behind the end', [{ start: 999, end: 1002, from: 'Ada', to: 'Ida' }], 'does not stand there'],
  ])('%s is refused', (_, chosen, complaint) => {
    expect(() => applyEdits(ARTICLE, chosen)).toThrow(WhosaidError)
    expect(() => applyEdits(ARTICLE, chosen)).toThrow(complaint)
  })

  test('of another length each is undone at its own place', () => {
    const longer = [
      { start: 0, end: 2, from: 'Bo', to: 'Robert' },
      { start: 7, end: 9, from: 'Al', to: 'Albert' },
      { start: 14, end: 20, from: 'Ursula', to: 'Ulla' },
    ]
    const source = 'Bo met Al and Ursula.'
    expect(applyEdits(source, longer)).toBe('Robert met Albert and Ulla.')
    expect(undoEdits('Robert met Albert and Ulla.', longer.toReversed())).toBe(source)
  })

  test('undoing what was never done is refused', () => {
    expect(() => undoEdits(ARTICLE, edits)).toThrow(WhosaidError)
  })
})

test('the entities of one result are the roster of the next', () => {
  const { entities } = clean(ARTICLE)
  const next = clean('“We still agree,” Lindkvist said on Tuesday.', { roster: entities })
  expect(next.edits).toMatchObject([{ from: 'Lindkvist', to: 'Lindqvist', entity: 'ada-lindqvist' }])
  expect(next.entities.map(({ id, origin }) => [id, origin])).toEqual([['ada-lindqvist', 'roster']])
})

test('the article’s own kind of apostrophe is kept', () => {
  const text = `Mayor Sean O'Brennan spoke. “Enough,” O'Brennan said. O'Brennan left.\nReporters met O'Prennan and O’Prennan.`
  expect(edited(text)).toEqual(["O'Prennan → O'Brennan", 'O’Prennan → O’Brennan'])
  const roster = ["Sean O'Brennan"]
  const decisions = { Obrenan: "Sean O'Brennan" }
  expect(edited('Obrenan spoke.', { roster, decisions })).toEqual(["Obrenan → O'Brennan"])
  expect(edited('Obrenan didn’t speak.', { roster, decisions })).toEqual(['Obrenan → O’Brennan'])
})

test('capitals are kept where all of the name has them, and initials are none', () => {
  const decisions = {
    OBR: 'Sean Obrecht',
    'O.B.': 'Obrecht',
    O: 'Obrecht',
    McDONALD: 'Ann Macdonald',
    'AN-NA BO': 'Anna Bo',
  }
  const roster = [...new Set(Object.values(decisions))]
  expect(edited('OBR, O.B., O and McDONALD met AN-NA BO.', { roster, decisions })).toEqual([
    'OBR → OBRECHT',
    'O.B. → Obrecht',
    'O → Obrecht',
    'McDONALD → Macdonald',
    'AN-NA BO → ANNA BO',
  ])
})

describe('an edit says whom it names', () => {
  const named = (text: string, options: Parameters<typeof clean>[1] = {}): readonly string[] => {
    const { edits, entities } = clean(text, options)
    return edits.map(({ to, entity }) => `${to}: ${entities.find(({ id }) => id === entity)?.name}`)
  }

  test('somebody of the roster, under the id given there', () => {
    const roster = [{ id: 'q1', name: 'Ada Lindqvist' }]
    expect(named('Lindkvist spoke.', { roster, decisions: { Lindkvist: 'Ada Lindqvist' } })).toEqual([
      'Lindqvist: Ada Lindqvist',
    ])
    expect(clean('Lindkvist spoke.', { roster, decisions: { Lindkvist: 'Ada Lindqvist' } }).edits[0]?.entity).toBe('q1')
  })

  test('somebody of the roster whom the text does not name', () => {
    const roster = ['Ivo Gest']
    expect(named('Two men came: Gest and Gestt.', { roster, decisions: { Gestt: 'Ivo Gest' } })).toEqual([
      'Gest: Ivo Gest',
    ])
    expect(clean('gestt', { roster, decisions: { gestt: 'Ivo Gest' } }).edits[0]?.entity).toBe('ivo-gest')
  })

  test.each(['article', 'speech'] as const)('never somebody whom nobody knows (%s)', (medium) => {
    const decisions = { Gestt: 'Ivo Gest' }
    expect(() => clean('Gestt spoke.', { medium, decisions })).toThrow(/invalid-option|neither the roster nor the text/)
    expect(() => clean('Nobody spoke.', { medium, decisions })).toThrow(/neither the roster nor the text/)
    // of many texts a decision may be about another
    expect(createCleaner({ medium, decisions }).clean('Nobody spoke.').edits).toEqual([])
  })

  test('a given name for a given name, a family name for a family name', () => {
    const roster = ['Ada Lindqvist']
    const decisions = { Aida: 'Ada Lindqvist', Lindkvist: 'Ada Lindqvist', 'Aida Lindkvist': 'Ada Lindqvist' }
    expect(edited('Aida left. Lindkvist stayed. Aida Lindkvist slept.', { roster, decisions })).toEqual([
      'Aida → Ada',
      'Lindkvist → Lindqvist',
      'Aida Lindkvist → Ada Lindqvist',
    ])
  })
})

describe('the threshold', () => {
  const sure = clean(ARTICLE).edits[0]!

  test('is reached by what is exactly as sure', () => {
    expect(edited(ARTICLE, { confidence: sure.confidence })).toContain('Lindkvist → Lindqvist')
  })

  test('sends what is less sure to review, with whom it may mean', () => {
    const { edits, review } = clean(ARTICLE, { confidence: 1 })
    expect(edits).toEqual([])
    const [item] = review
    expect(item).toMatchObject({ text: 'Lindkvist', code: 'unsure-edit', candidates: [{ name: 'Ada Lindqvist' }] })
    expect(item!.candidates.every(({ confidence }) => confidence >= 0.15)).toBe(true)
  })
})

test('an edit says why, and nothing that is edited is for review too', () => {
  const { edits, review } = clean(ARTICLE)
  for (const { reasons } of edits) expect(reasons.map(({ code }) => code)).toContain('sound')
  expect(review).toEqual([])
})

describe('what is no edit is told as a mistake', () => {
  const edit = { start: 0, end: 4, from: 'Lund', to: 'Lind' }
  test.each<[string, unknown]>([
    ['no list', null],
    ['an object', {}],
    ['an entry that is null', [null]],
    ['an offset between two letters', [{ ...edit, start: 0.5 }]],
    ['an end between two letters', [{ ...edit, end: 4.5 }]],
    ['an end that is none', [{ ...edit, end: Number.NaN }]],
    ['an offset that is a text', [{ ...edit, start: '0' }]],
    ['no "from"', [{ start: 0, end: 4, to: 'Lind' }]],
    ['an offset before the text', [{ ...edit, start: -4, end: 0 }]],
    ['no "to"', [{ start: 0, end: 4, from: 'Lund' }]],
    ['a place behind the end', [{ start: 40, end: 40, from: '', to: 'x' }]],
  ])('%s', (_, edits) => {
    for (const run of [applyEdits, undoEdits])
      expect(() => run('Lund left.', edits as never)).toThrow(expect.objectContaining({ code: 'invalid-edit' }))
  })

  test('a list with a hole has an edit that is none, and the message says which', () => {
    const holed = [edit, ...new Array(1), edit] as never
    expect(() => applyEdits('Lund left.', holed)).toThrow('edit 2 has no whole offsets')
    expect(() => applyEdits('Lund left.', 5 as never)).toThrow('edits are a list, not 5')
  })

  test('every message says what is wrong with which edit', () => {
    const told = (edits: readonly (typeof edit)[], message: string) => {
      expect(() => applyEdits('Lund left.', edits)).toThrow(expect.objectContaining({ code: 'invalid-edit', message }))
    }
    told([{ ...edit, end: 3 }], 'edit of 0–3 ("Lund" → "Lind"): "from" is not as long as its span')
    told([edit, { start: 2, end: 4, from: 'nd', to: '' }], 'edit of 2–4 ("nd" → "") overlaps the edit before it')
    told([{ ...edit, from: 'Lind' }], 'edit of 0–4 ("Lind" → "Lind"): "Lind" does not stand there')
    told([{ start: 11, end: 11, from: '', to: 'x' }], 'edit of 11–11 ("" → "x") lies behind the end of the text')
    expect(applyEdits('Lund left.', [{ start: 10, end: 10, from: '', to: ' Yes.' }])).toBe('Lund left. Yes.')
    expect(undoEdits('Lund left. Yes.', [{ start: 10, end: 10, from: '', to: ' Yes.' }])).toBe('Lund left.')
  })

  test('nor is what is no text one', () => {
    for (const run of [applyEdits, undoEdits])
      expect(() => run(null as never, [])).toThrow('a text is a string, not null')
    expect(() => applyEdits(null as never, [])).toThrow(expect.objectContaining({ code: 'invalid-text' }))
    expect(() => undoEdits(5 as never, [])).toThrow(expect.objectContaining({ code: 'invalid-text' }))
  })
})
