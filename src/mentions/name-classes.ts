import { HONORIFICS, ROLE_MODIFIERS, ROLES } from '../lexicon/roles.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import {
  BODIES,
  CALENDAR,
  DETERMINERS,
  DIRECTIONS,
  FUNCTION_WORDS,
  GROUP_WORDS,
  INSTITUTION_WORDS,
  PARTISANS,
  PLACE_PREPOSITIONS,
  PLACES,
  THING_WORDS,
} from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'
import { isCapitalParticle, PARTICLES } from '../names/particles.ts'
import { SUFFIXES } from '../names/titles.ts'
import { remember } from '../sounds/remember.ts'
import { type Article, wordNumberAt } from '../text/article.ts'
import { LOWER, letterCase, MIXED, UPPER, WORD } from '../text/tokens.ts'

/** What a distinct word can be; bits, as one word can be several (Mark, Paris, Major). */
export const CAPITAL = 1
export const FUNCTION = 2
export const HONORIFIC = 4
export const ROLE = 8
export const MODIFIER = 16
export const PARTICLE = 32
export const SUFFIX = 64
export const DATE = 128
export const GROUP = 256
/** Makes a capitalised stretch an organisation, a law, a prize, a street: no person. */
export const ORGANIZATION = 512
export const PLACE = 1024
export const INITIAL = 2048
/** The article writes it in lower case too. */
export const ALSO_LOWER = 4096
export const FORENAME = 8192
/** Written in capitals only. */
export const SHOUTED = 16384
/** Of the `ORGANIZATION` words those that name a body which can speak: `Bank`, `Ministry`, `Times`. */
export const INSTITUTION = 32768
/** Usual as an ordinary word, and as no name. */
export const ORDINARY = 65536
export const SURNAME = 131072
export const DETERMINER = 262144
/** `in`, `at`, `near`: what follows often is a place. */
export const LOCATIVE = 524288
/** A body known by this one word: `Reuters`. */
export const BODY = 1048576
/** `North`, `New`: with a place behind it, a place. */
export const DIRECTION = 2097152

/** A name that lost the space behind it, as in lists of tags, and is written without the rest elsewhere: "QuarrySenate", "Quarry2020". */
export const GLUED = 4194304

const CLOSED: ReadonlyMap<string, number> = tabulate([
  [FUNCTION_WORDS, FUNCTION],
  [DETERMINERS, DETERMINER],
  [PLACE_PREPOSITIONS, LOCATIVE],
  [HONORIFICS, HONORIFIC],
  [ROLES, ROLE],
  [new Set([...ROLES].map((role) => (/(?:s|x|ch|sh)$/.test(role) ? `${role}es` : `${role}s`))), ROLE],
  [ROLE_MODIFIERS, MODIFIER],
  [PARTICLES, PARTICLE],
  // Bank of Norland
  [new Set(['of']), PARTICLE],
  [SUFFIXES, SUFFIX],
  [CALENDAR, DATE],
  [GROUP_WORDS, GROUP],
  [new Set([...GROUP_WORDS].map((people) => `${people}s`)), GROUP],
  [INSTITUTION_WORDS, ORGANIZATION | INSTITUTION],
  [BODIES, ORGANIZATION | INSTITUTION | BODY],
  [PARTISANS, INSTITUTION | BODY],
  [THING_WORDS, ORGANIZATION],
  [DIRECTIONS, DIRECTION],
  [PLACES, PLACE],
])

function tabulate(lists: readonly (readonly [ReadonlySet<string>, number])[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const [words, bits] of lists) for (const word of words) table.set(word, (table.get(word) ?? 0) | bits)
  return table
}

/** The classes of each word of the article's vocabulary. */
export function classifyWords(article: Article): Uint32Array {
  const { vocabulary, cases } = article
  const classes = new Uint32Array(vocabulary.length)
  const capitalized = new Map<string, number[]>()
  for (let w = 0; w < vocabulary.length; w++) {
    if (cases[w]! <= LOWER) continue
    const key = vocabulary[w]!.toLowerCase()
    classes[w] = classifyCapitalized(vocabulary[w]!)
    const same = capitalized.get(key)
    if (same) same.push(w)
    else capitalized.set(key, [w])
  }
  for (let w = 0; w < vocabulary.length; w++) {
    if (cases[w] !== LOWER) continue
    classes[w] = CLOSED.get(vocabulary[w]!) ?? formerRole(vocabulary[w]!)
    for (const c of capitalized.get(vocabulary[w]!) ?? NONE) classes[c]! |= ALSO_LOWER
  }
  unglue(vocabulary, classes, capitalized)
  return classes
}

