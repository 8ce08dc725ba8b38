import { readNounPhrase } from '../../languages/noun-phrase.ts'
import type { PhraseText } from '../../languages/phrase-text.ts'
import { lowerBound } from '../../text/lower-bound.ts'
import type { SaidStretch } from './dash-dialogue.ts'
import { cueAt } from './find-cues.ts'

/**
 * Cuts stretches in marks where the narrator speaks inside them, as French papers have it.
 *
 * ```text
 * « Je n’ai rien volé, a affirmé Lucas Perrin. Je le jure. »
 *   ^^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^
 * “Non ho visto nulla – racconta Elena Neri – davvero nulla”
 *  ^^^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^
 * ```
 */
export function splitAtInsertions(text: PhraseText, stretches: readonly SaidStretch[]): readonly SaidStretch[] {
  return stretches.flatMap((stretch) => {
    const first = lowerBound(text.words.length, (i) => text.words[i]!.start < stretch.start)
    const last = lowerBound(text.words.length, (i) => text.words[i]!.end <= stretch.end)
    for (let i = first + 1; i < last - 1; i++) {
      const behind = insertedAt(text, i, last)
      if (behind > 0) return cut(text, stretch, i, behind, last)
    }
    return [stretch]
  })
}

/** The word behind `, a affirmé Lucas Perrin`, or 0: a cue with a name or a glued pronoun, set off by marks. */
function insertedAt(text: PhraseText, at: number, last: number): number {
  const { words, lexicon } = text
  if (words[at]!.kind !== 'mark' || !/^[,!?…–—]$/.test(words[at]!.lower)) return 0
  const ends = DASH.test(words[at]!.lower) ? closingDash : endOf
  let verb = at + 1
  while (verb < last && lexicon.clitics.has(words[verb]!.lower)) verb++
  const cue = verb < last ? cueAt(text, verb, verb, last) : null
  if (!cue) return 0
  const glued = words[verb + 1]
  if (glued && glued.token === words[verb]!.token && lexicon.pronouns.has(glued.lower))
    return ends(text, cue.last, last)
  const subject = readNounPhrase(text, cue.last, last)
  return subject?.name ? ends(text, subject.last, last) : 0
}

const DASH = /^[–—]$/

const LONGEST = 8

/** The mark that ends what is set off, or 0. */
function endOf({ words }: PhraseText, from: number, last: number): number {
  if (words[from - 1]!.lower === ',') return from - 1
  for (let i = from; i < Math.min(last, from + LONGEST); i++) if (words[i]!.kind === 'mark') return i
  return from >= last ? last : 0
}

/** The dash that closes what a dash sets off, or the full stop behind it; 0 where none does. */
function closingDash({ words }: PhraseText, from: number, last: number): number {
  let dash = from
  while (dash < Math.min(last, from + LONGEST) && words[dash]!.kind !== 'mark') dash++
  if (!DASH.test(words[dash]?.lower ?? '')) return 0
  return dash + 2 < last && /^[.,]$/.test(words[dash + 1]!.lower) ? dash + 1 : dash
}

function cut(
  { words }: PhraseText,
  stretch: SaidStretch,
  at: number,
  behind: number,
  last: number,
): readonly SaidStretch[] {
  const isDash = DASH.test(words[at]!.lower)
  const said = isDash ? words[at - 1]!.end : words[at]!.lower === ',' ? words[at]!.start : words[at]!.end
  const before = { ...stretch, end: said, outerEnd: said }
  if (behind + 1 >= last) return [before]
  const { start } = words[behind + 1]!
  return [before, { ...stretch, start, outerStart: start }]
}
