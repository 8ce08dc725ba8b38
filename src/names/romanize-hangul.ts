const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
const FIRST = 0xac00

/**
 * Hangul syllables by the Revised Romanization, letter by letter (Unicode 3.12 gives the arithmetic).
 *
 * @example
 * romanizeHangul('하몬드') // 'hamondeu'
 */
export function romanizeHangul(text: string): string {
  if (!/[\uac00-\ud7a3]/.test(text)) return text
  const latin = text.replace(/[\uac00-\ud7a3]/g, (syllable) => {
    const at = syllable.charCodeAt(0) - FIRST
    return INITIALS[Math.floor(at / 588)]! + VOWELS[Math.floor(at / 28) % 21]! + FINALS[at % 28]!
  })
  return latin.replace(/lr/g, 'll')
}
