import { roundProbability } from '../../models/round-probability.ts'
import type { CleanResult, ResolvedMention, ReviewItem } from '../../result/clean-result.ts'
import { introducedIn } from '../../result/introduced-name.ts'
import { makeId } from '../../roster/make-id.ts'
import { heardIn } from '../captions/speaker-cues.ts'
import type { PlainText } from '../compose-plain-text.ts'
import { isMachineLabel } from '../labels.ts'
import type { Label, Segment } from '../transcript.ts'

/** A stretch of the plain text that one speaker says. */
interface Turn {
  readonly label: Label | undefined
  readonly start: number
  readonly end: number
}

/** One piece of evidence that a label is an entity's, or with `against`, that it is not. */
interface Clue {
  readonly label: Label
  readonly entity: string
  readonly probability: number
  readonly against: boolean
}

const LEAST_CONFIDENCE = 0.4
/** Who addresses somebody is hardly that somebody. */
const ADDRESSING_ONESELF = 0.9

/**
 * Names for the speakers that the file only numbers, where the words say who it is: “this is …”, “thank you, …” of the one before,
 * “over to …” of the next. Offsets lead into the source, to the first place where the label is written.
 */
export function suggestLabels(
  layer: readonly Segment[],
  plain: PlainText,
  { mentions, entities }: CleanResult,
): ReviewItem[] {
  const turns = findTurns(layer, plain)
  const byLabel = new Map<string, Clue[]>()
  let turn = 0
  for (const mention of mentions) {
    while (turn + 1 < turns.length && turns[turn + 1]!.start <= mention.start) turn++
    for (const clue of findClues(plain.text, turns, turn, mention)) {
      const { text } = clue.label.payload
      if (!byLabel.has(text)) byLabel.set(text, [])
      byLabel.get(text)!.push(clue)
    }
  }
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  for (const { label, start, end } of turns) {
    if (!label || !isMachineLabel(label.payload.text) || byLabel.has(label.payload.text)) continue
    const introduced = introducedIn(plain.text.slice(start, end))
    if (introduced === null) continue
    const { name, confidence: probability } = introduced
    const entity = entities.find((one) => one.name === name)?.id ?? makeId(name)
    names.set(entity, name)
    byLabel.set(label.payload.text, [{ label, entity, probability, against: false }])
  }
  return [...byLabel].flatMap(([text, clues]) => {
    const candidates = rank(clues).map(([entity, confidence]) => ({
      entity,
      name: names.get(entity) ?? entity,
      confidence: roundProbability(confidence),
    }))
    if ((candidates[0]?.confidence ?? 0) < LEAST_CONFIDENCE) return []
    const { start, end } = turns.find(({ label }) => label?.payload.text === text)!.label!.payload
    return [
      {
        start,
        end,
        text,
        code: 'suggested-label' as const,
        places: [[start, end]],
        spellings: [],
        candidates,
        reasons: [],
      },
    ]
  })
}

function findTurns(layer: readonly Segment[], plain: PlainText): Turn[] {
  const turns: Turn[] = []
  layer.forEach(({ label, turn, opens }, i) => {
    const segment = plain.segments[i]!
    if (turn || opens || i === 0) {
      const start = label?.inline ? plain.labels[i]!.end : segment.start
      turns.push({ label, start, end: segment.end })
    } else turns.push({ ...turns.pop()!, end: segment.end })
  })
  return turns
}

/** What the words around a name say of the speakers of its turn, the one before and the next. */
function findClues(
  text: string,
  turns: readonly Turn[],
  at: number,
  { type, entity, start, end }: ResolvedMention,
): Clue[] {
  const turn = turns[at]
  if (turn === undefined || entity === null || type !== 'name') return []
  return heardIn(text, turn, { start, end }).flatMap(({ who, probability }) => {
    const own = turn.label
    const label = who === 'self' ? own : turns[who === 'before' ? at - 1 : at + 1]?.label
    const clues: Clue[] = []
    if (label && isMachineLabel(label.payload.text) && (who === 'self' || label.payload.text !== own?.payload.text)) {
      clues.push({ label, entity, probability, against: false })
    }
    if (own && who !== 'self') clues.push({ label: own, entity, probability: ADDRESSING_ONESELF, against: true })
    return clues
  })
}

/** The entities by confidence, the clues taken as independent: what speaks for each, less what speaks for the others. */
function rank(clues: readonly Clue[]): [entity: string, confidence: number][] {
  const entities = [...new Set(clues.flatMap(({ entity, against }) => (against ? [] : [entity])))]
  const doubt = (entity: string, against: boolean): number =>
    clues
      .filter((clue) => clue.entity === entity && clue.against === against)
      .reduce((left, { probability }) => left * (1 - probability), 1)
  const scores = entities.map((entity): [string, number] => [entity, (1 - doubt(entity, false)) * doubt(entity, true)])
  const total = scores.reduce((sum, [, score]) => sum + score, 0)
  return scores
    .map(([entity, score]): [string, number] => [entity, (score * score) / total])
    .sort((a, b) => b[1] - a[1])
}
