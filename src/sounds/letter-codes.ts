/** Number of letter codes; 0 stands for a space and for the edges of a stretch. */
export const LETTER_CODES = 27

/** A folded stretch as codes: `a`…`z` as 1…26, spaces as 0, with a 0 at either edge. */
export function letterCodes(folded: string): Uint8Array {
  const codes = new Uint8Array(folded.length + 2)
  for (let i = 0; i < folded.length; i++) codes[i + 1] = Math.max(0, folded.charCodeAt(i) - 96)
  return codes
}
