import { describe, expect, test } from 'vitest'
import { clean, type RosterEntry } from '../../src/index.ts'

const ROSTER: RosterEntry[] = [
  { name: 'Juan Esteban Calle', titles: ['Chief Executive Officer'] },
  { name: 'Markus Blanka', titles: ['CFO'] },
  { name: 'Scott Stember', titles: ['Seaport Global'] },
  { name: 'Muneeba Kayani', titles: ['Bank of America'] },
  { name: 'Brett Ponton', titles: ['President'] },
  { name: 'Bret Jordan', titles: ['Jefferies'] },
  { name: 'Kenneth York', titles: ['Chief Operating Officer'] },
]
const mend = (text: string): string => clean(text, { roster: ROSTER, medium: 'speech' }).text

describe('a name is mended where the place calls for one', () => {
  test.each([
    ['the next question comes from munira kiani from bank of america please go ahead', 'Muneeba Kayani'],
    ['Our next question comes from the line of Scott Stemper with Seaport Global. Please go ahead.', 'Scott Stember'],
    ['I would now like to turn the call over to Marcus Blanca, our CFO.', 'Markus Blanka'],
    ['thank you marcus and good morning everyone', 'thank you Markus and'],
  ])('%s', (text, expected) => expect(mend(text)).toContain(expected))
})

test('letter case means nothing, and capitals stay capitals', () => {
  expect(mend('OUR NEXT QUESTION COMES FROM SCOTT STEMPER WITH SEAPORT GLOBAL PLEASE GO AHEAD')).toContain(
    'SCOTT STEMBER',
  )
})

test('the possessive and the punctuation around a name stay', () => {
  expect(mend('Thank you, Marcus. To follow up on Marcus’s point')).toBe(
    'Thank you, Markus. To follow up on Markus’s point',
  )
})

describe('what is right stays', () => {
  test.each([
    'thank you scott good morning everyone',
    'our work in the new york market went well and the work goes on',
    'we want to say that one of the things we want is a market that works',
    'thanks ken let me take that',
    'as brett mentioned we saw good trends brett do you want to add to that',
  ])('%s', (text) => expect(mend(text)).toBe(text))
})

test('a name that sounds the same is taken for another’s only beside the family name', () => {
  expect(mend('the next question comes from brett jordan of jefferies')).toContain('Bret jordan')
  expect(mend('thank you brett ponton')).toBe('thank you brett ponton')
})

test('the words beside a name stay', () => {
  expect(mend('thank you marcus and good morning')).toBe('thank you Markus and good morning')
  expect(mend('our first question is from Scott Stemper, who is with Seaport Global')).toContain('Stember, who is')
})

test('no name is heard across a blank line, where another begins to speak', () => {
  const roster = [{ name: 'Indira Diaz', titles: ['Harbour Bank'] }]
  const said = (gap: string): string =>
    `our next question comes from in their${gap}idea with harbour bank please go ahead`
  expect(clean(said(' '), { roster, medium: 'speech' }).text).toContain('from Indira Diaz with')
  expect(clean(said('\n\n'), { roster, medium: 'speech' }).text).not.toContain('Diaz')
})

