import { lettersOf } from './letters-of.ts'

const KANA =
  'あaいiうuえeおoかkaきkiくkuけkeこkoがgaぎgiぐguげgeごgoさsaしshiすsuせseそsoざzaじjiずzuぜzeぞzoたtaちchiつtsuてteとtoだdaぢjiづzuでdeどdo' +
  'なnaにniぬnuねneのnoはhaひhiふfuへheほhoばbaびbiぶbuべbeぼboぱpaぴpiぷpuぺpeぽpoまmaみmiむmuめmeもmoやyaゆyuよyoらraりriるruれreろroわwaゐiゑeをoんnゔvu'
const SMALL = lettersOf('ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo')

let kana: ReadonlyMap<string, string> | undefined

const readKana = (): ReadonlyMap<string, string> =>
  new Map(Array.from(KANA.matchAll(/([ぁ-ゖ])([a-z]+)/g), ([, sign, latin]) => [sign!, latin!]))

/**
 * Hiragana and katakana after Hepburn; the long mark and the small tsu are left out.
 *
 * @example
 * romanizeKana('バリー') // 'bari'
 * romanizeKana('ヴェ') // 've'
 */
export function romanizeKana(text: string): string {
  return text.replace(/[\u3041-\u3096\u30a1-\u30fc]+/g, (run) => {
    kana ??= readKana()
    let latin = ''
    for (const sign of run) {
      const hiragana = sign >= 'ァ' && sign <= 'ヶ' ? String.fromCharCode(sign.charCodeAt(0) - 0x60) : sign
      const small = SMALL.get(hiragana)
      if (sign === '・') latin += ' '
      else if (small) latin = combine(latin, small)
      else latin += kana.get(hiragana) ?? ''
    }
    return latin
  })
}

/** A small sign takes the vowel's place: `fu` + `a` → `fa`, `ki` + `ya` → `kya`, `chi` + `e` → `che`. */
function combine(latin: string, small: string): string {
  const before = latin.replace(/[aiueo]$/, '')
  const glide = /(?:sh|ch|j)$/.test(before) ? small.replace('y', '') : small
  return before + glide
}
