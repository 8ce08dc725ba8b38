/**
 * Reads a front-coded list: each entry is the length shared with the word before (base 36, upper case), the rest of the
 * word (small letters) and a tag (anything that is neither).

 */
export function readFrontCoded<T>(coded: string, read: (tag: string) => T, tagLength: number): ReadonlyMap<string, T> {
  const entries = new Map<string, T>()
  let word = ''
  for (let at = 0; at < coded.length; ) {
    const shared = Number.parseInt(coded[at]!, 36)
    let end = at + 1
    while (isSmallLetter(coded.charCodeAt(end))) end++
    word = word.slice(0, shared) + coded.slice(at + 1, end)
    entries.set(word, read(coded.slice(end, end + tagLength)))
    at = end + tagLength
  }
  return entries
}

const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122
