/** Spoken names: what an hour of speech costs with a roster of 30, and how that grows to 10,000. */
import { createCleaner, type RosterEntry } from '../src/index.ts'

const WORDS = 9000
const SYLLABLES = 'ba ler mon tri ka vel do sen pi rou gan wit hol mer sa bri ton quin el ford'.split(' ')
const FIRMS = 'Harbour Capital,Northgate Securities,Elm Research,Quay & Sons,Lindqvist Bank,Portside Partners'.split(
  ',',
)
const FILLER =
  'we are pleased with the quarter and we expect that the market will grow as we said before in the second half of the year'.split(
    ' ',
  )

const name = (i: number): string => {
  const syllable = (n: number): string => SYLLABLES[n % SYLLABLES.length]!
  const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
  return `${capital(syllable(i * 7) + syllable(i >> 3))} ${capital(syllable(i * 3) + syllable(i >> 2) + syllable(i * 11 + 5))}`
}
const roster = (size: number): RosterEntry[] =>
  Array.from({ length: size }, (_, i) => ({ name: name(i), titles: [FIRMS[i % FIRMS.length]!] }))

/** Nine thousand words with a formula of the call every ninety, its name a little garbled. */
const speech = Array.from({ length: WORDS / 90 }, (_, turn) => {
  const [given, family] = name(turn % 30)
    .toLowerCase()
    .split(' ') as [string, string]
  const talk = Array.from({ length: 70 }, (_, i) => FILLER[(i * 5 + turn * 3 + (i >> 3)) % FILLER.length]!).join(' ')
  const garbled = family.replace(/[aeiou](?=[^aeiou]*$)/, 'u')
  return `our next question comes from ${given} ${garbled} from ${FIRMS[turn % FIRMS.length]!.toLowerCase()} please go ahead ${talk} thank you ${given}`
}).join(' ')

console.log(`${speech.split(' ').length} words`)
for (const size of [30, 300, 3_000, 10_000]) {
  const cleaner = createCleaner({ roster: roster(size), medium: 'speech' })
  cleaner.clean(speech)
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now()
    cleaner.clean(speech)
    return performance.now() - started
  }).sort((a, b) => a - b)
  const { edits } = cleaner.clean(speech)
  console.log(`roster of ${String(size).padStart(6)}: ${times[3]!.toFixed(0)} ms (median of 7), ${edits.length} edits`)
}
