import { describe, expect, test } from 'vitest'
import { createArchive, type LogLine, type Reading } from '../../src/archive/index.ts'

const MONDAY = 'Envoy Ilse Hadrovec arrived on Monday. “We are close,” Hadrovec said. Hadrovec then left.'
const TUESDAY = 'Envoy Ilse Hadrovec spoke on Tuesday. “We are closer,” Hadrovec said.'
const GARBLED = 'Envoy Ilse Hadrovets spoke on Friday. “We have agreed,” Hadrovets said. Hadrovets smiled.'
const NAMESAKE = 'Minister Bruno Hadrovec spoke. “We disagree,” Hadrovec said.'

const speakerOf = (result: { quotations: readonly { speaker: { id: string } | null }[] }): string | undefined =>
  result.quotations[0]?.speaker?.id

describe('one set of people over many documents', () => {
  test('a person has one id in all documents, however the name is written', () => {
    const archive = createArchive()
    const ids = [MONDAY, GARBLED, TUESDAY].map((text, i) => speakerOf(archive.clean(`${i}`, text)))
    expect(new Set(ids).size).toBe(1)
    expect(archive.people().map(({ name, aliases, documents }) => ({ name, aliases, documents }))).toEqual([
      { name: 'Ilse Hadrovec', aliases: ['Ilse Hadrovets'], documents: 3 },
    ])
  })

  test('namesakes are told apart by their given names', () => {
    const archive = createArchive()
    const ids = [MONDAY, NAMESAKE].map((text, i) => speakerOf(archive.clean(`${i}`, text)))
    expect(new Set(ids).size).toBe(2)
  })

  test('nothing is edited before it is known what is right', () => {
    const archive = createArchive()
    archive.clean('monday', MONDAY)
    expect(archive.clean('friday', GARBLED).edits).toEqual([])
    expect(archive.clean('monday', MONDAY).edits).toEqual([])
  })

  test('the right form of many documents mends a garble in one', () => {
    const archive = createArchive()
    for (let i = 0; i < 6; i++) archive.clean(`day ${i}`, MONDAY)
    expect(archive.clean('friday', GARBLED).text).toBe(GARBLED.replaceAll('Hadrovets', 'Hadrovec'))
  })

  test('somebody whom another document introduces is known where nothing does', () => {
    const archive = createArchive()
    archive.clean('monday', MONDAY)
    const { mentions } = archive.clean('list', 'Present were Ilse Hadrovec and others.')
    expect(mentions.find(({ text }) => text === 'Ilse Hadrovec')?.entity).toBe(archive.people()[0]!.id)
  })

  test('the same document again is no second one, a changed document is read anew', () => {
    const archive = createArchive()
    archive.clean('monday', MONDAY)
    archive.clean('monday', MONDAY)
    expect(archive.log().trim().split('\n').length).toBe(1)
    archive.clean('monday', NAMESAKE)
    expect(archive.people().map(({ name }) => name)).toEqual(['Bruno Hadrovec'])
  })

  test('whom the caller knows keeps the id and is spelt right', () => {
    const archive = createArchive('', { roster: [{ id: 'Q1', name: 'Ilse Hadrovec' }] })
    const result = archive.clean('friday', GARBLED)
    expect(speakerOf(result)).toBe('Q1')
    expect(result.text).toBe(GARBLED.replaceAll('Hadrovets', 'Hadrovec'))
  })
})

