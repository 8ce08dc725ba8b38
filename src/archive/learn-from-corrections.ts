import { diffArrays } from 'diff'
import { isGivenName } from '../lexicon/is-given-name.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { isRegisteredName } from '../lexicon/registered-names.ts'
import { HONORIFICS } from '../lexicon/roles.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { makeForm, type NameForm } from '../resolution/forms/name-forms.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import type { CompiledRoster } from '../resolution/index/compile-roster.ts'
import { entitiesOf } from '../resolution/index/compile-roster.ts'
import { judge } from '../resolution/judgement/judge.ts'
import { likeness } from '../resolution/judgement/likeness.ts'
import type { Roster } from '../roster/read-roster.ts'
import { checkOptions } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'

/** A name as the machine wrote it and as a person corrected it. */
export interface Correction {
  readonly from: string
  readonly to: string
  /** Where it was corrected, in the machine's text. */
  readonly places: readonly (readonly [start: number, end: number])[]
}

/** What the corrections of a text say about names. */
export interface Learned {
  /** Respellings of one name: right wherever the same is written. */
  readonly decisions: readonly Correction[]
  /** Replacements that may be such: the machine wrote a word, or what was corrected is little like it. */
  readonly suggestions: readonly Correction[]
}

/**
 * What a person's corrections of a machine's text say about names: of all differences those that respell one person's name. Sentences that were written
 * anew say nothing.
 *
 * @param options.roster people whose names may be corrected to, whatever they look like
 * @throws {WhosaidError} `invalid-text`, `invalid-roster`
 * @example
 * learnFromCorrections('Dr. Weeringa agrees.', 'Dr. Wieringa agrees.').decisions
 * // [{ from: 'Weeringa', to: 'Wieringa', places: [[4, 12]] }]
 */
export function learnFromCorrections(
  machine: string,
  edited: string,
  options: { readonly roster?: Roster | CompiledRoster } = {},
): Learned {
  if (typeof machine !== 'string' || typeof edited !== 'string')
    throw new WhosaidError('invalid-text', 'both texts must be strings')
  checkOptions(options, ['roster'])
  const { roster = [] } = options
  const known = new Set(
    entitiesOf(roster).flatMap(({ name, aliases }) => [name, ...aliases].flatMap((n) => foldName(n).split(' '))),
  )
  const context = { machine, edited, known, introduced: leastOf(introducedIn(edited)), written: countWords(edited) }
  const decisions = new Map<string, Correction>()
  const suggestions = new Map<string, Correction>()
  for (const change of changesOf(machine, edited))
    for (const { from, to, isSure } of namesIn(change, context)) {
      const correction = { from: textOf(machine, from), to: textOf(edited, to) }
      const list = isSure ? decisions : suggestions
      const key = `${correction.from}\n${correction.to}`
      const places = [...(list.get(key)?.places ?? []), [from[0]!.start, from.at(-1)!.end] as const]
      list.set(key, { ...correction, places })
    }
  return { decisions: [...decisions.values()], suggestions: [...suggestions.values()] }
}

interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
}

