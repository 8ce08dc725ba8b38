import type { Gender } from '../../roster/entity.ts'

/** For which quotation a speaker is sought whom its source does not name. */
export interface SpeakerQuestion {
  /** `person`: he, she; `body`: it, they; `floating`: nothing stands beside the quotation. */
  readonly kind: 'person' | 'body' | 'floating'
  /** Token of the source, or of the quotation's first word. */
  readonly token: number
  readonly gender: Gender | null
  /** Does its cue go on ("added"), or answer ("replied")? */
  readonly goesOn: boolean
  readonly answers: boolean
  /** Is the quotation all that its paragraph holds, up to it? */
  readonly opensParagraph: boolean
  /** Does it stand so far behind the last quotation that it hardly goes on with it? */
  readonly isFar: boolean
  /** Is most of what the text reports whole sentences in marks, as in novels? */
  readonly isDialogue: boolean
  /** Does the source stand behind its quotation (`“…,” he said`)? */
  readonly isBehind: boolean
}

/** Somebody who may be meant, and where the article speaks of them before the question. */
export interface SpeakerCandidate {
  /** Index in the cast; -1 for somebody whom the article does not name. */
  readonly member: number
  /** `other` by a title or a pronoun, `unusual` where only the forename speaks against it. */
  readonly gender: 'same' | 'unknown' | 'unusual' | 'other'
  /** Told sentences and paragraphs since the last mention; a great number where there is none. */
  readonly sentences: number
  readonly paragraphs: number
  /** How many others of the kind were named nearer. */
  readonly rank: number
  /** How many others of a fitting gender, or of none known, were named in the last sentences. */
  readonly rivals: number
  /** How prominent the nearest mention is, -2 to 1.1. */
  readonly salience: number
  /** Is it the subject that the last told sentence opens with? */
  readonly isSubject: boolean
  /** Is it that in the paragraph of the question, where nobody has spoken in that paragraph yet? */
  readonly isNewSubject: boolean
  /** Did it speak last, and is another a new subject since? */
  readonly isSupplanted: boolean
  /** Named in the sentence of the source itself, outside quotation marks. */
  readonly inSentence: boolean
  /** Named right behind the quotation, in its paragraph. */
  readonly isBehind: boolean
  /** Does a description ("the president") that opens a sentence before mean it? */
  readonly isDescribed: boolean
  /** The same of somebody else, since this one spoke last. */
  readonly isOtherDescribed: boolean
  /** 1 for who spoke last, 2 for the one before, to 4; 0 where they did not. */
  readonly turn: number
  /** Paragraphs since they spoke last. */
  readonly turnParagraphs: number
  /** Was that in the same paragraph, and nobody else named since? */
  readonly holdsFloor: boolean
  /** Named in what is said now; named in what was said last, where they are addressed. */
  readonly isSpokenOf: boolean
  readonly isAddressed: boolean
  /** Addressed in what is said now, and in the words of the next paragraph. */
  readonly isAddressedHere: boolean
  readonly isAddressedNext: boolean
  /** Named as who goes on in the paragraph (0), or as who speaks in the next (1); else -1. */
  readonly speaksNext: number
  /** Named as who speaks in the paragraph behind the next. */
  readonly speaksNextButOne: boolean
  /** Of the gender of the pronoun that speaks in the next paragraph. */
  readonly isNextGender: boolean
  /** How often they are named and have spoken before. */
  readonly mentions: number
  readonly spoken: number
  /** For nobody: was the last speaker unnamed, and the one before? */
  readonly unnamedTurn: number
  readonly onlyNamed: boolean
}