test('a labelled turn is one direct quotation of whoever the label names', () => {
  const text =
    'BLANKA: thank you all we are pleased\n\nOPERATOR: our next question comes from scott stemper\n\nBLANKA: good'
  const { quotations } = clean(text, { roster: ROSTER, medium: 'speech' })
  expect(quotations.map(({ text, cue, source, speaker }) => [source?.text, cue?.text, text, speaker?.name])).toEqual([
    ['BLANKA', ':', 'thank you all we are pleased', 'Markus Blanka'],
    ['OPERATOR', ':', 'our next question comes from scott stemper', undefined],
    ['BLANKA', ':', 'good', 'Markus Blanka'],
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
  const roster = [{ name: 'David Campbell', titles: ['Thompson Davis & Company'] }, 'Marsha Steele']
  const text = 'our first question comes from david campbell with thompson davis and company please go ahead'
  expect(clean(text, { roster, medium: 'speech' }).text).toBe(text)
})

describe('labels', () => {
  const roster = [...ROSTER, 'Indira Diaz', 'Rob Vislosky', 'Wei Ng']
  const labels = (...names: string[]): string[] => {
    const text = names.map((name) => `${name}: we are pleased with the year`).join('\n\n')
    return clean(text, { roster, medium: 'speech' })
      .text.split('\n\n')
      .map((turn) => turn.slice(0, turn.indexOf(':')))
  }
  test('a short label that is clearly somebody’s name is mended, wherever it stands', () => {
    expect(labels('BLANCA', 'OPERATOR', 'BLANCA')).toEqual(['BLANKA', 'OPERATOR', 'BLANKA'])
    expect(labels('MARCUS BLANKER', 'INDEERA', 'VISLOWSKI')).toEqual(['MARKUS BLANKA', 'INDIRA', 'VISLOSKY'])
  })
  test.each([
    ['OPERATOR', 'ANALYST', 'MODERATOR'],
    ['Q', 'A', 'Q'],
    ['SPEAKER', 'GUEST', 'UNIDENTIFIED PARTICIPANT'],
    ['COMPANY REPRESENTATIVE', 'AUDIENCE', 'NARRATOR'],
    ['BLAKE', 'ROBERTS', 'ANDREA'],
    ['BLOCK', 'NG', 'DAVIES'],
    ['Witkoff', 'Leavitt', 'Marlow'],
  ])('labels that are other words or other people stay: %s, %s, %s', (...names) => {
    expect(labels(...names)).toEqual(names)
  })
})

test('edits say why, and unsure ones are left for review', () => {
  const { edits, mentions, entities } = clean('Thank you, Marcus.', { roster: ROSTER, medium: 'speech' })
  expect(edits).toMatchObject([{ from: 'Marcus', to: 'Markus', entity: 'markus-blanka' }])
  expect(edits[0]!.reasons.map(({ code }) => code)).toEqual(['sound', 'place', 'background'])
  expect(mentions).toMatchObject([{ text: 'Marcus', entity: 'markus-blanka', status: 'resolved' }])
  expect(entities).toMatchObject([{ id: 'markus-blanka', variants: [{ text: 'Marcus', count: 1 }] }])
})

describe('the caller decides', () => {
  const text = 'Thank you, Marcus.'
  test('no edits', () => expect(clean(text, { roster: ROSTER, medium: 'speech', edit: 'none' }).text).toBe(text))
  test('protected', () =>
    expect(clean(text, { roster: ROSTER, medium: 'speech', protect: ['Marcus'] }).text).toBe(text))
  test('left alone by a decision', () =>
    expect(clean(text, { roster: ROSTER, medium: 'speech', decisions: { Marcus: null } }).text).toBe(text))
  test('named by a decision, in the part that was said', () =>
    expect(clean(text, { roster: ROSTER, medium: 'speech', decisions: { Marcus: 'Markus Blanka' } }).text).toBe(
      'Thank you, Markus.',
    ))
  test('of decisions that overlap the longer one counts', () => {
    const decisions = { Stamper: 'Scott Stember', 'Scot Stamper': 'Scott Stember', Scot: null }
    expect(clean('Scot Stamper, then Stamper and Scot', { roster: ROSTER, medium: 'speech', decisions }).text).toBe(
      'Scott Stember, then Stember and Scot',
    )
  })
})

test('cleaning the cleaned text changes nothing', () => {
  const once = mend('thank you marcus our next question comes from scott stemper with seaport global please go ahead')
  expect(mend(once)).toBe(once)
})

test('a large roster: only who is called in the transcript is in play', () => {
  const crowd = Array.from({ length: 500 }, (_, i) => ({ name: `Person${i} Surname${i}` }))
  const { text } = clean('Our next question comes from Munira Kiani from Bank of America. Please go ahead.', {
    roster: [...crowd, ...ROSTER],
    medium: 'speech',
  })
  expect(text).toContain('Muneeba Kayani')
})
