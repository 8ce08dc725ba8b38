import { foldName } from '../../names/fold-name.ts'
import type { Article } from '../../text/article.ts'
import { WORD } from '../../text/tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ENGLISH = words(
  'the of and to that for with by from at he she it his her they we you i is are was were have has had not but this will would who which said told says',
)
/** Function words of languages in Latin letters that English does not have. */
const OTHER = words(
  'der die das und ist nicht ein eine mit auf dem den von zu sich des als auch wird ' +
    'le la les et est une des dans pour que qui pas sur avec au du il elle ' +
    'el los las y en una por con para del se su como pero ' +
    'il lo gli che di per non sono della nel ' +
    'os um uma não com dos na no mais ' +
    'het een en niet dat zijn voor ook aan ' +
    'och att det som på är av till med inte han ikke og ' +
    'w na i nie się z do że jest ' +
    've bir bu için ile ja ei on se oli',
)
const SAMPLE = 500
/** More foreign function words than this share of the words are no names and loans. */
const LOANS = 0.06

/**
 * Is the article in English? By its function words against those of other languages; what is not in Latin letters is not.
 * Where nothing tells, it counts as English.
 */
export function isEnglish({ count, kinds, words, vocabulary }: Article): boolean {
  const known = new Int8Array(vocabulary.length).fill(UNKNOWN)
  const counts = new Int32Array(OF_OTHER_SCRIPT + 1)
  for (let i = 0; i < Math.min(count, SAMPLE); i++) {
    if (kinds[i] !== WORD) continue
    const word = words[i]!
    if (known[word] === UNKNOWN) known[word] = languageOf(vocabulary[word]!.toLowerCase())
    counts[known[word]!]!++
  }
  const [neither, english, other, foreign] = counts as unknown as readonly [number, number, number, number]
  const all = neither + english + other + foreign
  return foreign < all / 2 && (other <= english || other < LOANS * all)
}

const UNKNOWN = -1
const OF_OTHER_SCRIPT = 3

/** 1 for a function word of English, 2 for one of another language, 3 for a word in other letters than Latin, 0 for any other. */
function languageOf(word: string): number {
  if (ENGLISH.has(word)) return 1
  if (OTHER.has(word)) return 2
  return !/[a-z]/.test(word) && foldName(word) !== '' ? OF_OTHER_SCRIPT : 0
}
