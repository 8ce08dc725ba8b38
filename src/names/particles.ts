const PARTICLES =
  'van von der den de la le las los del della delle dello di da das do dos du des degli dei ten ter te het t zu zum zur am vom af av ' +
  'al el bin ibn bint ben bar abu abd abdul um umm ould mac mc o y e i san santa st saint st. dal dalla lo het op'

const particles: ReadonlySet<string> = new Set(PARTICLES.split(' '))

/**
 * Is the word a particle of a family name: `van`, `de`, `al`, `bin`?
 *
 * @example
 * isParticle('De') // true
 */
export const isParticle = (word: string): boolean => particles.has(word.toLowerCase().replace(/[’'.]/g, ''))
