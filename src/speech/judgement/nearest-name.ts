import { compareSounds } from '../../channels/compare-sounds.ts'
import { backgroundOf } from '../../lexicon/word-background.ts'
import { pronounce } from '../../sounds/pronounce.ts'
import type { NameForm } from '../forms/spoken-forms.ts'
import { isFormula } from '../transcript/places.ts'
import { foldSpoken } from '../transcript/spoken-words.ts'

/** How much a label must sound like a name, as a share of the perfect score, and how much more than like anybody else's. */
const LEAST = 0.7
const AHEAD = 0.2
/** The same where the label is something else already: a word, or a name that others have. */
const LEAST_KNOWN = 0.93
const LONGEST = 4
/** A sound of fewer phones is like many. */
const FEWEST_PHONES = 3

/**
 * Whose name a label is meant to be though it is written otherwise: `HANCA` for Viktor Hanka. A label stands for a name whatever it looks like, so
 * sound alone decides; what is another word or name by itself, or a role, must sound the same. Null where it is clearly nobody's.
 */
export function nearestName(label: string, forms: readonly NameForm[]): { form: NameForm; confidence: number } | null {
  const words = label
    .split(/[\s_.‐‑-]+/)
    .map(foldSpoken)
    .filter(Boolean)
  const heard = Uint8Array.from(words.flatMap((word) => [...pronounce(word)]))
  if (words.length > LONGEST || heard.length < FEWEST_PHONES || words.some(isFormula)) return null
  const ranked = forms
    .map((form) => ({ form, like: compareSounds(heard, form.sound.phones) / form.sound.perfect }))
    .sort((a, b) => b.like - a.like)
  const [best] = ranked
  if (!best) return null
  const rival = ranked.find(({ form }) => form.entity !== best.form.entity)?.like ?? 0
  // "Ingreed Hale": that Hale is a name says nothing against Ingrid Hale
  const isKnown = words.some((folded) => {
    if (best.form.words.includes(folded)) return false
    const { word, proper, forename, surname } = backgroundOf(folded)
    return word + proper + forename + surname > 0
  })
  if (best.like < (isKnown ? LEAST_KNOWN : LEAST) || best.like < rival + AHEAD) return null
  return { form: best.form, confidence: Math.min(SUREST, best.like) }
}

/** Somebody else may be called alike. */
const SUREST = 0.95
