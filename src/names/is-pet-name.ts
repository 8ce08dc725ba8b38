/** What friends make of a name is no slip of it: "Falky" of Falk, "Vandy" of Vande, "Rossino" of Rosso. Expects folded words. */
export function isPetName(written: string, name: string): boolean {
  const stem = name.replace(/[aeo]$/, '')
  return stem.length >= LEAST_STEM && written.startsWith(stem) && PET.test(written.slice(stem.length))
}

const PET = /^(?:s?y|s?ie|in[oa]|it[oa]|ett[oa]|ucci[oa]|inh[oa])$/
/** A shorter stem is the beginning of many names. */
const LEAST_STEM = 4
