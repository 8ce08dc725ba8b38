/** Are a name and an initial, or two names, written as one word, as nicks are: `RitaL`, `RitaLund`; but not `MacLund`, `DeLund`? */
export const isGlued = (written: string): boolean => /^(?!Mac|Fitz)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}*$/u.test(written)
