import { isGivenName } from '../lexicon/is-given-name.ts'
import { isRegisteredName } from '../lexicon/registered-names.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import type { Form } from '../mentions/written-forms.ts'
import { areNearlyAlike } from '../resolution/judgement/likeness.ts'
import type { Pairing } from './pairing.ts'

/**
 * "Boardmember Amos" and "Boardmember Bates": a word that is no given name and stands before several surnames is an office, however long. That
 * both have it tells nothing: what stands behind it has to be alike by itself.
 */
export const isOfOneOffice = ({ forms }: Mentions, { written, form }: Pairing): boolean => {
  const [office, own] = cutFirst(written.folded)
  const [first, other] = cutFirst(form.folded)
  if (office !== first || own === '' || other === '' || areNearlyAlike(own, other)) return false
  return officesOf(forms).has(office)
}

const offices = new WeakMap<readonly Form[], ReadonlySet<string>>()

function officesOf(forms: readonly Form[]): ReadonlySet<string> {
  let known = offices.get(forms)
  if (!known) {
    known = findOffices(forms)
    offices.set(forms, known)
  }
  return known
}

/** So many surnames behind one word are no garbles of one another. */
const SEVERAL = 3

/** The words that are no given names and stand before several registered names. */
function findOffices(forms: readonly Form[]): ReadonlySet<string> {
  const borne = new Map<string, Set<string>>()
  for (const { parts } of forms) {
    const [office, surname] = [parts[0]!, parts.at(-1)!]
    if (parts.length < 2 || !isRegisteredName(surname)) continue
    const surnames = borne.get(office)
    if (surnames) surnames.add(surname)
    else borne.set(office, new Set([surname]))
  }
  return new Set([...borne].flatMap(([word, { size }]) => (size >= SEVERAL && !isGivenName(word) ? [word] : [])))
}

/** The first word of a name, and the rest. */
function cutFirst(folded: string): readonly [string, string] {
  const end = folded.indexOf(' ')
  return end < 0 ? [folded, ''] : [folded.slice(0, end), folded.slice(end + 1)]
}