/** Words that stand in another's place. */
interface Change {
  readonly from: readonly Word[]
  readonly to: readonly Word[]
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map((match) => {
    const word = match[0].replace(/['’]s$/iu, '')
    return { start: match.index, end: match.index + word.length, folded: foldName(word) || word }
  })

const textOf = (text: string, words: readonly Word[]): string => text.slice(words[0]!.start, words.at(-1)!.end)

function changesOf(machine: string, edited: string): readonly Change[] {
  const [before, after] = [wordsOf(machine), wordsOf(edited)]
  const changes: Change[] = []
  let from = 0
  let to = 0
  let removed = 0
  for (const { count = 0, added, removed: isRemoved } of diffArrays(
    before.map(({ folded }) => folded),
    after.map(({ folded }) => folded),
  )) {
    if (isRemoved) removed += count
    else if (added) {
      if (removed) changes.push({ from: before.slice(from, from + removed), to: after.slice(to, to + count) })
      from += removed
      removed = 0
      to += count
    } else {
      from += removed + count
      removed = 0
      to += count
    }
  }
  return changes
}

interface Context {
  readonly machine: string
  readonly edited: string
  /** Words of the roster's names. */
  readonly known: ReadonlySet<string>
  /** Names that the edited text tells, and how much like them a word has to be. */
  readonly introduced: ReadonlyMap<string, number>
  /** How often the edited text writes each word with a capital within a sentence. */
  readonly written: ReadonlyMap<string, number>
}

/** Longer changes are rewritten sentences. */
const MOST_WORDS = 12
/** Words of the machine's that one word of a name may stand for. */
const MOST_FOR_ONE = 3
/** Log odds (nats) of the corrected name against a stranger, and share of letters in common, from which on a word may have been respelt. */
const LEAST_LOGIT = -1
const LEAST_LIKENESS = 0.3
const SURE_LOGIT = 4
const LEAST_TOLD = 2
const LEAST_TOLD_LIKENESS = 0.5
/** Of two words that are nothing else, so long ones. */
const LEAST_PAIR_LIKENESS = 0.75
const SHORT = 4

/** How often each word stands with a capital behind a word without one. */
function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [, name] of text.matchAll(/\p{Ll},? (\p{Lu}[\p{L}\p{M}]+)/gu)) {
    const folded = foldName(name!)
    counts.set(folded, (counts.get(folded) ?? 0) + 1)
  }
  return counts
}

/**
 * Names that the text itself tells: behind a usual given name, "Ilse Hadrovec", or a form of address, "Dr. Hadrovec"; and two words side by side that are
 * nothing else, "Oluwaseun Adebayo".
 */
function* introducedIn(text: string): Generator<readonly [folded: string, leastLikeness: number]> {
  for (const [, before, name] of text.matchAll(NAMED)) {
    const first = foldName(before!)
    const folded = foldName(name!)
    const isNamed = isGivenName(first) || HONORIFICS.has(first)
    if (isNamed && !isOrdinaryWord(folded)) yield [folded, LEAST_TOLD_LIKENESS]
    if (isNamed || !isNothingElse(first) || !isNothingElse(folded)) continue
    for (const each of [first, folded]) if (each.length > SHORT) yield [each, LEAST_PAIR_LIKENESS]
  }
}

const isNothingElse = (folded: string): boolean => {
  const { word, proper } = backgroundOf(folded)
  return word === 0 && proper === 0 && !isOrdinaryWord(folded)
}

/** The least that any of its places asks for. */
function leastOf(told: Iterable<readonly [string, number]>): ReadonlyMap<string, number> {
  const least = new Map<string, number>()
  for (const [folded, likeness] of told) least.set(folded, Math.min(likeness, least.get(folded) ?? 1))
  return least
}

const NAMED = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]{1,20})\.? (?=(\p{Lu}[\p{L}\p{M}]*\p{Ll}[\p{L}\p{M}]*))/gu

interface Respelling {
  readonly from: readonly Word[]
  readonly to: readonly Word[]
  readonly isSure: boolean
}

/** The names that a change respells; names of several words as one. */
function namesIn({ from, to }: Change, context: Context): readonly Respelling[] {
  if (from.length > MOST_WORDS || to.length > MOST_WORDS) return []
  const found: Respelling[] = []
  let free = 0
  to.forEach((word, k) => {
    if (!isName(word, context)) return
    const best = likest(from, free, k - to.length + from.length, word, context)
    if (!best) return
    free = from.indexOf(best.from.at(-1)!) + 1
    const last = found.at(-1)
    const isNext = last?.to.at(-1) === to[k - 1] && last?.from.at(-1) === from[from.indexOf(best.from[0]!) - 1]
    const both = last && { from: [...last.from, ...best.from], to: [...last.to, word] }
    if (both && isNext && areTogether(both, context))
      found[found.length - 1] = { ...both, isSure: last.isSure && best.isSure }
    else found.push({ from: best.from, to: [word], isSure: best.isSure })
  })
  return found.length === 1 ? [whole(found[0]!, { from, to }, context)] : found
}