describe('questions', () => {
  const asking = () => {
    const archive = createArchive()
    archive.clean('monday', MONDAY)
    archive.clean('friday', GARBLED)
    return archive
  }

  test('one question asks about both spellings, with their places and contexts', () => {
    const [question, ...others] = asking().questions()
    expect(others).toEqual([])
    expect(question).toMatchObject({ kind: 'spelling' })
    const sides = [question!.left, question!.right]
    expect(sides.map(({ text }) => text).sort()).toEqual(['Ilse Hadrovec', 'Ilse Hadrovets'])
    for (const { count, places, contexts } of sides) {
      expect(count).toBe(3)
      expect(places.length).toBe(3)
      expect(contexts[0]).toContain('Envoy Ilse Hadrov')
    }
  })

  test('the answer mends all documents, is asked no more, and can be taken back', () => {
    const archive = asking()
    const before = archive.people()
    archive.decide(archive.questions()[0]!.id, 'same', { spelling: 'Ilse Hadrovec' })
    expect(archive.questions()).toEqual([])
    expect(archive.clean('friday', GARBLED).text).toBe(GARBLED.replaceAll('Hadrovets', 'Hadrovec'))
    expect(archive.clean('monday', MONDAY).text).toBe(MONDAY)
    expect(archive.people()[0]).toMatchObject({ name: 'Ilse Hadrovec', spelling: { confidence: 1 } })
    expect(archive.undo()).toBe(true)
    expect(archive.people()).toEqual(before)
    expect(archive.clean('friday', GARBLED).text).toBe(GARBLED)
    expect(archive.undo()).toBe(false)
  })

  test('“different” parts them, “unsure” changes nothing and is not asked again', () => {
    const archive = asking()
    archive.decide(archive.questions()[0]!.id, 'different')
    expect(archive.people().length).toBe(2)
    archive.undo()
    archive.decide(archive.questions()[0]!.id, 'unsure')
    expect(archive.people().length).toBe(1)
    expect(archive.questions()).toEqual([])
  })

  test('a decided spelling holds for documents that come later', () => {
    const archive = asking()
    archive.decide(archive.questions()[0]!.id, 'same', { spelling: 'Ilse Hadrovec' })
    const later = 'Envoy Ilse Hadrovets came back. “We go on,” Hadrovets said.'
    expect(archive.clean('later', later).text).toBe(later.replaceAll('Hadrovets', 'Hadrovec'))
  })
})

describe('a surname alone in many documents', () => {
  const ALONE = [
    'Two days later Hadrovec said the talks were over. Nobody asked Hadrovec why.',
    '“It was late,” Hadrovec told reporters. They thanked Hadrovec.',
    'The paper praised Hadrovec. “We tried,” Hadrovec said.',
  ]
  const asking = (order: readonly number[] = [0, 1, 2]) => {
    const archive = createArchive()
    const read = () => order.map((i) => archive.clean(`alone ${i}`, ALONE[i]!))
    read()
    archive.clean('monday', MONDAY)
    archive.clean('other', NAMESAKE)
    return { archive, read }
  }
  const alone = ({ archive }: ReturnType<typeof asking>) =>
    archive.questions().filter(({ left }) => left.text === 'Hadrovec')

  test('is asked about once, with all its places and a context of each document', () => {
    const [question, ...others] = alone(asking())
    expect(others).toEqual([])
    expect(question).toMatchObject({ kind: 'same-person', left: { text: 'Hadrovec', count: 6 } })
    expect(new Set(question!.left.places.map(({ document }) => document)).size).toBe(3)
    expect(question!.left.contexts.length).toBe(3)
    expect(question!.reasons.map(({ text }) => text)).toContain('“Hadrovec” stands alone in 3 documents')
  })

  test('one answer holds in all of them, in whatever order they were read, and is taken back as one', () => {
    const asked = asking()
    const before = asked.read()
    const [question] = alone(asked)
    asked.archive.decide(question!.id, 'same')
    const meant = (results: ReturnType<typeof asked.read>) =>
      results.map(({ mentions }) => [
        ...new Set(mentions.filter(({ text }) => text === 'Hadrovec').map(({ entity }) => entity)),
      ])
    const after = meant(asked.read())
    expect(after).toEqual([[question!.right.person], [question!.right.person], [question!.right.person]])
    const again = createArchive(asked.archive.log())
    expect(again.people()).toEqual(asked.archive.people())
    expect(again.questions()).toEqual(asked.archive.questions())
    const backwards = asking([2, 1, 0])
    backwards.archive.decide(question!.id, 'same')
    expect(meant(backwards.read())).toEqual(after)
    asked.archive.undo()
    expect(asked.read()).toEqual(before)
    expect(alone(asked)).toEqual([question])
  })

  test('what the answer says holds in the others where one document is split off', () => {
    const { archive } = asking()
    const [question] = archive.questions().filter(({ left }) => left.text === 'Hadrovec')
    archive.decide(question!.id, 'same', { spelling: 'Bruno Hadrowetz' })
    const { person } = question!.right
    archive.split(
      person,
      question!.left.places.filter(({ document }) => document === 'alone 0'),
    )
    expect(archive.people().find(({ id }) => id === person)).toMatchObject({ name: 'Bruno Hadrowetz', documents: 3 })
  })

  test('“different” asks about the next of that surname, and “unsure” about nobody twice', () => {
    const asked = asking()
    const seen: string[] = []
    for (let [question] = alone(asked); question; [question] = alone(asked)) {
      seen.push(question.right.text)
      asked.archive.decide(question.id, seen.length === 1 ? 'different' : 'unsure')
    }
    expect(seen.sort()).toEqual(['Bruno Hadrovec', 'Ilse Hadrovec'])
  })
})

