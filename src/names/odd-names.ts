/** `eBay`, `easyJet`. */
export const isCamelName = (word: string): boolean => /^\p{Ll}{1,6}\p{Lu}[\p{L}\d]*$/u.test(word)

/** `3M`, `7-Eleven`, `23andMe`; `5PM` is an hour. */
export const isNumberedName = (word: string): boolean => NUMBERED.test(word) && !HOUR.test(word)

/** `Booking.com`, `will.i.am`; an address with `www.` is no name. */
export const isSiteName = (word: string): boolean => /^(?!www\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+){1,3}$/u.test(word)

/** `@ana`. */
export const isHandle = (word: string): boolean => /^@\w+$/.test(word)

const NUMBERED = /^\d{1,4}-?(?=\p{L}*\p{Lu})\p{L}+$/u
const HOUR = /^\d{1,2}(?:AM|PM)$/
