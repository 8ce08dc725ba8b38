import type { Quotation } from '../quotations/quotation.ts'
import { tokenAt } from '../text/article.ts'
import { resolveDescription } from './resolve-description.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { lastNameBefore, type Scene, type SourceResolution, type Turn } from './scene.ts'

/** The speaker of each quotation: a member of the cast or -1, how sure, and why. */
export function nameSpeakers(scene: Scene): readonly SourceResolution[] {
  const { article, quotations } = scene
  const turns: Turn[] = []
  const speakers: SourceResolution[] = []
  const bySource = new Map<number, SourceResolution>()
  // in the order of their sources, so that a pronoun sees the speakers before it
  const position = quotations.map(({ source, start }) => source?.start ?? start)
  const order = quotations.map((_, q) => q).sort((a, b) => position[a]! - position[b]! || a - b)
  for (const q of order) {
    const { source, continues } = quotations[q]!
    if (source) {
      speakers[q] = bySource.get(source.start) ?? resolveSource(scene, source, turns)
      bySource.set(source.start, speakers[q]!)
      turns.push({ token: tokenAt(article, source.start), member: speakers[q]!.member })
    } else speakers[q] = carryOver(continues === null ? undefined : speakers[continues])
  }
  return speakers
}

function carryOver(before: SourceResolution | undefined): SourceResolution {
  if (!before) return { member: -1, confidence: 0.5, code: 'no-source', text: 'no source stands beside it' }
  return { ...before, confidence: 0.9 * before.confidence, code: 'continues', text: 'the speaker before goes on' }
}

function resolveSource(
  scene: Scene,
  source: NonNullable<Quotation['source']>,
  turns: readonly Turn[],
): SourceResolution {
  const { article, cast, names } = scene
  const { start, end, type } = source
  const written = article.text.slice(start, end)
  if (type === 'pronoun') return resolvePronoun(scene, start, written, turns)
  if (type === 'description') {
    const named = apposedName(scene, end)
    return named >= 0 ? nameSource(scene, named) : resolveDescription(scene, start, end)
  }
  for (let n = lastNameBefore(names, end); n >= 0 && names[n]!.end > start; n--) {
    const member = cast.memberOf[n]!
    if (member < 0) continue
    const { name } = cast.members[member]!.entity
    return {
      member,
      confidence: cast.rivals.has(n) ? 0.7 : 0.98,
      code: 'named',
      text: `${name} is named as the source`,
    }
  }
  const office = resolveDescription(scene, officeStart(article.text, start), end)
  if (office.member >= 0) return office
  return { member: -1, confidence: 0.6, code: 'unknown-name', text: `“${written}” is introduced nowhere` }
}

function nameSource({ cast }: Scene, n: number): SourceResolution {
  const member = cast.memberOf[n]!
  const { name } = cast.members[member]!.entity
  return { member, confidence: cast.rivals.has(n) ? 0.7 : 0.98, code: 'named', text: `${name} is named as the source` }
}

/** The name right behind a description: "The interim head of the fund, Ada Lind, said". */
function apposedName({ article, cast, names }: Scene, end: number): number {
  const n = lastNameBefore(names, end + 3)
  return n >= 0 &&
    names[n]!.start >= end &&
    cast.memberOf[n]! >= 0 &&
    /^,?\s?$/.test(article.text.slice(end, names[n]!.start))
    ? n
    : -1
}

/** "The" of "The Prime Minister", which a name's span leaves out. */
const officeStart = (text: string, start: number): number =>
  /^the\s$/i.test(text.slice(start - 4, start)) ? start - 4 : start
