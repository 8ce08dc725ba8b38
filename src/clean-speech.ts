import { applyEdits } from './edits/apply-edits.ts'
import type { Edit } from './edits/edit.ts'
import { findWritten } from './edits/find-written.ts'
import { partFor, unknownPerson } from './edits/follow-decisions.ts'
import { detectLanguage } from './languages/detect-language.ts'
import { foldName } from './names/fold-name.ts'
import type { Settings } from './read-options.ts'
import { attributeTurns } from './result/attribute-turns.ts'
import type { CastEntity, CleanResult, ResolvedMention, ReviewItem } from './result/clean-result.ts'
import { reviewItem } from './result/review-items.ts'
import { roundConfidences } from './result/round-confidences.ts'
import { namesInSOf } from './roster/names-in-s-of.ts'
import { findSpokenNames, type SpokenName } from './speech/find-spoken-names.ts'
import type { SpokenRoster } from './speech/forms/spoken-roster.ts'
import { readArticle } from './text/article.ts'

/**
 * Cleans a recogniser's output: the roster's names are mended and labelled turns attributed. Nobody is introduced, and what is said inside a turn is
 * nobody else's quotation.
 */
export function cleanSpeech(text: string, roster: SpokenRoster, settings: Settings): CleanResult {
  const article = readArticle(text, namesInSOf(roster.entities))
  const { confidence: least, decisions, protect, edit } = settings
  const decided = decide(text, roster, decisions)
  const kept = [...decided, ...protect.flatMap((string) => findWritten(text, string))]
  const names = findSpokenNames(article, roster, kept)
  const isMended = (name: SpokenName): boolean => name.replacement !== null && name.confidence >= least
  const edits = [
    ...decided.filter(({ from, to }) => to !== from),
    ...names.filter(isMended).map((name) => toEdit(text, name)),
  ].sort((a, b) => a.start - b.start)
  const made = edit === 'none' ? [] : edits
  const called = names.filter((name) => name.replacement === null || name.confidence >= least)
  const mentions = called.map((name) => toMention(text, name))
  const entities = toEntities(text, called)
  return roundConfidences({
    version: 1,
    language: settings.language ?? detectLanguage(article),
    text: applyEdits(text, made),
    quotations: attributeTurns(article, mentions, entities),
    entities,
    mentions,
    edits: made,
    review: names.filter((name) => !called.includes(name)).map((name) => toReviewItem(text, name)),
  })
}

/** What a person decided, wherever it is written so; of two that overlap, the longer. What is to stay has an edit that changes nothing. */
function decide(text: string, { entities }: SpokenRoster, decisions: Readonly<Record<string, string | null>>): Edit[] {
  const taken = new Uint8Array(text.length)
  const longestFirst = Object.keys(decisions).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return longestFirst.flatMap((written) => {
    const name = decisions[written] ?? null
    const entity = entities.find((one) => name !== null && foldName(one.name) === foldName(name))
    const places = findWritten(text, written).filter(({ start, end }) => !taken.subarray(start, end).includes(1))
    if (!places.length) return []
    if (name !== null && !entity) throw unknownPerson(name)
    const to = entity ? partFor(written, entity) : written
    for (const { start, end } of places) taken.fill(1, start, end)
    const reasons = [{ code: 'decided', text: `a person decided that “${written}” means ${name ?? 'what it says'}` }]
    return places.map((place) => ({ ...place, from: written, to, entity: entity?.id ?? '', confidence: 1, reasons }))
  })
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
  return reviewItem(text, { start, end }, 'unsure-edit', candidates)
}

function toEntities(text: string, names: readonly SpokenName[]): CastEntity[] {
  const cast = new Map<string, CastEntity & { variants: { text: string; count: number }[] }>()
  for (const { entity, start, end } of names) {
    if (!entity) continue
    if (!cast.has(entity.id)) cast.set(entity.id, { ...entity, spelling: { confidence: 1 }, variants: [] })
    const { variants } = cast.get(entity.id)!
    const written = text.slice(start, end)
    const known = variants.findIndex((variant) => variant.text === written)
    if (known < 0) variants.push({ text: written, count: 1 })
    else variants[known] = { text: written, count: variants[known]!.count + 1 }
  }
  return [...cast.values()]
}
