import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { foldName } from '../names/fold-name.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { likeness } from '../resolution/judgement/likeness.ts'
import type { Target } from './gather-targets.ts'
import { ALIKE, areBothForenames } from './is-another-given.ts'
import type { Suspect } from './suspect.ts'

/** Less alike than this, 0..1, no garble makes one given name of another, whether people have it or not. */
const LEAST_ALIKE = 0.4
/** A shorter word may be any scrap of a name. */
const LEAST_LETTERS = 3

/**
 * Is a bare name the end of a whole name of the text that has another given name than the target: "Torres" in a text with Ivan Torres
 * beside Ana Torrez? Who is introduced so is meant by it, whoever else is called nearly so.
 */
export function belongsToAnother({ forms }: Pick<Mentions, 'forms'>): (suspect: Suspect, target: Target) => boolean {
  let before: ReturnType<typeof beforeEnds> | undefined
  return ({ folded }, { name }) => {
    before ??= beforeEnds(forms)
    const own = before.get(folded)
    const givens = foldName(name).split(' ').slice(0, -1)
    if (!own || !givens.length) return false
    return own.every((words) => words.every((word) => givens.every((given) => isOther(word, given))))
  }
}

/** For what whole names end in, the words that stand before it in each; folded. */
function beforeEnds(forms: Mentions['forms']): ReadonlyMap<string, readonly (readonly string[])[]> {
  const before = new Map<string, (readonly string[])[]>()
  for (const { parts } of forms) {
    const [given] = parts
    if (parts.length < 2 || given!.length < LEAST_LETTERS || FUNCTION_WORDS.has(given!) || isOrdinaryWord(given!))
      continue
    for (let from = 1; from < parts.length; from++) {
      const end = parts.slice(from).join(' ')
      const own = before.get(end)
      if (own) own.push(parts.slice(0, from))
      else before.set(end, [parts.slice(0, from)])
    }
  }
  return before
}

const isOther = (one: string, other: string): boolean =>
  one !== other &&
  !nicknamesOf(one).has(other) &&
  likeness(one, other) < (areBothForenames(one, other) ? ALIKE : LEAST_ALIKE)
