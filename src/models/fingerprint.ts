/**
 * A short hash of the names of a model's features, in their order (FNV-1a, 32 bits, hexadecimal). A learned table carries that of the features
 * that it was learned from.
 */
export function fingerprintOf(names: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const unit of names.join('\n')) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Refuses a table that was learned from other features than those that will be asked of it: its answers would mean nothing. */
export function checkFingerprint(table: string, learnedFrom: string, names: readonly string[]): void {
  if (learnedFrom !== fingerprintOf(names))
    throw new Error(`the table ${table} was learned from other features: npm run train -- ${table}`)
}
