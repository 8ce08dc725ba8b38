/** The shortest text found with the same kind of fault: parts are left out as long as it stays. */
export function shrink(source: string, fails: (text: string) => boolean, milliseconds: number): string {
  const until = performance.now() + milliseconds
  let text = source
  for (let size = Math.ceil(text.length / 2); size > 0; size = Math.floor(size / 2)) {
    for (let at = 0; at < text.length && performance.now() < until; ) {
      const shorter = text.slice(0, at) + text.slice(at + size)
      if (shorter !== text && fails(shorter)) text = shorter
      else at += size
    }
  }
  return text
}
