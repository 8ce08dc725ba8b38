import { genderOfRareForename } from '../lexicon/forename-genders.ts'
import { isGivenName } from '../lexicon/is-given-name.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { forenameFrequency, genderOfForename } from '../names/forenames.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import type { NameForm } from '../resolution/forms/name-forms.ts'
import { readWritten, type WrittenName } from '../resolution/forms/written-name.ts'
import { judgeOnce } from '../resolution/judgement/judge-once.ts'
import { likeness } from '../resolution/judgement/likeness.ts'

/** Less alike than this, 0..1, two given names are no spellings of one. */
export const ALIKE = 0.6
/** Less alike than this, 0..1, no garble makes one of the other. */
const UNLIKE = 0.3

/**
 * Is a whole name another person's, as it has another given name: "Ivan Torres" beside Ana Torrez? Not where the words together are a garble of the
 * family name ("Mary Netti" for Marinetti), nor where the given name may be the garble of the other.
 */
export function isAnotherGiven(written: WrittenName, targetName: string, form: NameForm): boolean {
  if (written.words < 2) return false
  const words = written.folded.split(' ')
  const [own, other] = [words[0]!, targetName.split(' ')[0]!]
  if (!targetName.includes(' ') || own === other || nicknamesOf(own).has(other)) return false
  if (isOtherGender(own, other)) return isFamilyAtEnd(written, words, form)
  if (other.length < 2) return false
  if (forenameFrequency(own) === 0 && !areBothForenames(own, other))
    return isUnlike(own, other) && isFamilyAtEnd(written, words, form)
  const [ours, theirs] = [genderOfForename(own), genderOfForename(other)]
  const isOther = likeness(own, other) < ALIKE || (ours !== null && theirs !== null && ours !== theirs)
  return isOther && isFamilyAtEnd(written, words, form)
}

/** Are two folded words given names that people have, and not one by custom ("Liz", "Elizabeth")? */
export const areOtherGivens = (own: string, other: string): boolean =>
  own !== other && isGivenName(own) && isGivenName(other) && !nicknamesOf(own).has(other)

/** "Mohamed Al Mansoor" beside Khalid Al Mansour: the register of names has few of other countries; but "Fransua" may be a garble of François. */
export const areBothForenames = (own: string, other: string): boolean =>
  genderOfRareForename(own) !== undefined && isGivenName(other)

/** "Abdulhamid" beside Stanimir: no usual given name, but no word either, and no garble of the other. */
const isUnlike = (own: string, other: string): boolean =>
  own.length > LEAST_LETTERS && !isOrdinaryWord(own) && likeness(own, other) < UNLIKE

/** "Rafaela" beside Rafael: a woman's name made of a man's, or the other way round; folded. */
export const isOtherGender = (own: string, other: string): boolean =>
  Math.min(own.length, other.length) >= LEAST_LETTERS && (own === `${other}a` || other === `${own}a`)
const LEAST_LETTERS = 4

/** Is the end of the stretch by itself no less like the family name than all of it? */
function isFamilyAtEnd(written: WrittenName, words: readonly string[], form: NameForm): boolean {
  if (form.kind === 'full') return true
  const end = words.slice(-Math.min(form.words, words.length - 1)).join(' ')
  return judgeOnce(readWritten(end), form).logit >= judgeOnce(written, form).logit
}
