import type { PhraseText } from './phrase-text.ts'

/** Bodies that are called after their place: `die Polizei Lund`, `das Amtsgericht Lund`. */
export const isCalledAfterPlace = (lower: string): boolean => OF_PLACE.test(lower) || INSTITUTION.test(lower)

const OF_PLACE = /(?:polizei|gericht|universität|hochschule|staatsanwaltschaft|feuerwehr|klinikum)$/

/** `der Deichverband`, `das zuständige Hafenamt`: a compound that tells of what a body is one is called so behind its article; but not `des Deichverbands`. */
export function isInstitution({ words, lexicon }: PhraseText, i: number): boolean {
  const { lower } = words[i]!
  if (!INSTITUTION.test(lower) && !isFederal(lower)) return false
  let article = i - 1
  while (i - article < ADJECTIVES && ADJECTIVE.test(words[article]?.lower ?? '') && !words[article]!.isCapital)
    article--
  const before = words[article]?.lower ?? ''
  return lexicon.articles.has(before) && before !== 'des'
}

/** `Bundesregierung`, `Bundeswehr`: of those there is one. */
export const isFederal = (lower: string): boolean => FEDERAL.test(lower)

const INSTITUTION = /\p{L}{3}(?:verband|verein|amt|gewerkschaft|ministerium|gericht|behörde|kammer|verwaltung)$/u
const FEDERAL =
  /^bundes(?:regierung|polizei|wehr|bank|tag|rat|agentur|\p{L}{3,20}(?:agentur|gerichtshof|anstalt|institut))$/u

/** How far before a noun its article stands, and what stands between. */
const ADJECTIVES = 3
const ADJECTIVE = /^\p{Ll}{3,}e[nr]?$/u