describe('merge, split, link', () => {
  const archiveOfTwo = () => {
    const archive = createArchive()
    archive.clean('monday', MONDAY)
    archive.clean('other', NAMESAKE)
    return archive
  }

  test('merge, then split of the same places, is the identity', () => {
    const archive = archiveOfTwo()
    const state = () => ['monday', 'other'].map((id) => archive.clean(id, id === 'monday' ? MONDAY : NAMESAKE))
    const before = state()
    const [one, two] = archive.people()
    const places = state().flatMap(({ mentions }, i) =>
      mentions
        .filter(({ entity }) => entity === two!.id)
        .map(({ start, end }) => ({ document: ['monday', 'other'][i]!, start, end })),
    )
    archive.merge(one!.id, two!.id)
    expect(archive.people().length).toBe(1)
    archive.split(archive.people()[0]!.id, places)
    expect(state()).toEqual(before)
  })

  test('some places of one name can be somebody else’s', () => {
    const archive = createArchive()
    archive.clean('monday', MONDAY)
    archive.clean('tuesday', TUESDAY)
    const [person] = archive.people()
    const places = archive
      .clean('tuesday', TUESDAY)
      .mentions.map(({ start, end }) => ({ document: 'tuesday', start, end }))
    archive.split(person!.id, places)
    expect(archive.people().map(({ documents }) => documents)).toEqual([1, 1])
    archive.undo()
    expect(archive.people()).toEqual([person])
  })

  test('a person is linked to other lists', () => {
    const archive = archiveOfTwo()
    archive.link(archive.people()[0]!.id, { wikidata: 'Q42' })
    expect(archive.people()[0]!.sameAs).toEqual({ wikidata: 'Q42' })
  })
})

describe('the log', () => {
  const filled = () => {
    const archive = createArchive('', { who: 'Rita', now: () => '2026-01-02T03:04:05Z' })
    for (const [i, text] of [MONDAY, TUESDAY, GARBLED, NAMESAKE].entries()) archive.clean(`${i}`, text)
    archive.decide(archive.questions()[0]!.id, 'same', { spelling: 'Ilse Hadrovec' })
    return archive
  }

  test('it is JSON lines, and gives the same archive again', () => {
    const archive = filled()
    const copy = createArchive(archive.log())
    expect(copy.people()).toEqual(archive.people())
    expect(copy.questions()).toEqual(archive.questions())
    expect(copy.clean('2', GARBLED)).toEqual(archive.clean('2', GARBLED))
    expect(copy.log()).toBe(archive.log())
  })

  test('a decision says who decided what, when', () => {
    const last = JSON.parse(filled().log().trim().split('\n').at(-1)!)
    expect(last).toMatchObject({ kind: 'decision', what: 'same', who: 'Rita', when: '2026-01-02T03:04:05Z' })
  })

  test('taking back is a line too: nothing is rewritten', () => {
    const archive = filled()
    const before = archive.log()
    archive.undo()
    expect(archive.log().startsWith(before)).toBe(true)
    expect(createArchive(archive.log()).people()).toEqual(archive.people())
  })

  test('the order of the documents changes nothing', () => {
    const texts = [MONDAY, TUESDAY, GARBLED, NAMESAKE, 'Envoy Ilse Hadroweč spoke. “Yes,” Hadroweč said.']
    const stateOf = (order: readonly number[]) => {
      const archive = createArchive()
      for (const i of order) archive.clean(`${i}`, texts[i]!)
      const questions = [...archive.questions()].sort((a, b) => (a.id < b.id ? -1 : 1))
      return { people: archive.people(), questions, results: texts.map((text, i) => archive.clean(`${i}`, text)) }
    }
    const first = stateOf([0, 1, 2, 3, 4])
    for (const order of [
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
      [1, 4, 0, 3, 2],
    ])
      expect(stateOf(order)).toEqual(first)
  })

  test('a last line that was cut off is left out, a damaged one before it is a mistake', () => {
    const log = filled().log()
    expect(createArchive(log.slice(0, -20)).people().length).toBe(2)
    expect(() => createArchive(`{"kind":"reading"}\n${log}`)).toThrowError(/line 1 of the log/)
    expect(() => createArchive(`nonsense\n${log}`)).toThrowError(/line 1 of the log/)
  })
})

