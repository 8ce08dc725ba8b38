import { PHONES, type Phones } from '../../sounds/pronounce.ts'

const CONSONANTS = ['pb', 'tdTD', 'kg', 'fv', 'szSZCJ', 'mnN', 'l', 'rR']
const letterOf = Array.from(PHONES, (phone) => {
  const kind = CONSONANTS.findIndex((kind) => kind.includes(phone))
  return kind < 0 ? '' : String(kind)
})

/** The kinds of a sound's consonants in their order, each once in a row. */
export function consonantsOf(sound: Phones): string {
  let consonants = ''
  for (const phone of sound) if (letterOf[phone] !== consonants.at(-1)) consonants += letterOf[phone]
  return consonants
}
