import { learnedChannels } from '../channels/channels.ts'
import { explainAlignment } from '../channels/explain-alignment.ts'
import type { Reason } from '../text/reason.ts'
import type { Candidate } from './findings.ts'
import type { WrittenName } from './forms/written-name.ts'
import type { Alternative } from './resolution.ts'

/** Below this share of what the name itself would score, sound or spelling is no reason. */
const LIKENESS = 0.3

/** Why a written name is taken to mean the best candidate, or why that is in doubt. */
export function explainResolution(
  written: WrittenName,
  best: Candidate,
  alternatives: readonly Alternative[],
): readonly Reason[] {
  return [...likenessReasons(written, best), ...backgroundReasons(written, best), ...rivalReasons(alternatives)]
}

function likenessReasons(written: WrittenName, { evidence, form }: Candidate): Reason[] {
  if (evidence.same) return [{ code: 'same', text: `"${written.text}" is ${form.text} as it stands`, value: 1 }]
  const reasons: Reason[] = []
  const codes = written.codes.find((code) => form.codes.includes(code))
  const sound = Math.max(evidence.sound, evidence.hearing)
  if (sound >= LIKENESS)
    reasons.push({
      code: 'sound',
      text: `sounds like ${form.text}${codes ? ` (${codes} ~ ${codes})` : ` (${written.codes[0]} ~ ${form.codes[0]})`}`,
      value: sound,
    })
  if (evidence.spelling >= LIKENESS) {
    const swaps = explainAlignment(learnedChannels().romanised, form.letters, written.letters)
      .filter((swap) => swap.form.trim() && swap.written.trim())
      .map((swap) => `${swap.written.trim()} for ${swap.form.trim()}`)
    const how = swaps.length > 0 ? `: ${[...new Set(swaps)].slice(0, 4).join(', ')}, as in other garbles` : ''
    reasons.push({ code: 'spelling', text: `spelt like ${form.text}${how}`, value: evidence.spelling })
  }
  return reasons
}

function backgroundReasons({ background, text }: WrittenName, { evidence }: Candidate): Reason[] {
  if (evidence.same) return []
  const reasons: Reason[] = []
  const add = (what: string, frequency: number): void => {
    if (frequency > 0)
      reasons.push({ code: 'background', text: `"${text}" is ${what} of its own`, value: frequency / 10 })
  }
  add('a word', background.word)
  add('a place, month or organisation', background.proper)
  add('a surname', background.surname)
  add('a forename', background.forename)
  return reasons
}

function rivalReasons([first, second]: readonly Alternative[]): Reason[] {
  if (!first || !second || second.confidence < first.confidence / 4) return []
  const equally = second.confidence > first.confidence * 0.8
  const text = equally ? `${first.entity.name} and ${second.entity.name} fit equally` : `${second.entity.name} fits too`
  return [{ code: 'rival', text, value: second.confidence }]
}
