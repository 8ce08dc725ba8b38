const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Particles that are often written with a capital too: `Van Dyke`, `De la Cruz`. Lower case. */
const EITHER_CASE = words(
  'van von der den de del della di da das do dos du la le el al ul bin ibn bint ben abu abd zu zur ten ter af av och y e mac dela delos',
)
/** Particles in lower case only: with a capital they are a word or a place (`Des Moines`, `Los Alamos`). */
const SMALL = words(
  "dello degli delle dei dal dalla dalle des las los lo zum vom am het te op i o t um umm ould bar mc abdul im aus aan uit ’t 't ‘t de’ de' san santa st saint st. auf dels dagli vander vanden binti binte wa ka ap ferch verch ní nic mhic uí ó thoe tot til",
)

/** Small words that are particles only beside each other: `an der`, `von und zu`. */
const TOGETHER: readonly (readonly string[])[] = [
  "an der|an den|an dem|aus der|aus dem|in der|in den|in dem|in het|in ’t|in 't|bei der|unter den|unter der|vor der|vor dem|ob der",
  'von und zu|von und zum|von und zur|vom und zum|zu und von|van en tot',
].flatMap((list) => list.split('|').map((phrase) => phrase.split(' ')))

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

/**
 * Where the particles of the family name begin that stand before the word `behind`, none before `lowest`; `behind` itself where there are none.
 *
 * @example
 * particlesBefore(['Georg', 'von', 'und', 'zu', 'Hohenfels'], 4) // 1
 */
export function particlesBefore(words: readonly string[], behind: number, lowest = 1): number {
  let first = behind
  while (first > lowest) {
    const together = TOGETHER.find((phrase) => standsAt(phrase, first - phrase.length, (i) => words[i]))
    if (together && first - together.length >= lowest) first -= together.length
    else if (isParticle(words[first - 1]!) && !isInitial(words[first - 1]!)) first--
    else break
  }
  return first
}

/** How many small words from one on are particles only together; 0 where none are. */
export function countTogether(wordAt: (i: number) => string | undefined, at: number): number {
  const first = wordAt(at)
  if (first === undefined || !BEGINNINGS.has(first)) return 0
  return TOGETHER.find((phrase) => standsAt(phrase, at, wordAt))?.length ?? 0
}

const BEGINNINGS: ReadonlySet<string> = new Set(TOGETHER.map(([first]) => first!))

const standsAt = (phrase: readonly string[], at: number, wordAt: (i: number) => string | undefined): boolean =>
  phrase.every((word, i) => wordAt(at + i)?.toLowerCase() === word)

/** One capital; but Ó Briain's is a particle. */
const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word) && word !== 'Ó'

/** May a word with a capital be a particle? Of `Des Moines Register`, `Des` is none. */
export const isCapitalParticle = (word: string): boolean => EITHER_CASE.has(word.toLowerCase())
