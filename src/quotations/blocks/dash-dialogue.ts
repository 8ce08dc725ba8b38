import { tokenText } from '../../text/article.ts'
import { WORD } from '../../text/tokens.ts'
import type { Piece } from '../cues/cue.ts'
import { CAPITAL, Coarse, FINITE, PRETERITE, SAYING } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration, quoteAt } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../narration/noun-phrase.ts'
import type { Block, BlockWords } from './block.ts'
import { dashesAt, type SetLine } from './lines.ts'

/** A line whose speaker nobody tells belongs to a dialogue where it is short. */
const LONGEST_UNTOLD = 40
/** A told line without inversion, question or `I` and `you` may be an item of a list. */
const LONGEST_PLAIN = 12
const LONGEST_SUBJECT = 6

/**
 * Dialogues whose lines open with dashes.
 *
 * ```text
 * — Sit down, said Ana Falk.
 *   ^^^^^^^^
 * — I would rather stand.
 *   ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function findDashDialogues(narration: Narration, lines: readonly SetLine[]): readonly Block[] {
  const found: Block[] = []
  for (let l = 0; l < lines.length; l++) {
    let end = l
    const read: DialogueLine[] = []
    while (end < lines.length) {
      const line = readLine(narration, lines[end]!)
      if (!line) break
      read.push(line)
      end++
    }
    if (read.length && read.some(({ told }) => told) && read.every(({ told, isLong }) => told || !isLong)) {
      const said = read.flatMap((line) => line.said)
      found.push({ first: lines[l]!.first, last: lines[end - 1]!.last, construction: 'dialogue', said })
    }
    l = Math.max(l, end - 1)
  }
  return found
}

interface DialogueLine {
  readonly said: readonly BlockWords[]
  /** Does it tell who speaks? */
  readonly told: boolean
  readonly isLong: boolean
}

/** Words of the narrator's inside a line: who speaks, and where the words go on behind them. */
interface Told {
  readonly source: NounPhrase
  readonly cue: Piece
  readonly inverted: boolean
  readonly behind: number
}

function readLine(narration: Narration, { first, last }: SetLine): DialogueLine | null {
  const dashes = dashesAt(narration, first, last)
  const begin = first + dashes
  if (!dashes || begin + 1 >= last || narration.article.kinds[begin] !== WORD) return null
  for (let i = first; i < last; i++) if (quoteAt(narration, i) >= 0) return null
  const isLong = last - begin > LONGEST_UNTOLD
  for (let i = begin + 1; i + 1 < last; i++) {
    const coarse = coarseAt(narration, i)
    if (coarse !== Coarse.COMMA && coarse !== Coarse.STOP && coarse !== Coarse.DASH) continue
    const told = toldBehind(narration, i + 1 + dashesAt(narration, i + 1, last), last)
    if (!told) continue
    const isAsked = coarse === Coarse.STOP && tokenText(narration.article, i) !== '.'
    if (coarse === Coarse.STOP && !isAsked) continue
    const isSpoken =
      told.inverted ||
      isAsked ||
      coarse === Coarse.DASH ||
      last - begin <= LONGEST_PLAIN ||
      addresses(narration, begin, i)
    if (!isSpoken) continue
    const pieces = [{ first: begin, last: isAsked ? i + 1 : i }]
    const goesOn = wordsBehind(narration, told, last)
    if (goesOn) pieces.push(goesOn)
    return { said: [{ pieces, source: told.source, cue: told.cue }], told: true, isLong }
  }
  return { said: [{ pieces: [{ first: begin, last }], source: null, cue: null }], told: false, isLong }
}

/** `said Ana Falk`, `Ana asked`, `he said`, up to a mark. */
function toldBehind(narration: Narration, at: number, last: number): Told | null {
  if (isVerb(narration, at)) {
    const source = nounPhraseAfter(narration, at + 1, Math.min(last, at + 1 + LONGEST_SUBJECT))
    return source && (isPerson(source) || isSaying(narration, at)) && endsTelling(narration, source.phraseLast, last)
      ? { source, cue: { first: at, last: at + 1 }, inverted: true, behind: source.phraseLast }
      : null
  }
  for (let verb = at + 1; verb < Math.min(last, at + LONGEST_SUBJECT); verb++) {
    if (!isVerb(narration, verb)) continue
    const source = nounPhraseBefore(narration, at, verb)
    return source?.phraseFirst === at && isPerson(source) && endsTelling(narration, verb + 1, last)
      ? { source, cue: { first: verb, last: verb + 1 }, inverted: false, behind: verb + 1 }
      : null
  }
  return null
}

/** `asked the guard`: behind a verb of saying whoever it is. */
const isSaying = (narration: Narration, token: number): boolean => (bitsAt(narration, token) & SAYING) !== 0

const isPerson = ({ type }: NounPhrase): boolean => type !== 'description'

const isVerb = (narration: Narration, token: number): boolean =>
  (bitsAt(narration, token) & (FINITE | PRETERITE)) !== 0 &&
  !(bitsAt(narration, token) & CAPITAL) &&
  coarseAt(narration, token) >= Coarse.CUE_PAST

/** A mark, or an adverb, a participle, a preposition: `said Ana quietly`, `said Ana, laughing`, `said Ana to the boy`. */
function endsTelling(narration: Narration, token: number, last: number): boolean {
  const coarse = coarseAt(narration, token)
  return (
    token >= last ||
    (coarse >= Coarse.COMMA && coarse <= Coarse.DASH) ||
    coarse === Coarse.ADVERB ||
    coarse === Coarse.ING ||
    coarse === Coarse.PREPOSITION ||
    coarse === Coarse.TO ||
    coarse === Coarse.AS
  )
}

/** What goes on behind `said Ana —` or behind its full stop. */
function wordsBehind(narration: Narration, { behind }: Told, last: number): Piece | null {
  for (let i = behind; i < last; i++) {
    const coarse = coarseAt(narration, i)
    if (coarse !== Coarse.DASH && coarse !== Coarse.STOP) continue
    let first = i + 1
    while (first < last && (coarseAt(narration, first) === Coarse.DASH || coarseAt(narration, first) === Coarse.STOP))
      first++
    return first < last ? { first, last } : null
  }
  return null
}

/** `I`, `you`: who speaks, or is spoken to, stands in it. */
function addresses({ article }: Narration, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (ADDRESSES.test(tokenText(article, i))) return true
  return false
}

const ADDRESSES = /^(?:I|[Ww]e|[Yy]ou|[Mm]y|[Mm]e|[Yy]our|[Oo]ur|[Uu]s)(?:['’]|$)/
