const PAGE_NUMBER = /^\s*(?:[-–—]\s*)?(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?\s*(?:[-–—]\s*)?$/i
/** A line that comes again so often, but for its numbers, stands on each page. */
const LEAST = 3
const LONGEST = 80

/** The lines, by number, that a page has and the text has not: page numbers, and heads that come again with a number or at a form feed. */
export function findPageHeads(lines: readonly string[]): Set<number> {
  const heads = new Set<number>()
  const alike = new Map<string, number[]>()
  lines.forEach((line, i) => {
    const alone = (lines[i - 1] ?? '').trim() === '' && (lines[i + 1] ?? '').trim() === ''
    if (PAGE_NUMBER.test(line) && (alone || line.includes('\f'))) heads.add(i)
    const trimmed = line.trim()
    const marked = /\d/.test(trimmed) || line.startsWith('\f') || (lines[i - 1] ?? '').includes('\f')
    if (trimmed === '' || trimmed.length > LONGEST || !marked) return
    const key = trimmed.replace(/\d+/g, '#')
    const places = alike.get(key) ?? []
    places.push(i)
    alike.set(key, places)
  })
  for (const places of alike.values()) if (places.length >= LEAST) for (const place of places) heads.add(place)
  return heads
}
