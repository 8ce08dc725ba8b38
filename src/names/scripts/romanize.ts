import { latinOfLetter } from './alphabets.ts'
import { romanizeGreekPairs } from './romanize-greek.ts'
import { romanizeHan } from './romanize-han.ts'
import { romanizeHangul } from './romanize-hangul.ts'
import { romanizeIndic } from './romanize-indic.ts'
import { romanizeKana } from './romanize-kana.ts'
import { romanizeMatres } from './romanize-matres.ts'
import { romanizeSinhala } from './romanize-sinhala.ts'
import { romanizeThai } from './romanize-thai.ts'

const ROMANIZERS = [
  romanizeHan,
  romanizeGreekPairs,
  romanizeHangul,
  romanizeIndic,
  romanizeSinhala,
  romanizeThai,
  romanizeKana,
  romanizeMatres,
] as const
/** They say how letters are drawn, not which ones. */
const JOINERS = /[\u200b-\u200d]/g

/**
 * Letters of other scripts as Latin ones, the rest as it is. Knows Cyrillic, Greek, Georgian, Armenian, Arabic, Hebrew, the
 * scripts of India, Sinhala, Thai, Hangul, kana and the Han characters usual in names. Expects lower case, composed (NFC).
 *
 * @example
 * romanize('павлов') // 'pavlov'
 * romanize('김장실') // 'kim jangsil'
 */
export function romanize(text: string): string {
  if (!/[^\u0000-\u036f\u1e00-\u20ff]/.test(text)) return text
  let result = ''
  for (const character of ROMANIZERS.reduce((latin, romanize) => romanize(latin), text.replace(JOINERS, '')))
    result += latinOfLetter(character) ?? character
  return result
}
