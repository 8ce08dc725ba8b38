import { isPartyOrOffice } from '../lexicon/is-party-or-office.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { SEVERAL_OR_NOBODY } from '../lexicon/several-or-nobody.ts'
import {
  ALSO_LOWER,
  BODY,
  classesAt,
  DATE,
  FORENAME,
  FUNCTION,
  GROUP,
  HONORIFIC,
  INSTITUTION,
  ORDINARY,
  ORGANIZATION,
  ROLE,
  SHOUTED,
  SUFFIX,
  SURNAME,
} from '../mentions/name-classes.ts'
import { HEADLINED, OPENS_SENTENCE } from '../mentions/slots.ts'
import type { Form } from '../mentions/written-forms.ts'
import { foldName } from '../names/fold-name.ts'
import type { CastSources } from './cast.ts'

/**
 * Is it the proper name of somebody or of a body that can speak? Not `Newly`, `Here`, `READ MORE`, `Americans`, `the Amendment`, nor an
 * ordinary word that has its capital only because it opens a sentence or stands in a headline. `mentions` are its places.
 */
export function isSpeakersName(
  { article, classes, names, slots }: Pick<CastSources, 'article' | 'classes' | 'names' | 'slots'>,
  form: Form,
  mentions: readonly number[],
): boolean {
  const { first, behind } = names[mentions[0]!]!
  // a word that has its capital inside a sentence is written so for itself
  const isCapital = mentions.some((n) => !(slots[n]! & (OPENS_SENTENCE | HEADLINED)))
  // and so is each behind the first of a run that is no headline: `Harbor Foods recalled`
  const isRun = isCapital || mentions.some((n) => !(slots[n]! & HEADLINED))
  let shouted = 0
  let named = 0
  for (let i = first; i < behind; i++) {
    const own = classesAt(article, classes, i)
    if (own & SHOUTED) shouted++
    if (isNameWord(own, form.words[i - first] ?? '', i > first ? isRun : isCapital)) named++
  }
  const last = classesAt(article, classes, behind - 1)
  if (last & ORGANIZATION && !(last & (INSTITUTION | FORENAME | SURNAME))) return false
  if (behind - first > 1 && isPartyOrOffice(form.words.at(-1)!)) return false
  return named > 0 && !(shouted > 1 && shouted === behind - first)
}

function isNameWord(own: number, word: string, isCapital: boolean): boolean {
  if (ORDINARY_BODIES.has(word.toLowerCase())) return true
  if (NO_NAME.test(word)) return false
  if (own & (FUNCTION | DATE | HONORIFIC) && !(own & SURNAME && isCapital)) return false
  if (own & GROUP && !(own & BODY)) return false
  // Ada Lind, KC, said
  if (own & SUFFIX && /^\p{Lu}{2,4}$/u.test(word) && !(own & (FORENAME | SURNAME))) return false
  // the Coast Guard
  if (own & ROLE && !(own & INSTITUTION) && !(own & (FORENAME | SURNAME) && isCapital)) return false
  if (isCapital || own & FORENAME) return true
  if (!(own & SURNAME) && (word.endsWith('ly') || isAnybody(word))) return false
  return !(own & (ORDINARY | ALSO_LOWER))
}

/** Bodies whose name is an ordinary word: such a word without an article speaks as a name only. */
const ORDINARY_BODIES: ReadonlySet<string> = new Set(
  'us labour reform target gap sky vice square stripe slack zoom snap lyft boots currys subway visa oracle shell orange discord fanatics'.split(
    ' ',
  ),
)

/** A number in words, when, where or why it was, or how a sentence is joined to the one before: `Thirty per cent said`, `Overnight, …`, `Hence …`. */
const NO_NAME =
  /^(?:(?:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-\p{Ll}+)?|eleven|twelve|hundreds|thousands|millions|meantime|overnight|sometime|worldwide|nationwide|overall|alas|amidst|anyhow|beforehand|doubtless|ergo|excluding|forthwith|hence|hereby|herein|hitherto|lest|likewise|pursuant|suffice|supposing|thence|thereupon|whereby|wherefore|whichever|whilst|whither|withal|woe)$/iu

/** Several whom no list of words knows: `Bystanders`, `Cyclists`, `Observations`, `Squaddies`, `Heretics`. */
const SEVERAL =
  /\p{Ll}{2}(?:ers|ors|ours|ards|ists|ians|ants|ents|ees|ives|ies|[pt]ics|lings|smiths|crats|[aiu]tions|men|women|folk|people)$/u

/** Is it a word for several people, or for what is said by nobody in particular? */
const isAnybody = (word: string): boolean =>
  SEVERAL.test(word) || isOrdinaryWord(foldName(word)) || SEVERAL_OR_NOBODY.has(word.toLowerCase())

/** `A statement from the`, `a press release by`: what stands before the name of whose document it is. */
export const isDocumentBefore = (before: string): boolean => DOCUMENT.test(before)

const DOCUMENT =
  /\b(?:statement|release|letter|report|memo|notice|tweet|post|note|communiqué|announcement|bulletin)\s(?:from|by|of)\s(?:the\s)?$/i
