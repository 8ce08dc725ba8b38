import { DEALINGS, FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { formWithKey } from '../mentions/written-forms.ts'
import { foldName } from '../names/fold-name.ts'
import { areNearlyAlike } from '../resolution/judgement/likeness.ts'
import { type Article, paragraphAt, sentenceAt, tokenText, wordNumberAt } from '../text/article.ts'
import { LOWER, MARK, NUMBER, WORD } from '../text/tokens.ts'
import { areRegistered } from './are-both-names.ts'
import type { Target } from './gather-targets.ts'
import type { Pairing } from './pairing.ts'

/**
 * Two whole names in one sentence ("Leo Marsh met Leo Marsch"), or two names with a few words between them that join them
 * ("Marsh was joined by Leo Marsch"). Nobody is named in full twice in a sentence, or has to do with himself. The family name alone is then the other's too.
 */
export function isBesideTheOther(article: Article, { forms, names }: Mentions, pairing: Pairing): boolean {
  const { suspect, target, form } = pairing
  if (isAmongLikes(article, names, pairing)) return true
  const isListed = (places: readonly Stretch[], named: readonly number[]): boolean =>
    places.some(({ first, behind }) =>
      named.some((token) => (token < first ? areListed(article, token + 1, first) : areListed(article, behind, token))),
    )
  const isJoined = (places: readonly Stretch[], named: readonly number[]): boolean =>
    places.some(({ first, behind }) =>
      named.some((token) => (token < first ? areJoined(article, token + 1, first) : areJoined(article, behind, token))),
    )
  if (form.kind !== 'full') {
    if (areRegistered(suspect.folded, form.folded) && areInOneSentence(article, suspect.places, target)) return true
    const other = suspect.words > 1 ? undefined : formWithKey(forms, `${givenOf(target.name)} ${suspect.folded}`)
    const wholes = other?.mentions.map((n) => names[n]!) ?? []
    if (areBeside(article, wholes, target.whole) || isActedOn(article, suspect.places, target.tokens)) return true
    return isJoined(suspect.places, target.whole) || isListed(suspect.places, target.tokens)
  }
  if (isJoined(suspect.places, target.tokens)) return true
  if (target.full === 0 || suspect.words < 2) return false
  if (areBeside(article, suspect.places, target.whole)) return true
  const bare = formWithKey(forms, wordsOf(suspect.folded).at(-1)!)?.mentions.map((n) => names[n]!) ?? []
  return isJoined(bare, target.whole)
}

/** "Halley, Halle and Hall" beside Hale: of several in one list who are called nearly alike none is the other's garble. */
function isAmongLikes(article: Article, names: Mentions['names'], { suspect, form }: Pairing): boolean {
  const isLike = (n: number): boolean => {
    const last = foldName(names[n]?.words.at(-1) ?? '')
    return last !== suspect.folded && areNearlyAlike(last, form.folded)
  }
  return suspect.places.some(({ first, behind, name }) => {
    if (name < 0) return false
    if (isLike(name - 1) && areListed(article, names[name - 1]!.behind, first)) return true
    return isLike(name + 1) && areListed(article, behind, names[name + 1]!.first)
  })
}

/** Two names that people have are two people's in one sentence, but for a clause of its own behind the whole name ("Leo Marsh, a week after Marsch won"). */
function areInOneSentence(article: Article, places: readonly Stretch[], { tokens, whole }: Target): boolean {
  const bare = tokens.filter((token) => !whole.includes(token))
  if (areBeside(article, places, bare)) return true
  return places.some(({ first, behind }) =>
    whole.some((token) =>
      token < first ? areInOneClause(article, token + 1, first) : areInOneClause(article, behind, token),
    ),
  )
}

const areBeside = (article: Article, places: readonly Stretch[], tokens: readonly number[]): boolean => {
  const sentences = new Set(tokens.map((token) => sentenceAt(article, token)))
  return places.some(({ first }) => sentences.has(sentenceAt(article, first)))
}

interface Stretch {
  readonly first: number
  readonly behind: number
}

const givenOf = (name: string): string => wordsOf(foldName(name))[0]!
const wordsOf = (folded: string): readonly string[] => folded.split(' ')

/** As many words at most stand between two names of one clause. */
const MOST_BETWEEN = 6
const JOINS: ReadonlySet<string> = new Set([
  ...DEALINGS,
  ...['and', 'with', 'by', 'against', 'beat', 'beats', 'versus', 'joined', 'succeeded', 'replaced', 'followed'],
])
/** What begins another clause, in which the same person may be named again. */
const PARTS = /^(?:that|as|who|because|when|if|but|while)$/

/**
 * Is what stands between two names what parts the members of a list: "1. Lindqvist, 2. Lindkvist", "1. Lindqvist (SWE) 2. Lindkvist (DEN)",
 * "Lindqvist, Moss and Lindkvist"? Nobody is in one list twice.
 */
function areListed(article: Article, from: number, to: number): boolean {
  if (to - from < 1 || to - from > LONGEST_LIST || paragraphAt(article, from - 1) !== paragraphAt(article, to))
    return false
  if (areScored(article, from, to) || areTitledAlike(article, from, to)) return true
  let numbers = 0
  let joints = 0
  let stops = 0
  let fillings = 0
  let isOpen = false
  for (let i = from; i < to; i++) {
    const word = tokenText(article, i)
    isOpen ||= word === '('
    if (article.kinds[i] === NUMBER) numbers++
    else if (JOINT.test(word)) joints++
    else if (/^[.;]$/.test(word) || (word === ')' && !isOpen)) stops++
    else if (isCapital(article, i) || /^[()]$/.test(word)) fillings++
    else if (word !== ',') return false
  }
  if (fillings === 0 && numbers === 1 && joints === 0 && to - from <= LONGEST_GAP) return true
  if (numbers > 0) return isNumbered(article, from - 1) && isNumbered(article, to)
  return stops === 0 && (joints > 0 || goesOn(article, to))
}

/**
 * "Goals: Lindqvist 12, 40; Lindkvist 77", "Cards: Lindqvist, Lindkvist", "In a letter to Lindqvist, Lindkvist wrote": figures behind either, or one
 * comma between the two.
 */
function areScored(article: Article, from: number, to: number): boolean {
  if (to - from === 1) return /^[,;]$/.test(tokenText(article, from))
  for (let i = from; i < to; i++)
    if (article.kinds[i] !== NUMBER && !/^[,;()'’+]$/.test(tokenText(article, i))) return false
  const isFigure = (i: number): boolean =>
    i < article.count && article.kinds[tokenText(article, i) === '(' ? i + 1 : i] === NUMBER
  return isFigure(from) && isFigure(to + 1)
}

/** "Senator Lindqvist, Senator Lindkvist": one title is given twice. */
function areTitledAlike(article: Article, from: number, to: number): boolean {
  const title = to - 1
  if (title - from !== 1 || from < 2 || !/^(?:[,;]|and|or|&)$/.test(tokenText(article, from))) return false
  return isCapital(article, title) && tokenText(article, title) === tokenText(article, from - 2)
}

/** Does a list of names go on behind a member: "Dallow, Moss and Lind", "Dallow (Hull), Moss (Leeds) and a friend of Lind"? */
function goesOn(article: Article, from: number): boolean {
  for (let i = from; i < Math.min(article.count - 1, from + LONGEST_LIST); i++) {
    if (JOINT.test(tokenText(article, i))) return isCapital(article, i + 1)
    if (!/^[,()]$/.test(tokenText(article, i)) && !isCapital(article, i)) return false
  }
  return false
}
const LONGEST_GAP = 4
const LONGEST_LIST = 12
const JOINT = /^(?:and|or|&)$/

const isCapital = (article: Article, token: number): boolean =>
  article.kinds[token] === WORD && article.cases[wordNumberAt(article, token)]! > LOWER

/** Does the number of an entry stand before a name: "2. Lindkvist", "2) Lindkvist"? */
const isNumbered = (article: Article, name: number): boolean =>
  name > 1 && /^[.)]$/.test(tokenText(article, name - 1)) && article.kinds[name - 2] === NUMBER

/** Is what stands between two tokens part of one clause, and does it join two persons? */
function areJoined(article: Article, from: number, to: number): boolean {
  if (areListed(article, from, to)) return true
  if (to - from < 1 || to - from > MOST_BETWEEN || !areInOneClause(article, from, to)) return false
  for (let i = from; i < to; i++) if (JOINS.has(tokenText(article, i))) return true
  return isDoneTo(article, from, to)
}

const isActedOn = (article: Article, places: readonly Stretch[], named: readonly number[]): boolean =>
  places.some(({ first, behind }) =>
    named.some((token) => {
      const [from, to] = token < first ? [token + 1, first] : [behind, token]
      return to > from && to - from <= MOST_BETWEEN && isDoneTo(article, from, to)
    }),
  )

/**
 * "Galloway saddled Gallowey.", "Keller meets Kehler next": between two names nothing but a verb, and no verb behind the second, of which it would be
 * the subject ("Galloway hopes Gallowey wins"). Whoever does so to himself is "himself".
 */
function isDoneTo(article: Article, from: number, to: number): boolean {
  const verb = tokenText(article, to - 1)
  const open = behindWho(article, from)
  if (!/^\p{Ll}{2,}(?:ed|s)$/u.test(verb) || (open === from && FUNCTION_WORDS.has(verb))) return false
  for (let i = open; i < to - 1; i++) if (!isCapital(article, i)) return false
  let behind = to + 1
  while (behind < article.count && isCapital(article, behind)) behind++
  return behind >= article.count || OBJECT_ENDS.test(tokenText(article, behind))
}

/** The token behind ", who has": "Galloway, who has asked Gallowey to stay". */
function behindWho(article: Article, from: number): number {
  if (tokenText(article, from) !== ',' || tokenText(article, from + 1) !== 'who') return from
  return /^(?:has|had|have)$/.test(tokenText(article, from + 2)) ? from + 3 : from + 2
}

/** What stands behind an object. */
const OBJECT_ENDS =
  /^(?:[.;!?]|in|on|at|for|from|with|by|to|after|before|and|next|again|last|yesterday|today|tomorrow)$/

/** Does nothing between two tokens begin another clause? */
function areInOneClause(article: Article, from: number, to: number): boolean {
  if (to - from > LONGEST_CLAUSE || sentenceAt(article, from) !== sentenceAt(article, to)) return false
  for (let i = from; i < to; i++) if (article.kinds[i] === MARK || PARTS.test(tokenText(article, i))) return false
  return true
}
const LONGEST_CLAUSE = 20
