import type { LanguageLexicon } from './lexicon-of.ts'

/** A body's noun; in compounds the end of the word counts: `Finanzministerium`. */
export function isBody({ bodies, language }: LanguageLexicon, lower: string): boolean {
  if (bodies.has(lower)) return true
  if (!language.compounds) return false
  for (let at = 1; at <= lower.length - SHORTEST_BODY; at++) if (bodies.has(lower.slice(at))) return true
  return false
}
const SHORTEST_BODY = 5
