import type { Language } from './language.ts'

/** The words of a language's closed classes: its own list of them, and the lists of determiners, pronouns, conjunctions and the like. */
export function functionWordsOf(language: Language): ReadonlySet<string> {
  const { functionWords, breaks, determiners, otherPronouns, clitics, of, passive, that } = language
  const lists = [
    functionWords,
    breaks,
    ...Object.values(determiners),
    ...Object.values(otherPronouns),
    clitics,
    of,
    passive.auxiliaries,
    that,
  ]
  return new Set(lists.flatMap((list) => list.split(' ')))
}
