import { readNounPhrase } from '../../languages/noun-phrase.ts'
import type { LanguagePhrase, PhraseText } from '../../languages/phrase-text.ts'
import type { FrameCue } from './find-cues.ts'
import { somebodyIn } from './somebody-in.ts'

/** `rappelle le plan que …`: what stands before `que` is an object, and no subject. */
export function leadsToContent(text: PhraseText, cue: FrameCue, source: LanguagePhrase | null, that: number): boolean {
  const { words, lexicon } = text
  if (lexicon.language.capitalNouns || lexicon.language.compounds) return true
  if (isRelative(text, cue, that)) return false
  // indica el papel que desempeñan
  if (source && source.first > cue.head && !somebodyIn(text, source) && !saysIt(text, cue, source)) return false
  for (let i = cue.last; i < that; ) {
    const { lower, kind } = words[i]!
    if (source && i >= source.first && i < source.last) i = source.last
    else if (kind === 'mark') i = behindAside(text, i, that)
    else if (lexicon.clitics.has(lower) || lexicon.times.has(lower) || lexicon.times.has(words[i + 1]!.lower)) i++
    else if (lexicon.breaks.has(lower) || lexicon.of.has(lower)) i = readNounPhrase(text, i + 1, that)?.last ?? i + 1
    else if (lexicon.determiners.has(lower) && !words[i - 1]!.lower.match(/^[,]$/)) return false
    // mantenía alianzas con ciudades que; but: explican fuentes judiciales que
    else if (isSeveralThings(text, i)) return isWritten(lexicon, lower)
    else i++
  }
  return true
}

const isSeveralThings = ({ words, lexicon }: PhraseText, i: number): boolean =>
  !words[i]!.isCapital && !lexicon.closed.has(words[i]!.lower) && SEVERAL_THINGS.test(words[i]!.lower)

const SEVERAL_THINGS = /\p{L}{2}[aeo]s$/u

/** `advierten los científicos que`, `indica un informe que`: several behind a verb of several, or what is written, say it. */
function saysIt(text: PhraseText, cue: FrameCue, source: LanguagePhrase): boolean {
  const { words, lexicon } = text
  if (words[cue.verb - 1]?.lower === lexicon.that) return false
  return isDocument(text, source) || (cue.several && SEVERAL.test(words[source.first]!.lower))
}

/** Articles of several. */
const SEVERAL = /^(?:\p{L}{1,3}s|i|gli|le)$/u

/** Behind a mark, and what it sets off with another: `a los vecinos, reunidos ayer, que`. */
function behindAside({ words }: PhraseText, i: number, that: number): number {
  let close = i + 1
  while (close < that && words[close]!.lower !== ',') close++
  return words[i]!.lower === ',' && close < that ? close + 1 : i + 1
}

/** `exige una suma, que …`: one comma before `que`, and no apposition that it closes: `dijo el alcalde, Ole Lund, que …`. */
function isRelative({ words, lexicon }: PhraseText, cue: FrameCue, that: number): boolean {
  if (that - 1 <= cue.head || words[that - 1]!.lower !== ',') return false
  const between = words.slice(cue.last, that)
  // recordó ayer, que el puerto cierra
  const isThen = between.length > 1 && between.every(({ lower }) => lower === ',' || lexicon.times.has(lower))
  return !isThen && between.filter(({ lower }) => lower === ',').length === 1
}

/** `adianta um estudo`, `meldt een rapport`: what is written says what it says. */
export const isDocument = ({ words, lexicon }: PhraseText, { first }: LanguagePhrase): boolean =>
  isWritten(lexicon, words[first + 1]?.lower ?? '')

const isWritten = ({ documents }: PhraseText['lexicon'], lower: string): boolean =>
  documents.some((opening) => lower.startsWith(opening))
