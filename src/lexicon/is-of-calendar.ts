const DAYS = 'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday'
const MONTHS =
  'jan feb mar apr may jun jul aug sept sep oct nov dec january february march april june july august september october november december'
const WORDS: ReadonlySet<string> = new Set(`${DAYS} ${MONTHS}`.split(' '))

/** Is it a day or a month, in full or as dates have it? Many of these are other words, or names, where no number stands beside them. */
export const isOfCalendar = (word: string): boolean => WORDS.has(word.toLowerCase())
