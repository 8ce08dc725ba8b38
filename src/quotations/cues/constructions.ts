import { COLON_CONSTRUCTIONS } from './colon-constructions.ts'
import type { CueConstruction } from './cue-construction.ts'
import { PARTICIPLE_CONSTRUCTIONS } from './participle-constructions.ts'
import { PHRASE_CONSTRUCTIONS } from './phrase-constructions.ts'
import { VERB_CONSTRUCTIONS } from './verb-constructions.ts'

/** In order: of those of the cue's form the first that reads something counts. */
export const CONSTRUCTIONS: readonly CueConstruction[] = [
  ...COLON_CONSTRUCTIONS,
  ...PHRASE_CONSTRUCTIONS,
  ...PARTICIPLE_CONSTRUCTIONS,
  ...VERB_CONSTRUCTIONS,
]
