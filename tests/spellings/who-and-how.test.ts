import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const edited = (text: string, options: Parameters<typeof clean>[1] = {}): readonly string[] =>
  clean(text, options).edits.map(({ from, to }) => `${from} → ${to}`)

/** Whom each written form of a name is linked to. */
const linked = (text: string, options: Parameters<typeof clean>[1] = {}): Readonly<Record<string, string | null>> =>
  Object.fromEntries(clean(text, options).mentions.map((mention) => [mention.text, mention.entity]))

describe('who is meant and how it is spelt are two questions', () => {
  const GARBLED_INTRODUCTION = `Envoy Steve Vitkov arrived. “We are close,” Witkoff said. Witkoff met the president. Witkoff then left.`

  test('right names behind a garbled introduction are not mended into the garble', () => {
    const right = /Witkoff/g
    expect(clean(GARBLED_INTRODUCTION).text.match(right)!.length).toBeGreaterThanOrEqual(3)
    const { 'Steve Vitkov': introduced, Witkoff: later } = linked(GARBLED_INTRODUCTION)
    expect(introduced).toBe(later)
  })

  test('what is undecided is linked, left as it is, and asked about once', () => {
    const text = `Ilse Hadrovec arrived. Ilse Hadrovets spoke. “Yes,” Hadrovets said. “No,” Hadrovec said.`
    const { edits, review, mentions } = clean(text)
    expect(edits).toEqual([])
    expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(1)
    const [item] = review
    expect(item).toMatchObject({ code: 'undecided-spelling' })
    expect(item!.places).toHaveLength(4)
    expect(item!.spellings.map((spelling) => spelling.text).sort()).toEqual(['Hadrovec', 'Hadrovets'])
  })
})

describe('words that make no name are nobody’s spelling', () => {
  test('the one name among them is right, however often they stand there', () => {
    const text = `Minister Tomas Bakaro opened the talks on Monday. “We are close,” Bakaro said. The president met Bakaro twice. “It was late,” A Carrow said on Friday. Reporters asked A Carrow about the budget, and A Carrow left. Sailors thanked A Carrow.`
    expect(new Set(edited(text))).toEqual(new Set(['A Carrow → Bakaro']))
  })
})

describe('links that edit nothing', () => {
  const TWO = 'Deputy John Lindner stayed. Lindner sat. The union thanked John Linker for the bill. Linker left.'

  test('where a name is surely garbled, two whole names that are nearly one are one person’s, and stay as they are', () => {
    const text = `Minister Yordan Sokolov spoke on Monday. “We wait,” Sokolow said. Sokolov left. Sokolov’s aides thanked Sokolov. ${TWO}`
    const { mentions, edits } = clean(text)
    expect(edits.map(({ from }) => from)).toEqual(['Sokolow'])
    const people = mentions.filter((mention) => /Lin[dk]/.test(mention.text)).map(({ entity }) => entity)
    expect(people).toHaveLength(4)
    expect(new Set(people).size).toBe(1)
  })

  test('where nothing is garbled they are two people', () => {
    expect(linked(TWO)).toMatchObject({ 'John Lindner': 'john-lindner', 'John Linker': 'john-linker' })
  })

  test('a whole name of its own is nobody else’s by little', () => {
    const { 'Cory Booker': booker } = linked(
      'Minister Yordan Sokolov spoke on Monday. “We wait,” Sokolow said. Sokolov left. Senator Amy Klobuchar came. So did Cory Booker.',
    )
    expect(booker).not.toBe('amy-klobuchar')
  })
})

describe('whole names first', () => {
  const roster = ['Steve Witkoff']

  test('a whole name with the given name right is the roster’s, and so are the mentions behind it', () => {
    const text = 'US envoy Steve Vitkov said talks went well. “We are close,” Vitkov said.'
    expect(edited(text, { roster })).toEqual(['Vitkov → Witkoff', 'Vitkov → Witkoff'])
    expect(edited('“We agree,” Steve Witkov told reporters.', { roster })).toEqual(['Witkov → Witkoff'])
  })

  test('the roster’s own form is never edited', () => {
    expect(edited('Steve Witkoff came. “Yes,” Witkof said. Witkof left. Witkof slept.', { roster })).not.toContain(
      'Witkoff → Witkof',
    )
  })

  test('the same family name with another given name is another person', () => {
    expect(edited('Senator Karla Witkoff spoke. “No,” she said.', { roster })).toEqual([])
  })

  test('a garbled given name is mended with the family name, and what stays is no part of the edit', () => {
    const text = 'Minister Serhy Lindqvyst spoke. “Yes,” Lindqvyst said. Later Lindqvyst left.'
    expect(edited(text, { roster: ['Sergei Lindqvist'] })).toEqual([
      'Serhy Lindqvyst → Sergei Lindqvist',
      'Lindqvyst → Lindqvist',
      'Lindqvyst → Lindqvist',
    ])
    expect(edited('Iriana Hadrovec spoke.', { roster: ['Iliana Hadrovec'] })).toEqual([
      'Iriana Hadrovec → Iliana Hadrovec',
    ])
  })

  test('of a usual given name a large roster has many: the family name must tell more', () => {
    const others = Array.from({ length: 300 }, (_, i) => `Person${i} Nobody${i}`)
    expect(edited('Senator John Cornell spoke. “No,” Cornell said.', { roster: ['John Gorman', ...others] })).toEqual(
      [],
    )
  })
})