/** Characters of the name that another word may be glued to, or 0. */
export const gluedLength = (word: string): number => GLUE.exec(word)?.[0].length ?? 0
const GLUE = /^(?!Fitz|Mac|Vande)\p{Lu}[\p{L}’'-]*?\p{Ll}{3}(?=\p{Lu}|\d)/u

/** What is glued to a name is none of it: "QuarrySenate" is what "Quarry" is. */
function unglue(vocabulary: readonly string[], classes: Uint32Array, capitalized: ReadonlyMap<string, number[]>): void {
  for (let w = 0; w < vocabulary.length; w++) {
    if (!(classes[w]! & ORGANIZATION)) continue
    const length = gluedLength(vocabulary[w]!)
    if (!length) continue
    const own = capitalized.get(vocabulary[w]!.slice(0, length).toLowerCase())
    if (own && !(classes[own[0]!]! & (FUNCTION | ORDINARY | ALSO_LOWER | ORGANIZATION)))
      classes[w] = classes[own[0]!]! | GLUED
  }
}

const NONE: readonly number[] = []

/** `ex-governor`, `then-minister`, `minister-elect` are roles too. */
function formerRole(key: string): number {
  const role = FORMER.test(key) ? key.slice(key.indexOf('-') + 1) : key.replace(/-(?:elect|designate)$/, '')
  return role === key ? 0 : (CLOSED.get(role) ?? 0) & ROLE
}
const FORMER = /^(?:ex|then|vice|deputy|co)-/

/** The classes of a written word with a capital in it, whatever stands in its text. */
const classifyCapitalized = remember(20_000, (written: string): number => {
  const key = written.toLowerCase()
  const casing = letterCase(written)
  // and not the pronoun, nor the title
  if (written === 'WHO' || written === 'SEC') return CAPITAL | SHOUTED | ORGANIZATION | INSTITUTION | BODY
  // District Attorney, Attorney General
  if (written === 'DA' || written === 'AG') return CAPITAL | SHOUTED | HONORIFIC | ROLE
  const listed = CLOSED.get(key) ?? (key.endsWith('.') ? (CLOSED.get(key.slice(0, -1)) ?? 0) : formerRole(key))
  const closed = listed & PARTICLE && key !== 'of' && !isCapitalParticle(key) ? listed & ~PARTICLE : listed
  if ((casing === MIXED && written[0] === key[0] && !PREFIXED.test(written)) || OF_A_NAME.test(written)) return closed
  const { word, surname, forename } = backgroundOf(foldName(written))
  return (
    CAPITAL |
    closed |
    (written.length <= 8 && INITIALS.test(written) ? INITIAL : 0) |
    (forename > 0 ? FORENAME : 0) |
    (surname > 0 ? SURNAME : 0) |
    (word > 1 && surname + forename === 0 ? ORDINARY : 0) |
    (COMPOUND.test(written) ? ORGANIZATION | INSTITUTION | BODY : NUMBERED.test(written) ? ORGANIZATION : 0) |
    (casing === UPPER && written.length > 2 && LETTERS.test(written) ? SHOUTED : 0)
  )
})

/** `Lund-led`, `Lund-backed`: an adjective. */
const OF_A_NAME =
  /-(?:run|led|backed|based|born|owned|linked|controlled|held|ruled|funded|made|trained|aligned|affiliated|allied|dominated|occupied|style|era|mandated|sponsored|educated|supported|built|appointed|inspired|friendly|related|wide)$/

/** `J.`, `J.D.`, `JD`. */
const INITIALS = /^(?:(?:\p{Lu}\.)+|\p{Lu}{1,2})$/u
/** `PolitiFact`: a brand, or two words run together; but not `FitzGerald`, `VandeHei`. */
export const COMPOUND = /^(?!Fitz|Mac|Vande)\p{Lu}?.*\p{Ll}{3}\p{Lu}\p{Ll}/u
const LETTERS = /^\p{Lu}+$/u
/** `Lind2020`. */
const NUMBERED = /\p{L}\d{2}/u
/** `al-Menfi`, `d’Estaing`: a particle glued before a capital. */
const PREFIXED = /^(?:al|el|an|as|ar|ad|at|ul|d|l|o|de|dell|dall|nell|degl|sant)[-’'‘]\p{Lu}/u

/** The classes of token `i`; none behind the ends, and none for what is no word. */
export function classesAt(article: Article, classes: Uint32Array, i: number): number {
  return i >= 0 && i < article.count && article.kinds[i] === WORD ? classes[wordNumberAt(article, i)]! : 0
}
