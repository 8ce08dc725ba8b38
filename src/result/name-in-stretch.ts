import { memberAt } from '../cast/cast.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { CALENDAR } from '../lexicon/word-lists.ts'
import type { NameMention } from '../mentions/name-mention.ts'
import { HEADLINED } from '../mentions/slots.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { type Article, endAt } from '../text/article.ts'
import type { Decided } from './decided.ts'

/** Whose name a longer stretch holds, and as how many of its words. */
interface NameInStretch {
  readonly member: number
  readonly words: number
}

/** Finds people's names in stretches of capitals that are nobody's name as a whole: headlines, lists without commas, legal names behind the usual one. */
export function namesInStretches({ article: { text }, cast, names, slots }: Decided) {
  const byWhole = new Map<string, number>()
  const byFamily = new Map<string, number>()
  cast.members.forEach(({ entity, parts, family }, m) => {
    if (entity.type !== 'person' || parts.length < 2) return
    byWhole.set(parts.join(' '), m)
    // of two people of one family name neither is meant
    byFamily.set(family, byFamily.has(family) ? NOBODY : m)
  })
  return (n: number): NameInStretch | null => {
    const { words, nickname, start } = names[n]!
    if (words.length < 2) return null
    const before = n > 0 ? memberAt(cast, n - 1) : NOBODY
    // "Ada Carver Louise (Ada) Mary Carver": a legal name behind the usual one
    if (nickname && before >= 0 && text.slice(names[n - 1]!.end, start) === ' ') {
      const { parts } = cast.members[before]!
      return names[n - 1]!.words.length > 1 && parts[0] === foldName(nickname) ? { member: before, words: 0 } : null
    }
    const folded = words.map(foldName)
    const whole = byWhole.get(`${folded[0]} ${folded[1]}`)
    if (whole !== undefined && words.length > 2)
      return forenameFrequency(folded[2]!) > 0 ? { member: whole, words: 2 } : null
    const family = byFamily.get(folded[0]!) ?? NOBODY
    return family >= 0 && isNoPart(folded[1]!, !!slots && !!(slots[n]! & HEADLINED))
      ? { member: family, words: 1 }
      : null
  }
}

const NOBODY = -1

/** "Carver Sunday", and in a headline "Carver Surges": a day, or what may be a verb. */
const isNoPart = (word: string, isHeadlined: boolean): boolean =>
  CALENDAR.has(word) || (isHeadlined && /[^s]s$/.test(word) && isOrdinaryWord(word))

/** The name that the stretch begins with. */
export function cutTo(article: Article, name: NameMention, words: number): NameMention {
  if (words === 0) return name
  const behind = name.first + words
  return { ...name, behind, end: endAt(article, behind - 1), words: name.words.slice(0, words) }
}