/** A short change that is one name: "in stone" for Winston, "EnaQuill" for Lena Quill. */
function whole(found: Respelling, { from, to }: Change, context: Context): Respelling {
  const isBefore = to.length === 2 && found.to.length === 1 && found.to[0] === to[1] && isName(to[0]!, context)
  const isShort = from.length <= 2 && to.length <= 2 && !from.some(isLabel) && areTogether({ from, to }, context)
  if (isShort && to.length === 1) return isArticle(textOf(context.machine, from)) ? found : { ...found, from }
  return isShort && isBefore ? { ...found, from, to } : found
}

/** One name has no other marks between its words than an initial's or a title's: not "… jungle. Weeringa", nor "Lund, Weeringa". */
const areTogether = ({ from, to }: Change, { machine, edited }: Context): boolean =>
  isUnbroken(machine, from) && isUnbroken(edited, to)

const isUnbroken = (text: string, words: readonly Word[]): boolean =>
  words.every(({ start }, w) => {
    const before = words[w - 1]
    if (!before) return true
    const gap = text.slice(before.end, start)
    return (
      /^[\s-]+$/.test(gap) || (/^\.\s*$/.test(gap) && (before.folded.length === 1 || HONORIFICS.has(before.folded)))
    )
  })

/** "a Gill": the article is the sentence's. */
const isArticle = (text: string): boolean => /^an? \p{Lu}/u.test(text)

/** "Speaker 3". */
const isLabel = ({ folded }: Word): boolean => folded === 'speaker' || !/[a-z]/.test(folded)

/** Is it somebody's name: of the roster or of a register, written with a capital that is not the sentence's? */
function isName({ start, end, folded }: Word, { edited, known, introduced, written }: Context): boolean {
  const text = edited.slice(start, end)
  if (folded.length < 3 || !/^\p{Lu}\p{L}*\p{Ll}/u.test(text) || /\p{N}/u.test(text) || /\p{Ll}\p{Lu}$/u.test(text))
    return false
  if (known.has(folded) || introduced.has(folded)) return true
  if (!isRegisteredName(folded)) return false
  if (backgroundOf(folded).proper > 0 && forenameFrequency(folded) === 0) return false
  return !isOrdinaryWord(folded) || (forenameFrequency(folded) > 0 && (written.get(folded) ?? 0) > 0)
}

/** The words of the change, from `first` on, that the name was most likely made of. */
function likest(from: readonly Word[], first: number, about: number, word: Word, context: Context) {
  const { edited, known, introduced } = context
  const form = makeForm('given', edited.slice(word.start, word.end))
  const isOther = known.has(word.folded) || isRegisteredName(word.folded)
  const told = isOther ? null : (introduced.get(word.folded) ?? null)
  let best: { from: readonly Word[]; isSure: boolean } | null = null
  let most = -Infinity
  for (let i = first; i < from.length; i++)
    for (let n = 1; n <= MOST_FOR_ONE && i + n <= from.length; n++) {
      const words = from.slice(i, i + n)
      if (Math.abs(i - about) > MOST_FOR_ONE + 1 && from.length > MOST_FOR_ONE) continue
      const logit = respeltBy(words, form, context, told)
      if (logit === null || logit < most) continue
      most = logit
      const isWord = words.some(({ folded }) => isOrdinaryWord(folded))
      best = { from: words, isSure: (logit >= SURE_LOGIT || told !== null || known.has(word.folded)) && !isWord }
    }
  return best
}

/** How likely the machine's words are the name respelt, as log odds; null where they hardly are. `told`: how alike they have to be where the text alone tells that it is a name. */
function respeltBy(words: readonly Word[], form: NameForm, { machine }: Context, told: number | null): number | null {
  const text = textOf(machine, words)
  if (words.some(isLabel) || isArticle(text)) return null
  const written = readWritten(text)
  if (written.folded === form.folded) return null
  const { logit } = judge(written, form)
  const letters = likeness(written.folded.replaceAll(' ', ''), form.folded)
  if (told === null) return logit < LEAST_LOGIT || (letters < LEAST_LIKENESS && logit < SURE_LOGIT) ? null : logit
  const isKnown = words.some(({ folded }) => isOrdinaryWord(folded) || isRegisteredName(folded))
  const least = /^\p{Lu}/u.test(text) ? LEAST_TOLD : SURE_LOGIT
  return isKnown || logit < least || letters < told ? null : logit
}
