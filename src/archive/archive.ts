import type { CleanOptions } from '../options.ts'
import type { CleanResult } from '../result/clean-result.ts'
import type { Learned } from './learn-from-corrections.ts'
import type { DocumentPlace, Judgement, LogLine, Reading } from './log.ts'
import type { Question } from './questions.ts'

export interface ArchiveOptions extends CleanOptions {
  /** Who decides: stands in each decision. */
  readonly who?: string
  /** When: called for each decision. */
  readonly now?: () => string
  /** Hears of each line as it is added to the log. */
  readonly onLine?: (line: LogLine) => void
}

/** A person of the archive, as `people()` lists him. */
export interface ArchivePerson {
  readonly id: string
  readonly name: string
  /** The other spellings of the whole name. */
  readonly aliases: readonly string[]
  readonly titles: readonly string[]
  /** How many documents name this person. */
  readonly documents: number
  readonly spelling: { readonly confidence: number }
  readonly sameAs?: Readonly<Record<string, string>>
}

/** People over many documents: what was read and what was decided, as a log that only grows. */
export interface Archive {
  /**
   * Cleans a document with what all documents know by now. A text that is new is read, and becomes part of what is known.
   *
   * @throws {WhosaidError} `invalid-text`, `invalid-option`
   */
  clean(document: string, text: string, options?: CleanOptions): CleanResult
  /**
   * Adds what a document says about people, read elsewhere: by another process or thread. What is there already is not added again: false.
   *
   * @throws {WhosaidError} `invalid-log` where it is no reading
   */
  read(reading: Reading): boolean
  /** Everybody whom the documents introduce, in the order of their ids. */
  people(): readonly ArchivePerson[]
  /** What a person could settle, most useful first. */
  questions(): readonly Question[]
  /**
   * Answers a question; `spelling` says how the whole name is spelt.
   *
   * @throws {WhosaidError} `invalid-decision` where there is no such question.
   */
  decide(question: string, judgement: Judgement, options?: { readonly spelling?: string }): void
  /**
   * Makes two people one.
   *
   * @throws {WhosaidError} `invalid-decision` where there is no such person.
   */
  merge(person: string, other: string): void
  /**
   * Says that the names at these places are somebody else's.
   *
   * @throws {WhosaidError} `invalid-decision` where there is no such person, or none of his names stands there, or all of them do.
   */
  split(person: string, places: readonly DocumentPlace[]): void
  /** Says under which id another list has this person: `{ wikidata: 'Q42', opensanctions: '…' }`. */
  link(person: string, sameAs: Readonly<Record<string, string>>): void
  /**
   * Learns from a person's corrections of a document: of the names that were respelt, those that `learnFromCorrections` is sure of become decisions about
   * the person who is named there.
   *
   * @throws {WhosaidError} `invalid-text`, `invalid-option`
   */
  learn(document: string, machine: string, edited: string): Learned
  /** Takes the last decision back that still holds; false where there is none. */
  undo(): boolean
  /** All lines, one JSON object each, as `createArchive` reads them. */
  log(): string
}
