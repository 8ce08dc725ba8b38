/** Number of parts the calls are split into, so that what is learned can be measured on calls never seen. */
export const PARTS = 4

/** The part a call belongs to, from its number (`e21-4320211-amazon` → 4320211): all its transcripts stay together. */
export function partOfCall(id: string): number {
  const call = Number(/\d{7}/.exec(id)?.[0] ?? 0)
  return (Math.imul(call, 0x85ebca6b) >>> 18) % PARTS
}

/** The part (0 to 3) left out of what is learned, to measure on it; none where `HELD_OUT` names none, as for what is in `src/`. */
const HELD_OUT = process.env['HELD_OUT']
export const isHeldOutCall = (id: string): boolean => String(partOfCall(id)) === HELD_OUT
