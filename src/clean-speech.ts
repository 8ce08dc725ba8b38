import type { CastEntity, CleanResult, ResolvedMention, ReviewItem } from './clean-result.ts'
import { applyEdits } from './edits/apply-edits.ts'
import type { Edit } from './edits/edit.ts'
import type { CleanOptions } from './options.ts'
import { findSpokenNames, type SpokenName } from './speech/find-spoken-names.ts'
import type { SpokenRoster } from './speech/spoken-roster.ts'
import { readArticle } from './text/article.ts'
import type { Span } from './text/span.ts'

/** The least probability for an edit of a transcript, unless the caller sets one. */
const CONFIDENCE = 0.45

/** Cleans a recogniser's output: the roster's names are mended, nobody is introduced and nothing is attributed. */
export function cleanSpeech(text: string, roster: SpokenRoster, options: CleanOptions): CleanResult {
  const article = readArticle(text)
  const least = options.confidence ?? CONFIDENCE
  const decided = decide(text, roster, options)
  const kept = [...decided, ...findAll(text, options.protect ?? [])]
  const names = findSpokenNames(article, roster, kept)
  const isMended = (name: SpokenName): boolean =>
    name.replacement !== null && name.confidence >= least && options.edit !== 'none'
  const edits = [
    ...decided.filter((edit) => edit.to !== edit.from),
    ...names.filter(isMended).map((name) => toEdit(text, name)),
  ]
  edits.sort((a, b) => a.start - b.start)
  const called = names.filter((name) => name.replacement === null || name.confidence >= least)
  return {
    version: 1,
    text: applyEdits(text, edits),
    quotations: [],
    entities: toEntities(text, called),
    mentions: called.map((name) => toMention(text, name)),
    edits,
    review: names.filter((name) => !called.includes(name)).map((name) => toReviewItem(text, name)),
  }
}

/** What a person decided, wherever it is written so. */
function decide(text: string, { entities }: SpokenRoster, { decisions = {}, edit }: CleanOptions): Edit[] {
  return Object.entries(decisions).flatMap(([written, name]) =>
    findAll(text, [written]).map(({ start, end }) => ({
      start,
      end,
      from: text.slice(start, end),
      to: name === null || edit === 'none' ? text.slice(start, end) : name,
      entity: entities.find((entity) => entity.name === name)?.id ?? '',
      confidence: 1,
      reasons: [{ code: 'decision', text: 'decided by a person' }],
    })),
  )
}

/** Every place where one of the strings stands as whole words. */
function findAll(text: string, strings: readonly string[]): Span[] {
  const spans: Span[] = []
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '')
  for (const string of strings.filter(Boolean)) {
    for (let start = text.indexOf(string); start >= 0; start = text.indexOf(string, start + string.length)) {
      const end = start + string.length
      if (!isLetter(start - 1) && !isLetter(end)) spans.push({ start, end })
    }
  }
  return spans
}

function toEdit(text: string, { start, end, entity, confidence, replacement, reasons }: SpokenName): Edit {
  return { start, end, from: text.slice(start, end), to: replacement!, entity: entity!.id, confidence, reasons }
}

function toMention(text: string, { start, end, entity, confidence }: SpokenName): ResolvedMention {
  const status = entity ? 'resolved' : 'ambiguous'
  return { start, end, text: text.slice(start, end), type: 'name', entity: entity?.id ?? null, status, confidence }
}

function toReviewItem(text: string, { start, end, alternatives }: SpokenName): ReviewItem {
  const candidates = alternatives.map(({ entity: { id, name }, confidence }) => ({ entity: id, name, confidence }))
  return { start, end, text: text.slice(start, end), code: 'unsure-edit', candidates }
}

function toEntities(text: string, names: readonly SpokenName[]): CastEntity[] {
  const cast = new Map<string, CastEntity & { variants: { text: string; count: number }[] }>()
  for (const { entity, start, end } of names) {
    if (!entity) continue
    if (!cast.has(entity.id)) cast.set(entity.id, { ...entity, variants: [] })
    const { variants } = cast.get(entity.id)!
    const written = text.slice(start, end)
    const known = variants.findIndex((variant) => variant.text === written)
    if (known < 0) variants.push({ text: written, count: 1 })
    else variants[known] = { text: written, count: variants[known]!.count + 1 }
  }
  return [...cast.values()]
}
