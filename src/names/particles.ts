const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Particles that are often written with a capital too: `Van Dyke`, `De la Cruz`. Lower case. */
const EITHER_CASE = words(
  'van von der den de del della di da das do dos du la le el al ul bin ibn bint ben abu abd zu zur ten ter af av och y e mac',
)
/** Particles in lower case only: with a capital they are a word or a place (`Des Moines`, `Los Alamos`). */
const SMALL = words(
  "dello degli delle dei dal dalla dalle des las los lo zum vom am het te op i o t um umm ould bar mc abdul im aus aan uit ’t 't ‘t de’ de' san santa st saint st. auf",
)

/** Words inside or before a family name that are none of it by themselves: `van`, `de`, `degli`, `bin`. Lower case. */
export const PARTICLES: ReadonlySet<string> = new Set([...EITHER_CASE, ...SMALL])

/**
 * Is the word a particle of a family name: `van`, `de`, `al`, `bin`?
 *
 * @example
 * isParticle('De') // true
 */
export function isParticle(word: string): boolean {
  const lower = word.toLowerCase()
  return PARTICLES.has(lower) || PARTICLES.has(lower.replace(/[’'.]/g, ''))
}

/** May a word with a capital be a particle? Of `Des Moines Register`, `Des` is none. */
export const isCapitalParticle = (word: string): boolean => EITHER_CASE.has(word.toLowerCase())
