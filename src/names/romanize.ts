import { latinOfLetter } from './alphabets.ts'
import { romanizeGreekPairs } from './romanize-greek.ts'
import { romanizeHan } from './romanize-han.ts'
import { romanizeHangul } from './romanize-hangul.ts'
import { romanizeIndic } from './romanize-indic.ts'
import { romanizeKana } from './romanize-kana.ts'

/**
 * Letters of other scripts as Latin ones, the rest as it is. Knows Cyrillic, Greek, Georgian, Armenian, Arabic, Hebrew, the
 * scripts of India, Hangul, kana and the Han characters usual in names. Expects lower case, composed (NFC).
 *
 * @example
 * romanize('павлов') // 'pavlov'
 * romanize('김장실') // 'kim jangsil'
 */
export function romanize(text: string): string {
  if (!/[^\u0000-\u036f\u1e00-\u20ff]/.test(text)) return text
  let result = ''
  for (const character of romanizeKana(romanizeIndic(romanizeHangul(romanizeGreekPairs(romanizeHan(text))))))
    result += latinOfLetter(character) ?? character
  return result
}
