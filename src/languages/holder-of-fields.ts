import { isForename } from './is-forename.ts'
import { isRole } from './is-role.ts'
import { FINITE } from './lexicon-of.ts'
import { readCore } from './phrase-core.ts'
import { mark, type PhraseText, type WordRange } from './phrase-text.ts'

/** More fields than any office has, and words that one has. */
const MOST_FIELDS = 5
const LONGEST_FIELD = 6

/**
 * Who holds the office that has several fields, `of` behind its role; null where none is named so.
 *
 * ```text
 * la consejera de Salud, Juventud y Deporte, Nerea Solís, ha dicho
 *              ^^                            ^^^^^^^^^^^
 * ```
 */
export function readHolderOfFields(text: PhraseText, of: number, end: number): WordRange | null {
  const { words, lexicon } = text
  if (of < 1 || of >= end || isRole(lexicon, words[of - 1]!.lower) === null) return null
  if (!lexicon.of.has(words[of]!.lower) && !lexicon.breaks.has(words[of]!.lower)) return null
  let at = of
  let isJoined = false
  for (let fields = 0; fields < MOST_FIELDS; fields++) {
    const behind = fieldEnd(text, at, end)
    if (behind < 0) return null
    at = behind
    if (isJoined) break
    isJoined = lexicon.and.has(words[at]?.lower ?? '')
    if (!isJoined && mark(text, at) !== ',') return null
    at++
  }
  if (!isJoined || mark(text, at) !== ',') return null
  const name = readCore(text, at + 1, end, false)?.name
  return name?.first === at + 1 && name.last - name.first > 1 ? name : null
}

/** Behind the words of a field, with what opens it: `de l’Agriculture`, `Reto Demográfico`; -1 where it is none. */
function fieldEnd({ words, lexicon }: PhraseText, from: number, end: number): number {
  let at = from
  let hasCapital = false
  while (at < end && at - from < LONGEST_FIELD && words[at]!.kind === 'word' && !lexicon.and.has(words[at]!.lower)) {
    const word = words[at]!
    if (isForename(lexicon, word) || ((lexicon.verbs.get(word.lower) ?? 0) & FINITE && !word.isCapital)) return -1
    hasCapital ||= word.isCapital
    at++
  }
  return hasCapital ? at : -1
}
