import { tokenText } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { type AttributedContent, attributeSentence, type Piece } from './attributions.ts'
import type { Narration, NarratorSentence } from './narration.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Quotation } from './quotation.ts'
import { subjectOf } from './subject.ts'
import { findTurns } from './turns.ts'

interface Draft {
  pieces: Piece[]
  cue: Span | null
  source: NounPhrase | null
  code: string
  continues: Draft | null
  confidence: number
}

const LEAST = Number(globalThis.process?.env?.['LEAST'] ?? 0.5)

export function assembleQuotations(narration: Narration): Quotation[] {
  const { article, quoted, quotedAt } = narration
  const drafts: Draft[] = []
  const owner: (Draft | undefined)[] = new Array(quoted.length)
  const own = (draft: Draft): void => {
    drafts.push(draft)
    for (const p of draft.pieces) for (let i = p.first; i < p.last; i++) if (quotedAt[i]! >= 0) owner[quotedAt[i]!] = draft
  }
  const turns = findTurns(article)
  let turn = 0
  for (const sentence of narration.sentences) {
    while (turn < turns.length && turns[turn]!.last <= sentence.first) turn++
    if (turn < turns.length && turns[turn]!.label.first <= sentence.first) continue
    for (const a of attributeSentence(narration, sentence, LEAST)) own(toDraft(narration, a))
  }
  for (const t of turns) {
    own({ pieces: [{ first: t.first, last: t.last }], cue: { start: article.starts[t.colon]!, end: article.ends[t.colon]! }, source: t.label, code: 'label', continues: null, confidence: 0.95 })
  }
  attachFloating(narration, drafts, owner)
  const keyed = drafts.map((d) => ({ d, q: toQuotation(narration, d) })).sort((x, y) => x.q.start - y.q.start || x.q.end - y.q.end)
  const index = new Map(keyed.map(({ d }, i) => [d, i]))
  return keyed.map(({ d, q }) => ({ ...q, continues: d.continues ? (index.get(d.continues) ?? null) : null }))
}

function toDraft(n: Narration, a: AttributedContent): Draft {
  return {
    pieces: [...a.pieces],
    cue: { start: n.article.starts[a.cue.first]!, end: n.article.ends[a.cue.last - 1]! },
    source: a.source,
    code: 'cue',
    continues: null,
    confidence: a.probability * a.sourceProbability,
  }
}

const quotePiece = (n: Narration, q: number): Piece => {
  const { open, close, last } = n.quoted[q]!
  return { first: open, last: close === null ? last : close + 1 }
}

function sentenceAt(n: Narration, token: number): NarratorSentence | undefined {
  let low = 0
  let high = n.sentences.length
  while (low < high) {
    const m = (low + high) >> 1
    if (n.sentences[m]!.last <= token) low = m + 1
    else high = m
  }
  return n.sentences[low]
}

/** Quotations without an attribution of their own. */
function attachFloating(n: Narration, drafts: Draft[], owner: (Draft | undefined)[]): void {
  const { article, quoted } = n
  let previous: Draft | null = null
  for (let q = 0; q < quoted.length; q++) {
    const span = quoted[q]!
    if (owner[q]) {
      previous = owner[q]!
      continue
    }
    const para = article.paragraphOf[span.open]!
    const beginsParagraph = article.paragraphs[para] === span.open
    const joinsPrevious = previous && owner[q - 1] === previous
    const stop = span.open > 0 ? tokenText(article, span.open - 1) : ''
    const words = span.last - span.first
    const sameParagraph = previous && article.paragraphOf[previous.pieces.at(-1)!.first] === para
    const capital = /^\p{Lu}/u.test(article.text[span.start]!)
    const floating = (): void => {
      const d: Draft = { pieces: [quotePiece(n, q)], cue: null, source: null, code: 'floating', continues: previous, confidence: 0.6 }
      drafts.push(d)
      owner[q] = d
      previous = d
    }
    if (q > 0 && quoted[q - 1]!.continued && joinsPrevious && beginsParagraph) {
      previous!.pieces.push(quotePiece(n, q))
      owner[q] = previous!
    } else if (sameParagraph && joinsPrevious && /[.!?]$/.test(stop) && previous!.cue) {
      previous!.pieces.push(quotePiece(n, q))
      owner[q] = previous!
    } else {
      const begins = sentenceAt(n, span.open)
      if (begins && begins.first < span.open && !/^[.!?:]$/.test(stop)) {
        if (capital && words < 6) continue
        const source = subjectOf(n, begins, span.open)
        if (!source && words < 4) continue
        const f: Draft = { pieces: [quotePiece(n, q)], cue: null, source, code: 'fragment', continues: null, confidence: 0.5 }
        drafts.push(f)
        owner[q] = f
        previous = f
      } else if (words >= 4) floating()
    }
  }
}

function toQuotation(n: Narration, d: Draft): Quotation {
  const { article } = n
  const spans: Span[] = []
  const quoted: Span[] = []
  let inMarks = true
  let capital = false
  let words = 0
  for (const p of [...d.pieces].sort((a, b) => a.first - b.first)) {
    const seen = new Set<number>()
    for (let i = p.first; i < p.last; i++) {
      const q = n.quotedAt[i]!
      if (q >= 0) seen.add(q)
    }
    for (const q of seen) quoted.push({ start: n.quoted[q]!.start, end: n.quoted[q]!.end })
    const [only] = seen
    const whole = seen.size === 1 && n.quoted[only!]!.open === p.first && (n.quoted[only!]!.close ?? p.last - 1) === p.last - 1
    if (!whole) inMarks = false
    const firstQ = n.quotedAt[p.first]!
    const lastQ = n.quotedAt[p.last - 1]!
    const start = firstQ >= 0 && n.quoted[firstQ]!.open === p.first ? n.quoted[firstQ]!.start : article.starts[p.first]!
    const end = lastQ >= 0 && n.quoted[lastQ]!.close === p.last - 1 ? n.quoted[lastQ]!.end : article.ends[p.last - 1]!
    if (/^\p{Lu}/u.test(article.text[start]!)) capital = true
    words += p.last - p.first
    spans.push({ start, end: Math.max(start, end) })
  }
  const fragment = inMarks && !capital && (words < 8 || d.code === 'fragment')
  const kind = d.code === 'label' ? 'direct' : inMarks && !fragment ? 'direct' : quoted.length ? 'mixed' : 'indirect'
  return {
    start: spans[0]!.start,
    end: spans.at(-1)!.end,
    spans,
    quoted,
    kind,
    cue: d.cue,
    source: d.source ? { start: article.starts[d.source.first]!, end: article.ends[d.source.last - 1]!, type: d.source.type } : null,
    continues: null,
    confidence: d.confidence,
    reasons: [{ code: d.code, text: d.code }],
  }
}
