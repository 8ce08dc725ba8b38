import { tokenText } from '../text/article.ts'
import { MARK } from '../text/tokens.ts'
import { type Cue, findCues } from './cues.ts'
import type { Narration, NarratorSentence } from './narration.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Quotation } from './quotation.ts'
import { subjectOf } from './subject.ts'
import { findTurns } from './turns.ts'
import { CAPITAL, DETERMINER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME } from './word-classes.ts'

interface Piece {
  first: number
  last: number
  start: number
  end: number
  quote: number
}
interface Draft {
  pieces: Piece[]
  cue: Cue | null
  source: NounPhrase | null
  code: string
  continues: Draft | null
}

/** Baseline: constructions only. */
export function findAttributions(narration: Narration): Quotation[] {
  const { article, quoted } = narration
  const drafts: Draft[] = []
  const owner: (Draft | undefined)[] = new Array(quoted.length)
  const turns = findTurns(article)
  let turn = 0
  for (const sentence of narration.sentences) {
    while (turn < turns.length && turns[turn]!.last <= sentence.first) turn++
    if (turn < turns.length && turns[turn]!.first <= sentence.first) continue
    attributeSentence(narration, sentence, drafts, owner)
  }
  for (const t of turns) {
    const a = t.first,
      b = t.last
    drafts.push({
      pieces: [{ first: a, last: b, start: article.starts[a]!, end: article.ends[b - 1]!, quote: -1 }],
      cue: { first: t.colon, last: t.colon + 1, head: t.colon, source: t.label, form: 'label' },
      source: t.label,
      code: 'label',
      continues: null,
    })
    for (let i = a; i < b; i++) {
      const q = narration.quotedAt[i]!
      if (q >= 0) owner[q] = drafts[drafts.length - 1]!
    }
  }
  attachFloating(narration, drafts, owner)
  drafts.sort((x, y) => x.pieces[0]!.start - y.pieces[0]!.start || x.pieces.at(-1)!.end - y.pieces.at(-1)!.end)
  return drafts.map((d) => toQuotation(narration, d, drafts))
}

const bitsAt = (n: Narration, t: number): number => n.classes[n.article.words[t]!]!

function attributeSentence(n: Narration, s: NarratorSentence, drafts: Draft[], owner: (Draft | undefined)[]): void {
  const { article, quotedAt, quoted } = n
  let floor = s.first
  for (const cue of findCues(n, s)) {
    if (cue.head < floor) continue
    const left = cue.source ? Math.min(cue.source.phraseFirst, cue.first) : cue.first
    const right = cue.source ? Math.max(cue.source.phraseLast, cue.last) : cue.last
    const pieces: Piece[] = []
    // before
    let b = left - 1
    while (b > s.first && article.kinds[b] === MARK && /^[,—–-]$/.test(tokenText(article, b))) b--
    const qb = b >= s.first ? quotedAt[b]! : -1
    let before = false
    if (qb >= 0 && !owner[qb] && article.kinds[b] === MARK) {
      pieces.push(quotePiece(n, qb))
      before = true
    }
    // after
    let a = right
    while (a < s.last && skippable(n, a, cue)) a++
    const ends =
      a >= s.last ||
      (cue.form === 'according-to' && left > s.first + 3) ||
      (article.kinds[a] === MARK && /^[.;!?]$/.test(tokenText(article, a)))
    const q = a < s.last ? quotedAt[a]! : -1
    if (q >= 0 && quoted[q]!.open === a) {
      // quote at once
      let e = a
      const lastq = quoted[q]!
      const rest = lastq.close === null ? lastq.last : lastq.close + 1
      if (rest < s.last && article.kinds[rest] !== MARK && !before) {
        e = clauseEnd(n, s, a)
        pieces.push(span(n, a, e))
      } else pieces.push(quotePiece(n, q))
      floor = Math.max(floor, e, rest)
    } else if (!before && !ends && takesClause(n, s, cue, a)) {
      let st = a
      while (st < s.last && /^that$/i.test(tokenText(article, st))) st++
      if (article.kinds[st] === MARK && quotedAt[st]! < 0) st++
      const e = clauseEnd(n, s, st)
      if (e > st + 1) {
        pieces.push(span(n, st, e))
        floor = e
      }
    } else if (
      !before &&
      ends &&
      left > s.first + 2 &&
      (cue.form === 'according-to' || tokenText(article, left - 1) === ',')
    ) {
      let st = Math.max(floor, s.first)
      while (st < left && article.kinds[st] === MARK && quotedAt[st]! < 0) st++
      const en = tokenText(article, left - 1) === ',' ? left - 1 : left
      if (en > st + 1) pieces.push(span(n, st, en))
    }
    if (!pieces.length) continue
    // following sentence in the same paragraph continues
    const d: Draft = { pieces, cue, source: cue.source, code: cue.form, continues: null }
    drafts.push(d)
    for (const p of pieces)
      for (let i = p.first; i < p.last; i++) {
        const k = quotedAt[i]!
        if (k >= 0) owner[k] = d
      }
  }
}

