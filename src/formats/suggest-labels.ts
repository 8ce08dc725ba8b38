import type { CleanResult, ResolvedMention, ReviewItem } from '../clean-result.ts'
import type { PlainText } from './compose-plain-text.ts'
import { isMachineLabel } from './labels.ts'
import { heardIn } from './speaker-cues.ts'
import type { Label, Segment } from './transcript.ts'

/** A stretch of the plain text that one speaker says. */
interface Turn {
  readonly label: Label | undefined
  readonly start: number
  readonly end: number
}

/** For each entity, the probability that the label is not its; the evidence is taken as independent. */
type Doubts = Map<string, number>

const LEAST_CONFIDENCE = 0.4
/** Who addresses somebody is hardly that somebody. */
const ADDRESSING_ONESELF = 0.1

/**
 * Names for the speakers that the file only numbers, where the words say who it is: “this is …”, “thank you, …” of the one before, “over to …” of
 * the next. Offsets lead into the source, to the first place where the label is written.
 */
export function suggestLabels(
  layer: readonly Segment[],
  plain: PlainText,
  { mentions, entities }: CleanResult,
): ReviewItem[] {
  const turns = findTurns(layer, plain)
  const doubts = new Map<string, Doubts>()
  const addressed = new Map<string, Set<string>>()
  let turn = 0
  for (const mention of mentions) {
    while (turn + 1 < turns.length && turns[turn + 1]!.start <= mention.start) turn++
    if (mention.entity === null || mention.type !== 'name' || turns[turn] === undefined) continue
    weigh(plain.text, turns, turn, mention, mention.entity, doubts, addressed)
  }
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return [...doubts].flatMap(([written, byEntity]) => {
    const candidates = rank(byEntity, addressed.get(written)).map(([entity, confidence]) => ({
      entity,
      name: names.get(entity) ?? entity,
      confidence,
    }))
    if ((candidates[0]?.confidence ?? 0) < LEAST_CONFIDENCE) return []
    const { payload } = turns.find(({ label }) => label?.payload.text === written)!.label!
    return [{ start: payload.start, end: payload.end, text: written, code: 'suggested-label' as const, candidates }]
  })
}

function findTurns(layer: readonly Segment[], plain: PlainText): Turn[] {
  const turns: Turn[] = []
  layer.forEach(({ label, turn }, i) => {
    const segment = plain.segments[i]!
    if (turn || i === 0) {
      const start = label?.inline ? plain.labels[i]!.end : segment.start
      turns.push({ label, start, end: segment.end })
    } else turns.push({ ...turns.pop()!, end: segment.end })
  })
  return turns
}

function weigh(
  text: string,
  turns: readonly Turn[],
  at: number,
  { start, end }: ResolvedMention,
  entity: string,
  doubts: Map<string, Doubts>,
  addressed: Map<string, Set<string>>,
): void {
  const turn = turns[at]!
  const own = turn.label?.payload.text
  for (const { who, probability } of heardIn(text, turn, { start, end })) {
    if (who !== 'self' && own !== undefined) {
      if (!addressed.has(own)) addressed.set(own, new Set())
      addressed.get(own)!.add(entity)
    }
    const label = turns[who === 'self' ? at : who === 'before' ? at - 1 : at + 1]?.label?.payload.text
    if (label === undefined || !isMachineLabel(label) || (who !== 'self' && label === own)) continue
    if (!doubts.has(label)) doubts.set(label, new Map())
    const byEntity = doubts.get(label)!
    byEntity.set(entity, (byEntity.get(entity) ?? 1) * (1 - probability))
  }
}

/** The entities by confidence: what speaks for each, less what speaks for the others. */
function rank(byEntity: Doubts, addressed: ReadonlySet<string> | undefined): [entity: string, confidence: number][] {
  const scores = [...byEntity].map(([entity, doubt]): [string, number] => [
    entity,
    (1 - doubt) * (addressed?.has(entity) ? ADDRESSING_ONESELF : 1),
  ])
  const total = scores.reduce((sum, [, score]) => sum + score, 0)
  return scores
    .map(([entity, score]): [string, number] => [entity, (score * score) / total])
    .sort((a, b) => b[1] - a[1])
}
