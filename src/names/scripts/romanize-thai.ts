import { lettersOf } from './letters-of.ts'

const CONSONANTS =
  'กk ขkh ฃkh คkh ฅkh ฆkh งng จch ฉch ชch ซs ฌch ญy ฎd ฏt ฐth ฑth ฒth ณn ดd ตt ถth ทth ธth นn บb ปp ผph ฝf พph ฟf ภph มm ยy รr ลl วw ศs ษs สs หh ฬl ฮh'
const VOWELS = 'ะa ัa าa ำam ิi ีi ึue ืue ุu ูu ฤri'
/** Written before the consonant that they are spoken after. */
const BEFORE = 'เe แae โo ใai ไai'
/** A consonant, or one with its vowel, under the sign of a silent letter. */
const SILENT = /[ก-ฮ][ิุ]?์/g

const consonants = lettersOf(CONSONANTS)
const vowels = lettersOf(VOWELS)
const before = lettersOf(BEFORE)

/**
 * Thai letter by letter, roughly as the Royal Institute romanises it: vowels behind the consonant that they belong to, no tones.
 *
 * @example
 * romanizeThai('ทักษิณ') // 'thaksin'
 */
export function romanizeThai(text: string): string {
  return text.replace(/[\u0e01-\u0e4e]+/g, (run) => romanizeRun(run.replace(SILENT, '')))
}

function romanizeRun(run: string): string {
  let latin = ''
  let waiting = '' // a vowel until its consonant has come
  for (let i = 0; i < run.length; i++) {
    const letter = run[i]!
    if (before.has(letter)) waiting = before.get(letter)!
    else if (letter === 'อ') {
      // it bears another vowel, or is one
      latin += waiting || (vowels.has(run[i + 1] ?? '') ? '' : 'o')
      waiting = ''
    } else {
      const consonant = consonants.get(letter)
      if (consonant === undefined) latin += vowels.get(letter) ?? ''
      else {
        latin += consonant + waiting
        waiting = ''
      }
    }
  }
  return latin
}
