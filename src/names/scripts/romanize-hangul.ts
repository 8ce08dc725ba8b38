import { lettersOf } from './letters-of.ts'

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
const FIRST = 0xac00

// Family names are not written by the rules but as their bearers do.
const FAMILIES =
  '김kim 이lee 박park 최choi 정chung 조cho 강kang 윤yoon 장chang 임lim 오oh 신shin 권kwon 안ahn 유yoo 류ryu 전jeon 고ko 문moon 허huh 심shim 노roh ' +
  '곽kwak 성sung 주joo 우woo 구koo 천chun 공kong 현hyun 변byun 추choo 선sun 금keum 국kuk 기ki 명myung 석suk 엄um 백paik'
let families: ReadonlyMap<string, string> | undefined

/**
 * Hangul syllables by the Revised Romanization, letter by letter (Unicode 3.12 gives the arithmetic). Two to four syllables
 * alone are a Korean's name: family name, given name.
 *
 * @example
 * romanizeHangul('알레카 하몬드') // 'alleka hamondeu'
 * romanizeHangul('김장실') // 'kim jangsil'
 */
export function romanizeHangul(text: string): string {
  if (!/[\uac00-\ud7a3]/.test(text)) return text
  const name = /^\s*([\uac00-\ud7a3])([\uac00-\ud7a3]{1,3})\s*$/.exec(text)
  if (!name) return romanizeSyllables(text)
  families ??= lettersOf(FAMILIES)
  return `${families.get(name[1]!) ?? romanizeSyllables(name[1]!)} ${romanizeSyllables(name[2]!)}`
}

function romanizeSyllables(text: string): string {
  const latin = text.replace(/[\uac00-\ud7a3]/g, (syllable) => {
    const at = syllable.charCodeAt(0) - FIRST
    return INITIALS[Math.floor(at / 588)]! + VOWELS[Math.floor(at / 28) % 21]! + FINALS[at % 28]!
  })
  return latin.replace(/lr/g, 'll')
}
