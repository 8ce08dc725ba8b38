import { classesAt, FUNCTION, ROLE } from '../mentions/name-classes.ts'
import { endAt, sentenceAt, startAt, tokenText } from '../text/article.ts'
import { WORD } from '../text/tokens.ts'
import { resolveDescription } from './resolve-description.ts'
import type { Scene, Turn } from './speaker-scene.ts'

/** How many words a sentence has before the description that is its subject, and the description itself. */
const LEAD = 5
const LONGEST = 4

/** The descriptions that open the sentences before a pronoun: "The president spoke in Lund. “No,” he said." */
export function describedBefore(
  scene: Scene,
  token: number,
  turns: readonly Turn[],
  told: Uint32Array,
): readonly Turn[] {
  const { article, inQuotation } = scene
  const found: Turn[] = []
  const last = sentenceAt(article, token)
  for (let s = last; s >= 0 && told[last]! - told[s]! <= 2; s--) {
    const from = article.sentences[s]!
    const behind = Math.min(token, article.sentences[s + 1]!, from + LEAD)
    for (let i = from; i < behind; i++) {
      if (inQuotation[i] || !isThe(tokenText(article, i))) continue
      const member = describedAt(scene, i, Math.min(token, i + 1 + LONGEST), turns)
      if (member >= 0) found.push({ token: i, member, unnamed: false, quotation: -1 })
      break
    }
  }
  return found
}

const isThe = (word: string): boolean => word === 'the' || word === 'The'

/** Whom "the former president" means, up to the first role behind its article. */
function describedAt(scene: Scene, first: number, ceiling: number, turns: readonly Turn[]): number {
  const { article, classes } = scene
  for (let i = first + 1; i < ceiling; i++) {
    const own = classesAt(article, classes, i)
    if (own & FUNCTION || article.kinds[i] !== WORD) return -1
    if (!(own & ROLE)) continue
    return resolveDescription(scene, startAt(article, first), endAt(article, i), turns).member
  }
  return -1
}
