import { readNounPhrase } from '../../languages/noun-phrase.ts'
import type { LanguagePhrase, PhraseText, WordRange } from '../../languages/phrase-text.ts'

/** `laut Rita Lund`, `selon la ministre`. */
export interface Frame {
  readonly words: WordRange
  readonly source: LanguagePhrase
}

/** The frame that begins at word `at`. `isBehind`: what is said stands before it, so that `so Lund` is one too. */
export function frameAt(text: PhraseText, at: number, last: number, isBehind: boolean): Frame | null {
  const { words, lexicon } = text
  if (words[at]?.kind !== 'word') return null
  if (isBehind && lexicon.framesAfter.has(words[at]!.lower)) {
    const source = readNounPhrase(text, at + 1, last)
    if (source && !source.bare && endsClause(text, source.last, last))
      return { words: { first: at, last: at + 1 }, source }
  }
  const own = ownFrameAt(text, at)
  if (own) return own
  const said = saidNounAt(text, at, last)
  if (said) return said
  for (const frame of lexicon.framesBefore) {
    if (!frame.every((word, i) => words[at + i]?.lower === word || isJoined(text, frame, i, at))) continue
    const source = pronounBehind(text, at + frame.length, last) ?? readNounPhrase(text, at + frame.length, last)
    if (!source || (source.bare && !isBareSource(text, source))) continue
    return {
      words: { first: at, last: at + frame.length },
      source: leaveContent(text, at + frame.length, last, source),
    }
  }
  return null
}

/** `a su juicio`, `ihrer Meinung nach`: the word inside says whose. */
function ownFrameAt(text: PhraseText, at: number): Frame | null {
  const { words, lexicon } = text
  for (const frame of lexicon.framesOwn) {
    const star = frame.indexOf('*')
    const isHere = frame.every((word, i) =>
      i === star ? lexicon.otherPronouns.has(words[at + i]?.lower ?? '') : words[at + i]?.lower === word,
    )
    const next = at + frame.length
    // Ihrer Meinung nach, sagt Lund, sei …
    const isTold = words[next]?.lower === ',' && lexicon.verbs.has(words[next + 1]?.lower ?? '')
    if (!isHere || isTold) continue
    const range = { first: at, last: at + frame.length }
    return { words: range, source: { ...pronounAlone(text, at + star), ...range } }
  }
  return null
}

/** `volgens haar “…”`, `laut ihm ist …`, `volgens haar wist de …`: no subject's form, and no noun behind it. */
function pronounBehind(text: PhraseText, at: number, last: number): LanguagePhrase | null {
  const { words, lexicon } = text
  if (at >= last || !lexicon.otherPronouns.has(words[at]!.lower)) return null
  const next = words[at + 1]
  // a determiner too (volgens haar): then what stands before the next determiner is a verb
  const isNoDeterminer =
    !lexicon.determiners.has(words[at]!.lower) || lexicon.determiners.has(words[at + 2]?.lower ?? '')
  const isAlone =
    !next || at + 1 >= last || next.kind !== 'word' || lexicon.breaks.has(next.lower) || lexicon.closed.has(next.lower)
  return isAlone || isNoDeterminer ? pronounAlone(text, at) : null
}

export function pronounAlone({ words, lexicon }: PhraseText, at: number): LanguagePhrase {
  const gender = lexicon.otherPronouns.get(words[at]!.lower)
  return {
    ...describeWords({ first: at, last: at + 1 }),
    type: 'pronoun',
    name: { first: at, last: at + 1 },
    gender: gender === 'any' || !gender ? null : gender,
    indefinite: false,
  }
}

/** `Selon Lund, le maire viendra`, `selon l’agence Nordpress, la route est coupée`: what no mark ends is no apposition but what is said. */
function leaveContent(text: PhraseText, at: number, last: number, source: LanguagePhrase): LanguagePhrase {
  const isOpen =
    source.last < last && text.words[source.last]!.kind === 'word' && text.words[source.last - 1]!.kind === 'word'
  if (source.last < last && !isOpen) return source
  const short = readNounPhrase(text, at, last, false)
  return short && (source.last >= last || text.words[short.last]!.lower === ',') ? short : source
}

