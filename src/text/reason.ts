/**
 * What kind of evidence a reason is. docs/reasons.md says of each when it is given.
 */
export type ReasonCode =
  // why something is a quotation
  | 'cue'
  | 'label'
  | 'byline'
  | 'block'
  | 'dialogue'
  | 'marks'
  | 'fragment'
  | 'floating'
  // who its speaker is
  | 'roster-label'
  | 'full-label'
  | 'named-label'
  | 'named'
  | 'not-introduced'
  | 'unknown-name'
  | 'ambiguous-name'
  | 'pronoun'
  | 'pronoun-of-nobody'
  | 'description'
  | 'introduced'
  | 'around'
  | 'continues'
  | 'unnamed-source'
  | 'no-source'
  // who is meant by a written name
  | 'same'
  | 'exact'
  | 'sound'
  | 'spelling'
  | 'background'
  | 'rival'
  | 'title-only'
  | 'in-place'
  | 'speaks'
  | 'repeated'
  | 'present'
  | 'roster'
  | 'place'
  | 'affiliation'
  // how it is spelt
  | 'roster-spelling'
  | 'written-spelling'
  | 'decided'
  | 'archive'
  // why something is left to a person
  | 'discussed'
  | 'several-places'
  // what belongs to a name in several places of a file
  | 'whole-name'
  | 'same-name'
  // why two names of an archive may be one person's
  | 'given'
  | 'family'
  | 'count'

/** One piece of evidence behind a decision: a code for programs, a sentence for people, a number where there is one. */
export interface Reason {
  readonly code: ReasonCode
  readonly text: string
  readonly value?: number
}