test('a caller’s mistakes are told', () => {
  const archive = createArchive()
  archive.clean('monday', MONDAY)
  expect(() => archive.clean('', MONDAY)).toThrowError(/a document has an id/)
  expect(() => archive.clean('a', 5 as never)).toThrowError(/a text is a string, not 5/)
  expect(() => archive.decide('q', 'same')).toThrowError(/no open question "q"/)
  expect(() => archive.decide('q', 'perhaps' as never)).toThrowError(/'same', 'different' or 'unsure'/)
  expect(() => archive.merge('a', 'b')).toThrowError(/no person "a"/)
  expect(() => archive.split(archive.people()[0]!.id, [])).toThrowError(/no name of/)
  expect(() => createArchive(5 as never)).toThrowError(/a log is a string/)
})

test('what a person corrected in a document is a decision about its people', () => {
  const archive = createArchive('', { roster: [] })
  const machine = 'Envoy Ilse Lukash arrived. “We agree,” Lukash said.'
  archive.learn('monday', machine, machine.replaceAll('Lukash', 'Lucas'))
  expect(archive.people()[0]).toMatchObject({ name: 'Ilse Lucas', spelling: { confidence: 1 } })
  expect(archive.clean('monday', machine).text).toBe(machine.replaceAll('Lukash', 'Lucas'))
})

test('so is a correction of a garble of somebody whose name stands there right', () => {
  const archive = createArchive()
  const machine = 'Envoy Ilse Hadrovec arrived. “We agree,” Hadrowitz said. Hadrovec left.'
  archive.learn('monday', machine, machine.replace('Hadrowitz', 'Hadrovec'))
  expect(archive.people()).toMatchObject([{ name: 'Ilse Hadrovec', spelling: { confidence: 1 } }])
  const other = 'Envoy Ilse Hadrowitz arrived. “We agree,” Hadrowitz said.'
  expect(archive.clean('tuesday', other).text).toBe(other.replaceAll('Hadrowitz', 'Hadrovec'))
})

test('what is corrected into another name says nothing of how this one is spelt', () => {
  const archive = createArchive('', { roster: ['Tomas Wieringa'] })
  const machine = 'Envoy Ilse Hadrovec arrived. “We agree,” Hadrowitz said. Hadrovec left.'
  archive.learn('monday', machine, machine.replace('Hadrowitz', 'Wieringa'))
  expect(archive.log()).not.toContain('decision')
})

describe('readings that were made elsewhere', () => {
  const readElsewhere = (document: string, text: string): Reading => {
    const lines: LogLine[] = []
    createArchive('', { onLine: (line) => lines.push(line) }).clean(document, text)
    return lines[0] as Reading
  }

  test('count like those that the archive made itself', () => {
    const [own, other] = [createArchive(), createArchive()]
    for (const [id, text] of Object.entries({ MONDAY, TUESDAY, GARBLED, NAMESAKE })) {
      own.clean(id, text)
      expect(other.read(readElsewhere(id, text))).toBe(true)
    }
    expect(other.log()).toBe(own.log())
    expect(other.people()).toEqual(own.people())
  })

  test('are added once', () => {
    const archive = createArchive()
    archive.clean('monday', MONDAY)
    expect(archive.read(readElsewhere('monday', MONDAY))).toBe(false)
    expect(archive.read(readElsewhere('monday', TUESDAY))).toBe(true)
  })

  test('what is no reading is refused', () => {
    expect(() => createArchive().read({ kind: 'decision', what: 'undo' } as never)).toThrow('is a reading')
    expect(() => createArchive().read({ kind: 'reading', document: 'monday' } as never)).toThrow('is a reading')
  })
})

