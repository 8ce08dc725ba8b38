import { type Article, endAt, startAt, tokenText, wordNumberAt } from '../text/article.ts'
import { NUMBER } from '../text/tokens.ts'
import { CAPITAL, classesAt, FUNCTION, LOCATIVE } from './name-classes.ts'
import type { NameMention } from './name-mention.ts'

/**
 * Adds the lone surnames that are function words or months: where the article has an Elizabeth May, "May said" names her, and
 * "In May", "May 5" and "last May" do not.
 */
export function addFunctionSurnames(
  article: Article,
  classes: Uint32Array,
  names: readonly NameMention[],
): readonly NameMention[] {
  const surnames = new Set<number>()
  for (const { first, behind } of names)
    if (behind - first > 1 && isFunction(classesAt(article, classes, behind - 1)))
      surnames.add(wordNumberAt(article, behind - 1))
  if (!surnames.size) return names
  const added: NameMention[] = []
  const within = new Uint8Array(article.count)
  for (const { first, behind } of names) within.fill(1, first, behind)
  for (let i = 0; i < article.count; i++)
    if (surnames.has(wordNumberAt(article, i)) && !within[i] && !isDated(article, classes, i))
      added.push(loneName(article, i))
  return added.length ? [...names, ...added].sort((a, b) => a.start - b.start) : names
}

const isFunction = (own: number): boolean => (own & (FUNCTION | CAPITAL)) === (FUNCTION | CAPITAL)

function isDated(article: Article, classes: Uint32Array, i: number): boolean {
  if (article.kinds[i + 1] === NUMBER) return true
  const before = classesAt(article, classes, i - 1)
  return (
    !!(before & LOCATIVE) ||
    (i > 0 && /^(?:last|next|this|by|since|until|of|on|early|late|mid)$/i.test(tokenText(article, i - 1)))
  )
}

const loneName = (article: Article, i: number): NameMention => ({
  start: startAt(article, i),
  end: endAt(article, i),
  first: i,
  behind: i + 1,
  words: [tokenText(article, i)],
  title: '',
  run: { first: i, behind: i + 1 },
})