/** `nach Angaben der Polizei`, `laut vorläufigen Angaben von Rita Lund`, `nach Polizeiangaben`. */
function saidNounAt(text: PhraseText, at: number, last: number): Frame | null {
  const { words, lexicon } = text
  if (!lexicon.saidBy.has(words[at]!.lower)) return null
  let noun = at + 1
  while (noun < last && noun < at + LONGEST_SAID && words[noun]!.kind === 'word' && !words[noun]!.isCapital) noun++
  if (noun >= last || !isSaidNoun(text, noun)) return null
  let from = noun + 1
  if (lexicon.by.has(words[from]?.lower ?? '')) from++
  const source = from < last && words[from]!.kind === 'word' ? readNounPhrase(text, from, last) : null
  const isOwner =
    source && (from > noun + 1 || source.oblique || /^(?:der|seiner|ihrer)$/.test(words[from]!.lower) || source.name)
  // nach Meinung von außen
  const isSomebody = source && (source.type === 'name' || !source.bare || words[source.last - 1]!.isCapital)
  if (isOwner && isSomebody)
    return {
      words: { first: at, last: from },
      source: {
        ...leaveContent(text, from, last, source),
        inGenitive: from === noun + 1 && isInGenitive(text, source),
      },
    }
  const itself = { first: at + 1, last: noun + 1 }
  return { words: { first: at, last: at + 1 }, source: describeWords(itself) }
}

/** `Lunds`, `des Boten`: of a name that stands alone, or behind `des` without a role. */
const isInGenitive = ({ words, lexicon }: PhraseText, { first, name }: LanguagePhrase): boolean =>
  name !== null &&
  lexicon.language.capitalNouns === true &&
  (name.first === first || (words[first]!.lower === 'des' && name.first === first + 1 && name.last === first + 2)) &&
  words[name.last - 1]!.lower.endsWith('s')

const LONGEST_SAID = 5

/** Words that name nobody, but tell who speaks. */
export const describeWords = (range: WordRange): LanguagePhrase => ({
  ...range,
  type: 'description',
  name: null,
  titles: [],
  gender: null,
  several: false,
  indefinite: true,
  bare: false,
  oblique: false,
})

function isSaidNoun({ words, lexicon }: PhraseText, i: number): boolean {
  const { lower, isCapital } = words[i]!
  if (!isCapital) return false
  for (let at = 0; at < lower.length - 4; at++) if (lexicon.saidNouns.has(lower.slice(at))) return true
  return false
}

const LONGEST_JOINED = 5

/** `du` and `della` for `de` and `di`: the article is in the word that ends the frame. */
const isJoined = ({ words, lexicon }: PhraseText, frame: readonly string[], i: number, at: number): boolean => {
  if (i === 0 || i !== frame.length - 1) return false
  const lower = words[at + i]?.lower ?? ''
  return (
    lower[0] === frame[i]![0] && lower.length <= LONGEST_JOINED && (lexicon.of.has(lower) || lexicon.breaks.has(lower))
  )
}

/** `Laut Polizei`, `laut vorläufigem Ergebnis`, `según fuentes del puerto`; but no `secondo tempo`. */
function isBareSource({ words, lexicon }: PhraseText, { first, last }: LanguagePhrase): boolean {
  // laut vorläufigem Ergebnis
  if (lexicon.language.capitalNouns && words[last - 1]!.isCapital) return !lexicon.times.has(words[last - 1]!.lower)
  const { lower, isCapital } = words[first]!
  if (isCapital) return !lexicon.times.has(lower)
  const isSeveral = lexicon.language.severalNouns?.test(lower) && !lexicon.closed.has(lower)
  return isSeveral || lexicon.bodies.has(lower) || lexicon.roles.has(lower)
}

const endsClause = ({ words }: PhraseText, at: number, last: number): boolean =>
  at >= last || words[at]!.kind !== 'word' || !words[at]!.isCapital
