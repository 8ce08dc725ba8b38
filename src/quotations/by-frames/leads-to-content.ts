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
  if (source && source.first > cue.head && !somebodyIn(text, source)) return false
  for (let i = cue.last; i < that; ) {
    const { lower, kind } = words[i]!
    if (source && i >= source.first && i < source.last) i = source.last
    else if (lexicon.clitics.has(lower) || lexicon.times.has(lower) || kind === 'mark') i++
    else if (lexicon.breaks.has(lower) || lexicon.of.has(lower)) i = readNounPhrase(text, i + 1, that)?.last ?? i + 1
    else if (lexicon.determiners.has(lower) && !words[i - 1]!.lower.match(/^[,]$/)) return false
    // mantenía alianzas con ciudades que
    else if (!words[i]!.isCapital && !lexicon.closed.has(lower) && SEVERAL_THINGS.test(lower)) return false
    else i++
  }
  return true
}

const SEVERAL_THINGS = /\p{L}{2}[aeo]s$/u

/** `exige una suma, que …`: one comma before `que`, and no apposition that it closes: `dijo el alcalde, Ole Lund, que …`. */
function isRelative({ words }: PhraseText, cue: FrameCue, that: number): boolean {
  if (that - 1 <= cue.head || words[that - 1]!.lower !== ',') return false
  return words.slice(cue.last, that).filter(({ lower }) => lower === ',').length === 1
}

/** `adianta um estudo`, `meldt een rapport`: what is written says what it says. */
export const isDocument = ({ words }: PhraseText, { first }: LanguagePhrase): boolean =>
  DOCUMENT.test(words[first + 1]?.lower ?? '')

const DOCUMENT =
  /^(?:[eé]tud|estud|studi|inform|relat|rapp|repor|bericht|sondag|en(?:cuest|quêt|quet)|inqu[eé]|umfrag|onderzoek|ricerc|recherch|pesquis|invest|com+uni|artik?[cé]|papier|docum|not[aei]|fuent|font|sourc)/
