import type { Quotation } from '../quotations/quotation.ts'
import { type Article, tokenAt } from '../text/article.ts'
import { countNarration } from './count-narration.ts'
import { resolveDescription } from './resolve-description.ts'
import { resolveIntroduced } from './resolve-introduced.ts'
import { resolveApposed, resolveName } from './resolve-name.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { membersNamedIn, type Scene, type SourceResolution, type Turn } from './speaker-scene.ts'

type Source = NonNullable<Quotation['source']>

/** The speaker of each quotation: a member of the cast or -1, how sure, and why. */
export function nameSpeakers(scene: Scene): readonly SourceResolution[] {
  const { article, quotations } = scene
  const told = countNarration(article, scene.inQuotation)
  const turns: Turn[] = []
  const speakers: SourceResolution[] = []
  const bySource = new Map<number, SourceResolution>()
  for (const q of inOrderOfSources(quotations)) {
    const { source, continues } = quotations[q]!
    if (!source) {
      speakers[q] =
        continues === null ? resolveIntroduced(scene, quotations[q]!.start) : carryOver(speakers[continues]!)
      continue
    }
    const known = bySource.get(source.start)
    const speaker = known ?? resolveSource(scene, quotations[q]!, source, turns, told)
    speakers[q] = speaker
    if (known) continue
    bySource.set(source.start, speaker)
    // Trump’s claim that …: who is told of next is not he
    if (isPossessive(article, source.end)) continue
    const unnamed = speaker.member < 0 && isOnePerson(article.text.slice(source.start, source.end))
    turns.push({ token: tokenAt(article, source.start), member: speaker.member, unnamed })
  }
  return speakers
}

/** In the order of their sources, so that a pronoun sees the speakers before it, and what goes on behind what it goes on with. */
function inOrderOfSources(quotations: readonly Quotation[]): readonly number[] {
  const positions: number[] = []
  const positionOf = (q: number): number => {
    const { source, start, continues } = quotations[q]!
    positions[q] ??= source?.start ?? Math.max(start, continues === null ? 0 : positionOf(continues))
    return positions[q]
  }
  // what goes on may begin before what it goes on with, and is decided behind it
  const depthOf = (q: number): number => {
    let depth = 0
    for (let at = q; quotations[at]!.source === null && quotations[at]!.continues !== null; depth++)
      at = quotations[at]!.continues!
    return depth
  }
  const order = quotations.map((_, q) => q)
  return order.sort((a, b) => positionOf(a) - positionOf(b) || depthOf(a) - depthOf(b) || a - b)
}

function carryOver(before: SourceResolution): SourceResolution {
  return { ...before, confidence: 0.9 * before.confidence, code: 'continues', text: 'the speaker before goes on' }
}

function resolveSource(
  scene: Scene,
  quotation: Quotation,
  source: Source,
  turns: readonly Turn[],
  told: Uint32Array,
): SourceResolution {
  const { text } = scene.article
  const { start, end, type } = source
  const { cue } = quotation
  if (type === 'name') return resolveName(scene, start, end, turns)
  if (type === 'pronoun') {
    const goesOn = cue !== null && GOES_ON.test(text.slice(cue.start, cue.end))
    return resolvePronoun(
      scene,
      { start, word: text.slice(start, end), goesOn, spokenOf: membersNamedIn(scene, quotation) },
      turns,
      told,
    )
  }
  return (
    resolveApposed(scene, source, quotation) ??
    resolveDescription(scene, start, end, turns, membersNamedIn(scene, quotation))
  )
}

const isPossessive = ({ text }: Article, end: number): boolean => /^['’]s?\s/.test(text.slice(end, end + 3))

const GOES_ON = /\b(?:add(?:ed|s|ing)?|also|continu(?:ed|es|ing)|went on|further|conclud(?:ed|es))\b/

/** "an official", "a spokeswoman for the fund", "the spokesperson": one person without a name. */
const isOnePerson = (written: string): boolean =>
  /^(?:an?|one|another|the)\s/i.test(written) && !/(?:[^s]s|people|police)$/i.test(written)
