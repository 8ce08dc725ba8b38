/** What could steer a terminal and that JSON does not write as an escape by itself. */
const UNESCAPED = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A value as JSON that means the same and holds no character that could steer a terminal; in lines where `indent` is given. */
export const writeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    UNESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
