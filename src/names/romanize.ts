const CYRILLIC =
  'аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ыy эe юyu яya іi їyi єye ґg јj љlj њnj ћc ђdj џdz ѓg ќk ѕdz ўu ғgh қq ңng өo ұu үu һh ҳh ҷj ӣi ӯu ӽh әa ѝi ҙz ҫs ҡk ӊn'
const GREEK =
  'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo άa έe ήi ίi όo ύy ώo ϊi ϋy ΐi ΰy'

const letters = new Map<string, string>()
for (const pair of `${CYRILLIC} ${GREEK}`.split(' ')) letters.set(pair[0]!, pair.slice(1))
letters.set('ь', '').set('ъ', '')

/**
 * Letters of other scripts as Latin ones, the rest as it is. Expects lower case, composed (NFC).
 *
 * @example
 * romanize('павлов') // 'pavlov'
 */
export function romanize(text: string): string {
  if (!/[^\u0000-\u036f\u1e00-\u20ff]/.test(text)) return text
  let result = ''
  for (const character of text) result += letters.get(character) ?? character
  return result
}
