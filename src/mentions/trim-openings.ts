import { type Article, sentenceAt, startAt } from '../text/article.ts'
import { classesAt, ORDINARY } from './name-classes.ts'
import type { NameMention } from './name-mention.ts'

/** "Joining Lind were …": an ordinary word that opens a sentence is no part of the name that the article writes without it. */
export function trimOpenings(
  article: Article,
  classes: Uint32Array,
  names: readonly NameMention[],
): readonly NameMention[] {
  let written: Set<string> | undefined
  return names.map((name) => {
    if (name.behind - name.first < 2 || name.title || !(classesAt(article, classes, name.first) & ORDINARY)) return name
    const from = article.sentences[sentenceAt(article, name.first)]!
    if (name.first > from + 1) return name
    written ??= new Set(names.map(({ words }) => words.join(' ')))
    const words = name.words.slice(1)
    if (!written.has(words.join(' '))) return name
    const first = name.first + 1
    return { ...name, first, words, start: startAt(article, first) }
  })
}
