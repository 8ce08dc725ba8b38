import { tokenText } from '../text/article.ts'
import { MARK } from '../text/tokens.ts'
import type { Narration, NarratorSentence } from './narration.ts'
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts'
import { subjectOf } from './subject.ts'
import {
  ADVERB,
  AUXILIARY,
  BASE_CUE,
  CAPITAL,
  CUE_ADDRESSED,
  CUE_FINITE,
  CUE_PARTICIPLE,
  CUE_SURE,
  TIME,
} from './word-classes.ts'

export interface Cue {
  first: number
  last: number
  head: number
  source: NounPhrase | null
  form: 'label' | 'said-after' | 'said-before' | 'participle' | 'according-to'
  sure?: boolean
  passive?: boolean
  addressed?: boolean
}

export function findCues(n: Narration, s: NarratorSentence): Cue[] {
  const { article, quotedAt, classes } = n
  const cues: Cue[] = []
  let subject: NounPhrase | null = null
  let subjectFloor = s.first
  for (let i = s.first; i < s.last; i++) {
    if (quotedAt[i]! >= 0) {
      subjectFloor = i + 1
      continue
    }
    const bits = classes[article.words[i]!]!
    const lower = tokenText(article, i).toLowerCase()
    if (lower === 'according' && i + 2 < s.last && tokenText(article, i + 1) === 'to') {
      const source = nounPhraseAfter(n, i + 2, s.last)
      if (source) cues.push({ first: i, last: i + 2, head: i, source, form: 'according-to', sure: true })
      continue
    }
    if (bits & CAPITAL && i > s.first) continue
    const base = (bits & BASE_CUE) !== 0 && !(bits & CUE_FINITE)
    if (!(bits & (CUE_FINITE | CUE_PARTICIPLE)) && !base) continue
    const sure = (bits & CUE_SURE) !== 0
    const addressed = (bits & CUE_ADDRESSED) !== 0
    let first = i
    while (first > s.first && quotedAt[first - 1]! < 0 && classes[article.words[first - 1]!]! & (ADVERB | AUXILIARY))
      first--
    const passive = first < i && /^(is|are|was|were|been|be|being)$/i.test(tokenText(article, i - 1))
    const ing = lower.endsWith('ing') && !(first < i)
    if (ing) {
      subject ??= subjectOf(n, s, i)
      if (subject) cues.push({ first: i, last: i + 1, head: i, source: subject, form: 'participle', sure, addressed })
      continue
    }
    if (base) {
      const prev = first > s.first ? tokenText(article, first - 1).toLowerCase() : ''
      const np = first > s.first ? nounPhraseBefore(n, s.first, first) : null
      const ok =
        np && (/^(i|you|we|they)$/i.test(prev) || (np.type !== 'pronoun' && prev.endsWith('s') && sure) || first < i)
      if (!ok) continue
    }
    let source: NounPhrase | null = null
    let form: Cue['form'] = 'said-before'
    const prevQuote = i > s.first && quotedAt[i - 1]! >= 0
    const prevComma = i > s.first && article.kinds[i - 1] === MARK && quotedAt[i - 1]! < 0
    if (prevQuote || (prevComma && tokenText(article, i - 1) === ',' && i + 1 < s.last && isNameLike(n, i + 1))) {
      source = nounPhraseAfter(n, i + 1, s.last)
      if (source && source.type === 'description' && !prevQuote) source = null
      form = 'said-after'
    }
    if (!source) {
      form = 'said-before'
      source = subjectBefore(n, s, first, subjectFloor)
    }
    if (!source && subject) source = subject
    if (!source) continue
    subject = source
    cues.push({ first, last: i + 1, head: i, source, form, sure, passive, addressed })
  }
  return cues
}

const isNameLike = (n: Narration, i: number): boolean =>
  (n.classes[n.article.words[i]!]! & (CAPITAL | TIME)) === CAPITAL

function subjectBefore(n: Narration, s: NarratorSentence, first: number, floor: number): NounPhrase | null {
  const { article } = n
  const from = Math.max(s.first, floor)
  if (first <= from) return null
  if (article.kinds[first - 1] === MARK && /^[,—–)-]$/.test(tokenText(article, first - 1))) {
    for (let i = Math.max(from, first - 40); i < first - 1; i++) {
      if (article.kinds[i] === MARK && /^[,—–(-]$/.test(tokenText(article, i)) && n.quotedAt[i]! < 0) {
        const np = nounPhraseBefore(n, from, i)
        if (np && (np.type === 'name' || np.phraseFirst === from)) return np
      }
    }
    return null
  }
  return nounPhraseBefore(n, from, first)
}
