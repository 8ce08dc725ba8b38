import { choose } from './choose.ts'
import { chooseSource } from './choose-source.ts'
import { isPlaceTitle } from './closes-with-comma.ts'
import { NO_CUE } from './cue.ts'
import { Features } from './features.ts'
import { decodeModel, LABELS, scoreLabels } from './linear-model.ts'
import type { Narration, NarratorSentence } from './narration.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { QUOTE_WEIGHTS } from './quotation-weights.table.ts'
import { describeQuote, GOES_ON, NO_SPEECH, OWN, type Preceding } from './quote-features.ts'
import { subjectOfQuotedVerb } from './quoted-verb.ts'
import { Coarse } from './word-classes.ts'

const model = decodeModel(QUOTE_WEIGHTS.weights, QUOTE_WEIGHTS.scale)
const features = new Features()
const scores = new Float64Array(LABELS)
const USES = [NO_SPEECH, GOES_ON, OWN]

/** What an unclaimed stretch in marks is, and whose words it holds. */
export interface UnclaimedQuote {
  /** `NO_SPEECH`, `GOES_ON` or `OWN`. */
  readonly use: number
  readonly source: NounPhrase | null
  readonly probability: number
}

/** Sentences in marks are rarely anything but speech: what that takes off the log-odds of being none. */
const PRIOR = -1.5
const QUOTED_VERB = 0.7
const LEAST_OWN = 0.5

/** Decides about a stretch in marks that no cue of its sentence claims. */
export function decideUnclaimed(
  narration: Narration,
  sentence: NarratorSentence,
  q: number,
  preceding: Preceding,
): UnclaimedQuote {
  if (isPlaceTitle(narration, narration.quoted[q]!)) return { use: NO_SPEECH, source: null, probability: 1 }
  const subject = subjectOfQuotedVerb(narration, sentence, q)
  if (subject) return { use: OWN, source: subject, probability: QUOTED_VERB }
  describeQuote(narration, sentence, q, preceding, features)
  const isSentence = standsAlone(narration, sentence, q)
  scoreLabels(model, features, scores)
  if (isSentence) scores[NO_SPEECH]! += PRIOR
  const { index: use, probability } = choose(USES, (label) => scores[label]!)
  if (use !== OWN) return { use, source: null, probability }
  const { source, probability: certainty } = chooseSource(narration, sentence, narration.quoted[q]!.open, NO_CUE, null)
  const isOwn = source !== null && probability * certainty >= LEAST_OWN
  return { use: isOwn ? OWN : NO_SPEECH, source, probability: probability * certainty }
}

/** Does the stretch begin its sentence with a capital, have a few words and end with a full stop? */
export function standsAlone({ article, coarse, quoted }: Narration, sentence: NarratorSentence, q: number): boolean {
  const { open, first, last } = quoted[q]!
  const initial = article.text.charAt(article.starts[first]!)
  return (
    open === sentence.first &&
    last - first >= 5 &&
    initial !== initial.toLowerCase() &&
    coarse[last - 1] === Coarse.STOP
  )
}
