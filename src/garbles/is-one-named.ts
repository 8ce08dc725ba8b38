import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { isKinship } from '../lexicon/roles.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { isTitle } from '../names/titles.ts'
import type { Target } from './gather-targets.ts'
import type { Pairing } from './pairing.ts'

/**
 * Do a text's people have one name each, as kings, saints and gods have ("Nisus" beside King Minos, "Suleiman" beside Prince Selim)? Such names are few,
 * and made of the same parts: what resembles one is another's. A recogniser's words are no name, and whoever has a calling is called by a family name.
 */
export const isOneNamed = ({ written, target, form }: Pairing): boolean =>
  written.words === 1 &&
  form.kind !== 'full' &&
  target.entity?.origin !== 'roster' &&
  !isOrdinaryWord(written.folded) &&
  hasOneName(target)

/**
 * Is there no given name before the last word, but a rank or a word of the language ("Emperor", "Mythological"), and no title that stands before a family
 * name? Whom the text neither titles nor introduces, but lets speak, it calls by the family name as news do.
 */
function hasOneName({ name, entity, speaking }: Target): boolean {
  const before = name.split(' ').slice(0, -1)
  if (!before.every((word) => isTitle(word) || OF_RULERS.test(word) || isWordOfLanguage(foldName(word)))) return false
  const titles = [...(entity?.titles ?? []), ...before.filter(isTitle)]
  if ([...titles, ...before].some((title) => OF_RULERS.test(title))) return true
  return speaking.length === 0 && !titles.some((title) => isTitle(title.split(' ', 1)[0]!) && !isKinship(title))
}

function isWordOfLanguage(folded: string): boolean {
  const { word, surname } = backgroundOf(folded)
  return forenameFrequency(folded) === 0 && (isOrdinaryWord(folded) || (word > 0 && surname === 0))
}

/** Ranks that stand before a given name. */
const OF_RULERS =
  /(?:^| )(?:king|queen|emperor|empress|prince|princess|sultan|caliph|shah|tsar|pharaoh|pope|saint|duke|duchess|count|countess)(?: |$)/i
