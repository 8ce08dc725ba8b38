/** Control characters and those that turn the direction of writing: on a terminal they can hide or forge what is shown. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** The colours that `paintFor` sets. */
const COLOURS = /(\u001b\[(?:1|2|22|31|32|33|39)m)/

/** Text as a terminal may show it: unsafe characters are replaced by �. With `coloured` our own colours stay. */
export function printable(text: string, coloured: boolean): string {
  if (!coloured) return text.replace(UNSAFE, '�')
  return text
    .split(COLOURS)
    .map((piece, i) => (i % 2 ? piece : piece.replace(UNSAFE, '�')))
    .join('')
}
