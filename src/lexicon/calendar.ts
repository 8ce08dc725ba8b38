/** In full and as dates have them. */
export const MONTHS =
  'jan feb mar apr may jun jul aug sept sep oct nov dec january february march april june july august september october november december'
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'
const SHORT_WEEKDAYS = 'mon tue tues wed thu thur thurs fri sat sun'
const IN_DATES: ReadonlySet<string> = new Set(`${MONTHS} ${WEEKDAYS} ${SHORT_WEEKDAYS}`.split(' '))

/** Is it a day or a month, in full or as dates have it? Many of these are other words, or names, where no number stands beside them. */
export const isOfCalendar = (word: string): boolean => IN_DATES.has(word.toLowerCase())
