import { foldName } from '../names/fold-name.ts'
import type { Candidate } from './findings.ts'
import type { Arrangement } from './forms/arrange-name.ts'
import { recallFormTexts } from './forms/form-texts.ts'
import { likeness } from './judgement/likeness.ts'

const INITIALS = /^(?:\p{Lu}\. ?){1,4}(?=\p{L}{2})/u

/**
 * What to write instead of a stretch that means a candidate: the part of the name that stands there, and what else was written beside it, as
 * it was.
 *
 * @example
 * // C. Bel, meant: Christopher Bell → C. Bell; Abdel Rahman El Sudany → Abd al-Rahman al-Sudani
 */
export function writeInstead({ name, before, behind, reordered }: Arrangement, candidate: Candidate): string {
  if (!reordered) return `${before}${partOf(name, candidate)}${behind}`
  // a suffix behind a comma is part of the name in its order
  return `${before}${candidate.entity.name}${behind.startsWith(',') ? '' : behind}`
}

function partOf(name: string, { entity, form, evidence }: Candidate): string {
  const folded = foldName(name)
  if (evidence.same && folded === form.folded) return form.text
  const [initials = ''] = INITIALS.exec(name) ?? []
  const written = foldName(name.slice(initials.length))
  // O'Brien stands for Ó Briain with its particle
  if (!written.includes(' '))
    return `${initials}${recallFormTexts(entity).find((one) => joined(one.folded) === written)?.replacement ?? form.text}`
  if (form.words === 1) return besideOthers(name.slice(initials.length), form.folded, form.text, initials)
  // of the ways to write the name, the one with as much of it as is written; behind initials without what they stand for
  const whole = recallFormTexts(entity).filter((one) => one.folded.includes(' ') && one.kind !== 'swapped')
  const withLetters = whole
    .map((one) => keepGiven(name, one.replacement))
    .find((text, i) => text !== whole[i]!.replacement)
  if (withLetters !== undefined) return withLetters
  const closest = whole.reduce(
    (best, one) => {
      const alike = likeness(joined(written), joined(one.folded))
      return alike > best.alike ? { alike, text: one.replacement } : best
    },
    { alike: likeness(joined(written), joined(form.folded)), text: form.text },
  )
  return closest.text === entity.name ? closest.text : `${initials}${closest.text}`
}

/** Where the name has a letter and as many words are written, the word that is written for it stays: Jonas Kelbing, of who is in the roster as J. Kelbing. */
function keepGiven(written: string, text: string): string {
  const [ours, theirs] = [written.split(' '), text.split(' ')]
  if (ours.length !== theirs.length) return text
  return theirs.map((word, i) => (isLetterOf(word, ours[i]!) ? ours[i] : word)).join(' ')
}

const isLetterOf = (letter: string, word: string): boolean =>
  foldName(letter).length === 1 && foldName(word).length > 1 && foldName(word).startsWith(foldName(letter))

/** One word of several stands for the part, if it is liker than all of them together; the others stay. */
function besideOthers(name: string, folded: string, text: string, initials: string): string {
  const words = name.split(/(\s+)/)
  let best = -1
  let most = likeness(joined(foldName(name)), folded)
  words.forEach((word, i) => {
    const alike = likeness(foldName(word), folded)
    if (alike > most) [best, most] = [i, alike]
  })
  return best < 0 ? `${initials}${text}` : `${initials}${words.map((word, i) => (i === best ? text : word)).join('')}`
}

const joined = (folded: string): string => folded.replaceAll(' ', '')