describe('a recogniser makes several words of a name', () => {
  test('the stretch is mended whole, wherever it stands', () => {
    const text =
      'Agriculture Minister Takeo Temura met The Mura of the press. “No,” The Mura said. The Mura left. He thanked The Mura.'
    const mended = clean(text, { roster: ['Takeo Temura'] })
    expect(mended.text).not.toMatch(/The Temura/)
    expect(mended.edits.map(({ from }) => from)).toEqual(mended.edits.map(() => 'The Mura'))
  })

  test('a family name of two words in a whole name is one garble', () => {
    const text = 'Minister Amara Pan Dancer spoke. “Yes,” Pan Dancer said. Pan Dancer left.'
    expect(edited(text, { roster: ['Amara Pandansa'] })).toEqual([
      'Pan Dancer → Pandansa',
      'Pan Dancer → Pandansa',
      'Pan Dancer → Pandansa',
    ])
  })
})

test('a garble of several words that stands within a sentence too keeps its first word at the beginning of one', () => {
  const { text } = clean(
    'Mayor Anil Orlandini opened the park. Orlandini planted a tree. Or Landini smiled. Critics of Or Landini laughed. “It is yours,” Orlandini said. Reporters asked Orlandini about the cost. Orlandini left.',
  )
  expect(text).not.toContain('Or Orlandini')
})

test('a whole name is never replaced by a shorter one', () => {
  const { text } = clean(
    '(AP Photo/Ilsa Hadrovets)\n\nPhotographer Ilse Hadrovec of AP won the prize. Hadrovec smiled.',
  )
  expect(text).toContain('Photographer Ilse Hadrovec of AP')
})

describe('one more garble of somebody whose name is mended', () => {
  const text = (written: string): string =>
    `Trade minister Oksana Tverdenko opened the talks on Monday. “We are close,” Tverdenko said. The president met Tverdenko twice. Reporters asked Tvrdnk about the budget. Nobody had seen the note from ${written} before. Farmers cheered Tverdenko. Tverdenko left. Then Tverdenko slept.`

  test('a spelling that nobody has is as sure as the one that is mended', () => {
    expect(edited(text('Tvorten'), { confidence: 0.65 })).toEqual(['Tvrdnk → Tverdenko', 'Tvorten → Tverdenko'])
  })

  test('a name that people have is not', () => {
    expect(edited(text('Borden'), { confidence: 0.65 })).toEqual(['Tvrdnk → Tverdenko'])
  })
})

test('a usual surname is no garble of what nobody is called and is one letter apart, however often that stands there', () => {
  const wrong = Array.from({ length: 6 }, (_, i) => `Reporter ${i} asked Wilsom about the bill.`).join(' ')
  const text = `Senator Micha Wilsom spoke on Monday. “We wait,” Wilsom said. ${wrong} Critics of Wilson laughed. “No,” Wilsom said.`
  expect(edited(text)).toEqual([])
})

describe('a right spelling is not given up for one that stands there once', () => {
  test.each([
    // a garble that is itself a name, before the right one three times
    'Envoy Fiona McAlister arrived on Monday. “We are close,” MacAllister said. MacAllister met the mayor. “We may sign,” MacAllister added.',
    'Envoy Selma Lagerquist arrived on Monday. “We are close,” Lagerkvist said. Lagerkvist met the mayor. “We may sign,” Lagerkvist added.',
    'Envoy Piet Vandenburghe arrived on Monday. “We are close,” Vandenberghe said. Vandenberghe met the mayor. “We may sign,” Vandenberghe added.',
    // three spellings, the whole name’s first
    'Envoy Rajesh Venkataraman arrived on Monday. “We are close,” Venkatraman said. The talks went on. “We may sign,” Vencataraman added.',
    'Envoy Fiona MacAllister arrived on Monday. “We are close,” McAlister said. The talks went on. “We may sign,” MacAlister added.',
  ])('%s', (text) => {
    const { edits, review } = clean(text)
    expect(edits).toEqual([])
    expect(review.map(({ code }) => code)).toContain('undecided-spelling')
  })
})
