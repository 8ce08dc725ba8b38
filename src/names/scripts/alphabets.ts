import { lettersOf } from './letters-of.ts'

// Letter for letter.
const CYRILLIC =
  'аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya іi їyi єye ґg јj љlj њnj ћc ђdj џdz ѓg ќk ѕdz ўu ғgh қq ңng өo ұu үu һh ҳh ҷj ӣi ӯu ӽh әa ѝi ҙz ҫs ҡk'
const GREEK =
  'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo άa έe ήi ίi όo ύy ώo ϊi ϋy ΐi ΰy'
const GEORGIAN =
  'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh'
const ARMENIAN =
  'աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւu փp քk օo ֆf ևev'
const ARABIC =
  'اa أa إi آa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk کk لl مm نn هh وw ؤw يy یy ىa ئy ةa ء پp چch ژzh گg ڤv ـ ٱa ہh ھh ےe ںn ٹt ڈd ڑr ەe ۆo ێe ېe ۇu ڕr ڵl ۋv'
const HEBREW = 'אa בb גg דd הh וv זz חh טt יy כk ךk לl מm םm נn ןn סs עa פp ףf צts ץts קk רr שsh תt'

let letters: ReadonlyMap<string, string> | undefined

/** The Latin letters for a small letter of an alphabet known here, else undefined. */
export function latinOfLetter(letter: string): string | undefined {
  letters ??= lettersOf([CYRILLIC, GREEK, GEORGIAN, ARMENIAN, ARABIC, HEBREW].join(' '))
  return letters.get(letter)
}
