import type { GarbleDecision } from '../garbles/garble-decision.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { isRegisteredName } from '../lexicon/registered-names.ts'
import { isEverywhere } from '../lexicon/well-known.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { likeness } from '../resolution/judgement/likeness.ts'

/** What is likelier than not, 0..1, needs no other evidence. */
export const LIKELY = 0.5
/** Less than this, 0..1, weighs for no spelling: who is meant is left open. */
const LEAST_LINK = 0.2

/**
 * Is a suspect so likely the one it resembles most that their spellings are weighed against each other? Two words and more must resemble the name
 * by themselves, and a whole name of its own ("Cory Booker" beside Klobuchar) must be likelier than not.
 */
export function isLinked(decision: GarbleDecision): boolean {
  const best = decision.alternatives[0]
  if (!best || best.probability < LEAST_LINK) return false
  if (best.probability >= LIKELY || decision.suspect.words === 1) return true
  return best.pairing.logit > 0 && !isWholeOfAnother(decision)
}

/** Least probability, 0..1, and least log odds (nats) of the names alone: of one word; of several that stand for a family name, and for a whole name. */
const ONE_WORD = { probability: 0.05, logit: 2 }
const WORDS = { probability: 0.05, logit: 5 }
const WHOLE = { probability: 0.03, logit: 10 }
/** A word of the language, 0..1, is a garble of few names. */
const ORDINARY = 0.1
/** Two given names that are at least so alike, 0..1, may be spellings of one where one of them is nobody's. */
const ALIKE = 0.5

/**
 * Is a suspect likely enough the one it resembles most to be linked, though too little to weigh for a spelling? Nothing is edited for it. That asks for
 * another name in the text that is surely garbled (`isGarbled`), or for a whole name whose last word is nobody's surname.
 */
export function isFaintlyLinked(decision: GarbleDecision, isGarbled: boolean): boolean {
  const { suspect, alternatives } = decision
  const best = alternatives[0]
  if (!best || isLinked(decision)) return false
  const { probability, pairing } = best
  const isOver = (least: { readonly probability: number; readonly logit: number }): boolean =>
    probability >= least.probability && pairing.logit >= least.logit
  const isWhole = suspect.words > 1 && pairing.form.kind === 'full'
  if (!isGarbled && (!isWhole || isRegisteredName(suspect.folded.slice(suspect.folded.lastIndexOf(' ') + 1))))
    return false
  if (suspect.words > 1) return isOver(isWhole ? WHOLE : WORDS) && !isWholeOfAnother(decision)
  const isUsual = isOrdinaryWord(suspect.folded) && probability < ORDINARY
  return isOver(ONE_WORD) && !isUsual && !isEverywhere(suspect.folded)
}

/** Is it a whole name that the text introduces under another given name? */
function isWholeOfAnother({ suspect, sighting, alternatives }: GarbleDecision): boolean {
  if (sighting.introduced < 2) return false
  const [own, other] = [firstWord(suspect.folded), firstWord(foldName(alternatives[0]!.pairing.target.name))]
  if (own === other || nicknamesOf(own).has(other)) return false
  return forenameFrequency(own) > 0 || likeness(own, other) < ALIKE
}

const firstWord = (folded: string): string => folded.split(' ', 1)[0]!