function takesClause(n: Narration, s: NarratorSentence, cue: Cue, a: number): boolean {
  const t = tokenText(n.article, a).toLowerCase()
  if (t === 'that' || t === 'whether' || t === 'if') return true
  if (!cue.sure || cue.passive) return false
  const bits = bitsAt(n, a)
  if (bits & PREPOSITION && !(bits & (DETERMINER | CAPITAL))) return false
  return (
    (s.last - a > 2 && (bits & (DETERMINER | PRONOUN | CAPITAL | RELATIVE | SUBORDINATOR)) !== 0) ||
    t === 'to' ||
    t === 'there'
  )
}

function skippable(n: Narration, i: number, cue: Cue): boolean {
  if (n.quotedAt[i]! >= 0) return false
  const t = tokenText(n.article, i)
  if (t === ',' || t === ':') return true
  const bits = bitsAt(n, i)
  if (bits & TIME) return true
  if (
    /^(on|in)$/i.test(t) &&
    i + 1 < n.article.count &&
    (bitsAt(n, i + 1) & TIME || /^(a|an|interview|twitter|x|facebook|statement)$/i.test(tokenText(n.article, i + 1)))
  )
    return true
  if (
    /^(statement|interview|a|an|twitter|x|facebook)$/i.test(t) &&
    i > 0 &&
    /^(in|on|a|an|to)$/i.test(tokenText(n.article, i - 1))
  )
    return true
  if (
    cue.addressed &&
    i - cue.last < 6 &&
    (bits & CAPITAL || /^(reporters|him|her|them|me|us|the|a|his|crowd|host|’s|'s|supporters)$/i.test(t))
  )
    return true
  return false
}

function clauseEnd(n: Narration, s: NarratorSentence, from: number): number {
  let e = s.last
  while (e > from && n.article.kinds[e - 1] === MARK && n.quotedAt[e - 1]! < 0) e--
  // ", X said": another attribution at the end
  for (let i = e - 1; i > from; i--) {
    if (tokenText(n.article, i) === ',' && e - i < 10) {
      for (let k = i + 1; k < e; k++) if (bitsAt(n, k) & 256 && n.quotedAt[k]! < 0 && k >= e - 2) return i
    }
  }
  // comma inside the marks: “…,” The Associated Press reported
  for (let i = e - 1; i > from && e - i < 8; i--) {
    const q = n.quotedAt[i]!
    if (q >= 0 && n.quoted[q]!.close === i && tokenText(n.article, i - 1) === ',' && bitsAt(n, e - 1) & 256)
      return i + 1
  }
  return e
}

function quotePiece(n: Narration, q: number): Piece {
  const s = n.quoted[q]!
  return { first: s.first, last: s.last, start: s.start, end: s.end, quote: q }
}
function span(n: Narration, first: number, last: number): Piece {
  const q = n.quotedAt[first]!
  const r = n.quotedAt[last - 1]!
  if (q >= 0 && q === r && n.quoted[q]!.open === first) return quotePiece(n, q)
  const start = n.article.starts[first]!
  let end = n.article.ends[last - 1]!
  if (r >= 0) end = n.quoted[r]!.end
  return { first, last, start, end, quote: -1 }
}

function sentenceAt(n: Narration, token: number): NarratorSentence | undefined {
  let low = 0,
    high = n.sentences.length
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
    const para = article.paragraphOf[span.first]!
    const beginsParagraph = article.paragraphs[para] === span.open
    const prevQ: QuotedPrev = q > 0 ? quoted[q - 1]! : null
    const beforeTok = span.open - 1
    const joinsPrevious = previous && owner[q - 1] === previous
    const stop = beforeTok >= 0 ? tokenText(article, beforeTok) : ''
    const words = span.last - span.first
    const sameParagraph = previous && article.paragraphOf[previous.pieces.at(-1)!.first] === para
    if (prevQ?.continued && joinsPrevious && beginsParagraph) {
      previous!.pieces.push(quotePiece(n, q))
      owner[q] = previous!
    } else if (sameParagraph && joinsPrevious && /[.!?]$/.test(stop) && previous!.cue) {
      previous!.pieces.push(quotePiece(n, q))
      owner[q] = previous!
    } else if (words >= 4 || /[.!?,]$/.test(article.text.slice(span.start, span.end))) {
      if (words < 4 && !beginsParagraph && /^\p{Lu}/u.test(article.text[span.start]!)) continue
      const begins = sentenceAt(n, span.open)
      if (begins && begins.first < span.open && !/^[.!?:]$/.test(stop)) {
        const f: Draft = {
          pieces: [quotePiece(n, q)],
          cue: null,
          source: subjectOf(n, begins, span.open),
          code: 'fragment',
          continues: null,
        }
        drafts.push(f)
        owner[q] = f
        previous = f
        continue
      }
      const d: Draft = { pieces: [quotePiece(n, q)], cue: null, source: null, code: 'floating', continues: previous }
      drafts.push(d)
      owner[q] = d
      previous = d
    } else {
      // fragment: a finite cue earlier or the subject of the sentence is its source
      const d: Draft = { pieces: [quotePiece(n, q)], cue: null, source: null, code: 'fragment', continues: null }
      const at = sentenceAt(n, span.open)
      if (at) d.source = subjectOf(n, at, span.open)
      if (!d.source) continue
      if (/^\p{Lu}/u.test(article.text[span.start]!)) continue
      drafts.push(d)
      owner[q] = d
    }
  }
}
type QuotedPrev = { continued: boolean } | null

function toQuotation(n: Narration, d: Draft, all: Draft[]): Quotation {
  const { article } = n
  const pieces = [...d.pieces].sort((a, b) => a.start - b.start)
  const quoted: { start: number; end: number }[] = []
  let inMarks = true
  for (const p of pieces) {
    if (p.quote >= 0) {
      quoted.push({ start: p.start, end: p.end })
      continue
    }
    inMarks = false
    const seen = new Set<number>()
    for (let i = p.first; i < p.last; i++) {
      const q = n.quotedAt[i]!
      if (q >= 0 && !seen.has(q)) {
        seen.add(q)
        quoted.push({ start: n.quoted[q]!.start, end: n.quoted[q]!.end })
      }
    }
  }
  const short =
    pieces.length === 1 &&
    pieces[0]!.last - pieces[0]!.first < 4 &&
    d.code !== 'label' &&
    !/^\p{Lu}/u.test(article.text[pieces[0]!.start]!)
  const kind =
    d.code === 'label'
      ? 'direct'
      : inMarks
        ? short || d.code === 'fragment'
          ? 'mixed'
          : 'direct'
        : quoted.length
          ? 'mixed'
          : 'indirect'
  const s = d.source
  return {
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
    spans: pieces.map(({ start, end }) => ({ start, end })),
    quoted,
    kind,
    cue: d.cue ? { start: article.starts[d.cue.first]!, end: article.ends[d.cue.last - 1]! } : null,
    source: s ? { start: article.starts[s.first]!, end: article.ends[s.last - 1]!, type: s.type } : null,
    continues: d.continues ? all.indexOf(d.continues) : null,
    confidence: 0.9,
    reasons: [{ code: d.code, text: d.code }],
  }
}
