/** What stands between the names of several in one label. */
export const JOINED = / (?:and|und|y|e|et|en|to) | ?[&+] ?/i

/** Does a label name several: `Rita & Goran`, `Lund and Babel`, `Rita to Goran`? */
export const isJoined = (written: string): boolean => JOINED.test(written)
