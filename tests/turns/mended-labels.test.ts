import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const cleaned = (text: string, roster: readonly string[] = []): string => clean(text, { medium: 'speech', roster }).text

test('a label that is a slip of one written twice as often is mended', () => {
  const text =
    'Marisol Quevedo: Good morning to all of you.\n\nOtto Kern: Yes.\n\nMarisol Quebedo: And so on.\n\nOtto Kern: Yes.\n\nMarisol Quevedo: Bye.\n'
  expect(cleaned(text)).toBe(text.replace('Quebedo', 'Quevedo'))
})

test('says why, and leaves what a person decided', () => {
  const text =
    'Marisol Quevedo: Good morning to all of you.\n\nOtto Kern: Yes.\n\nMarisol Quebedo: And so on.\n\nOtto Kern: Yes.\n\nMarisol Quevedo: Bye.\n'
  for (const medium of ['speech', 'article'] as const) {
    const { edits } = clean(text, { medium })
    const start = text.indexOf('Marisol Quebedo')
    expect(edits).toMatchObject([
      { start, end: start + 15, from: 'Marisol Quebedo', to: 'Marisol Quevedo', entity: 'marisol-quevedo' },
    ])
    const why = { code: 'label', text: 'the label “Marisol Quebedo” is meant for Marisol Quevedo' }
    expect(edits[0]!.reasons).toContainEqual(why)
    expect(clean(text, { medium, decisions: { 'Marisol Quebedo': null } }).text).toBe(text)
    expect(clean(text, { medium, protect: ['Quebedo'] }).text).toBe(text)
  }
})

test('of two labels written as often neither is a slip', () => {
  const text = 'Marisol Quevedo: Good morning.\n\nOtto Kern: Yes.\n\nMarisol Quebedo: And so on.\n\nOtto Kern: Yes.\n'
  expect(cleaned(text)).toBe(text)
})

test('several are no slip of one of them', () => {
  const text =
    'HON. FERRY MEMBER: Hear, hear.\n\nOTTO KERN: Yes.\n\nHON. FERRY MEMBERS: Hear, hear.\n\nHON. FERRY MEMBER: And now.\n\nOTTO KERN: Yes.\n'
  expect(cleaned(text)).toBe(text)
})

test('a nick tells who speaks, and stays as it is', () => {
  const text = '[10:01] <mquevedo> thanks\n[10:02] <mquevedo> that is so\n[10:03] <bart> yes, Marisol Quebedo\n'
  const { text: mended, quotations } = clean(text, { medium: 'speech', roster: ['Marisol Quevedo'] })
  expect(mended).toBe(text.replace('Quebedo', 'Quevedo'))
  expect(quotations[0]?.speaker?.name).toBe('Marisol Quevedo')
})

test.each([
  ['marisolq', 'marisolq1'],
  ['Quevedo0', 'Quevedoo'],
  ['MarisolQ', 'MarisolQ2'],
])('nor is the nick %s a slip of %s, written more often', (nick, other) => {
  const text = `[10:01] <${other}> thanks\n[10:02] <${other}> that is so\n[10:03] <${nick}> yes, it is\n[10:04] <bart> hello\n`
  expect(clean(text).text).toBe(text)
  expect(clean(text, { medium: 'speech' }).text).toBe(text)
})

test('capitals are no spelling', () => {
  const text =
    'ROsalind Achterberg: Good morning.\n\nOtto Kern: Yes.\n\nRosalind Achterberg: And so on.\n\nOtto Kern: Yes.\n\nRosalind: So.\n'
  expect(cleaned(text)).toBe(text)
})

test('nor is a label misspelt for what its bearer is called for short', () => {
  const text =
    'Present: Samuel Achterberg, Otto Kern\n\nSam: Good morning.\n\nOtto Kern: Yes.\n\nSam: And so on.\n\nOtto Kern: Yes.\n'
  expect(cleaned(text)).toBe(text)
})

test('a name in capitals and small letters is no nick', () => {
  const text = 'Marisol Quebedo: Thank you.\n\nBartosz: Thanks, Marisol.\n\nMarisol Quebedo: So.\n'
  expect(cleaned(text, ['Marisol Quevedo', 'Bartosz Wnukowski'])).toBe(text.replaceAll('Quebedo', 'Quevedo'))
})

test.each(['speech', 'article'] as const)(
  'in a label of several each is mended as where the label is theirs alone (%s)',
  (medium) => {
    const text =
      'Marisol Quebedo & Bartosz Wnukovski: Hello!\n\nMarisol Quebedo: We wait.\n\nBartosz Wnukovski: Yes.\n\nMarisol Quebedo and Bartosz Wnukovski: Bye.\n'
    const { text: mended, quotations } = clean(text, { medium, roster: ['Marisol Quevedo', 'Bartosz Wnukowski'] })
    expect(mended).toBe(text.replaceAll('Quebedo', 'Quevedo').replaceAll('Wnukovski', 'Wnukowski'))
    expect(quotations.map(({ speaker }) => speaker?.name)).toEqual([
      'Marisol Quevedo',
      'Marisol Quevedo',
      'Bartosz Wnukowski',
      'Marisol Quevedo',
    ])
  },
)

const talk = (labels: readonly string[]): string =>
  `Present: Martin Oddvar, Patrick Lund, Ida Moss\n\n${labels.map((label, i) => `${label}: I saw ${i + 2} of the quays leak.\n\n`).join('')}`

test.each(['Marten', 'MartinS', 'Martin D.'])('%s is no slip of Martin, whoever is present', (label) => {
  const text = talk([
    'Martin',
    'Ida Moss',
    label,
    'Martin',
    'Ida Moss',
    label,
    'Martin',
    'Martin',
    'Ida Moss',
    'Martin',
  ])
  expect(cleaned(text)).toBe(text)
})

test('nor is it where it is said', () => {
  const text = `${talk(['Martin', 'Ida Moss', 'Marten', 'Martin', 'Marten'])}Ida Moss: I agree with Marten here, and Marten knows.\n`
  expect(cleaned(text)).toBe(text)
})

test('what stands there once and has a letter too many is', () => {
  const text = talk(['Patrick', 'Ida Moss', 'Pattrick', 'Patrick', 'Ida Moss', 'Patrick'])
  expect(cleaned(text)).toBe(text.replace('Pattrick', 'Patrick'))
})
