import { memberAt } from '../cast/cast.ts'
import { endAt, paragraphAt, sentenceAt, tokenAt, tokenText } from '../text/article.ts'
import { chooseMember, lastNameBefore, type Scene, type SourceResolution, salience } from './speaker-scene.ts'

/** How many paragraphs, and how many sentences of the one that introduces, are looked back over. */
const PARAGRAPHS_BACK = 6
const SENTENCES_BACK = 3
const CONFIDENCE = 0.7

/**
 * Whose words stand alone under headings, or behind a paragraph that ends in a colon: who that paragraph tells of.
 *
 * ```text
 * Lind wrote to the shareholders again. Here is a sample:
 * On the harbour:
 * “We sold it too late.”
 * ```
 */
export function resolveIntroduced(scene: Scene, start: number): SourceResolution {
  const { article, cast, names } = scene
  const own = paragraphAt(article, tokenAt(article, start))
  for (let p = own - 1; p >= 0 && p >= own - PARAGRAPHS_BACK; p--) {
    const behind = article.paragraphs[p + 1]!
    if (tokenText(article, behind - 1) !== ':') continue
    const scores = new Map<number, number>()
    const last = sentenceAt(article, behind - 1)
    for (let n = lastNameBefore(names, endAt(article, behind - 1)); n >= 0; n--) {
      const sentence = sentenceAt(article, names[n]!.first)
      if (paragraphAt(article, names[n]!.first) < p || sentence < last - SENTENCES_BACK) break
      const m = memberAt(cast, n)
      if (cast.members[m]?.entity.type === 'person')
        scores.set(m, Math.max(scores.get(m) ?? -Infinity, salience(scene, n)))
    }
    if (!scores.size) continue
    const { member, confidence } = chooseMember(scores)
    if (member < 0) break
    const { name } = cast.members[member]!.entity
    return { member, confidence: CONFIDENCE * confidence, code: 'introduced', text: `${name} is introduced before it` }
  }
  return { member: -1, confidence: 0.5, code: 'no-source', text: 'no source stands beside it' }
}
