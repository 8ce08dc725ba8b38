import type { Gender, LanguageLexicon } from './lexicon-of.ts'

/** What a noun tells of whom it calls: its gender, `any`, or null where it calls nobody. In compounds the end of the word counts. */
export function isRole(lexicon: LanguageLexicon, lower: string): Gender | 'any' | null {
  const own = lexicon.roles.get(lower)
  if (own) return own
  if (!lexicon.language.compounds) return null
  for (let at = Math.max(1, lower.length - LONGEST_ROLE); at <= lower.length - SHORTEST_ROLE; at++) {
    const end = lexicon.roles.get(lower.slice(at).replace(/^-/, ''))
    if (end) return end
  }
  return null
}
const LONGEST_ROLE = 18
const SHORTEST_ROLE = 3

/** `des Bankchefs`, `dem Präsidenten`: a role, in any case. */
export const isRoleInCase = (lexicon: LanguageLexicon, lower: string): boolean =>
  isRole(lexicon, lower) !== null || isRole(lexicon, lower.replace(/(?:s|en|n)$/, '')) !== null

/** Whoever is somebody’s, or speaks for somebody: `die Großmutter`, `der Pressesprecher`. */
export const isRelational = ({ relational, language }: LanguageLexicon, lower: string): boolean =>
  relational.has(lower) || (language.compounds === true && [...relational].some((own) => lower.endsWith(own)))
