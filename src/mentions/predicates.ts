import { type Article, tokenText } from '../text/article.ts'
import { type Apposition, readRole } from './appositions.ts'
import { classesAt, MODIFIER } from './name-classes.ts'
import type { NameMention } from './name-mention.ts'
import { opensSentence } from './odd-capitals.ts'

/**
 * Reads the role that a sentence gives whom it begins with, if it does. What somebody was may be another’s by now.
 *
 * ```text
 * Ada Lind became harbour minister in June
 *                 ^^^^^^^^^^^^^^^^
 * ```
 */
export function readPredicate(
  article: Article,
  classes: Uint32Array,
  { first, behind }: NameMention,
): Apposition | null {
  // what somebody says of another is no office: “Lind is a saint”
  if (!opensSentence(article, first) || (first > 0 && /^["“‘«„']$/.test(tokenText(article, first - 1)))) return null
  const from = behind + countVerbs(article, behind)
  if (from === behind || from >= article.count || tokenText(article, from) === 'no') return null
  // became harbour minister; but: is almost a minister
  const isBare = !COPULA.test(tokenText(article, from - 1)) || (classesAt(article, classes, from) & MODIFIER) !== 0
  const role = readRole(article, classes, from, isBare)
  // a friend of mine, an ally of the mayor; a former mayor is not whom the mayor means
  const isNone =
    role && /^an?$/.test(tokenText(article, from)) && (isOf(article, role) || PAST.test(tokenText(article, from + 1)))
  return isNone ? null : role
}

/** Is what the role is of told? */
function isOf(article: Article, { first, behind }: Apposition): boolean {
  for (let i = first; i <= behind && i < article.count; i++) if (tokenText(article, i) === 'of') return true
  return false
}

/** How many of the next words give a role: `is now`, `was sworn in as`. */
function countVerbs(article: Article, from: number): number {
  let verbs = ''
  for (let i = from; i < Math.min(article.count, from + LONGEST); i++) verbs += `${tokenText(article, i)} `
  const [given = ''] = GIVES.exec(verbs) ?? []
  return given.split(' ').length - 1
}

const PAST = /^(?:former|ex|retired|one-time|onetime|ex-.*)$/
const LONGEST = 6
const COPULA = /^(?:is|been|now|also|still|currently)$/
const GIVES =
  /^(?:(?:was|is|has been) (?:named|appointed|elected|re-elected|made|sworn in as|hired as) |(?:is|became|becomes|remains|has been) (?:(?:now|also|still|currently) )?|(?:also |now |currently )?(?:serves|works|acts) as )/
