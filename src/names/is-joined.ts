/** What stands between the names of several in one label. A capital alone is an initial: `Rita E Lund`. */
const JOINED = / (?:and|und|et|en|to|AND|UND|ET|EN|TO|y|e) | ?[&+] ?/

/** Does a label name several: `Rita & Goran`, `Lund and Babel`, `Rita to Goran`? */
export const isJoined = (written: string): boolean => JOINED.test(written)

/** The names of a label of several, each with where it begins in the label. */
export function namesIn(written: string): readonly { readonly name: string; readonly at: number }[] {
  let at = 0
  return written.split(JOINED).map((name) => {
    const from = written.indexOf(name, at)
    at = from + name.length
    return { name, at: from }
  })
}
