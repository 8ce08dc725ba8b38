/** So many marks that open or close something may one paragraph, item or line of a table have; micromark needs the square of their number. */
const MOST_MARKS = 5000
const MARKS = /[*_~[\]]/g
/** A line may open so many quotations and lists inside each other, in UTF-16 units. */
const DEEPEST = 200
const OPENERS = '> \t0123456789.)-+*'
/** Lines that begin something of their own. */
const BEGINS = /^\s{0,3}(?:$|[-+*]\s|\d{1,9}[.)]\s|#{1,6}\s|>|\|)/

/**
 * Markdown without the marks of paragraphs that hold nothing but marks, as it were: no text is written so, and reading it would take minutes. A space
 * stands for each, so that all else stays in its place.
 */
export function calmMarkdown(source: string): string {
  const text = source.includes('$$') ? withoutFormulas(source) : source
  return text.length < MOST_MARKS ? text : withoutMarks(text)
}

/** Formulas that stand alone, `$$` … `$$`, with spaces for their letters. */
function withoutFormulas(source: string): string {
  let fence: string | null = null
  let within = false
  const lines = source.split('\n').map((line) => {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1] ?? null
    if (!within && mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null
    if (fence !== null || (!within && !/^ {0,3}\$\$/.test(line))) return line
    const closes = line.trimEnd().endsWith('$$') && (within || line.trim().length > 3)
    within = !closes
    return line.replace(/[^\r]/g, ' ')
  })
  return within ? source : lines.join('\n')
}

function withoutMarks(source: string): string {
  const pieces: string[] = []
  let paragraph: string[] = []
  let marks = 0
  const end = (): void => {
    const text = paragraph.join('\n')
    pieces.push(marks > MOST_MARKS ? text.replace(MARKS, ' ') : text)
    paragraph = []
    marks = 0
  }
  for (const written of source.split('\n')) {
    const line = withoutDepths(written)
    if (paragraph.length > 0 && BEGINS.test(line)) end()
    paragraph.push(line)
    marks += line.match(MARKS)?.length ?? 0
  }
  end()
  return pieces.join('\n')
}

function withoutDepths(line: string): string {
  let depth = 0
  while (depth < line.length && OPENERS.includes(line[depth]!)) depth++
  return depth > DEEPEST ? ' '.repeat(depth) + line.slice(depth) : line
}
