import { CLITIC, MARK, WORD } from '../text/tokens.ts'
import { bitsAt, type Narration, type NarratorSentence } from './narration.ts'
import { type NounPhrase, nounPhraseAfter } from './noun-phrase.ts'
import { ADVERB, AUXILIARY, CAPITAL, DETERMINER, PREPOSITION, PRONOUN, TIME } from './word-classes.ts'

/** The first name, subject pronoun or "the …" of a sentence that no preposition governs, before token `ceiling`. */
export function subjectOf(n: Narration, s: NarratorSentence, ceiling: number): NounPhrase | null {
  const { article, quotedAt } = n
  for (let i = s.first; i < ceiling; i++) {
    if (quotedAt[i]! >= 0 || article.kinds[i] !== WORD) continue
    const bits = bitsAt(n, i)
    if (bits & PREPOSITION) {
      while (i + 1 < ceiling && article.kinds[i + 1] !== MARK && !(bitsAt(n, i + 1) & PRONOUN)) i++
      continue
    }
    if (bits & (ADVERB | TIME)) continue
    if (bits & PRONOUN && !(bits & DETERMINER))
      return { first: i, last: i + 1, type: 'pronoun', phraseFirst: i, phraseLast: i + 1 }
    if (!(bits & (CAPITAL | DETERMINER))) continue
    let last = i + 1
    while (last < ceiling && article.kinds[last] === WORD && quotedAt[last]! < 0 && continuesName(n, i, last)) last++
    if (article.kinds[last] === CLITIC) {
      i = last
      continue
    }
    return nounPhraseAfter(n, i, last)
  }
  return null
}

function continuesName(n: Narration, first: number, at: number): boolean {
  const bits = bitsAt(n, at)
  if (bits & CAPITAL) return !(bits & TIME)
  if (bits & (AUXILIARY | PREPOSITION | ADVERB)) return false
  return (
    (bitsAt(n, first) & DETERMINER) !== 0 &&
    at - first < 3 &&
    !n.article.vocabulary[n.article.words[at]!]!.endsWith('ed')
  )
}
