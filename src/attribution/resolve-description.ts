import type { CastMember } from '../mentions/cast.ts'
import { genderOfRole } from '../mentions/roles.ts'
import { tokenAt, tokenText } from '../text/article.ts'
import { chooseMember, lastNameBefore, type Scene, type SourceResolution, UNNAMED } from './scene.ts'

/** How many name mentions a description looks back over. */
const NAMES_BACK = 200
/** A description with more words than this says something new of somebody new. */
const LONGEST = 7

const PLURAL_HEAD = /^(?:people|police|officials|men|women|children)$|[^s]s$/
const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  'company firm group agency organization organisation union party department ministry government council bank paper newspaper outlet network magazine site website university court committee commission'.split(
    ' ',
  ),
)

/** "the president", "Trump’s envoy", "the biologist": whom the article gave that title. "An official" is nobody. */
export function resolveDescription(scene: Scene, start: number, end: number): SourceResolution {
  const { article, cast, names } = scene
  const first = tokenAt(article, start)
  const core = coreWords(scene, first, end)
  const head = core.at(-1)
  if (!head || core.length > LONGEST || PLURAL_HEAD.test(head)) return UNNAMED
  const wanted = ORGANIZATION_HEADS.has(head) ? 'organization' : 'person'
  const gender = genderOfRole(head)
  const sentence = article.sentenceOf[first]!
  const scores = new Map<number, number>()
  const last = lastNameBefore(names, start)
  for (let n = last; n >= 0 && n > last - NAMES_BACK; n--) {
    const member = cast.members[cast.memberOf[n]!]
    if (member?.entity.type !== wanted) continue
    if (gender && member.entity.gender && gender !== member.entity.gender) continue
    const back = sentence - article.sentenceOf[names[n]!.first]!
    const fit = wanted === 'person' ? titleFit(member, core) : back <= 4 ? 1 : 0
    const m = cast.memberOf[n]!
    if (fit > 0) scores.set(m, Math.max(scores.get(m) ?? -Infinity, fit - 0.06 * back) + 0.02)
  }
  const { member, confidence } = chooseMember(scores)
  if (member < 0) return UNNAMED
  const said = article.text.slice(start, end)
  const { name } = cast.members[member]!.entity
  return {
    member,
    confidence: 0.9 * confidence,
    code: 'description',
    text: `“${said}” is ${name}, whom the article calls so`,
  }
}

/** The words up to the head of a definite phrase; none where it is indefinite. */
function coreWords({ article }: Scene, first: number, end: number): readonly string[] {
  const words: string[] = []
  for (let i = first; i < article.count && article.starts[i]! < end; i++)
    words.push(tokenText(article, i).toLowerCase())
  const definite =
    /^(?:the|his|her|their|this|that|our|its)$/.test(words[0] ?? '') || words.some((word) => /^['’]s$/.test(word))
  if (!definite) return []
  const stop = words.findIndex((word, i) => i > 0 && /^(?:of|for|in|at|on|from|with|who|to|and|or|,)$/.test(word))
  return stop > 0 ? words.slice(0, stop) : words
}

/** How well the description's words fit one of the titles: its head must be the title's. */
function titleFit({ entity }: CastMember, core: readonly string[]): number {
  const head = core.at(-1)!
  let fit = 0
  for (const title of entity.titles) {
    const words = title.toLowerCase().split(/[\s,]+/)
    const at = words.lastIndexOf(head)
    if (at < 0) continue
    const isHead = at === words.length - 1 || /^(?:of|for|at|in|to)$/.test(words[at + 1]!)
    const shared = core.filter((word) => word.length > 2 && words.includes(word)).length
    fit = Math.max(fit, (isHead ? 1 : 0.4) + 0.3 * shared)
  }
  return fit
}
