const endings = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * What declension puts behind the stem of a name, folded to bare letters (`ę` is `e`, Cyrillic is romanised): Slavic, Baltic, Finnic,
 * Hungarian, Turkic, Romanian, Greek, Albanian, Basque, German and Somali endings, the feminine and
 * possessive forms of Slavic surnames among them; and what makes another word of a name: followers, the small one, a town.
 */
const ENDINGS = endings(`
  a u y i e o em om am im ym ie ia iu io yu ya ja ju
  ego emu iego iemu iej elle ogo omu oho ovi owi evi ewi ov ev ow ow ew om ami ach ech ich ych imi ymi ima ama owie ove ze ce
  ova ovu ovo ove ovi ovy ove ovou ovej ovom ovog ovim ovih ovych ovym ovymi ovymy owa owej owie owna owny ona
  eva evu evo eve evi evy evou evej evom evog evim evih in ina inu ino inom inoj ine inin
  ho mu ou ej eho emu em ech emi oj oi oy oiu oyu oju iou eiu eyu ei ey ej oga omu emu iem iom ieiu iiu iyu
  ia iam iami iakh iah akh ah ykh ikh yh ih iv iiv yma ovym evym eviem
  as o ui uj e ai u us is io iui yje iu es s ams iem am os aus am um
  n en in on an na ta ssa sta lla lta lle ksi tta han hon hen hin aan een iin oon uun yyn seen sen selle sella selta sessa sesta seksi sena nsa
  ista issa ille illa ilta ia ien iin
  t le lt l st sse ga ks ni d da de
  et at ot nak nek val vel ba be ban ben bol tol rol hoz hez ra re ert ig kent nal nel ja je k ak ek ok
  nin nun ya ye yi yu dan den tan ten te
  lui ului ei ilor ul
  oy ou on oi oys
  it ut un se sa jen es
  lar ler lari leri larin lerin lara lere larda lerde lardan lerden
  k ren ri rekin aren ari ak ek
  sche schen scher sches schem
  ka ga ku gu tii kii
  ea aa oa ua la le yla yle ca ce
  ele elt el est esse ega eks ile ilt il ist isse iga iks ale alt al ast asse aga aks ule ult ul ust usse uga uks
  ata iya iyat yat iia iiat ite ta to uiu uyu aya oyu aia
  ismo ismos ismus isme ista istas iste istes isten istin isti ismi ano anos ana anas iano ianos iana ianas ien iens ienne iennes
  inho inha ito ita illo illa aner anern erin
  havn stad stadt borg burg berg grad holm heim hausen dorf ville`)

/** What a name in its basic form may end in that an ending takes the place of. */
const REPLACED = endings(
  'a o e i y ia ja ya ii iy yi ij ei ey oi oy is as us s os es nen ova eva ina aya aia aja en sen son',
)

/** A stem of fewer letters may be any name's. */
const LEAST_STEM = 3

/**
 * Does a case ending explain how a written name differs from the right one: *Wolskim* of Wolski, *Nováka* of Novák, *Virtasen* of Virtanen,
 * *Гребенюком* of Гребенюк? Expects one folded word each. For languages that decline names; in English the same letters may be a garble.
 */
export function isInflected(written: string, form: string): boolean {
  let same = 0
  while (same < written.length && written[same] === form[same]) same++
  if (same === written.length) return REPLACED.has(form.slice(same)) && same >= LEAST_STEM
  // the stem may end before the last letters that both share: Hana → Hanou, Virtanen → Virtaselle, Marek → Marka, Havlíčkem
  for (let stem = same; stem >= Math.max(LEAST_STEM, same - 3); stem--) {
    const [own, right] = [written.slice(stem), form.slice(stem)]
    if ((right === '' || REPLACED.has(right)) && ENDINGS.has(own)) return true
    if (isAltered(own, right)) return true
  }
  return false
}

/** The vowel that moves (Pavel → Pavla, Marek → Markiem, Hadrovec → Hadrovcem, Niemiec → Niemca), and the consonant that softens (Novák → Nováci, Kowalska → Kowalskiej, Veselka → Veselce). */
function isAltered(own: string, right: string): boolean {
  const fleeting = /^(?:[eoa]|ie)([b-df-hj-np-tv-z]{1,2})$/.exec(right)?.[1]
  if (fleeting !== undefined && own.startsWith(fleeting) && ENDINGS.has(own.slice(fleeting.length))) return true
  // Hungarian doubles the consonant before -val and -vá: Kovács → Kováccsal, Horvát → Horváttal
  if (/^([cgnlst])?[szy]$/.test(right) && new RegExp(`^[cgnlst]${right}(?:al|el|a|e)$`).test(own)) return true
  // Romanian: Ionescu, the Ioneștii, Ioneasca
  if (/^(?:es)?cu$/.test(right) && /^(?:es)?(?:ti|tii|tilor)$|^(?:ea)?sc[ai]i?$/.test(own)) return true
  const soft = SOFT.find(([hard]) => right.replace(/[aeioy]$/, '') === hard)
  return soft?.[1].some((letters) => own.startsWith(letters) && isSoftened(own.slice(letters.length))) ?? false
}

const SOFT: readonly (readonly [string, readonly string[]])[] = [
  ['k', ['c', 'cz']],
  ['g', ['z', 'dz', 'gi']],
  ['h', ['z', 'ch']],
  ['ch', ['s', 'sz']],
  ['r', ['rz', 'ri', 're']],
  ['t', ['d', 'ci', 'cie']],
  ['d', ['dzi', 'dzie']],
  ['l', ['le', 'li']],
  ['kk', ['k']],
  ['pp', ['p']],
  ['tt', ['t']],
]
const isSoftened = (rest: string): boolean => rest === '' || ENDINGS.has(rest)
