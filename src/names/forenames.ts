import { type FrontCoded, readFrontCoded } from '../models/front-code.ts'
import { foldName } from './fold-name.ts'
import { FORENAMES } from './forenames.table.ts'
import type { Gender } from './gender.ts'

interface Forename {
  readonly gender: Gender | null
  /** 1 (rare) to 10. */
  readonly frequency: number
}

let forenames: FrontCoded<Forename> | undefined

const genderOfMark = (mark: string): Gender | null => (mark === '+' ? 'female' : mark === '-' ? 'male' : null)

function known(folded: string): Forename | undefined {
  forenames ??= readFrontCoded(
    FORENAMES,
    (tag) => ({ gender: genderOfMark(tag[0]!), frequency: Number(tag[1]) + 1 }),
    2,
  )
  return forenames.get(folded)
}

/** How common a folded word is as a forename: 0 (not known as one) to 10. */
export const forenameFrequency = (folded: string): number => known(folded)?.frequency ?? 0

/**
 * The gender most bearers of a forename have, or null where that is not known or both are usual.
 *
 * @example
 * genderOfForename('Steve') // 'male'
 * genderOfForename('Karoline') // 'female'
 * genderOfForename('Kim') // null
 */
export function genderOfForename(forename: string): Gender | null {
  const folded = foldName(forename).split(' ')
  return known(folded.join(' '))?.gender ?? known(folded[0]!)?.gender ?? null
}
