/** Number of parts the calls are split into, so that what is learned can be measured on calls never seen. */
export const PARTS = 4

/** The part a call belongs to, from its number (`e21-4320211-amazon` → 4320211): all its transcripts stay together. */
export function partOfCall(id: string): number {
  const call = Number(/\d{7}/.exec(id)?.[0] ?? 0)
  return (Math.imul(call, 0x85ebca6b) >>> 18) % PARTS
}

/** The part that nothing in `src/` is learned from; `HELD_OUT` chooses another, `none` leaves nothing out. */
const HELD_OUT = process.env['HELD_OUT'] ?? '0'
export const isHeldOutCall = (id: string): boolean => String(partOfCall(id)) === HELD_OUT
