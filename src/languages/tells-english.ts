import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { foldName } from '../names/fold-name.ts'
import { remember } from '../sounds/remember.ts'
import type { Article } from '../text/article.ts'
import { CAPITALIZED, LOWER, UPPER, WORD } from '../text/tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Function words that English has and hardly any other language: without "at", "her", "is", "of", "to", "was", which others write too. */
const ENGLISH = words(`
  the and that with from she his they you are were has been this would who which said their its about when there what than into
  after could should because our your him it`)

/** Frequent function words of other languages, Nigerian Pidgin among them, that English does not write in small letters. */
const OTHER = words(`
  der das und ist nicht ein eine einen mit auf dem den von zu sich des auch wird für bei im nach wurde werden dass sind hat
  le la les et est une dans pour que qui pas sur avec du au elle aux ne ont il
  el los las y en una por con del se su como pero más lo fue gli che di della nel per alla
  os um uma não dos na ao foi pelo sua mais het een en niet dat zijn voor ook aan bij naar
  och att det som på är av till inte han ikke og jeg af der til den ved blev
  w nie się z że jest oraz przez jako je na v za ale jako jsem byl ve od pro která který ktorý kao koji bio sa od iz
  ve bir bu için ile ja ei oli että hän mutta kun tai és az egy nem hogy volt meg ir kad un tas yra iki
  dey wey di dem dis dat pipo sey una wetin don na dia
  ya wa kwa ni katika cha za la yake na kuwa alisema waa iyo ay oo ku ka ee uu da ta suka cikin kuma wani ti ni si naa awon`)

/** More words than this tell no more. */
const SAMPLE = 2000
/** Texts shorter than this may have no function word. */
const SHORT = 25
/** Least share of English function words in a longer text: prose has .15 to .3, other languages hardly any. */
const LEAST_SHARE = 0.05
/** Short sentences have fewer: where no other language shows, at least this share of the first small words is English, and they are so many. */
const LEAST_KNOWN = 0.8
const LEAST_SMALL = 8

/**
 * Do the small words show that a text is in English? Stricter with scraps than `detectLanguage`, which takes what tells nothing for English:
 * only in English do words with a capital, and what resembles an introduced name, tell enough for an edit that no roster backs. A short text
 * without a function word counts as English where its small words are.
 */
export function tellsEnglish(article: Article): boolean {
  const { count, kinds, words: numbers, vocabulary, cases } = article
  const clues: number[] = []
  let all = 0
  let english = 0
  let other = 0
  let small = 0
  let known = 0
  for (let i = 0; i < Math.min(count, SAMPLE); i++) {
    if (kinds[i] !== WORD) continue
    const clue = (clues[numbers[i]!] ??= cluesOf(vocabulary[numbers[i]!]!))
    all++
    const letterCase = cases[numbers[i]!]
    if (clue & OF_ENGLISH) english++
    else if (clue & OF_ANOTHER && (clue & STRANGE || !isOfName(article, i))) other++
    if (clue & STRANGE) continue
    if (all > SHORT || (letterCase !== LOWER && letterCase !== UPPER)) continue
    small++
    if (isOrdinaryWord(foldName(vocabulary[numbers[i]!]!))) known++
  }
  if (other > english) return false
  if (all < SHORT) return english > other || (other === 0 && known * 2 >= small)
  if (english >= LEAST_SHARE * all) return 2 * other <= english
  return other === 0 && small >= LEAST_SMALL && known >= LEAST_KNOWN * small
}

/** "Una Lund", "Bram van der Lund": a capital, or between two of them, where what other languages write so is somebody's name. */
function isOfName({ count, kinds, words, cases }: Article, i: number): boolean {
  const isCapital = (k: number): boolean => kinds[k] === WORD && cases[words[k]!] === CAPITALIZED
  if (isCapital(i)) return true
  let [before, behind] = [i - 1, i + 1]
  while (before > i - MOST_PARTICLES && before > 0 && !isCapital(before)) before--
  while (behind < i + MOST_PARTICLES && behind < count - 1 && !isCapital(behind)) behind++
  return (
    behind - before <= MOST_PARTICLES + 1 && before >= 0 && behind < count && isCapital(before) && isCapital(behind)
  )
}
/** So many words in small letters stand in a name at most. */
const MOST_PARTICLES = 2

/** What a word shows by itself, as bits: a function word of English, one of another language or a word in other letters; no letter of English in it. */
const OF_ENGLISH = 1
const OF_ANOTHER = 2
const STRANGE = 4

const cluesOf = remember(20_000, (written: string): number => {
  if (!/[a-z]/i.test(written)) return STRANGE | (/\p{L}/u.test(written) ? OF_ANOTHER : 0)
  const word = written.toLowerCase()
  return ENGLISH.has(word) ? OF_ENGLISH : OTHER.has(word) ? OF_ANOTHER : 0
})
