/** Does raised text lead to a note: `2`, `[3]`, `[a]`, `*`, `†`? It is none of the word before it, as the `st` of `1st` is. */
export const isReferenceMark = (raised: string): boolean => /^\s*(?:[\d[*†‡§¶]|\(\d)/.test(raised)
