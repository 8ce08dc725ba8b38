import { expect, it } from 'vitest'
import { isUsualSurname } from '../../src/lexicon/usual-surnames.ts'

it('knows usual surnames', () => {
  for (const name of ['barrow', 'barlow', 'marlow', 'kling', 'nguyen', 'lopez', 'smith'])
    expect(isUsualSurname(name), name).toBe(true)
})

it('takes garbles for none', () => {
  for (const name of ['vykov', 'vidok', 'witkov', 'lindkvist', 'zatcbe', 'kenedijs', 'of', 'xi'])
    expect(isUsualSurname(name), name).toBe(false)
})
