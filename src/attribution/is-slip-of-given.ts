import { isGivenName } from '../lexicon/is-given-name.ts'

/**
 * Is a label, folded, that stands there `count` times the slip of a given name: "Pattrick" of "Patrick"? Two of nearly one given name are two people ("Marten", "Martin") more
 * often than not: what comes again, is a name, or has other letters, is another's.
 */
export const isSlipOfGiven = (label: string, given: string, count: number): boolean =>
  count === 1 && label.length !== given.length && !isGivenName(label)
