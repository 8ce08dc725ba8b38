import type { Language } from './language.ts'

/** The words of a language's closed classes: its own list of them, and the lists of determiners, pronouns, conjunctions and the like. */
export function functionWordsOf(language: Language): ReadonlySet<string> {
  const { functionWords, determiners, pronouns, otherPronouns, clitics, of, passive } = language
  const { breaks, subordinators, that, indefinite, not } = language
  const lists = [
    functionWords,
    ...Object.values(determiners),
    ...Object.values(pronouns),
    ...Object.values(otherPronouns),
    clitics,
    of,
    passive.auxiliaries,
    breaks,
    subordinators,
    that,
    indefinite,
    not,
  ]
  return new Set(lists.flatMap((list) => list.split(' ').filter((word) => word)))
}