describe('what is exactly somebody’s comes first', () => {
  const TEXT =
    'Lysmark (Herald) Galat Tholno can’t sail, the guild said. Anita Tholn, a harbour pilot, said that the storm Tholno fears is real. Earlier this week Tholno sold his boat. She called on Tholno to wait.'

  test('the surname of a whole name is no garble of another’s', () => {
    const archive = createArchive()
    const { text, mentions } = archive.clean('monday', TEXT)
    expect(text).toBe(TEXT)
    const [dunn] = archive.people()
    expect(dunn?.name).toBe('Anita Tholn')
    expect(mentions.filter((mention) => mention.text === 'Tholno' && mention.entity === dunn?.id)).toEqual([])
  })
})

describe('what is decided in one document holds in another', () => {
  const OPENED = 'Minister Marisol Quevedo opened the bridge. “It holds,” Quevedo said. Quevedo left.'
  const OF_WORDS =
    'Minister Marisol Cove At Oh opened the port. On Monday Cove At Oh said that it holds. Then Cove At Oh left.'
  const decided = (documents: Readonly<Record<string, string>>) => {
    const archive = createArchive()
    for (const [id, text] of Object.entries(documents)) archive.clean(id, text)
    for (let [open] = archive.questions(); open; [open] = archive.questions())
      archive.decide(open.id, 'same', { spelling: 'Marisol Quevedo' })
    return (id: string): string => archive.clean(id, documents[id]!).text
  }

  test('a surname made of several words, where the person is named otherwise', () => {
    const other =
      'Minister Marisol Quebedo opened the school. In the end Cove At Oh said that it was open, and Quebedo left.'
    const clean = decided({ OPENED, OF_WORDS, other })
    expect(clean('OF_WORDS')).toBe(OF_WORDS.replaceAll('Cove At Oh', 'Quevedo'))
    expect(clean('other')).toBe(other.replaceAll('Cove At Oh', 'Quevedo').replaceAll('Quebedo', 'Quevedo'))
  })

  test.each([
    'Ilse Hadrovec told The Hill on Friday that it would. “No,” Hadrovec said. The Hill first reported it.',
    'As reported by the Hill, Ilse Hadrovec left. Hadrovec declined to comment to the Hill.',
    'Ilse Hadrovec went to Capitol Hill. Staff on the Hill shrugged. “No,” Hadrovec said.',
    'Ilse Hadrovec read it. A reporter for Hill asked her. Sources told Hill that Hadrovec was tired.',
    'Ilse Hadrovec was praised by Hill & Knowlton. “Well done,” Hill said to Hadrovec.',
    'Senator Hill met Ilse Hadrovec. “We agree,” Hill said. Hadrovec did not.',
    'Ilse Hadrovec spoke to Hill TV. “Fine,” Hadrovec told Hill TV.',
  ])('but a word that is a newspaper’s, a place’s or somebody else’s there stays: %s', (text) => {
    const archive = createArchive()
    archive.clean('garbled', 'Envoy Ilse Hill arrived. “We agree,” Hill said. Hill left.')
    archive.clean('right', MONDAY)
    const idOf = (name: string): string => archive.people().find((person) => person.name === name)!.id
    archive.merge(idOf('Ilse Hadrovec'), idOf('Ilse Hill'))
    archive.decide(archive.questions()[0]!.id, 'same', { spelling: 'Ilse Hadrovec' })
    const heard = 'Ilse Hadrovec came back. “Good,” Hill said. The crowd cheered as Hill waved.'
    expect(archive.clean('heard', heard).text).toBe(heard.replaceAll('Hill', 'Hadrovec'))
    expect(archive.clean('other', text).text).toBe(text)
  })

  test('not where the person is not named', () => {
    const other = 'The river ran to Cove At Oh in the spring, and the bridge was closed.'
    expect(decided({ OPENED, OF_WORDS, other })('other')).toBe(other)
  })
})
