/** What must hold of every result, whatever the text. Each check says what is broken, or nothing. */
import { applyEdits, type CleanResult, type TextSpan, undoEdits } from '../src/index.ts'

/** What a check found: a sentence, or undefined where all holds. */
export type Fault = string | undefined

interface Place {
  readonly start: number
  readonly end: number
}

/** Everything that holds of one result by itself; `quotes` says whether places hold the very words, as they do in plain text. */
export function checkResult(source: string, result: CleanResult, quotes: boolean): Fault {
  return (
    checkEdits(source, result) ??
    checkPlaces(source, result, quotes) ??
    checkConfidences(result) ??
    checkIds(result) ??
    (JSON.stringify(result).includes('undefined":') ? 'a field is undefined' : undefined)
  )
}

function checkEdits(source: string, { text, edits }: CleanResult): Fault {
  let at = 0
  for (const { start, end, from, to } of edits) {
    if (start < at || end < start || end > source.length)
      return `the edit ${start}–${end} stands outside, or over another`
    if (source.slice(start, end) !== from) return `the edit ${start}–${end} does not stand on ${JSON.stringify(from)}`
    if (from === to) return `the edit ${start}–${end} changes nothing`
    at = end
  }
  if (applyEdits(source, edits) !== text) return 'applying the edits does not give the cleaned text'
  return undoEdits(text, edits) === source ? undefined : 'undoing the edits does not give the text'
}

function checkPlaces(source: string, result: CleanResult, quotes: boolean): Fault {
  const { quotations, mentions, review } = result
  const inner = quotations.flatMap(({ cue, source: said }) => [cue, said].filter((span) => span !== null))
  for (const span of [...quotations, ...mentions, ...review, ...inner]) {
    const fault = checkPlace(source, span, quotes ? span : undefined)
    if (fault) return fault
  }
  for (const [what, list] of Object.entries({ quotations, mentions, review })) {
    if (list.some(({ start }, i) => start < (list[i - 1]?.start ?? 0))) return `${what} are not in order`
  }
  for (const quotation of quotations) {
    for (const spans of [quotation.spans, quotation.quoted]) {
      const fault = checkSpans(spans, quotation)
      if (fault) return `quotation ${quotation.start}–${quotation.end}: ${fault}`
    }
    if (quotation.spans.length === 0) return `quotation ${quotation.start}–${quotation.end} has no words`
  }
  for (const { places } of review) {
    const fault = checkSpans(places, { start: 0, end: source.length })
    if (fault) return `review: ${fault}`
  }
  return undefined
}

function checkPlace(source: string, { start, end }: Place, span?: TextSpan): Fault {
  if (!(start >= 0 && start <= end && end <= source.length)) return `${start}–${end} stands outside the text`
  if (span && source.slice(start, end) !== span.text) return `${start}–${end} is not ${JSON.stringify(span.text)}`
  return undefined
}

function checkSpans(spans: readonly (readonly [number, number])[], { start, end }: Place): Fault {
  let at = start
  for (const [from, to] of spans) {
    if (from < at || to < from || to > end) return `the span ${from}–${to} stands outside, or over another`
    at = to
  }
  return undefined
}

function checkConfidences(result: CleanResult): Fault {
  const of = [
    ...result.quotations,
    ...result.mentions,
    ...result.edits,
    ...result.entities.map((entity) => entity.spelling),
    ...result.review.flatMap(({ candidates, spellings }) => [...candidates, ...spellings]),
  ]
  const wrong = of.find(({ confidence }) => !isProbability(confidence))
  if (wrong) return `${wrong.confidence} is no probability of six digits`
  const reasons = [...result.quotations, ...result.edits, ...result.review].flatMap((one) => one.reasons)
  const long = reasons.find(({ value }) => value !== undefined && Number(value.toFixed(6)) !== value)
  return long && `the value of the reason ${long.code} has more than six digits: ${long.value}`
}

/** 0..1, and of six digits at most. */
export const isProbability = (value: number): boolean => value >= 0 && value <= 1 && Number(value.toFixed(6)) === value

function checkIds({ entities, mentions, edits, quotations }: CleanResult): Fault {
  const ids = new Set(entities.map(({ id }) => id))
  if (ids.size !== entities.length) return 'two entities have one id'
  const named = [...mentions, ...edits].flatMap(({ entity }) => entity ?? [])
  const spoke = quotations.flatMap(({ speaker }) => speaker?.id ?? [])
  const stranger = [...named, ...spoke].find((id) => !ids.has(id))
  return stranger === undefined ? undefined : `${stranger} is no entity of the result`
}
