import { isBody } from '../../languages/is-body.ts'
import { isRole } from '../../languages/is-role.ts'
import type { LanguageLexicon } from '../../languages/lexicon-of.ts'
import { backgroundOf } from '../../lexicon/word-background.ts'
import { BODIES, PLACES } from '../../lexicon/word-lists.ts'
import { foldName } from '../../names/fold-name.ts'
import type { Article } from '../../text/article.ts'
import { LOWER, MIXED, UPPER } from '../../text/tokens.ts'
import {
  BODY,
  CAPITAL,
  COMPOUND,
  DATE,
  FORENAME,
  FUNCTION,
  HONORIFIC,
  INITIAL,
  INSTITUTION,
  ORGANIZATION,
  PARTICLE,
  PLACE,
  ROLE,
  SHOUTED,
  SURNAME,
} from '../name-classes.ts'

/** The classes of each word of the article's vocabulary, by the lists of its language. */
export function classifyWordsIn(article: Article, lexicon: LanguageLexicon): Uint32Array {
  return Uint32Array.from(article.vocabulary, (written, w) => classify(written, article.cases[w]!, lexicon))
}

const SHORTEST_SHOUTED = 3

function classify(written: string, letterCase: number, lexicon: LanguageLexicon): number {
  const lower = written.toLowerCase().replaceAll("'", '’')
  const closed =
    (lexicon.closed.has(lower) ? FUNCTION : 0) |
    (lexicon.particles.has(lower) ? PARTICLE : 0) |
    (lexicon.titles.has(lower) ? HONORIFIC : 0) |
    (isBody(lexicon, lower) ? INSTITUTION | ORGANIZATION : 0) |
    (BODIES.has(lower) ? INSTITUTION | ORGANIZATION | BODY : 0) |
    (isRole(lexicon, lower) === null ? 0 : ROLE) |
    (lexicon.times.has(lower) ? DATE : 0)
  if (letterCase <= LOWER || (letterCase === MIXED && written[0] === lower[0])) return closed
  const { surname, forename } = backgroundOf(foldName(written))
  // dijo Domingo García
  const isCalledSo = forename > 0 && !lexicon.language.capitalNouns && lexicon.times.has(lower)
  return (
    CAPITAL |
    (isCalledSo ? closed & ~(DATE | FUNCTION) : closed) |
    (COMPOUND.test(written) ? INSTITUTION | ORGANIZATION | BODY : 0) |
    (forename > 0 ? FORENAME : 0) |
    (surname > 0 ? SURNAME : 0) |
    (PLACES.has(lower) || PLACES.has(foldName(written)) ? PLACE : 0) |
    (/^\p{Lu}\.?$/u.test(written) ? INITIAL : 0) |
    (letterCase === UPPER && written.length >= SHORTEST_SHOUTED ? SHOUTED : 0)
  )
}
