import { describe, expect, test } from 'vitest'
import { learnFromCorrections } from '../../src/archive/index.ts'

const learned = (machine: string, edited: string, roster: readonly string[] = []) => {
  const { decisions, suggestions } = learnFromCorrections(machine, edited, { roster })
  return [...decisions, ...suggestions].map(({ from, to }) => `${from} → ${to}`)
}

describe('a respelt name is learned', () => {
  test.each([
    ['Then Bruo said no.', 'Then Bruno said no.', 'Bruo → Bruno'],
    ['I asked carton about the tests.', 'I asked Karsten about the tests.', 'carton → Karsten'],
    ['Thanks to Pavel Torinus for this.', 'Thanks to Paulo Torino for this.', 'Pavel Torinus → Paulo Torino'],
    ['This is EnaQuill again.', 'This is Lena Quill again.', 'EnaQuill → Lena Quill'],
    ["That was nail's idea.", "That was Neil's idea.", 'nail → Neil'],
    // names that no register has, but the text tells: behind a given name, a form of address
    ['Ilse Hadrovec came. Hadrowitz left.', 'Ilse Hadrovec came. Hadrovec left.', 'Hadrowitz → Hadrovec'],
    ['Thanks to tomas weeringa for it.', 'Thanks to Tomas Wieringa for it.', 'weeringa → Wieringa'],
    ['I asked Dr. Weeringa.', 'I asked Dr. Wieringa.', 'Weeringa → Wieringa'],
    ['I met a Gilmoore there.', 'I met Gilmore there.', 'Gilmoore → Gilmore'],
  ])('%s', (machine, edited, expected) => expect(learned(machine, edited)).toEqual([expected]))

  test('the roster says what else is a name', () => {
    const texts = ['I talked to Weeringa about it.', 'I talked to Wieringa about it.'] as const
    expect(learned(...texts, ['Tomas Wieringa'])).toEqual(['Weeringa → Wieringa'])
  })

  test('the same correction twice is one, with both places', () => {
    const machine = 'Bruo came. Later we saw that Bruo left, and Lena too.'
    const { decisions } = learnFromCorrections(machine, machine.replaceAll('Bruo', 'Bruno'))
    expect(decisions).toEqual([
      {
        from: 'Bruo',
        to: 'Bruno',
        places: [
          [0, 4],
          [29, 33],
        ],
      },
    ])
  })

  test.each([
    ['Weeringa knows jungle. Weeringa said so.', 'Wieringa knows Django. Wieringa said so.', ['Weeringa → Wieringa']],
    [
      'We met Hadrovets, Weeringa and others.',
      'We met Hadrovec, Wieringa and others.',
      ['Hadrovets → Hadrovec', 'Weeringa → Wieringa'],
    ],
    [
      'Then Hadrovets. Weeringa left.',
      'Then Hadrovec. Wieringa left.',
      ['Hadrovets → Hadrovec', 'Weeringa → Wieringa'],
    ],
    ['Hadrovets’s Weeringa left.', 'Hadrovec’s Wieringa left.', ['Hadrovets → Hadrovec', 'Weeringa → Wieringa']],
    ['He met Ilza-Hadrovets.', 'He met Ilse-Hadrovec.', ['Ilza-Hadrovets → Ilse-Hadrovec']],
  ])('what other marks part is not one name: %s', (machine, edited, expected) => {
    expect(learned(machine, edited, ['Tomas Wieringa', 'Ilse Hadrovec'])).toEqual(expected)
  })

  test('what the machine wrote as a word is a suggestion only', () => {
    const { decisions, suggestions } = learnFromCorrections('So true is here.', 'So Troy is here.')
    expect({ decisions, suggestions: suggestions.length }).toEqual({ decisions: [], suggestions: 1 })
  })
})

describe('nothing is learned', () => {
  test.each([
    ['of products', 'It runs kubernetis well.', 'It runs Kubernetes well.'],
    ['of words', 'We took another root home.', 'We took another route home.'],
    ['of sentences that begin elsewhere', 'and then we did it. so what', 'And then we did it. So what'],
    [
      'of sentences that were written anew',
      'It was, you know, kind of what we wanted at the time.',
      'Maria Lopez explained why her team had chosen another way.',
    ],
    ['of case and accents', 'we met lopez', 'We met López'],
    ['of labels', 'Speaker 3: Hello there.', 'Lucas Moreno: Hello there.'],
    ['of what is added', 'We agree.', 'We agree, said Maria.'],
    ['of equal texts', 'Bruno agrees.', 'Bruno agrees.'],
  ])('%s', (_, machine, edited) => expect(learned(machine, edited)).toEqual([]))
})

test('texts are strings', () => {
  expect(() => learnFromCorrections(5 as never, '')).toThrowError(/must be strings/)
})

test('two words side by side that are nothing else are a name', () => {
  const { decisions } = learnFromCorrections('So I met Margarete Delacrois.', 'So I met Marguerite Delacroix.')
  expect(decisions.map(({ from, to }) => [from, to])).toEqual([['Margarete Delacrois', 'Marguerite Delacroix']])
  expect(learnFromCorrections('We use post grass.', 'We use Postgres Cluster.')).toEqual({
    decisions: [],
    suggestions: [],
  })
})
