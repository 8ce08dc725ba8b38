import { describe, expect, test } from 'vitest'
import { clean, type RosterEntry } from '../../src/index.ts'

const ROSTER: RosterEntry[] = [
  { name: 'Pablo Andrés Rivas', titles: ['Chief Executive Officer'] },
  { name: 'Viktor Hanka', titles: ['CFO'] },
  { name: 'Keith Rember', titles: ['Northgate Partners'] },
  { name: 'Zubaida Tayari', titles: ['Bank of Norland'] },
  { name: 'Jeff Norris', titles: ['President'] },
  { name: 'Geoff Linden', titles: ['Oakley Brothers'] },
  { name: 'Kenneth York', titles: ['Chief Operating Officer'] },
]
const mend = (text: string): string => clean(text, { roster: ROSTER, medium: 'speech' }).text

describe('a name is mended where the place calls for one', () => {
  test.each([
    ['the next question comes from zubeira tiari from bank of norland please go ahead', 'Zubaida Tayari'],
    ['Our next question comes from the line of Keith Remper with Northgate Partners. Please go ahead.', 'Keith Rember'],
    ['I would now like to turn the call over to Victor Hanca, our CFO.', 'Viktor Hanka'],
    ['thank you victor and good morning everyone', 'thank you Viktor and'],
  ])('%s', (text, expected) => expect(mend(text)).toContain(expected))
})

test('letter case means nothing, and capitals stay capitals', () => {
  expect(mend('OUR NEXT QUESTION COMES FROM KEITH REMPER WITH NORTHGATE PARTNERS PLEASE GO AHEAD')).toContain(
    'KEITH REMBER',
  )
})

test('the possessive and the punctuation around a name stay', () => {
  expect(mend('Thank you, Victor. To follow up on Victor’s point')).toBe(
    'Thank you, Viktor. To follow up on Viktor’s point',
  )
})

describe('what is right stays', () => {
  test.each([
    // the time of a line, which may sound like somebody
    'We met on the ferry.\n\n00:10:11 So thank you.\n\n01:04:41 Well, good morning everyone.',
    'thank you scott good morning everyone',
    'our work in the new york market went well and the work goes on',
    'we want to say that one of the things we want is a market that works',
    'thanks ken let me take that',
    'as jeff mentioned we saw good trends jeff do you want to add to that',
  ])('%s', (text) => expect(mend(text)).toBe(text))
})

test('a name that sounds the same is taken for another’s only beside the family name', () => {
  expect(mend('the next question comes from jeff linden of oakley brothers')).toContain('Geoff linden')
  expect(mend('thank you jeff norris')).toBe('thank you jeff norris')
})

test('the words beside a name stay', () => {
  expect(mend('thank you victor and good morning')).toBe('thank you Viktor and good morning')
  expect(mend('our first question is from Keith Remper, who is with Northgate Partners')).toContain('Rember, who is')
})

test('no name is heard across a blank line, where another begins to speak', () => {
  const roster = [{ name: 'Ingrid Hale', titles: ['Harbour Bank'] }]
  const said = (gap: string): string =>
    `our next question comes from in great${gap}hail with harbour bank please go ahead`
  expect(clean(said(' '), { roster, medium: 'speech' }).text).toContain('from Ingrid Hale with')
  expect(clean(said('\n\n'), { roster, medium: 'speech' }).text).not.toContain('Hale')
})

test('a labelled turn is one direct quotation of whoever the label names', () => {
  const text =
    'HANKA: thank you all we are pleased\n\nOPERATOR: our next question comes from keith remper\n\nHANKA: good'
  const { quotations } = clean(text, { roster: ROSTER, medium: 'speech' })
  expect(quotations.map(({ text, cue, source, speaker }) => [source?.text, cue?.text, text, speaker?.name])).toEqual([
    ['HANKA', ':', 'thank you all we are pleased', 'Viktor Hanka'],
    ['OPERATOR', ':', 'our next question comes from keith remper', undefined],
    ['HANKA', ':', 'good', 'Viktor Hanka'],
  ])
})

test('names and words of any length', () => {
  const long = `${'Wolfeschlegel'.repeat(15)}hausen`
  const many = 'Pablo Diego José Francisco de Paula Juan Nepomuceno María de los Remedios Picasso'
  const roster = [long, many, `${long} ${long}`]
  for (const name of [...roster, `${long}s`, 'la'.repeat(400), many.replaceAll('o', 'a')]) {
    const { mentions, edits } = clean(`thank you ${name} and over to ${name}`, { roster, medium: 'speech' })
    for (const { confidence } of [...mentions, ...edits]) expect(confidence).toBeGreaterThan(0)
  }
})

