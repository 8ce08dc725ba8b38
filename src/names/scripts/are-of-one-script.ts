/** Letters that are not Latin, more than one in a row: a single one among Latin letters is a scanner's. */
const OTHER = /[^\P{L}\p{Script=Latin}]{2}/u

/** Are two names written in Latin letters, or both in others? A name in another script is no misspelling. */
export const areOfOneScript = (a: string, b: string): boolean => OTHER.test(a) === OTHER.test(b)
