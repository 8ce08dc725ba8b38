const endings = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What makes another word of a name: plural, people, follower, affair, manner. */
const MADE = endings(`
  s es ies er ers an ans ian ians ean eans ese i is ite ites ist ists ism isms ic ics ical ish esque
  gate ness nesses hood dom ville land world like ful ology nomics omics care mania maniac verse
  us ius
  phobe phobes phobia phobic phile philes ize ized ise ised izing ising ization isation ified ification ing`)

/** What of a name an ending takes the place of: Fiji → Fijians is none, Olympic → Olympians, Librarians → Libraries, Trudeau → Trudeaumania. */
const REPLACED = endings(' a o e i y s ia ic ics an ans ian ians ies ese ish ism ist ists ite er ers')

/** What makes a town of a whole name: Stroudsburg, Mallingham. A garble may end so as well, so nothing of the name is left out before it. */
const OF_TOWNS = endings('town ton ham bury burgh burg dale field wood ford stead shire port stadt')

/** "Lecturer" and "Lectureship", "Irrigators" and "Irrigation": who does a thing, and the thing. */
const DOERS = endings('r rs er ers or ors')
const DEEDS = endings('ship ships ion ions ment ments')

const LEAST_STEM = 4
/** Shorter beginnings have names that only look like words: Clement, Clemer. */
const LEAST_DEED = 6

/** Is one of the two a word made of the other, or are both made of one: *Trumper*, *Obamagate*, *Americanness*, *Salvadorans*, *Mallingham*, *Olympians* beside *Olympic*? Folded words. */
export function isWordOfName(written: string, form: string): boolean {
  let stem = 0
  while (stem < written.length && written[stem] === form[stem]) stem++
  for (; stem >= LEAST_STEM; stem--) {
    const [own, right] = [written.slice(stem), form.slice(stem)]
    if (right === '' && own === 'a' && form.endsWith('ic')) return true // Antarctica
    if (own === '' && /^i?us$/.test(right)) return true // Aelian beside Aelianus
    if (right === '' && OF_TOWNS.has(own.replace(/^s(?!tead)/, ''))) return true
    if (stem >= LEAST_DEED && ((DOERS.has(own) && DEEDS.has(right)) || (DOERS.has(right) && DEEDS.has(own))))
      return true
    if ((right === '' || REPLACED.has(right)) && MADE.has(own) && isClear(own, right))
      return !(own === 's' && written[stem - 1] === 's')
  }
  return false
}

/**
 * The names of which a text makes words (*Trumpism*), and all that it makes of them (*Trumps*): a name of which words are made is known by itself. An ending of
 * one or two letters alone may be a garble's. Folded words.
 */
export function madeOfNames(words: ReadonlySet<string>): ReadonlySet<string> {
  const named = new Set<string>()
  const stemsOf = (word: string, least: number): readonly string[] => {
    const stems: string[] = []
    const shortest = Math.max(LEAST_STEM, word.length - LONGEST_ENDING)
    for (let stem = word.length - least; stem >= shortest; stem--)
      if (MADE.has(word.slice(stem)) && words.has(word.slice(0, stem))) stems.push(word.slice(0, stem))
    return stems
  }
  for (const word of words) for (const name of stemsOf(word, CLEAR)) named.add(name)
  const made = [...words].filter((word) => named.size > 0 && stemsOf(word, 1).some((name) => named.has(name)))
  return new Set([...named, ...made])
}
const LONGEST_ENDING = Math.max(...[...MADE].map(({ length }) => length))
/** Letters of an ending that no garble is taken for. */
const CLEAR = 3

/** A short ending in another's place, or an s behind an s ("Carverss"), is what a garble makes. */
const isClear = (own: string, right: string): boolean => own.length >= CLEAR || right === '' || own === 'ic'
