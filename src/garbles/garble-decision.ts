import type { Sighting } from './observe-suspect.ts'
import type { Pairing } from './pairing.ts'
import type { Suspect } from './suspect.ts'

/** A suspect and whom it may mean, likeliest first. */
export interface GarbleDecision {
  readonly suspect: Suspect
  readonly sighting: Sighting
  readonly alternatives: readonly GarbleAlternative[]
}

export interface GarbleAlternative {
  readonly pairing: Pairing
  /** Probability, 0..1, that the suspect means this target. */
  readonly probability: number
  /** Does it speak in the target's place? */
  readonly inPlace: boolean
  /** Is it a speaker’s name in a language with a module, nearly that of whoever was named in full before? */
  readonly isSlip: boolean
}
