/** Text of an article for a line on a terminal: white space runs together, control characters are shown as �. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '�')
    .trim()
}

/** A probability as people read it; only certainty is 100 %. */
export function percent(probability: number): string {
  const rounded = Math.round(100 * probability)
  return rounded === 100 && probability < 1 ? '> 99 %' : `${rounded} %`
}
