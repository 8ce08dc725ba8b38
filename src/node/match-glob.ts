/** Whether a path with `/` between its parts is meant by a pattern: `*` and `?` within a part, `**` for any number of parts, `{a,b}` for either. */
export function matchGlob(pattern: string, path: string): boolean {
  const parts = path.split('/')
  return expandBraces(pattern).some((one) => matchParts(one.split('/'), parts))
}

/** Does an argument ask for more than one file? */
export const isGlob = (argument: string): boolean => /[*?{]/.test(argument)

/** `a.{txt,md}` as its two patterns; braces do not nest. */
function expandBraces(pattern: string): readonly string[] {
  const open = pattern.indexOf('{')
  const close = pattern.indexOf('}', open)
  if (open < 0 || close < 0) return [pattern]
  const ends = expandBraces(pattern.slice(close + 1))
  const choices = pattern.slice(open + 1, close).split(',')
  return choices.flatMap((choice) => ends.map((end) => pattern.slice(0, open) + choice + end))
}

function matchParts(pattern: readonly string[], parts: readonly string[]): boolean {
  // the numbers of parts that the pattern so far can have taken: linear in both, whatever the pattern
  let taken = new Set([0])
  for (const one of pattern) {
    const next = new Set<number>()
    for (const at of taken) {
      if (one === '**') for (let behind = at; behind <= parts.length; behind++) next.add(behind)
      else if (at < parts.length && matchPart(one, parts[at]!)) next.add(at + 1)
    }
    taken = next
  }
  return taken.has(parts.length)
}

function matchPart(pattern: string, part: string): boolean {
  let [p, at, star, resume] = [0, 0, -1, 0]
  while (at < part.length) {
    if (pattern[p] === '*') [star, resume, p] = [p, at, p + 1]
    else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === part[at])) [p, at] = [p + 1, at + 1]
    else if (star >= 0) [p, at, resume] = [star + 1, resume + 1, resume + 1]
    else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
