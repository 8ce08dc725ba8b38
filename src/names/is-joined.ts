/** What stands between the names of several in one label. A capital alone is an initial: `Rita E Lund`. */
export const JOINED = / (?:and|und|et|en|to|AND|UND|ET|EN|TO|y|e) | ?[&+] ?/

/** Does a label name several: `Rita & Goran`, `Lund and Babel`, `Rita to Goran`? */
export const isJoined = (written: string): boolean => JOINED.test(written)
