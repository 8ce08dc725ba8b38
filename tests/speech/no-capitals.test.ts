import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const ROSTER = ['Ilse Hadrovec', 'Rajesh Venkataraman', 'Bodo Franzen', 'Ada Lind', 'Otto Reim']

const heard = (text: string, roster: readonly string[] = ROSTER): string =>
  clean(text, { roster: [...roster], medium: 'speech' }).text

test('in a text with capitals and no marks a name has a capital', () => {
  const text = 'So I spoke to Ilse Hadrowitz about the bridge and Hadrowitz told me that it was safe'
  expect(heard(text)).toBe('So I spoke to Ilse Hadrovec about the bridge and Hadrovec told me that it was safe')
  expect(heard('So Ilse Hadrovec came on Monday and the hadrowits said that it was safe')).toContain('hadrowits')
})

describe('in small letters, where nobody is called as in calls', () => {
  test('behind the given name any words are the family name, and the name is written whole', () => {
    expect(heard('so i spoke to ilse hadrowitz about the bridge and we left')).toContain('to Ilse Hadrovec about')
    expect(heard('so i spoke to rajesh venkat raman about the bridge and we left')).toContain(
      'to Rajesh Venkataraman about',
    )
  })

  test('a word of grammar behind it is not part of it', () => {
    const roster = ['John Weller', 'May Winters', 'Dean Fields', ...ROSTER]
    expect(heard('we said john well are you coming home', roster)).toContain(' are you coming')
    expect(heard('and in may winter is over', roster)).toContain(' is over')
    expect(heard('the dean field is open', roster)).toContain(' is open')
  })

  test('the same words elsewhere are the name too', () => {
    const text = 'so i spoke to ilse hadrowitz about the bridge and hadrowitz told me that it was safe'
    expect(heard(text)).toBe('so i spoke to Ilse Hadrovec about the bridge and Hadrovec told me that it was safe')
  })

  test('alone a word that nobody knows is the name where it speaks, if the transcript names the person', () => {
    const text = 'ilse hadrovec came on monday and hadrowits said that it was safe'
    expect(heard(text)).toBe('ilse hadrovec came on monday and Hadrovec said that it was safe')
  })

  test.each([
    'hadrowits said that it was safe and that we should go home',
    'ilse said that it was safe and then we all went home',
    'we met ilse hanson from the council and hanson said that it was safe',
    'ilse hadrovec came late and it cost forty million francs said the clerk who had paid the francs',
  ])('nothing else is: %s', (text) => {
    expect(heard(text)).toBe(text)
  })

  test('of two family names it is the one that was heard', () => {
    const roster = [{ name: 'Ilse Hadrovec', aliases: ['Ilse Novak'] }, 'Ada Lind']
    const text = 'so i spoke to ilse hadrowitz about the bridge and we left'
    expect(clean(text, { roster, medium: 'speech' }).text).toContain('to Ilse Hadrovec about')
  })

  test('a word that sounds like the given name is no family name', () => {
    const text = 'franz hoyer said it cost twenty million francs and then some francs more'
    expect(heard(text, ['Franz Hoyer', ...ROSTER])).toBe(text)
  })
})
