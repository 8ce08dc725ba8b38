import { memberAt } from '../cast/cast.ts'
import { lastNameBefore, type Scene, type SourceResolution, UNNAMED } from './speaker-scene.ts'

/** Characters between a name and the "who" that goes with it. */
const WHO_REACH = 60

/** "Lind, who said": the name right before, and not of "Lind met critics who said". */
export function resolveWho({ article, cast, names }: Scene, start: number): SourceResolution {
  const n = lastNameBefore(names, start)
  const between = n < 0 ? '' : article.text.slice(names[n]!.end, start)
  const isOwn = between.length < WHO_REACH && /^(?: ?[,(–—-].*)? ?$/s.test(between) && !SEVERAL.test(between)
  const near = n >= 0 && isOwn ? memberAt(cast, n) : -1
  if (cast.members[near]?.entity.type !== 'person') return UNNAMED
  const { name } = cast.members[near]!.entity
  return { member: near, confidence: 0.8, code: 'pronoun', text: `“who” is ${name}, named before it` }
}

const SEVERAL = /\b(?:people|those|critics|others|officials)\b/