test('words of a firm that is said in full are nobody’s name', () => {
  const roster = [{ name: 'Peter Sandholm', titles: ['Carlson Peters & Company'] }, 'Marsha Steele']
  const text = 'our first question comes from peter sandholm with carlson peters and company please go ahead'
  expect(clean(text, { roster, medium: 'speech' }).text).toBe(text)
})

describe('labels', () => {
  const roster = [...ROSTER, 'Ingrid Hale', 'Rob Vislosky', 'Wei Ng']
  const labels = (...names: string[]): string[] => {
    const text = names.map((name) => `${name}: we are pleased with the year`).join('\n\n')
    return clean(text, { roster, medium: 'speech' })
      .text.split('\n\n')
      .map((turn) => turn.slice(0, turn.indexOf(':')))
  }
  test('a short label that is clearly somebody’s name is mended, wherever it stands', () => {
    expect(labels('HANCA', 'OPERATOR', 'HANCA')).toEqual(['HANKA', 'OPERATOR', 'HANKA'])
    expect(labels('VICTOR HANKER', 'INGREED', 'VISLOWSKI')).toEqual(['VIKTOR HANKA', 'INGRID', 'VISLOSKY'])
  })
  test.each([
    ['OPERATOR', 'ANALYST', 'MODERATOR'],
    ['Q', 'A', 'Q'],
    ['SPEAKER', 'GUEST', 'UNIDENTIFIED PARTICIPANT'],
    ['COMPANY REPRESENTATIVE', 'AUDIENCE', 'NARRATOR'],
    ['HANK', 'ROBERTS', 'ANDREA'],
    ['HONK', 'NG', 'DAVIES'],
    ['Witkoff', 'Leavitt', 'Marlow'],
  ])('labels that are other words or other people stay: %s, %s, %s', (...names) => {
    expect(labels(...names)).toEqual(names)
  })
})

test('edits say why, and unsure ones are left for review', () => {
  const { edits, mentions, entities } = clean('Thank you, Victor.', { roster: ROSTER, medium: 'speech' })
  expect(edits).toMatchObject([{ from: 'Victor', to: 'Viktor', entity: 'viktor-hanka' }])
  expect(edits[0]!.reasons.map(({ code }) => code)).toEqual(['sound', 'place', 'background'])
  expect(mentions).toMatchObject([{ text: 'Victor', entity: 'viktor-hanka', status: 'resolved' }])
  expect(entities).toMatchObject([{ id: 'viktor-hanka', variants: [{ text: 'Victor', count: 1 }] }])
})

describe('the caller decides', () => {
  const text = 'Thank you, Victor.'
  test('no edits', () => expect(clean(text, { roster: ROSTER, medium: 'speech', edit: 'none' }).text).toBe(text))
  test('protected', () =>
    expect(clean(text, { roster: ROSTER, medium: 'speech', protect: ['Victor'] }).text).toBe(text))
  test('left alone by a decision', () =>
    expect(clean(text, { roster: ROSTER, medium: 'speech', decisions: { Victor: null } }).text).toBe(text))
  test('named by a decision, in the part that was said', () =>
    expect(clean(text, { roster: ROSTER, medium: 'speech', decisions: { Victor: 'Viktor Hanka' } }).text).toBe(
      'Thank you, Viktor.',
    ))
  test('of decisions that overlap the longer one counts', () => {
    const decisions = { Ramper: 'Keith Rember', 'Kieth Ramper': 'Keith Rember', Scot: null }
    expect(clean('Kieth Ramper, then Ramper and Scot', { roster: ROSTER, medium: 'speech', decisions }).text).toBe(
      'Keith Rember, then Rember and Scot',
    )
  })
})

test('cleaning the cleaned text changes nothing', () => {
  const once = mend(
    'thank you victor our next question comes from keith remper with northgate partners please go ahead',
  )
  expect(mend(once)).toBe(once)
})

test('a large roster: only who is called in the transcript is in play', () => {
  const crowd = Array.from({ length: 500 }, (_, i) => ({ name: `Person${i} Surname${i}` }))
  const { text } = clean('Our next question comes from Zubeira Tiari from Bank of Norland. Please go ahead.', {
    roster: [...crowd, ...ROSTER],
    medium: 'speech',
  })
  expect(text).toContain('Zubaida Tayari')
})
