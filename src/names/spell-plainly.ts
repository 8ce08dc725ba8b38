/** A word without what spellings of one name differ in: Thomas and Tomas, Lukas and Lucas, Bryan and Brian, Mertz and Merz. */
export const spellPlainly = (folded: string): string =>
  folded
    .replace(/(.)\1/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?![eiyh])/g, 'k')
    .replace(/(?<=[bdgkprtn])h/g, '')
    .replace(/t[sz]/g, 'z')
    .replace(/[yj]/g, 'i')
    .replace(/w|ou/g, 'u')
