import type { Reason } from '../text/reason.ts'
import type { Construction } from './draft-quotations.ts'

const WORDS: Readonly<Record<Exclude<Construction, 'cue'>, string>> = {
  label: 'a label opens the turn',
  byline: 'its author signs it',
  block: 'a colon introduces it',
  dialogue: 'a dash opens it',
  marks: 'it stands in quotation marks',
  fragment: 'words in quotation marks, without a cue',
  floating: 'it goes on from the quotation before it',
}

/** Why this is a quotation, in words. */
export function explainConstruction(construction: Construction, cue: string): Reason {
  return { code: construction, text: construction === 'cue' ? `the cue “${cue}” reports it` : WORDS[construction] }
}
