import { genderOfTitle } from '../lexicon/roles.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { SPEAKS, TITLED } from '../mentions/slots.ts'
import { foldName } from '../names/fold-name.ts'
import { likeness } from '../resolution/judgement/likeness.ts'
import type { Target } from './gather-targets.ts'
import type { Suspect } from './suspect.ts'

/** Least share of letters, 0..1, that a slip leaves as they are. */
const ALIKE = 0.7
/** A name with fewer letters is another's as easily. */
const LEAST_LETTERS = 5

/**
 * In a language with a module, may the suspect be somebody whom the text itself introduces? Only where a person stands (it speaks, or
 * has a title), as one word that is nearly the family name of whoever was named in full before: nouns, peoples and places are near to
 * many names, and no model has learned what garbles look like there.
 */
export function mayBeSlip(mentions: Mentions, suspect: Suspect, target: Target): boolean {
  if (!mentions.byData) return true
  const { folded, words, places } = suspect
  // "Silveirinha", "Echegarayismo": a word made of the name
  if (target.entity?.origin === 'roster')
    return !target.forms.some(
      (form) => folded.length > form.folded.length + 1 && folded.startsWith(form.folded.slice(0, -1)),
    )
  if (words > 1 || folded.length < LEAST_LETTERS || /^\p{Lu}+$/u.test(suspect.text)) return false
  const isPerson = places.every(({ slot }) => slot & (SPEAKS | TITLED)) && places.some(({ slot }) => slot & SPEAKS)
  if (!isPerson || !target.full) return false
  if (places.some(({ name }) => clashes(name >= 0 ? mentions.names[name]!.title : '', target))) return false
  if (target.tokens[0]! > places[0]!.first) return false
  // what is written more often than the full name may be the right one of the two
  if (places.length > target.tokens.length) return false
  const family = foldName(target.name).split(' ').at(-1)!
  return family[0] === folded[0] && likeness(family, folded) >= ALIKE
}

/** "Mme Gaboriau" is not Émile Gaborieau. */
function clashes(title: string, { entity }: Target): boolean {
  const gender = genderOfTitle(title)
  return gender !== undefined && entity?.gender !== undefined && gender !== entity.gender
}

/** Such a suspect that speaks is a slip: a stranger who speaks would be introduced. */
export const isSlip = (mentions: Mentions, suspect: Suspect, target: Target): boolean =>
  mentions.byData &&
  target.entity?.origin === 'article' &&
  suspect.places.some(({ slot }) => slot & SPEAKS) &&
  mayBeSlip(mentions, suspect, target)
