/**
 * A short hash of the names of a model's features, in their order (FNV-1a, 32 bits, hexadecimal). A learned table carries that of the features
 * that it was learned from.
 */
export const fingerprintOf = (names: readonly string[]): string =>
  (hashOf(names.join('\n')) >>> 0).toString(16).padStart(8, '0')

/** The hash of a string, as a whole number of 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Refuses a table that was learned from other features than those that will be asked of it: its answers would mean nothing. */
export function checkFingerprint(table: string, learnedFrom: string, names: readonly string[]): void {
  if (learnedFrom !== fingerprintOf(names))
    throw new Error(`the table ${table} was learned from other features: npm run train -- ${table}`)
}
