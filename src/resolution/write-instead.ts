import { foldName } from '../names/fold-name.ts'
import { isShortFor } from '../names/is-short-for.ts'
import type { Candidate } from './findings.ts'
import type { Arrangement } from './forms/arrange-name.ts'
import { recallFormTexts } from './forms/form-texts.ts'
import { INITIALS } from './forms/initials.ts'
import { likeness } from './judgement/likeness.ts'

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
  for (const { kind, replacement } of whole) {
    const withGiven = kind === 'nickname' ? replacement : keepGiven(name, replacement)
    if (withGiven !== replacement) return withGiven
  }
  const closest = whole.reduce(
    (best, one) => {
      const alike = likenessInAnyOrder(written, one.folded)
      return alike > best.alike ? { alike, text: one.replacement } : best
    },
    { alike: likenessInAnyOrder(written, form.folded), text: form.text },
  )
  return closest.text === entity.name ? closest.text : `${initials}${closest.text}`
}

const likenessInAnyOrder = (one: string, other: string): number =>
  Math.max(likeness(joined(one), joined(other)), likeness(sorted(one), sorted(other)))

const sorted = (folded: string): string => folded.split(' ').sort().join('')

/**
 * Where as many words are written, what is written for a letter of the name stays (Jonas Kelbing, of who is in the roster as J. Kelbing), and so does
 * what is short for the given name.
 */
function keepGiven(written: string, text: string): string {
  const [ours, theirs] = [written.split(' '), text.split(' ')]
  if (ours.length !== theirs.length) return text
  return theirs.map((word, i) => (isKept(foldName(ours[i]!), foldName(word), i) ? ours[i] : word)).join(' ')
}

const isKept = (own: string, word: string, i: number): boolean =>
  (word.length === 1 && own.length > 1 && own.startsWith(word)) || (i === 0 && isShortFor(own, word))

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
