/**
 * The id that a name makes; letters of all scripts are kept.
 *
 * @example
 * makeId('Steve Witkoff') // 'steve-witkoff'
 */
export function makeId(name: string): string {
  // most names have no other letters, and the pattern of all letters takes an engine a while to compile
  const isPlain = /^[ -~]*$/.test(name)
  const folded = (isPlain ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()
  return folded.replace(isPlain ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'entity'
}

/**
 * Makes ids that nobody has: what the name makes, or that with the first free number behind it. The next number of each name is remembered, so
 * that many of one name take linear time.
 *
 * @example
 * const idFor = idsBeside(new Set(['ada-lind']))
 * idFor('Ada Lind') // 'ada-lind-2'
 * idFor('Ada Lind') // 'ada-lind-3'
 */
export function idsBeside(taken: { has(id: string): boolean }): (name: string) => string {
  const made = new Set<string>()
  const next = new Map<string, number>()
  return (name) => {
    const base = makeId(name)
    let id = base
    let n = next.get(base) ?? 2
    for (; taken.has(id) || made.has(id); n++) id = `${base}-${n}`
    next.set(base, n)
    made.add(id)
    return id
  }
}
