// Closed classes and cue words, as bits: what a word can be, whatever it is in this sentence.
export const DETERMINER = 1
export const PREPOSITION = 1 << 1
/** Can be the subject of a cue. */
export const PRONOUN = 1 << 2
export const AUXILIARY = 1 << 3
export const COORDINATOR = 1 << 4
export const SUBORDINATOR = 1 << 5
export const RELATIVE = 1 << 6
export const ADVERB = 1 << 7
export const TIME = 1 << 8
export const TITLE = 1 << 9
export const PARTICLE = 1 << 10
/** Begins with a capital letter. */
export const CAPITAL = 1 << 11
/** A word that cues speech in the training data, or a form of a verb of speaking. */
export const CUE = 1 << 12
/** `said`, `says`: a form that has a subject. */
export const FINITE = 1 << 13
/** A form of a verb that hardly means anything but speech. */
export const SAYING = 1 << 14
/** People without a name, also where a capital begins the sentence: `Police`, `Officials`. */
export const PEOPLE = 1 << 15
/** A stretch of time, that is nobody: `last week`, `this morning`. */
export const PERIOD = 1 << 18
/** A finite verb in the present: `is`, `will`, `says`. */
export const PRESENT = 1 << 16
/** A finite verb, or a participle, in the past: `was`, `would`, `said`, `went`. */
export const PRETERITE = 1 << 17

/** Coarse classes, one for each token: what the linear models see instead of parts of speech. */
export const Coarse = {
  OTHER: 0,
  NAME: 1,
  NUMBER: 2,
  ADDRESS: 3,
  COMMA: 4,
  STOP: 5,
  COLON: 6,
  SEMICOLON: 7,
  DASH: 8,
  BRACKET_OPEN: 9,
  BRACKET_CLOSE: 10,
  QUOTE_OPEN: 11,
  QUOTE_CLOSE: 12,
  CLITIC: 13,
  MARK: 14,
  DETERMINER: 15,
  POSSESSIVE: 16,
  PRONOUN: 17,
  OBJECT: 18,
  BE: 19,
  HAVE: 20,
  DO: 21,
  MODAL: 22,
  COORDINATOR: 23,
  THAT: 24,
  SUBORDINATOR: 25,
  WH: 26,
  PREPOSITION: 27,
  TO: 28,
  NEGATION: 29,
  ADVERB: 30,
  TIME: 31,
  CUE_PAST: 32,
  CUE_PRESENT: 33,
  CUE_ING: 34,
  CUE_BASE: 35,
  PAST: 36,
  ING: 37,
  PLURAL: 38,
  AS: 39,
  NOUN: 40,
  /** `he’ll`, `they’re`: a subject with its auxiliary. */
  CONTRACTED: 41,
} as const

/** Classes of verbs that say something of their subject. */
export const PREDICATES: ReadonlySet<number> = new Set([
  Coarse.BE,
  Coarse.HAVE,
  Coarse.DO,
  Coarse.MODAL,
  Coarse.PAST,
  Coarse.CUE_PAST,
])
