// What is asked first of a word costs little and leaves hardly any for the rest, which takes an engine a while to compile.

/** `eBay`, `easyJet`. */
export const isCamelName = (word: string): boolean =>
  !/^[A-Z]/.test(word) && /^\p{Ll}{1,6}\p{Lu}[\p{L}\d]*$/u.test(word)

/** `3M`, `7-Eleven`, `23andMe`; `5PM` is an hour. */
export const isNumberedName = (word: string): boolean => /^\d/.test(word) && NUMBERED.test(word) && !HOUR.test(word)

/** `Booking.com`, `will.i.am`; an address with `www.` is no name. */
export const isSiteName = (word: string): boolean =>
  word.includes('.') && /^(?!www\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+){1,3}$/u.test(word)

/** `@ana`. */
export const isHandle = (word: string): boolean => /^@\w+$/.test(word)

const NUMBERED = /^\d{1,4}-?(?=\p{L}*\p{Lu})\p{L}+$/u
const HOUR = /^\d{1,2}(?:AM|PM)$/
