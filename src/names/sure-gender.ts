import { foldName } from './fold-name.ts'
import { genderOfForename } from './forenames.ts'
import type { Gender } from './gender.ts'

/** Forenames that in some countries are a man's and in others a woman's, whatever a register of America says; folded. */
const OF_BOTH: ReadonlySet<string> = new Set(
  'andrea michele simone nicola gabriele jean joan jan laurence rene daniele ashley inge gerd nikola karol rosario toni yuki aubrey'.split(
    ' ',
  ),
)

/**
 * The gender of a forename that is the same everywhere, as `genderOf` tells it; null where that is not known, or an Andrea may be either.
 *
 * @example
 * sureGender('Steve') // 'male'
 * sureGender('Andrea') // null
 */
export const sureGender = (
  forename: string,
  genderOf: (forename: string) => Gender | null | undefined = genderOfForename,
): Gender | null => (forename === '' || OF_BOTH.has(foldName(forename)) ? null : (genderOf(forename) ?? null))

/** Are two forenames a man’s and a woman’s for sure? */
export function areOfTwoGenders(one: string, other: string): boolean {
  const [own, others] = [sureGender(one), sureGender(other)]
  return own !== null && others !== null && own !== others
}
