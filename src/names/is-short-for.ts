import { areOfTwoGenders, sureGender } from './sure-gender.ts'

/**
 * Is a given name the beginning of a longer one, with or without an ending that friends give it: `Max` of Maximilian, `Thandi` of Thandeka, `Steffi`
 * of Stefanie? Julia is no short Juliana, Dan none for Danielle, and a usual name of women is one of its own: Mary is not Martha. Expects folded words.
 */
export function isShortFor(short: string, name: string): boolean {
  const stem = short.replace(/(?<=...)(?:ie|[iyou])$/, '').replace(/(.)\1$/, '$1')
  return (
    short.length > 2 &&
    name.startsWith(stem) &&
    name.length - stem.length >= LEAST_LEFT &&
    sureGender(short) !== 'female' &&
    !areOfTwoGenders(short, name)
  )
}

/** What leaves out less may be a slip, or a name of its own. */
const LEAST_LEFT = 3
